// The lexicons that there are. A new language is one more file and one more line here. Data.
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';

export const LANGUAGE_DATA: readonly Lexicon[] = [en, nl];
