// All languages' words of commands together: organisers mix them. A new language is one more file and one more line here. Pure.
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { CommandLexicon } from './types.ts';

const LEXICONS: readonly CommandLexicon[] = [en, nl];

/** What `pick` gives of every language, each once. */
export function ofAll<T>(pick: (lexicon: CommandLexicon) => readonly T[]): readonly T[] {
  return [...new Set(LEXICONS.flatMap(pick))];
}
