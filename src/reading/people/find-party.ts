// How many come, where the mail counts them: "two colleagues", "met z'n vieren", "a +1", "my wife", "a group of five". Pure.
import type { PartyMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { adjoin, tokenise, tokensOf, type Token } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import {
  alongWords,
  andWords,
  bothOfUs,
  capacityWords,
  companions,
  groupNouns,
  numberWords,
  oneOfWords,
  onlyMe,
  otherNouns,
  ourWords,
  personNouns,
  possessives,
  seatNouns,
  selfWords,
  unitWords,
} from './lexicon/lexicon.ts';
import { ofWords } from '../event/lexicon/lexicon.ts';
import { companyOf } from './count-company.ts';
import { isCapital } from './names.ts';
import { phraseAt, wordAt, type PhraseSet } from '../phrase-set.ts';

/** Larger numbers are capacities and attendances, not parties. */
const MOST = 50;

/** "Met z'n tweeën". */
const TWO = 'tweeen';

type Party = Pick<PartyMention, 'rule' | 'number' | 'counts'> & { readonly from: number; readonly to: number };

/** Parties in the sender's own words and in the subject (block -1). */
export function findParty(blocks: readonly Block[], subject: string | null): readonly PartyMention[] {
  const mentions = subject === null ? [] : inTokens(tokenise(subject.slice(0, 1000)), -1);
  blocks.forEach((block, index) => {
    if (block.role === 'own') mentions.push(...inTokens(tokensOf(block), index));
  });
  return mentions;
}

function inTokens(tokens: readonly Token[], block: number): PartyMention[] {
  const found: PartyMention[] = companyOf(tokens, block);
  for (let i = 0; i < tokens.length; i++) {
    const party = partyAt(tokens, i);
    if (party === null) continue;
    const [first, last] = [tokens[party.from], tokens[party.to]];
    found.push({
      span: { block, start: first?.start ?? 0, end: last?.end ?? 0 },
      rule: party.rule,
      number: party.number,
      counts: party.counts,
    });
    i = party.to;
  }
  return found;
}

/** The words that can begin a party, a figure apart. */
const OPENS: ReadonlySet<string> = new Set([
  ...bothOfUs.starts.keys(),
  ...onlyMe.starts.keys(),
  ...numberWords.keys(),
  ...possessives,
  '+',
  'plus',
  TWO,
]);

function partyAt(tokens: readonly Token[], i: number): Party | null {
  const token = tokens[i];
  if (token === undefined || (token.kind !== 'number' && !OPENS.has(token.folded))) return null;
  // "Neither of us both", "geen van beiden".
  const neither = ofWords.has(wordAt(tokens, i - 1)) && oneOfWords.has(wordAt(tokens, i - 2));
  const fixed = neither
    ? null
    : (phrase(tokens, i, bothOfUs, 'party-both', 2, 'all') ?? phrase(tokens, i, onlyMe, 'party-alone', 1, 'all'));
  return fixed ?? plusAt(tokens, i) ?? withNumber(tokens, i) ?? companionAt(tokens, i);
}

function phrase(
  tokens: readonly Token[],
  i: number,
  set: PhraseSet,
  rule: string,
  number: number,
  counts: 'all' | 'others',
): Party | null {
  const length = phraseAt(tokens, i, set);
  return length === 0 ? null : { from: i, to: i + length - 1, rule, number, counts };
}

/** "+1", "plus one", "+ 2". */
function plusAt(tokens: readonly Token[], i: number): Party | null {
  const token = tokens[i];
  if (token?.text !== '+' && token?.folded !== 'plus') return null;
  const next = tokens[i + 1];
  const number = numberOf(next);
  if (number === null || number > 10 || next?.folded === 'een') return null;
  if (tokens[i + 2]?.kind === 'number' || adjoin(tokens[i - 1], token) || tokens[i + 2]?.text === '(') return null;
  if (next?.folded === 'a' || next?.folded === 'an') return null;
  return { from: i, to: i + 1, rule: 'party-plus', number, counts: 'others' };
}

function numberOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') return /^[0-9]{1,2}$/.test(token.text) ? Number(token.text) : null;
  if (token.kind !== 'word') return null;
  return numberWords.get(token.folded === TWO ? 'twee' : token.folded) ?? null;
}

