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
    return { start, end };
  });
const PHRASES = {
  legal: phrases('legal'),
  environment: phrases('environment'),
  promotion: phrases('promotion'),
  availability: phrases('availability'),
  machine: phrases('machine'),
};
/** Legal paragraphs say what they are early. */
const LOOKED_AT = 1_200;

type Phrases = ReadonlyMap<string, readonly string[]>;

/** The phrases of a kind by their first letters: a line is read once, word by word. */
function phrases(kind: 'legal' | 'environment' | 'promotion' | 'availability' | 'machine'): Phrases {
  const found = new Map<string, string[]>();
  for (const phrase of all((lexicon) => lexicon.smallPrint[kind])) {
    const start = phrase.slice(0, KEY);
    found.set(start, [...(found.get(start) ?? []), phrase]);
  }
  return found;
}

/** How many phrases begin at a word of `text`. */
function count(text: string, list: Phrases): number {
  let found = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    for (const phrase of list.get(text.slice(index, index + KEY)) ?? []) if (text.startsWith(phrase, index)) found++;
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
  return MOBILE.some(
    ({ start, end }) => line.length > start.length + end.length - 1 && line.startsWith(start) && line.endsWith(end),
  );
}

/**
 * What kind of small print a line is, or null. Where the writer speaks of herself, one legal phrase is not enough:
 * "I am registered as a participant" is no legal text.
 */
export function smallPrintOf(text: string): SmallPrint | null {
  if (isMobileFooter(text)) return 'mobile';
  const line = folded(text.slice(0, LOOKED_AT));
  const personal = isFirstPerson(line);
  if (count(line, PHRASES.machine) > 0 && !personal) return 'machine';
  const legal = count(line, PHRASES.legal);
  if (legal >= (personal ? 2 : 1)) return 'legal';
  if (count(line, PHRASES.availability) > 0 || isWorkingWeek(line)) return 'availability';
  if (count(line, PHRASES.environment) > 0) return 'environment';
  if (!personal && count(line, PHRASES.promotion) > 0) return 'promotion';
  return null;
}

function isWorkingWeek(line: string): boolean {
  if (line.length > 200) return false;
  const words = wordsOf(line);
  return words.some((word) => WEEKDAYS.has(word)) && words.some((word) => AT_WORK.has(word));
}
