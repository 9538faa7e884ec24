// Words by which people tell whose a gathering is: "the training of the Red Cross", "de cursus die Zout geeft". Folded. Pure.
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Between a gathering and whose it is. */
export const hostPrepositions = words('of from at van door bij vanuit');

/** Before the name of an organisation. */
export const hostArticles = words("the het de 't a een");

/** Between a gathering and the clause that tells who holds it. */
export const hostRelatives = words('that which die dat');

/** What the host does in that clause. */
export const hosting = words(
  'does do hosts host organises organise organizes organize runs run gives give holds hold offers offer teaches arranges organiseert organiseren geeft geven houdt houden verzorgt verzorgen aanbiedt aanbieden doet doen heeft',
);

/** Before the place or the occasion that somebody goes to. */
export const towards = words('naar to');

/** Those of them that need no verb of coming: "ik wil naar". */
export const headings = words('naar');

/** What any occasion of ours may be called. */
export const gatheringWords = words(
  'event meeting session gathering afternoon evening morning day hague list office bijeenkomst middag avond ochtend dag sessie evenement activiteit lijst zaal locatie kantoor',
);

/** Right before "naar" where it is said that somebody wants to go. */
export const beforeHeading = words(
  'wil willen wilde wilden zou zouden graag ook wel heel ik wij we allebei beiden samen gewoon',
);

/** Right behind a "naar" that goes nowhere. */
export const notHeading = words('aanleiding mijn verluidt voren boven beneden');

/** Infinitives that go with it: "wil graag naar het panel gaan". */
export const beside = words('gaan komen toegaan toekomen');
