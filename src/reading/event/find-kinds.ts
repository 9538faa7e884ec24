// The sort of gathering, where it is held and how: "the masterclass", "in Utrecht", "the online one". Pure.
import type { AttendanceMode, EventId } from '../../domain/event.ts';
import type { EventMention } from '../mention.ts';
import { whenceWords, articles, inPersonWords, kindPairs, kindWords, onlineWords } from './lexicon/lexicon.ts';
import type { KindGroup } from './lexicon/types.ts';
import { at, mention, type Scan } from './scan.ts';
import { forgiven, within } from './stem.ts';

/** Words for sorts of gathering. Those that fit every event give no mention. */
export function findKinds(scan: Scan): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word') continue;
    const pair = kindPairs.has(token.folded) ? `${token.folded} ${at(scan, i + 1)}` : '';
    const [word, last] = kindWords.has(pair) ? [pair, i + 1] : [kindOf(scan, token.folded), i];
    if (word === null) continue;
    const clue = weigh(scan, word);
    if (clue !== null) found.push(mention(scan, i, last, clue));
    i = last;
  }
  return found;
}

/** The kind word that `folded` is, ends with (a compound) or is a misspelling of. */
function kindOf(scan: Scan, folded: string): string | null {
  if (kindWords.has(folded)) return folded;
  if (folded.length < 8) return null;
  for (const word of scan.model.kindsByWord.keys()) {
    if (word.length < 5 || word.includes(' ')) continue;
    if (folded.endsWith(word) && folded.length > word.length) return word;
    if (
      scan.own &&
      word.length >= 8 &&
      folded[0] === word[0] &&
      within(folded, word, Math.min(2, forgiven(word.length)))
    )
      return word;
  }
  return null;
}

/** Any event may be called a session or a meeting. */
const VAGUE: ReadonlySet<KindGroup> = new Set(['session', 'generic']);

function weigh(scan: Scan, word: string): Pick<EventMention, 'rule' | 'events' | 'weight'> | null {
  const { model } = scan;
  const group = kindWords.get(word);
  if (group === undefined || group === 'generic') return null;
  const all = model.events.length;
  const strength = (events: readonly EventId[], one: number): number =>
    events.length === 1 ? one : events.length < all ? one * 0.7 : 0;
  const exact = model.kindsByWord.get(word);
  if (exact !== undefined) {
    const weight = strength(exact, VAGUE.has(group) && !word.includes(' ') ? 0.38 : 0.7);
    return weight > 0 ? { rule: 'event-kind', events: exact, weight } : null;
  }
  const alike =
    model.kindsByGroup.get(group) ?? (group === 'training' || group === 'workshop' ? related(scan) : undefined);
  if (alike === undefined) return null;
  const weight = strength(alike, VAGUE.has(group) ? 0.35 : 0.45);
  return weight > 0 ? { rule: 'event-kind', events: alike, weight } : null;
}

/** People call masterclasses, trainings, courses and workshops by each other's names. */
function related(scan: Scan): readonly EventId[] | undefined {
  const { kindsByGroup } = scan.model;
  const ids = [
    ...new Set([
      ...(kindsByGroup.get('masterclass') ?? []),
      ...(kindsByGroup.get('training') ?? []),
      ...(kindsByGroup.get('workshop') ?? []),
    ]),
  ];
  return ids.length === 0 ? undefined : ids;
}

/** Venues and towns of the events; a venue's last word counts behind an article ("the Hub"). */
export function findPlaces(scan: Scan): readonly EventMention[] {
  const found: EventMention[] = [];
  const { tokens, model } = scan;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const names = model.places.get(token.folded) ?? (scan.own ? misspelledPlace(scan, token.folded) : undefined);
    if (token.folded.length < 3 && token.text !== token.text.toUpperCase()) continue;
    const name = names?.find((candidate) => candidate.keys.every((key, n) => n === 0 || at(scan, i + n) === key));
    if (name === undefined) {
      const hub = venueTail(scan, i);
      if (hub !== null) found.push(mention(scan, i, i, hub));
      continue;
    }
    if (whenceWords.has(at(scan, i - 1)) || whenceWords.has(at(scan, i - 2))) continue;
    const unique = name.events.length === 1;
    found.push(
      mention(scan, i, i + name.keys.length - 1, {
        rule: 'event-place',
        events: name.events,
        weight: unique ? name.weight : name.weight * 0.7,
      }),
    );
    i += name.keys.length - 1;
  }
  return found;
}

function misspelledPlace(scan: Scan, folded: string): EventModelPlaces | undefined {
  if (folded.length < 6) return undefined;
  for (const [first, names] of scan.model.places) {
    const single = names.filter((name) => name.keys.length === 1);
    if (single.length > 0 && first[0] === folded[0] && within(folded, first, 1)) return single;
  }
  return undefined;
}
type EventModelPlaces = NonNullable<ReturnType<Scan['model']['places']['get']>>;

function venueTail(scan: Scan, i: number): Pick<EventMention, 'rule' | 'events' | 'weight'> | null {
  const word = at(scan, i);
  if (word.length < 3 || !articles.has(at(scan, i - 1))) return null;
  for (const names of scan.model.places.values()) {
    for (const name of names) {
      if (name.keys.length === 2 && name.weight > 0.5 && name.keys[1] === word) {
        return { rule: 'event-place', events: name.events, weight: 0.5 };
      }
    }
  }
  return null;
}

/** "the online one", "de digitale sessie": a way of attending that some events have, before a word for a gathering. */
export function findModes(scan: Scan): readonly EventMention[] {
  const found: EventMention[] = [];
  scan.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || (token.folded === 'live' && /^(?:i|we|they|who|you)$/.test(at(scan, i - 1)))) return;
    const mode: AttendanceMode | null = onlineWords.has(token.folded)
      ? 'online'
      : inPersonWords.has(token.folded)
        ? 'in-person'
        : null;
    if (mode === null) return;
    const events = scan.model.events
      .filter((event) => event.attendance.some((offer) => offer.mode === mode))
      .map((event) => event.id);
    if (events.length === 0 || events.length === scan.model.events.length) return;
    const close = kindWords.has(at(scan, i + 1));
    found.push(mention(scan, i, i, { rule: 'event-mode', events, weight: close ? 0.35 : 0.15 }));
  });
  return found;
}
