// Groups mentions that stand together ("the masterclass in Utrecht on 21 January") and tells which event each group means. Pure.
import type { EventId } from '../../domain/event.ts';
import type { EventMention, Span } from '../mention.ts';

/** A stretch of text that names one event for sure. */
export interface EventReference {
  readonly span: Span;
  readonly event: EventId;
  readonly weight: number;
}

export interface References {
  readonly references: readonly EventReference[];
  /** Events that undecided words allow; empty where there are no such words. */
  readonly candidates: readonly EventId[];
  readonly contradiction: boolean;
}

/** From this score on a group of mentions names an event. */
const SURE = 0.45;
/** Where nothing else is said, less is enough. */
const SURE_ALONE = 0.41;
/** The runner-up's score must stay below this part of the winner's. */
const MARGIN = 0.62;
/** A mention of this weight excludes events that it does not point to. */
const EXCLUDES = 0.5;
/** Characters between mentions that still belong together. */
const NEAR = 90;

/** Characters between a name and a day on which there is no event, for the day to belong to the name. */
const LINK = 14;

/** Mentions of one scope that are weighed. */
const MOST_MENTIONS = 100;

type TextOf = (span: Span) => string;

interface Verdict {
  readonly winner: EventId | null;
  readonly score: number;
  readonly candidates: readonly EventId[];
  readonly contradiction: boolean;
}

/** `narrowed`: events that a nearer scope has left possible, null for all. */
export function referencesIn(
  mentions: readonly EventMention[],
  textOf: TextOf,
  past: ReadonlySet<EventId>,
  narrowed: readonly EventId[] | null,
): References {
  const sorted = [...mentions]
    .sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start)
    .slice(0, MOST_MENTIONS);
  let references: EventReference[] = [];
  const asides = new Set<EventReference>();
  let firm: EventReference | null = null;
  const undecided: EventMention[] = [];
  let contradiction = false;
  for (const group of grouped(sorted, textOf)) {
    const verdict = judge(group, past, narrowed, SURE);
    if (verdict.contradiction) contradiction = true;
    else if (verdict.winner === null) undecided.push(...group);
    else {
      const reference = { span: spanOf(group), event: verdict.winner, weight: verdict.score };
      references.push(reference);
      if (isByTheWay(group, firm, textOf(reference.span))) asides.add(reference);
      else if (group.some(isFirm)) firm = reference;
    }
  }
  if (firm !== null) references = references.filter((reference) => !asides.has(reference));
  if (contradiction) return { references, candidates: candidatesOf(sorted, past), contradiction };
  if (references.length > 0) {
    const [first] = references;
    const one = references.every((reference) => reference.event === first?.event);
    const denied =
      one && undecided.some((m) => m.rule === 'event-date-unknown' && first !== undefined && near(m.span, first.span));
    return { references, candidates: [], contradiction: denied };
  }
  const together = judge(undecided, past, narrowed, SURE_ALONE);
  if (together.winner !== null && !together.contradiction) {
    return {
      references: [{ span: spanOf(undecided), event: together.winner, weight: together.score }],
      candidates: [],
      contradiction,
    };
  }
  return { references, candidates: together.candidates, contradiction };
}

/**
 * Themes and single words of an event that say nothing of taking part: "Jane Doe, Sahel Relief", "… on 10 December, as our donors
 * come that day". Not what somebody introduces ("the one about donors").
 */
function isByTheWay(group: readonly EventMention[], firm: EventReference | null, text: string): boolean {
  const { start, block } = spanOf(group);
  if (group.every((m) => m.rule === 'event-topic')) return !INTRODUCED.test(text.slice(Math.max(0, start - 30), start));
  if (
    firm === null ||
    firm.span.block !== block ||
    !group.every((m) => m.rule === 'event-word' || m.rule === 'event-kind')
  )
    return false;
  const between = text.slice(firm.span.end, start);
  return between.length < LONGEST_REASON && !/[.!?]\s|\n\s*\n/.test(between) && REASON.test(between);
}
const INTRODUCED = /\b(?:about|on|over|rond|rondom|inzake|around|regarding|re)[\s:]+(?:\p{L}+\s+){0,2}["“'‘]?$/iu;
const REASON =
  /\b(?:because|due to|owing to|since|wegens|vanwege|omdat|aangezien|doordat|want (?:ik|wij|we|dan|er|ons|onze|mijn)|as (?:our|my|we|i|the|there))\b/i;
const LONGEST_REASON = 160;

function near(a: Span, b: Span): boolean {
  return a.block === b.block && a.start - b.end < 20 && b.start - a.end < 20;
}

/** Cuts where mentions are far apart, or where a join ("and", a comma, a new line) leads to a mention of another event. */
function grouped(sorted: readonly EventMention[], textOf: TextOf): readonly (readonly EventMention[])[] {
  const groups: EventMention[][] = [];
  let end = 0;
  for (const m of sorted) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (
      group === undefined ||
      last === undefined ||
      last.span.block !== m.span.block ||
      !together(group, textOf(m.span).slice(end, m.span.start), m)
    ) {
      groups.push([m]);
      end = m.span.end;
    } else {
      group.push(m);
      end = Math.max(end, m.span.end);
    }
  }
  return groups;
}

