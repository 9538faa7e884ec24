// All phrases of all languages in one index: a mail's language is not yet known when its kind is asked. Pure.
import { compilePhrases } from '../phrase.ts';
import type { PhraseIndex } from '../phrase.ts';
import type { Cue } from './cue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const CUES: PhraseIndex<Cue> = compilePhrases<Cue>([en, nl, de, fr, es]);
