// Signs that no fixed phrase shows: words of several classes in one sentence, in any order. One pass over the words. Pure.
import { CLASSES } from './lexicon/classes.ts';
import type { WordClass } from './lexicon/classes.ts';
import type { Cue } from './lexicon/cue.ts';
import type { Hit } from './phrase.ts';
import type { Words } from './words.ts';

interface Composition {
  readonly cue: Cue;
  readonly all: number;
  readonly none: number;
  /** What else must stand in the sentence as written. */
  readonly written: RegExp | null;
}

const NAMES = Object.keys(CLASSES) as WordClass[];
const bitOf = (name: WordClass): number => 1 << NAMES.indexOf(name);
const maskOf = (names: readonly WordClass[]): number => names.reduce((mask, name) => mask | bitOf(name), 0);

const CLASS_OF = new Map<string, number>();
for (const name of NAMES) {
  for (const word of CLASSES[name].split(' ')) CLASS_OF.set(word, (CLASS_OF.get(word) ?? 0) | bitOf(name));
}

function composition(
  cue: Cue,
  all: readonly WordClass[],
  none: readonly WordClass[] = [],
  written: RegExp | null = null,
): Composition {
  return { cue, all: maskOf(all), none: maskOf(none), written };
}

const ADDRESS = /@|\d{3}[ -]?\d{4}/;
const LINK = /https?:|www\./i;
const AMOUNT = /[$€£] ?\d{1,3}[.,]\d{3}|\d[.,]\d{3}[.,]\d{3}|\b(?:USD|EUR|GBP) ?\d/;

const COMPOSITIONS: readonly Composition[] = [
  composition('away.mail', ['mail', 'read', 'not', 'first']),
  composition('away.answer', ['mail', 'read', 'return', 'first'], ['not']),
  composition('away.instead', ['urgent', 'contact']),
  composition('away.instead', ['matter', 'contact'], ['first'], ADDRESS),
  composition('gone.mailbox', ['box', 'ended'], ['your', 'first']),
  composition('gone.mailbox', ['box', 'read', 'not'], ['your', 'first']),
  composition('bounce.text', ['mail', 'deliver', 'not', 'your']),
  composition('spam.phish', ['account', 'expires', 'your']),
  composition('spam.phish', ['identify', 'within'], ['first'], LINK),
  composition('spam.phish', ['identify', 'account'], ['first'], LINK),
  composition('spam.money', ['granted', 'your'], [], AMOUNT),
  composition('spam.money', ['papers', 'send']),
  composition('spam.attendees', ['attendees', 'list', 'sell']),
  composition('spam.deal', ['list', 'sell']),
  composition('bulk.unsubscribe', ['unsubscribe', 'answering'], ['first'], /["'“”‘’«„]/),
  composition('bulk.social', ['liking', 'post'], ['first']),
];

/** The composed signs of `words`, each with its sentence as the text. */
export function composedHits(words: Words): readonly Hit<Cue>[] {
  const hits: Hit<Cue>[] = [];
  let mask = 0;
  let from = 0;
  const close = (until: number): void => {
    if (mask !== 0 && until > from) {
      const [start, end] = [words.starts[from] ?? 0, words.ends[until - 1] ?? 0];
      for (const one of COMPOSITIONS) {
        if ((mask & one.all) !== one.all || (mask & one.none) !== 0) continue;
        const text = words.text.slice(start, end);
        if (one.written === null || one.written.test(text)) hits.push({ cue: one.cue, text, start });
      }
    }
    mask = 0;
    from = until + 1;
  };
  words.words.forEach((word, at) => {
    if (word === '.') close(at);
    else mask |= CLASS_OF.get(word) ?? 0;
  });
  close(words.words.length);
  return hits;
}
