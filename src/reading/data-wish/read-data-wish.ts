// Whether somebody asks, without any doubt, to see what is known of her or to be forgotten. Pure; never throws.
import type { DataWish } from '../../domain/dossier.ts';
import type { Mail } from '../../domain/mail.ts';
import { readText } from '../text/read-text.ts';
import { DATA_LEXICONS, type DataLexicon } from './lexicon.ts';

/** A request of this kind is short; a long mail has more in it than that. */
const LONGEST = 1_500;

/** Null where nothing of the kind is asked, or more than one thing, or in a way that may mean something else. */
export function readDataWish(mail: Mail): DataWish | null {
  const own = readText(mail)
    .blocks.filter(({ role }) => role === 'own')
    .map(({ text }) => text)
    .join('\n');
  if (own.length > LONGEST) return null;
  const wishes = new Set<DataWish | 'doubt'>();
  for (const sentence of [...own.split(/[.!?\n;]/), mail.subject ?? '']) {
    const words = ` ${plain(sentence)} `;
    for (const lexicon of DATA_LEXICONS) for (const wish of wishesOf(words, lexicon)) wishes.add(wish);
  }
  const [only] = wishes;
  return wishes.size === 1 && only !== undefined && only !== 'doubt' ? only : null;
}

function wishesOf(words: string, lexicon: DataLexicon): readonly (DataWish | 'doubt')[] {
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => words.includes(` ${phrase} `));
  const exports = has(lexicon.export);
  const erases = has(lexicon.erase) || (has(lexicon.eraseVerbs) && has(lexicon.things));
  if (!exports && !erases) return [];
  // "What do you know about me?" holds "do you", which only makes a wish to erase doubtful.
  if (erases && has(lexicon.not)) return ['doubt'];
  return [...(exports ? (['export'] as const) : []), ...(erases ? (['erase'] as const) : [])];
}

function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
