// Words beside names that tell whether somebody is asked for or only spoken of. Folded. Pure.
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Before the name of somebody who is spoken of. "Of" and "van" stand before those who come as well ("the registration of"). */
export const aboutPrepositions = words('by from via door about over of van professor attn tav');

export const ofWords = words('of van');

/** Before "of" and a name that is asked for. */
export const enrolmentNouns = words(
  'registration registrations place places seat seats name names behalf participation attendance list aanmelding aanmeldingen inschrijving inschrijvingen plek plaats naam namen deelname komst opgave',
);

/** Between two names of which one is to be chosen. */
export const alternativeNames: ReadonlySet<string> = new Set([
  'or',
  'of',
  'or else',
  'of anders',
  ', or',
  ', of',
  'en/of',
  'and/or',
]);

/** Before a word with a capital that is not what the verb acts on. */
export const noObjects = words(
  'for at in on to from by with via near as or and the a an our your my this that of dear hi hello i we voor bij in op te naar uit van door met via aan als of en de het een ons onze jullie uw mijn deze dit die dat beste dag namens vanuit tijdens around and',
);
