// What a written word can mean among the names of the events where it is none of them as it stands: a misspelling, a compound, the
// last word of a venue. Mails share their words, so each is looked for once for the same events. Pure.
import { memo } from '../memo.ts';
import { commonplace, kindWords, stopWords } from './lexicon/lexicon.ts';
import type { EventModel, PlaceName, Word } from './model.ts';
import { forgiven, stem, within } from './stem.ts';

export interface Recall {
  /** The stem of a name that a stem is a misspelling of. */
  readonly mended: (key: string) => string | null;
  /** The word of a name inside a compound or between hyphens. */
  readonly compound: (folded: string) => Word | null;
  /** The kind of gathering that a word is, or that it ends with. */
  readonly kind: (folded: string) => string | null;
  /** The same, or that it is a misspelling of. */
  readonly ownKind: (folded: string) => string | null;
  /** Places of one word that a word is a misspelling of. */
  readonly misspelledPlace: (folded: string) => readonly PlaceName[] | null;
  /** The venue of two words that ends with a word. */
  readonly venue: (word: string) => PlaceName | null;
}

const cache = new WeakMap<EventModel, Recall>();

/** The recall of `model`; made once for it. */
export function recallOf(model: EventModel): Recall {
  const known = cache.get(model);
  if (known !== undefined) return known;
  const recall: Recall = {
    mended: memo((key) => mended(model, key)),
    compound: memo((folded) => compound(model, folded)),
    kind: memo((folded) => kindOf(model, folded, false)),
    ownKind: memo((folded) => kindOf(model, folded, true)),
    misspelledPlace: memo((folded) => misspelledPlace(model, folded)),
    venue: memo((word) => venueEndingIn(model, word)),
  };
  cache.set(model, recall);
  return recall;
}

function mended(model: EventModel, key: string): string | null {
  if (stopWords.has(key) || commonplace.has(key) || kindWords.has(key)) return null;
  const limit = forgiven(key.length);
  if (limit === 0) return null;
  for (const candidate of model.fuzzy.get(key[0] ?? '') ?? []) {
    if (within(key, candidate, Math.min(limit, forgiven(candidate.length)))) return candidate;
  }
  return null;
}

const KIND_TAILS = [...kindWords.keys()]
  .filter((word) => word.length >= 5 && !word.includes(' '))
  .sort((a, b) => b.length - a.length);

/** Letters of the longest compound that is taken apart. */
const LONGEST_WORD = 45;

/** Dutch compounds and hyphens: "onderhandelingsmasterclass", "peacekeeping-middag", "klimaatpanel". */
function compound({ words }: EventModel, folded: string): Word | null {
  for (const piece of folded.includes('-') ? folded.split('-') : []) {
    const word = words.get(stem(piece));
    if (word !== undefined && word.weight >= 0.2) return { ...word, rule: 'event-compound' };
  }
  if (folded.length < 9 || folded.length > LONGEST_WORD) return null;
  for (const tail of KIND_TAILS) {
    if (!folded.endsWith(tail) || folded.length - tail.length < 4) continue;
    const head = folded.slice(0, -tail.length).replace(/[-s]$/, '');
    const word = words.get(stem(head)) ?? words.get(head);
    if (word !== undefined) return { events: word.events, weight: Math.max(word.weight, 0.3), rule: 'event-compound' };
  }
  for (let length = folded.length - 2; length >= 7; length--) {
    const word = words.get(folded.slice(0, length));
    if (word !== undefined && word.weight >= 0.3)
      return { events: word.events, weight: word.weight * 0.9, rule: 'event-compound' };
  }
  return null;
}

function kindOf(model: EventModel, folded: string, forgiving: boolean): string | null {
  if (kindWords.has(folded)) return folded;
  if (folded.length < 8) return null;
  for (const word of model.kindsByWord.keys()) {
    if (word.length < 5 || word.includes(' ')) continue;
    if (folded.endsWith(word) && folded.length > word.length) return word;
    if (
      forgiving &&
      word.length >= 8 &&
      folded[0] === word[0] &&
      within(folded, word, Math.min(2, forgiven(word.length)))
    )
      return word;
  }
  return null;
}

function misspelledPlace(model: EventModel, folded: string): readonly PlaceName[] | null {
  if (folded.length < 6) return null;
  for (const [first, names] of model.places) {
    const single = names.filter((name) => name.keys.length === 1);
    if (single.length > 0 && first[0] === folded[0] && within(folded, first, 1)) return single;
  }
  return null;
}

function venueEndingIn(model: EventModel, word: string): PlaceName | null {
  for (const names of model.places.values()) {
    for (const name of names) {
      if (name.keys.length === 2 && name.weight > 0.5 && name.keys[1] === word) return name;
    }
  }
  return null;
}
