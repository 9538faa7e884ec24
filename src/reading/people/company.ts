// The sender in the company of others: "Helga and I", "mijzelf en mijn collega", and those who sign with her. Pure.
import type { ReadPerson } from '../../domain/reading.ts';
import type { PersonMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokenise, tokensOf, type Token } from '../tokens.ts';
import { contact, type Contact } from './directory.ts';
import { collegial, personal, possessives, selfWords } from './lexicon/lexicon.ts';
import { nameAt } from './names.ts';
import { sameName } from './same-name.ts';
import type { SignedLine } from './signed-line.ts';

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Tokens between "and" and a name: "mijzelf en mijn collega Emre", "Helga Brandt (helga@…) and I". */
const REACH = 7;
const MOST_SIGNERS = 6;
const AND = /^(?:and|en|&|plus|alsook|evenals|alsmede)$/;

/** Where words for the sender are joined to somebody named: the sender comes as well. */
export function selvesBeside(
  found: readonly Place[],
  blocks: readonly Block[],
  sender: ReadPerson,
): readonly PersonMention[] {
  return blocks.flatMap((block, index): PersonMention[] => {
    const here = found.filter(
      (one) => one.block === index && !(sender.name !== null && sameName(one.name, sender.name)),
    );
    if (block.role !== 'own' || here.length === 0) return [];
    const [starts, ends] = [new Set(here.map((one) => one.start)), new Set(here.map((one) => one.end))];
    const tokens = tokensOf(block);
    return tokens.flatMap((token, i): PersonMention[] => {
      if (token.kind !== 'word' || !selfWords.has(token.folded)) return [];
      if (!isJoinedBefore(tokens, i, ends) && !isJoinedBehind(tokens, i, starts)) return [];
      const span = { block: index, start: token.start, end: token.end };
      return [{ span, rule: 'person-self', person: { ...sender, isSender: true }, role: null }];
    });
  });
}

/** "Karim Ouassil and I", "Helga Brandt (helga@…), Tom and myself". */
function isJoinedBefore(tokens: readonly Token[], i: number, ends: ReadonlySet<number>): boolean {
  if (!AND.test(tokens[i - 1]?.folded ?? '')) return false;
  let inBrackets = false;
  for (let at = i - 2; at >= Math.max(0, i - 2 - REACH * 2); at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.text === ')' || token.text === '>') inBrackets = true;
    else if (token.text === '(' || token.text === '<') inBrackets = false;
    else if (ends.has(token.end)) return true;
    else if (!inBrackets && token.text !== ',' && token.kind !== 'email') return false;
  }
  return false;
}

/** "mijzelf en mijn collega Emre Yilmaz", "ik, samen met Jan", "me (Yusra), Timo and …". */
function isJoinedBehind(tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean {
  let joined = false;
  for (let at = i + 1; at <= i + REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (starts.has(token.start)) return joined;
    if (AND.test(token.folded) || (token.text === ',' && at === i + 1)) joined = true;
    else if (!possessives.has(token.folded) && !collegial.has(token.folded) && !personal.has(token.folded))
      return false;
  }
  return false;
}

/** The others where several sign: "Naomi Tjin en Sharda Ramlal". */
export function coSigners(lines: readonly SignedLine[], sender: ReadPerson | null): readonly Contact[] {
  const found: Contact[] = [];
  for (const line of lines.slice(0, MOST_SIGNERS)) {
    const tokens = tokenise(line.text.slice(0, 160));
    let at = behindJoin(tokens);
    if (at === 0 && !/\s(?:en|and|&|\+)\s|,/.test(line.text)) continue;
    while (at < tokens.length && found.length < MOST_SIGNERS) {
      const shape = nameAt(tokens, at, { lower: false });
      if (shape === null) break;
      if (
        shape.parts.length > 1 &&
        shape.known &&
        !(sender?.name !== null && sender?.name !== undefined && sameName(shape.name, sender.name))
      )
        found.push(contact(shape.name, null, null, line.block, 'signed'));
      if (!AND.test(tokens[shape.to + 1]?.folded ?? '') && tokens[shape.to + 1]?.text !== ',') break;
      at = shape.to + 2;
    }
  }
  return found;
}

/** "(and Tom Ellis)", "& Tom Ellis", "mede namens Tom Ellis" on a line of its own: behind the words that join. */
function behindJoin(tokens: readonly Token[]): number {
  const open = tokens[0]?.text === '(' ? 1 : 0;
  const words = tokens.slice(open, open + 2).map((token) => token.folded);
  if (AND.test(words[0] ?? '')) return open + 1;
  return /^(?:mede namens|also for|ook namens)$/.test(words.join(' ')) ? open + 2 : 0;
}
