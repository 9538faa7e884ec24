// The people words of all languages together: mails mix languages, so every one is always looked for. Pure.
import { memo } from '../../memo.ts';
import { phraseSet } from '../../phrase-set.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { neighbourWords } from './neighbours.ts';
import type { FormField, PeopleLexicon } from './types.ts';

const LEXICONS: readonly PeopleLexicon[] = [english, dutch];

type ListKey = {
  [K in keyof PeopleLexicon]: PeopleLexicon[K] extends readonly string[] ? K : never;
}[keyof PeopleLexicon];

function allOf(key: ListKey): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => lexicon[key]));
}

export const titles = allOf('titles');
export const particles = allOf('particles');
export const collegial = allOf('collegial');
export const personal = allOf('personal');
export const roles = allOf('roles');
const wholeOrganisationWords = allOf('organisations');
const organisationEnds = [...allOf('organisationEnds')];
const SHORTEST_COMPOUND = 9;

/** Words that only organisations have in their names, compounds too ("Rotaryclub", "Vluchtelingenhulp"). */
export const organisationWords: { readonly has: (word: string) => boolean } = {
  has: memo(
    (word) =>
      wholeOrganisationWords.has(word) ||
      (word.length >= SHORTEST_COMPOUND && organisationEnds.some((end) => word.endsWith(end))),
  ),
};
export const departments = allOf('departments');
export const mailboxes = allOf('mailboxes');
export const closings = phraseSet(allOf('closings'));
export const greetings = allOf('greetings');
export const beforeWords = allOf('before');
export const behindWords = allOf('behind');
export const andWords = allOf('and');
export const selfWords = allOf('self');
export const employers = phraseSet(allOf('employer'));
export const theirEmployers = phraseSet(allOf('theirEmployer'));
export const workWords = allOf('work');
export const everyone = allOf('everyone');
export const fromWords = allOf('from');
export const formerWords = allOf('former');
export const iAmWords = phraseSet(allOf('iAm'));
export const notNames: ReadonlySet<string> = new Set([...allOf('notNames'), ...neighbourWords]);
export const personNouns = phraseSet(allOf('persons'));
export const oneOfWords = allOf('oneOf');
export const ourWords = allOf('ours');
export const unitWords = allOf('units');
export const companions = phraseSet(allOf('companions'));
export const otherNouns = allOf('others');
export const seatNouns = allOf('seats');
export const groupNouns = allOf('groups');
export const bothOfUs = phraseSet(allOf('bothOfUs'));
export const onlyMe = phraseSet(allOf('onlyMe'));
export const alongWords = allOf('along');
export const possessives = allOf('possessives');
export const capacityWords = allOf('capacity');
export const registeringWords = allOf('registering');
export const toPlaceWords = allOf('toPlace');
export const eatWords = allOf('eat');
export const withoutWords = allOf('without');
export const onlineWords = phraseSet(allOf('online'));
export const inPersonWords = phraseSet(allOf('inPerson'));
export const notWords = allOf('not');
export const insteadOfWords = phraseSet(allOf('insteadOf'));
export const dietWords = phraseSet(allOf('diet'));
export const accessWords = phraseSet(allOf('access'));
export const streets = allOf('streets');
export const determiners = allOf('determiners');
export const inFunctionWords = allOf('inFunctions');
export const delegationWords = allOf('delegations');
export const sentNouns = allOf('sent');
export const sentByWords = allOf('sentBy');
export const inOrganisationWords = allOf('inOrganisations');
export const openOrganisationWords = allOf('openOrganisation');
export const behindOrganisationWords = allOf('behindOrganisation');
export const untilWords = allOf('until');
export const ranks = allOf('ranks');
export const surnamePrepositions = allOf('prepositions');
export const neverSurnames = allOf('neverSurnames');
export const notFirstNames = allOf('notFirstNames');
export const departmentEnds = allOf('departmentEnds');
export const inNames = allOf('inNames');
export const shortNames = allOf('shortNames');
export const dietHeadings = allOf('dietHeadings');
export const openWishWords = allOf('openWish');

export const numberWords: ReadonlyMap<string, number> = new Map(
  LEXICONS.flatMap((lexicon) => Object.entries(lexicon.numbers)),
);

/** Label of a form → the field it stands for. */
export const formLabels: ReadonlyMap<string, FormField> = new Map(
  LEXICONS.flatMap((lexicon) =>
    (Object.entries(lexicon.labels) as [FormField, readonly string[]][]).flatMap(([field, list]) =>
      list.map((label): [string, FormField] => [label, field]),
    ),
  ),
);
