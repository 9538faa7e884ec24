// The sort of gathering, where it is held and how: "the masterclass", "in Utrecht", "the online one". Pure.
import type { AttendanceMode, EventId } from '../../domain/event.ts';
import type { EventMention } from '../mention.ts';
import { whenceWords, articles, inPersonWords, kindPairs, kindWords, onlineWords } from './lexicon/lexicon.ts';
import type { KindGroup } from './lexicon/types.ts';
import { recallOf } from './recall.ts';
import { at, mention, type Scan } from './scan.ts';

/** Words for sorts of gathering. Those that fit every event give no mention. */
export function findKinds(scan: Scan): readonly EventMention[] {
  const found: EventMention[] = [];
  const recall = recallOf(scan.model);
  const kindOf = scan.own ? recall.ownKind : recall.kind;
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word') continue;
    const pair = kindPairs.has(token.folded) ? `${token.folded} ${at(scan, i + 1)}` : '';
    const [word, last] = kindWords.has(pair) ? [pair, i + 1] : [kindOf(token.folded), i];
    if (word === null) continue;
    const clue = weigh(scan, word);
    if (clue !== null) found.push(mention(scan, i, last, clue));
    i = last;
  }
  return found;
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
  const recall = recallOf(model);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const names = model.places.get(token.folded) ?? (scan.own ? recall.misspelledPlace(token.folded) : null);
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

function venueTail(scan: Scan, i: number): Pick<EventMention, 'rule' | 'events' | 'weight'> | null {
  const word = at(scan, i);
  if (word.length < 3 || !articles.has(at(scan, i - 1))) return null;
  const venue = recallOf(scan.model).venue(word);
  return venue === null ? null : { rule: 'event-place', events: venue.events, weight: 0.5 };
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