/** A time, a date, an amount: "14:00", "10/12", "50%". */
function isPartOfNumber(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    adjoin(tokens[i - 1], tokens[i]) &&
    /^[:./%€$#+-]$/.test(tokens[i - 1]?.text ?? '') &&
    tokens[i]?.kind === 'number'
  )
    return true;
  return (
    adjoin(tokens[i], next) &&
    (next?.text === '%' ||
      (/^[:./-]$/.test(next?.text ?? '') && tokens[i + 2]?.kind === 'number' && adjoin(next, tokens[i + 2])))
  );
}

function withNumber(tokens: readonly Token[], i: number): Party | null {
  const number = numberOf(tokens[i]);
  if (number === null || number === 0 || number > MOST || isPartOfNumber(tokens, i)) return null;
  const token = tokens[i];
  const article = /^(?:a|an|een|another)$/.test(token?.folded ?? '') && token?.text !== 'één';
  const before = wordAt(tokens, i - 1);
  const two = `${wordAt(tokens, i - 2)} ${before}`;
  if (
    /^(?:z'n|zijn|ons|hun|m'n)$/.test(before) &&
    /en$/.test(token?.folded ?? '') &&
    (token?.folded.length ?? 0) > 4 &&
    /^(?:met|wij|we|ons)$/.test(wordAt(tokens, i - 2))
  ) {
    return { from: i - 2, to: i, rule: 'party-all', number, counts: 'all' };
  }
  if (
    /^(?:wij|ons|us)$/.test(before) &&
    (/(?:vieren|drieen|tweeen|vijven|zessen)$/.test(token?.folded ?? '') || before === 'us') &&
    number > 1 &&
    !article &&
    !unitWords.has(wordAt(tokens, i + 1))
  ) {
    return { from: i - 1, to: i, rule: 'party-all', number, counts: 'all' };
  }
  if (wordAt(tokens, i + 1) === 'of' && wordAt(tokens, i + 2) === 'us')
    return { from: i, to: i + 2, rule: 'party-all', number, counts: 'all' };
  if (wordAt(tokens, i + 1) === 'van' && wordAt(tokens, i + 2) === 'ons')
    return { from: i, to: i + 2, rule: 'party-all', number, counts: 'all' };
  if (groupNouns.has(wordAt(tokens, i - 2)) && /^(?:of|van|with|met)$/.test(before) && !article)
    return { from: i - 2, to: i, rule: 'party-group', number, counts: 'all' };
  if (two === 'zijn met' || two === 'komen met' || two === 'are with') {
    if (!article && number > 1 && !isOthers(tokens, i + 1))
      return { from: i - 1, to: i, rule: 'party-all', number, counts: 'all' };
  }
  return article ? null : counted(tokens, i, number);
}

/** A number with a noun for persons, up to two words between: "three of our colleagues", "twee andere mensen". */
function counted(tokens: readonly Token[], i: number, number: number): Party | null {
  let ours = false;
  for (let n = 1; n <= 4; n++) {
    const at = skipBreak(tokens, i + n, 1);
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const length = phraseAt(tokens, at, personNouns);
    if (length === 0 && !isOthers(tokens, at)) {
      if (
        n < 4 &&
        /^(?:of|our|my|van|onze|mijn|extra|more|other|andere|nieuwe|new|junior|senior|young|jonge|additional|de|the|phd|dutch)$/.test(
          token.folded,
        )
      ) {
        ours ||= ourWords.has(token.folded);
        continue;
      }
      // "Four enthusiastic students", "two of our local partners".
      if ((n === 1 || ours) && token.folded.length > 3 && !unitWords.has(token.folded)) continue;
      return null;
    }
    if (seatNouns.has(token.folded) && (isCapacity(tokens, i, number) || isOneForEach(tokens, at))) return null;
    const others =
      ours ||
      isOthers(tokens, at) ||
      /^(?:more|extra|other|andere|additional|anderen)$/.test(wordAt(tokens, i + 1)) ||
      (!seatNouns.has(token.folded) &&
        alongWords.has(wordAt(tokens, i - 1)) &&
        /^(?:bring|bringing|take|taking|neem|breng|plus)$/.test(wordAt(tokens, i - 1)));
    return {
      from: i,
      to: at + Math.max(length, 1) - 1,
      rule: others ? 'party-others' : 'party-persons',
      number,
      counts: others ? 'others' : 'all',
    };
  }
  return null;
}

