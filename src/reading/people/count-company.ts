// How many an enumeration with the sender in it counts: "my husband, the two girls (10 and 13) and I", "me and four classmates". Pure.
import type { PartyMention } from '../mention.ts';
import { phraseAt, wordAt } from '../phrase-set.ts';
import type { Token } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import { companions, numberWords, personNouns, possessives, selfWords } from './lexicon/lexicon.ts';
import { isCapital, nameAt } from './names.ts';

const AND = /^(?:and|en|&|plus|alsook|evenals|alsmede)$/;
const BETWEEN =
  /^(?:teenage|young|little|own|other|jonge|kleine|eigen|andere|puber|volwassen|grown-up|adult|new|nieuwe|our|my|mijn|onze|m'n|z'n)$/;
const MOST_ITEMS = 12;
/** Tokens in brackets behind an item. */
const MOST_ASIDE = 16;

interface Item {
  /** The last token. */
  readonly to: number;
  readonly count: number;
  readonly kind: 'self' | 'named' | 'nameless';
}

/** Enumerations of three and more, or with something in brackets between; the sender among them, not all with names. */
export function companyOf(tokens: readonly Token[], block: number): PartyMention[] {
  const found: PartyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !mayOpen(token)) continue;
    const items = itemsFrom(tokens, i);
    const last = items[items.length - 1];
    if (last === undefined || items.length < 2) continue;
    const selves = items.filter((item) => item.kind === 'self').length;
    const apart = items.length > 2 || tokens.slice(i, last.to).some((token) => token.text === '(');
    if (apart && selves === 1 && items.some((item) => item.kind === 'nameless')) {
      const number = items.reduce((sum, item) => sum + item.count, 0);
      const span = { block, start: tokens[i]?.start ?? 0, end: tokens[last.to]?.end ?? 0 };
      found.push({ span, rule: 'party-list', number, counts: 'all' });
    }
    i = last.to;
  }
  return found;
}

function itemsFrom(tokens: readonly Token[], start: number): readonly Item[] {
  const items: Item[] = [];
  let at = start;
  while (items.length < MOST_ITEMS) {
    const item = itemAt(tokens, at);
    if (item === null) break;
    items.push(item);
    at = separatorEnd(tokens, behindAside(tokens, item.to + 1));
    if (at === -1) break;
  }
  return items;
}

/** Behind brackets that tell more of an item. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + MOST_ASIDE; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** Behind ",", "and", ", and"; -1 where the enumeration ends. */
function separatorEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]?.kind === 'break') i++;
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  if (tokens[i]?.kind === 'break') i++;
  if (AND.test(tokens[i]?.folded ?? '')) return i + 1;
  return comma ? i : -1;
}

function itemAt(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || !mayOpen(token)) return null;
  if (token.kind === 'word' && selfWords.has(token.folded)) return { to: at, count: 1, kind: 'self' };
  const nameless = namelessAt(tokens, at);
  if (nameless !== null) return nameless;
  if (token.kind !== 'word' || !isCapital(token.text)) return null;
  const shape = nameAt(tokens, at, { lower: false });
  return shape?.known === true ? { to: shape.to, count: 1, kind: 'named' } : null;
}

/** Most words begin no item. */
function mayOpen({ kind, text, folded }: Token): boolean {
  return (
    kind === 'number' ||
    selfWords.has(folded) ||
    possessives.has(folded) ||
    numberWords.has(folded) ||
    folded === 'the' ||
    folded === 'de' ||
    (isCapital(text) && givenNames.has(folded))
  );
}

/** "my husband", "a colleague", "our two children", "the two girls", "four classmates". */
function namelessAt(tokens: readonly Token[], at: number): Item | null {
  const first = wordAt(tokens, at);
  const opens = possessives.has(first) || /^(?:the|de|twee|onze|our|my|mijn)$/.test(first);
  let i = opens ? at + 1 : at;
  const number = numberAt(tokens[i]);
  if (number !== null) i++;
  else if (!opens) return null;
  while (BETWEEN.test(wordAt(tokens, i)) && i < at + 4) i++;
  const one = number === null || number === 1 ? phraseAt(tokens, i, companions) : 0;
  const several = number !== null && number > 1 ? phraseAt(tokens, i, personNouns) : 0;
  const length = Math.max(one, several);
  if (length === 0) return null;
  const last = i + length - 1;
  const behind = tokens[last + 1];
  if (one > 0 && behind?.kind === 'word' && isCapital(behind.text) && !selfWords.has(behind.folded)) {
    const shape = nameAt(tokens, last + 1, { lower: false });
    if (shape !== null) return { to: shape.to, count: 1, kind: 'named' };
  }
  return { to: last, count: several > 0 ? (number ?? 1) : 1, kind: 'nameless' };
}

function numberAt(token: Token | undefined): number | null {
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  const word = token?.kind === 'word' ? numberWords.get(token.folded) : undefined;
  return word === undefined || /^(?:a|an|een)$/.test(token?.folded ?? '') ? null : word;
}
