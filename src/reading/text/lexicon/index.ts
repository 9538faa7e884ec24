// All languages' outer forms of mails together: people's mail programs speak another language than they do. Pure.
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { TextLexicon } from './text-lexicon.ts';

export const lexicons: readonly TextLexicon[] = [en, nl, de, fr];

/** The words that `pick` takes from every language, each once. */
export function all(pick: (lexicon: TextLexicon) => readonly string[]): ReadonlySet<string> {
  return new Set(lexicons.flatMap((lexicon) => pick(lexicon)));
}
