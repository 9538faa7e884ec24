// Names in a mail that are no sender's employer: the organiser, the places and the names of the events. Pure.
import type { ReadingContext } from '../../domain/reading.ts';
import { modelOf } from '../event/model.ts';
import { stem } from '../event/stem.ts';
import { fold } from '../tokens.ts';
import { foldedWords } from './segments.ts';

/** Whether `organisation` is the organiser, or made of the names of places and events only. */
export function isNoEmployer(organisation: string, context: ReadingContext): boolean {
  if (fold(organisation) === fold(context.name)) return true;
  const model = modelOf(context.events);
  const words = foldedWords(organisation);
  const places = model.places.get(words[0] ?? '') ?? [];
  if (places.some(({ keys }) => keys.length === words.length && keys.every((key, n) => key === words[n]))) return true;
  return words.every((word) => model.words.get(stem(word))?.rule === 'event-word' || model.acronyms.has(word));
}
