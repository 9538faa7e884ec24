// The small pattern language of the lexicons, and matching it against words. Pure.
//
//   word       that word                       a|b       either word
//   regist*    a word that begins so           word?     may be missing
//   _5         up to five words between        @class    one of the lexicon's named alternatives
//   $          the end of the clause, also as an alternative (a|b|$)
//   ^          the beginning of the clause
//   #          a number in figures
//
// A pattern is tried only where its first word stands, a gap is at most GAP words wide and there are at most three gaps,
// so that the work for one place is bounded and the whole is linear in the text.

type Step =
  | {
      readonly kind: 'words';
      readonly words: ReadonlySet<string>;
      /** The one word that fits, where no other does. */
      readonly only: string | null;
      readonly figures: boolean;
      readonly prefixes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' };

export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

const GAP = 14;
const GAPS = 3;
const FIGURES = /^\d{1,4}$/;

function alternatives(part: string, classes: Readonly<Record<string, string>>): string[] {
  return part.split('|').flatMap((word) => {
    if (!word.startsWith('@') || word === '@') return [word];
    const named = classes[word.slice(1)];
    if (named === undefined) throw new RangeError(`lexicon: no class ${word}`);
    return alternatives(named, classes);
  });
}

/** Compiles one pattern; throws RangeError for one that is not well formed (a fault of the lexicon, found by its test). */
export function compile(source: string, classes: Readonly<Record<string, string>>): Pattern {
  const steps = source.split(' ').map((part): Step => {
    if (part === '^') return { kind: 'start' };
    if (part === '$') return { kind: 'end' };
    if (part.startsWith('_')) {
      const most = Number(part.slice(1));
      if (!Number.isInteger(most) || most < 1 || most > GAP) throw new RangeError(`lexicon: bad gap in "${source}"`);
      return { kind: 'gap', most };
    }
    const optional = part.endsWith('?');
    const all = alternatives(optional ? part.slice(0, -1) : part, classes);
    const words = new Set(all.filter((word) => !word.endsWith('*')));
    const prefixes = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const [first = '#'] = words;
    const only = words.size === 1 && prefixes.length === 0 && first !== '#' ? first : null;
    return { kind: 'words', words, only, figures: words.has('#'), prefixes, optional };
  });
  if (steps.filter((step) => step.kind === 'gap').length > GAPS)
    throw new RangeError(`lexicon: too many gaps in "${source}"`);
  return { source, steps };
}

function fits(step: Step & { kind: 'words' }, word: string): boolean {
  if (step.only !== null) return step.only === word;
  if (step.words.has(word) || (step.figures && FIGURES.test(word))) return true;
  return step.prefixes.some((prefix) => word.startsWith(prefix));
}

/** The words that can stand first, for the index; prefixes end in "*". */
export function firstWords(pattern: Pattern): readonly string[] {
  const first: string[] = [];
  for (const step of pattern.steps) {
    if (step.kind === 'start') continue;
    if (step.kind !== 'words') throw new RangeError(`lexicon: "${pattern.source}" begins with a gap`);
    first.push(...step.words, ...step.prefixes.map((prefix) => `${prefix}*`));
    if (!step.optional) return first;
  }
  throw new RangeError(`lexicon: "${pattern.source}" has no word that must stand`);
}

/** The index behind the last word of the shortest match of `pattern` at `at` in `words`, or -1. */
export function matchAt(pattern: Pattern, words: readonly string[], at: number): number {
  return matchFrom(pattern.steps, 0, words, at);
}

function matchFrom(steps: readonly Step[], index: number, words: readonly string[], at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  switch (step.kind) {
    case 'start':
      return at === 0 ? matchFrom(steps, index + 1, words, at) : -1;
    case 'end':
      return at === words.length ? matchFrom(steps, index + 1, words, at) : -1;
    case 'gap':
      for (let skip = 0; skip <= step.most && at + skip <= words.length; skip++) {
        const end = matchFrom(steps, index + 1, words, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    case 'words': {
      const word = words[at];
      if (word !== undefined && fits(step, word)) {
        const end = matchFrom(steps, index + 1, words, at + 1);
        if (end >= 0) return end;
      }
      if (step.optional) return matchFrom(steps, index + 1, words, at);
      return word === undefined && step.words.has('$') ? matchFrom(steps, index + 1, words, at) : -1;
    }
  }
}
