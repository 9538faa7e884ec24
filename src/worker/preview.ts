// Letters with invented people, for a person to look at before they go to real ones. Changes nothing.
import type { Config } from '../config/config.ts';
import type { Event } from '../domain/event.ts';
import type { RenderedLetter } from '../domain/letter.ts';
import type { Language } from '../domain/reading.ts';
import type { Temporal } from '../domain/time.ts';
import { LETTER_NAMES } from '../letters/letters.ts';
import { SAMPLE_EVENT, samples } from '../letters/samples.ts';
import { loadLetters } from './context.ts';

export interface Preview {
  /** Which of the letter's turns it is: "confirmation-party". */
  readonly label: string;
  readonly letter: RenderedLetter;
  /** Further turns of the same letter that can be asked for. */
  readonly others: readonly string[];
}

export const PREVIEW_NAMES: readonly string[] = LETTER_NAMES;

/**
 * The letter `wanted`, a letter's name or the label of one of its turns, about `event` (null: an invented one). Null where
 * there is no such letter. Throws Unavailable and ConfigError.
 */
export function previewLetter(
  config: Config,
  wanted: string,
  event: Event | null,
  language: Language,
  now: Temporal.Instant,
): Preview | null {
  const letters = loadLetters(config);
  const all = samples(event ?? SAMPLE_EVENT, language);
  const found = all.find(({ label }) => label === wanted) ?? all.find(({ order }) => order.content.name === wanted);
  if (found === undefined) return null;
  const { name } = found.order.content;
  const others = all.filter((sample) => sample !== found && sample.order.content.name === name);
  return {
    label: found.label,
    letter: letters.render(found.order, config, now),
    others: others.map(({ label }) => label),
  };
}
