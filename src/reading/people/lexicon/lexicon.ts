// The people words of all languages together: mails mix languages, so every one is always looked for. Pure.
import { dutch } from './nl.ts';
import { english } from './en.ts';
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
export const organisationWords = allOf('organisations');
export const departments = allOf('departments');
export const mailboxes = allOf('mailboxes');
export const closings = allOf('closings');
export const greetings = allOf('greetings');
export const beforeWords = allOf('before');
export const behindWords = allOf('behind');
export const andWords = allOf('and');
export const selfWords = allOf('self');
export const employers = allOf('employer');
export const fromWords = allOf('from');
export const formerWords = allOf('former');
export const iAmWords = allOf('iAm');
export const notNames = allOf('notNames');
export const personNouns = allOf('persons');
export const companions = allOf('companions');
export const onlineWords = allOf('online');
export const inPersonWords = allOf('inPerson');
export const notWords = allOf('not');
export const insteadOfWords = allOf('insteadOf');
export const dietWords = allOf('diet');
export const accessWords = allOf('access');
export const streets = allOf('streets');

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
