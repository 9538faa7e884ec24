// What the names of domains have in common beside the name of an organisation, and what they leave out of it. Folded. Pure.
import { words } from '../../event/lexicon/types.ts';

/** Labels that tell what a domain is for, not whose it is. */
export const generalLabels: ReadonlySet<string> = new Set(
  words('www mail smtp post info com org net edu gov int co ac ngo'),
);

/** Before a name that the domain leaves out: "Stichting Zout", "Bureau De Kaap". */
export const leadingWords: ReadonlySet<string> = new Set(
  words('stichting vereniging bureau instituut foundation association institute the fundacion fondation fundacja'),
);

/** Behind it, without dots. */
export const legalForms: ReadonlySet<string> = new Set(words('vzw asbl bv nv ev gmbh ltd llc inc plc cic ngo sa'));

/** How letters are spelt in domains where no diacritic may stand. */
export const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };
