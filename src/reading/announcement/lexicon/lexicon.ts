// The announcement words of all languages together: pages and organisers mix languages. Pure.
import { phraseSet, type PhraseSet } from '../../phrase-set.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';
import type { AnnouncementLexicon, AnswerKey, LabelKind } from './types.ts';

const LEXICONS: readonly AnnouncementLexicon[] = [english, dutch];

type ListKey = {
  [K in keyof AnnouncementLexicon]: AnnouncementLexicon[K] extends readonly string[] ? K : never;
}[keyof AnnouncementLexicon];

function allOf(key: ListKey): PhraseSet {
  return phraseSet(LEXICONS.flatMap((lexicon) => lexicon[key]));
}

/** The first kind that names a phrase has it. */
function merged<Kind extends string>(
  pick: (lexicon: AnnouncementLexicon) => Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> {
  const pairs = LEXICONS.flatMap((lexicon) =>
    (Object.entries(pick(lexicon)) as [Kind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((phrase): [string, Kind] => [phrase, kind]),
    ),
  );
  return new Map(pairs.reverse());
}

export const labels: ReadonlyMap<string, LabelKind> = merged((lexicon) => lexicon.labels);
export const answerKeys: ReadonlyMap<string, AnswerKey> = merged((lexicon) => lexicon.keys);

/** The phrases of each list, in all languages. */
export const said = {
  triggers: allOf('triggers'),
  notTitles: allOf('notTitles'),
  invites: allOf('invites'),
  titlePrefixes: allOf('titlePrefixes'),
  partOf: allOf('partOf'),
  register: allOf('register'),
  limits: allOf('limits'),
  deadlines: allOf('deadlines'),
  notMeeting: allOf('notMeeting'),
  meeting: allOf('meeting'),
  until: allOf('until'),
  between: allOf('between'),
  atTime: allOf('atTime'),
  hours: allOf('hours'),
  noon: allOf('noon'),
  doors: allOf('doors'),
  starts: allOf('starts'),
  ends: allOf('ends'),
  timeOf: allOf('timeOf'),
  localTime: allOf('localTime'),
  atPlace: allOf('atPlace'),
  placeWords: allOf('placeWords'),
  onlineOnly: allOf('onlineOnly'),
  online: allOf('online'),
  inPerson: allOf('inPerson'),
  hybrid: allOf('hybrid'),
  onlyInPerson: allOf('onlyInPerson'),
  onlineKinds: allOf('onlineKinds'),
  negations: allOf('negations'),
  seats: allOf('seats'),
  atMost: allOf('atMost'),
  unlimited: allOf('unlimited'),
  closings: allOf('closings'),
  courtesies: allOf('courtesies'),
  open: allOf('open'),
  yes: allOf('yes'),
  no: allOf('no'),
  none: allOf('none'),
  approvalAuto: allOf('approvalAuto'),
  approvalManual: allOf('approvalManual'),
} as const satisfies Readonly<Record<ListKey, PhraseSet>>;
