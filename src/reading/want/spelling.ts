// Misspelled key words, off by one letter, brought back to the word meant. Pure; one look-up for each deletable letter.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import { memo } from '../memo.ts';

const SHORTEST = 6;
const LONGEST = 24;

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

const KNOWN = new Set(LANGUAGE_DATA.flatMap((lexicon) => [...lexicon.spellings, ...lexicon.notMisspelled]));
/** The word itself and each form with one letter missing → the word; forms that fit two words lead to the first. */
const INDEX = new Map<string, string>();
for (const word of LANGUAGE_DATA.flatMap((lexicon) => lexicon.spellings)) {
  for (const form of [word, ...deletions(word)]) if (!INDEX.has(form)) INDEX.set(form, word);
}

/** Whether one insertion, deletion, substitution or swap of neighbours makes `a` into `b`. */
function isOneOff(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** As `corrected`, remembered. */
export const correctSpelling = memo(corrected);

/** The key word that `word` misspells by one letter, else `word` itself. The first letter is always written right. */
function corrected(word: string): string {
  if (word.length < SHORTEST - 1 || word.length > LONGEST || KNOWN.has(word)) return word;
  for (const form of [word, ...deletions(word)]) {
    const meant = INDEX.get(form);
    if (meant === undefined || meant[0] !== word[0] || meant.length < SHORTEST) continue;
    if (isOneOff(word, meant)) return meant;
  }
  return word;
}
