// The words of commands in all languages, ready to be looked for. Pure.
import type { Audience } from '../../domain/desk/command.ts';
import type { AttendanceMode } from '../../domain/event.ts';
import { all } from '../text/lexicon/index.ts';
import { ofAll } from './lexicon/index.ts';
import type { CommandLexicon, Verb } from './lexicon/types.ts';
import { phraseList, phrasesOf, type Phrases } from './phrases.ts';

function meanings<Meaning extends string>(
  pick: (lexicon: CommandLexicon) => Readonly<Record<Meaning, readonly string[]>>,
  names: readonly Meaning[],
): Phrases<Meaning> {
  return phrasesOf(names.flatMap((name) => ofAll((lexicon) => pick(lexicon)[name]).map((phrase) => [phrase, name])));
}

/** Later ones win where a phrase has two meanings: "bericht" before a number is none. */
const VERB_NAMES = [
  ...(['add', 'cancel', 'register', 'ignore', 'answer', 'approve', 'decline', 'capacity', 'close', 'open'] as const),
  ...(['message', 'send-list', 'announce', 'check-in', 'help', 'yes', 'no'] as const),
] satisfies readonly Verb[];

export const VERBS = meanings<Verb>((lexicon) => lexicon.verbs, VERB_NAMES);
export const PARTED = ofAll((lexicon) => lexicon.parted);
export const MODES = meanings<AttendanceMode>((lexicon) => lexicon.modes, ['in-person', 'online']);
export const AUDIENCES = meanings<Audience>((lexicon) => lexicon.audiences, ['all', 'in-person', 'online', 'waiting']);
export const COURTESIES = phraseList(ofAll((lexicon) => lexicon.courtesies));
/** Around a command that names nobody. */
export const FILLERS = phraseList(ofAll((lexicon) => [...lexicon.courtesies, ...lexicon.joiners]));
export const OBJECTS = phraseList(ofAll((lexicon) => [...lexicon.objects, ...lexicon.courtesies, ...lexicon.joiners]));
export const BEFORE_NUMBER = phraseList(ofAll((lexicon) => lexicon.beforeNumber));
export const AND = phraseList(ofAll((lexicon) => lexicon.and));
export const THROUGH = phraseList(ofAll((lexicon) => lexicon.through));
export const FOR_EVENT = phraseList(ofAll((lexicon) => lexicon.forEvent));
export const OF_ORGANISATION = phraseList(ofAll((lexicon) => lexicon.ofOrganisation));
export const UNLIMITED = phraseList(ofAll((lexicon) => lexicon.unlimited));
export const SEATS = phraseList(ofAll((lexicon) => [...lexicon.seats, ...lexicon.courtesies, ...lexicon.joiners]));
export const AGREEABLE = phraseList(
  ofAll((lexicon) => [...lexicon.agreeable, ...lexicon.courtesies, ...lexicon.joiners]),
);
/** A line of these and nothing else says thanks or hello. */
export const SMALL_TALK = phraseList([
  ...all((lexicon) => lexicon.greetings),
  ...all((lexicon) => lexicon.closing.heads),
  ...all((lexicon) => lexicon.closing.thanks),
  ...all((lexicon) => lexicon.closing.fillers),
  ...ofAll((lexicon) => [...lexicon.courtesies, ...lexicon.joiners]),
]);