function isOthers(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return (
    otherNouns.has(word) || /(?:studenten|collega's|collegas|stagiairs|stagiaires|medewerkers|vrienden)$/.test(word)
  );
}

/** "Two registrations from me: the seminar and the tour": so many events, not persons. */
function isOneForEach(tokens: readonly Token[], noun: number): boolean {
  return (
    /^(?:from|for|of|van|voor)$/.test(wordAt(tokens, noun + 1)) &&
    /^(?:me|myself|mine|mij|mijzelf|mezelf)$/.test(wordAt(tokens, noun + 2)) &&
    !andWords.has(wordAt(tokens, noun + 3))
  );
}

function isCapacity(tokens: readonly Token[], i: number, number: number): boolean {
  const before = wordAt(tokens, i - 1);
  return number >= 15 || capacityWords.has(before) || capacityWords.has(`${wordAt(tokens, i - 2)} ${before}`);
}

/** "with my wife", "me and a colleague", "mijn vrouw en ik"; a name behind it makes it a person of her own. */
function companionAt(tokens: readonly Token[], i: number): Party | null {
  if (!possessives.has(wordAt(tokens, i))) return null;
  let at = i + 1;
  if (/^(?:a|een|nog|one|guest|new|nieuwe|extra|other|andere|good|goede)$/.test(wordAt(tokens, at))) at++;
  const length = phraseAt(tokens, at, companions);
  if (length === 0) return null;
  const next = tokens[at + length];
  if (next?.kind === 'word' && ((isCapital(next.text) && next.folded !== 'i') || givenNames.has(next.folded)))
    return null;
  if (
    (next?.text === ',' || next?.text === ':' || next?.text === '(') &&
    isCapital(tokens[at + length + 1]?.text ?? '') &&
    tokens[at + length + 1]?.kind === 'word' &&
    givenNames.has(wordAt(tokens, at + length + 1))
  )
    return null;
  if (!comesAlong(tokens, i, at + length)) return null;
  return { from: i, to: at + length - 1, rule: 'party-companion', number: 1, counts: 'others' };
}

function comesAlong(tokens: readonly Token[], i: number, behind: number): boolean {
  const at = skipBreak(tokens, i - 1, -1);
  const before = wordAt(tokens, at);
  if (andWords.has(wordAt(tokens, behind)) && selfWords.has(wordAt(tokens, behind + 1))) return true;
  if (before === 'and' || before === 'en' || before === '&')
    return (
      selfWords.has(wordAt(tokens, at - 1)) ||
      /^(?:me|mij|mijzelf|ikzelf|myself|self|zelf)$/.test(wordAt(tokens, at - 1))
    );
  if (isTalkWith(tokens, at)) return false;
  return alongWords.has(before) || (before === 'ook' && alongWords.has(wordAt(tokens, at - 1)));
}

/** "As discussed with my neighbour", "ik sprak met mijn buurman": with whom somebody spoke does not come along. */
function isTalkWith(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:with|met)$/.test(wordAt(tokens, at))) return false;
  const before = [at - 1, at - 2].map((i) => wordAt(tokens, i));
  return before.some((word) =>
    /^(?:discussed|discussing|spoke|spoken|talked|talking|chatting|chatted|agreed|checked|overlegd|overleg|besproken|gesproken|sprak|praatte|afgesproken|agree|call|gesprek|conversation|talk|chat)$/.test(
      word,
    ),
  );
}

/** The token that is no line end at or beside `i`. */
function skipBreak(tokens: readonly Token[], i: number, step: 1 | -1): number {
  return tokens[i]?.kind === 'break' && tokens[i + step]?.kind !== 'break' ? i + step : i;
}
