// One organisation for several: "we are all three with Norad", "both from the same Norad", "alle drie werkzaam bij Norad". Pure.
import type { Token } from '../tokens.ts';
import { phraseAt } from '../phrase-set.ts';
import { everyone, numberWords, theirEmployers } from './lexicon/lexicon.ts';
import { isAnOrganisation, organisationAt, type StatedOrganisation } from './stated-organisation.ts';

interface SharedOrganisation extends StatedOrganisation {
  /** Whether the writer is one of them ("we", "all of us"). */
  readonly ours: boolean;
}

const WE = /^(?:we|wij|we're|us|ons)$/;
const THEY = /^(?:they|they're|ze|zij|them|hen)$/;
const BETWEEN =
  /^(?:are|is|zijn|of|van|come|comes|komen|work|works|working|werken|werkzaam|employed|based|also|ook|here|hier|each|the|de|het|z'n|n)$/;
const LEADS = /^(?:with|from|at|for|of|by|in|van|bij|voor|vanuit|uit|aan)$/;
const ENDS = /^[.,;!?)\n(]$/;
/** Tokens between the first word and the preposition. */
const REACH = 8;

/** The organisation that a phrase beginning at `i` gives to several persons at once; null where it gives none. */
function sharedOrganisationAt(tokens: readonly Token[], i: number): SharedOrganisation | null {
  const first = tokens[i]?.folded ?? '';
  if (!WE.test(first) && !THEY.test(first) && !everyone.has(first)) return null;
  let [ours, all, leads] = [WE.test(first), everyone.has(first), -1];
  for (let at = i + 1; at <= i + REACH; at++) {
    const word = tokens[at]?.folded ?? '';
    if (WE.test(word)) ours = true;
    else if (everyone.has(word)) all = true;
    else if (LEADS.test(word)) leads = at;
    else if (!BETWEEN.test(word) && !THEY.test(word) && !numberWords.has(word) && !/^\d{1,2}$/.test(word)) break;
    if (leads !== at || !all) continue;
    const name = organisationAt(tokens, at + 1);
    if (name !== null && isAnOrganisation(name) && ENDS.test(tokens[name.to + 1]?.text ?? '\n'))
      return { ...name, ours };
  }
  return null;
}

/** "They work for PAX", "all three of them from the Dean's office": of those who are named, the writer not among them. */
export function theirOrganisation(tokens: readonly Token[]): StatedOrganisation | null {
  for (let i = 0; i < tokens.length; i++) {
    const length = phraseAt(tokens, i, theirEmployers);
    const name = length === 0 ? null : organisationAt(tokens, i + length);
    if (name !== null) return name;
    const shared = sharedOrganisationAt(tokens, i);
    if (shared?.ours === false) return shared;
  }
  return null;
}

/** "We are all with Norad": the writer's as well. */
export function ourOrganisations(tokens: readonly Token[]): readonly StatedOrganisation[] {
  return tokens.flatMap((_, i) => {
    const shared = sharedOrganisationAt(tokens, i);
    return shared?.ours === true ? [shared] : [];
  });
}
