// "Both events", "alle drie de bijeenkomsten": as many events as the rest of the words, or the quote, leave. Pure.
import type { EventMention } from '../mention.ts';
import { allWords, bothWords, countedNouns, kindWords, months, numberWords } from './lexicon/lexicon.ts';
import { at, mention, type Scan } from './scan.ts';

/** Too light to count for one event; resolveEvent reads the rule: event-all-2, event-all-3, …, event-all. */
const LIGHT = 0.01;
/** "everything in March", "beide in december". */
const IN = /^(?:in|of|van|for|voor)$/;
/** Words between "both" and the noun: "both of your December events". */
const REACH = 5;

export function findQuantities(scan: Scan): readonly EventMention[] {
  return scan.tokens.flatMap((token, i) => {
    if (token.kind !== 'word') return [];
    const both = bothWords.has(token.folded);
    if (!both && !allWords.has(token.folded)) return [];
    const number = both ? 2 : (numberWords.get(at(scan, i + 1)) ?? digit(at(scan, i + 1)));
    const noun = nounBehind(scan, i + 1);
    if (noun === null) return [];
    const rule = number === null ? 'event-all' : `event-all-${String(number)}`;
    return [mention(scan, i, noun, { rule, events: scan.model.events.map((event) => event.id), weight: LIGHT })];
  });
}

function digit(word: string): number | null {
  return /^[2-9]$/.test(word) ? Number(word) : null;
}

function nounBehind(scan: Scan, from: number): number | null {
  for (let i = from; i < from + REACH; i++) {
    const word = at(scan, i);
    if (kindWords.has(word) || countedNouns.has(word) || (months.has(word) && IN.test(at(scan, i - 1)))) return i;
    if (
      !numberWords.has(word) &&
      !months.has(word) &&
      digit(word) === null &&
      !/^(?:in|of|your|the|these|those|de|van|jullie|uw|deze|die|kuno)$/.test(word)
    )
      return null;
  }
  return null;
}