function together(group: readonly EventMention[], gap: string, m: EventMention): boolean {
  if (gap.length > NEAR) return false;
  if (m.events.length === 0 || group[group.length - 1]?.events.length === 0)
    return gap.length <= LINK && !/[.!?;\n]/.test(gap);
  const agrees = group.every((known) => known.events.length === 0 || shared(known.events, m.events));
  if (REASON.test(gap)) return false;
  if (agrees) return !/[.!?]\s+\p{Lu}|\n\s*\n/u.test(gap);
  return !/[,;.!?\n]|(?:^|\s)(?:and|or|but|en|of|maar|nor|noch|én|&|\+|also|ook|instead|plaats|plus|as well as|together with|along with|alsook|alsmede|evenals|daarnaast|zowel|besides|then|then also|vervolgens|samen met)(?:\s|$)/iu.test(
    gap,
  );
}

function shared(a: readonly EventId[], b: readonly EventId[]): boolean {
  return a.some((id) => b.includes(id));
}

function spanOf(group: readonly EventMention[]): Span {
  const start = Math.min(...group.map((m) => m.span.start));
  const end = Math.max(...group.map((m) => m.span.end));
  return { block: group[0]?.span.block ?? 0, start, end };
}

/** Independent clues add up (1 − Π(1 − w)); a strong clue for others takes away. */
function scores(
  group: readonly EventMention[],
  past: ReadonlySet<EventId>,
  narrowed: readonly EventId[] | null,
): Map<EventId, number> {
  const all = [...new Set(group.flatMap((m) => m.events))];
  const left = narrowed === null ? all : all.filter((id) => narrowed.includes(id));
  const result = new Map<EventId, number>();
  for (const id of left.length > 0 ? left : all) {
    let missing = 1;
    let penalty = 1;
    for (const m of oncePerRule(group, id)) missing *= 1 - Math.min(m.weight, 0.99);
    const whole = group.some((m) => m.events.includes(id) && isWhole(m));
    for (const m of group)
      if (!m.events.includes(id) && isFirm(m) && !(whole && m.rule === 'event-word')) penalty *= 1 - m.weight;
    result.set(id, (1 - missing) * penalty * (past.has(id) ? 0.8 : 1));
  }
  return result;
}

/** Whether a mention excludes the events that it does not point to; themes and typing errors only add. */
function isFirm(m: EventMention): boolean {
  return m.weight >= EXCLUDES && !LOOSE.has(m.rule);
}
const LOOSE: ReadonlySet<string> = new Set(['event-topic', 'event-misspelled', 'event-speaker', 'event-description']);

/** A name in full. */
function isWhole(m: EventMention): boolean {
  return m.weight >= 0.95 && (m.rule === 'event-title' || m.rule === 'event-alias');
}

/** One word of another event's name beside a name in full: chance. */
function isAside(a: EventMention, b: EventMention): boolean {
  return isWhole(a) && b.rule === 'event-word';
}

/** The same words said twice count once. */
function oncePerRule(group: readonly EventMention[], id: EventId): readonly EventMention[] {
  const best = new Map<string, EventMention>();
  for (const m of group) {
    if (!m.events.includes(id)) continue;
    const key = `${m.rule} ${String(m.span.end - m.span.start)}`;
    const known = best.get(key);
    if (known === undefined || known.weight < m.weight) best.set(key, m);
  }
  return [...best.values()];
}

function judge(
  group: readonly EventMention[],
  past: ReadonlySet<EventId>,
  narrowed: readonly EventId[] | null,
  bar: number,
): Verdict {
  const ranked = [...scores(group, past, narrowed)].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const candidates = candidatesOf(group, past);
  const contradiction = excludes(group);
  if (first === undefined) return { winner: null, score: 0, candidates, contradiction };
  const [winner, score] = first;
  const sure = score >= bar && (second?.[1] ?? 0) <= score * MARGIN;
  return { winner: sure && !contradiction ? winner : null, score, candidates, contradiction };
}

/** Two strong clues of different kinds that have no event in common. */
function excludes(group: readonly EventMention[]): boolean {
  const strong = group.filter(isFirm);
  return strong.some((a, i) =>
    strong.some(
      (b, j) => j > i && a.rule !== b.rule && !shared(a.events, b.events) && !isAside(a, b) && !isAside(b, a),
    ),
  );
}

/** The events on which the strongest clues agree; past ones only where no other is left. */
function candidatesOf(group: readonly EventMention[], past: ReadonlySet<EventId>): readonly EventId[] {
  const all = [...new Set(group.flatMap((m) => m.events))];
  const supported = all.map((id) => ({
    id,
    total: group.filter((m) => m.events.includes(id)).reduce((sum, m) => sum + m.weight, 0),
  }));
  const best = Math.max(0, ...supported.map((s) => s.total));
  const likely = supported.filter((s) => s.total >= best * 0.5 && s.total >= 0.3).map((s) => s.id);
  const coming = likely.filter((id) => !past.has(id));
  return coming.length > 0 ? coming : likely;
}
