// What stands below a mail without being anybody's words of now: legal text, appeals, working days, footers of programs. Pure.
import { all, lexicons } from './lexicon/index.ts';
import { folded, isFirstPerson, wordsOf } from './words.ts';

export type SmallPrint = 'legal' | 'environment' | 'promotion' | 'availability' | 'machine' | 'mobile';

/** Letters by which phrases are found; none is shorter. */
const KEY = 3;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}[]/gu;
const WEEKDAYS = all((lexicon) => lexicon.weekdays);
const AT_WORK = all((lexicon) => lexicon.atWork);
const MOBILE = lexicons
  .flatMap((lexicon) => lexicon.mobileFooters)
  .map((pattern) => {
    const [start = '', end = ''] = pattern.split('*');
    return { first: start.charAt(0), start, end };
  });
const KINDS = ['legal', 'environment', 'promotion', 'availability', 'machine'] as const;
type Kind = (typeof KINDS)[number];

interface Phrase {
  readonly kind: Kind;
  readonly phrase: string;
}

/** The phrases by their first letters: a line is read once, word by word. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byKey(
  KINDS.flatMap((kind) => [...all((lexicon) => lexicon.smallPrint[kind])].map((phrase) => ({ kind, phrase }))),
);
/** Legal paragraphs say what they are early. */
const LOOKED_AT = 1_200;

function byKey(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const one of phrases) {
    const key = one.phrase.slice(0, KEY);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** How many phrases of each kind begin at a word of `text`. */
function count(text: string): Readonly<Record<Kind, number>> {
  const found = { legal: 0, environment: 0, promotion: 0, availability: 0, machine: 0 };
  WORD_START.lastIndex = 0;
  for (let start = WORD_START.exec(text); start !== null; start = WORD_START.exec(text)) {
    const { index } = start;
    for (const { kind, phrase } of PHRASES.get(text.slice(index, index + KEY)) ?? [])
      if (text.startsWith(phrase, index)) found[kind]++;
  }
  return found;
}

/** "Sent from my iPhone" and its like: a whole line. */
export function isMobileFooter(text: string): boolean {
  if (text.length > 160) return false;
  const line = folded(text)
    .replace(/[<([]\s*https?:[^>)\]]*[>)\]]?/g, '')
    .replace(/^[\s*_-]+|[\s*_.!]+$/g, '');
  if (line.length > 60) return false;
  const initial = line.charAt(0);
  return MOBILE.some(
    ({ first, start, end }) =>
      (first === '' || first === initial) &&
      line.length > start.length + end.length - 1 &&
      line.startsWith(start) &&
      line.endsWith(end),
  );
}

/**
 * What kind of small print a line is, or null. Where the writer speaks of herself, one legal phrase is not enough:
 * "I am registered as a participant" is no legal text.
 */
export function smallPrintOf(text: string): SmallPrint | null {
  if (isMobileFooter(text)) return 'mobile';
  const line = folded(text.slice(0, LOOKED_AT));
  const found = count(line);
  const personal = isFirstPerson(line);
  if (found.machine > 0 && !personal) return 'machine';
  if (found.legal >= (personal ? 2 : 1)) return 'legal';
  if (found.availability > 0 || isWorkingWeek(line)) return 'availability';
  if (found.environment > 0) return 'environment';
  if (!personal && found.promotion > 0) return 'promotion';
  return null;
}

function isWorkingWeek(line: string): boolean {
  if (line.length > 200) return false;
  const words = wordsOf(line);
  return words.some((word) => WEEKDAYS.has(word)) && words.some((word) => AT_WORK.has(word));
}
