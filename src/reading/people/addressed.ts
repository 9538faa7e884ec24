// Who is spoken to at the start of a mail: "Floor, Wendy,", "Mr Bosman, I would like …". Nobody who is addressed is registered for it. Pure.
import type { Token } from '../tokens.ts';
import {
  andWords,
  behindWords,
  collegial,
  notNames,
  particles,
  personal,
  possessives,
  selfWords,
} from './lexicon/lexicon.ts';
import { isCapital, nameAt } from './names.ts';

/** Tokens of a line that only greets. */
const LONGEST_LINE = 9;

/** The indices of the tokens that address somebody; empty where the text begins otherwise. */
export function addressedIn(tokens: readonly Token[]): readonly number[] {
  const first = tokens.findIndex((token) => token.kind !== 'break');
  if (first === -1) return [];
  const line = lineFrom(tokens, first);
  const length = onlyGreets(line) ? line.length : nameBeforeSentence(line);
  return line.slice(0, length).map((_, i) => first + i);
}

function lineFrom(tokens: readonly Token[], first: number): readonly Token[] {
  const end = tokens.findIndex((token, i) => i > first && token.kind === 'break');
  return tokens.slice(first, end === -1 ? tokens.length : end);
}

/** "Floor, Wendy,": the whole line. */
function onlyGreets(line: readonly Token[]): boolean {
  const last = line[line.length - 1];
  return (
    line.length <= LONGEST_LINE &&
    (last?.text === ',' || last?.text === '!') &&
    !line.some((token) => token.kind === 'number' || token.kind === 'email')
  );
}

/** "Mrs Bosman, I would …", "Floor, kun je …": a name and a comma before a sentence that says nothing of who she is; 0 for none. */
function nameBeforeSentence(line: readonly Token[]): number {
  const shape = nameAt(line, 0, { lower: false });
  if (shape === null || (line[shape.to + 1]?.text !== ',' && line[shape.to + 1]?.text !== '!')) return 0;
  if (!shape.titled && (shape.parts.length > 1 || !shape.known)) return 0;
  return opensSentence(line[shape.to + 2], line[shape.to + 3]) ? shape.to + 2 : 0;
}

/** A word of a sentence of its own: neither another name, nor what tells more of the one before. */
function opensSentence(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.folded;
  // "Jan, ik en Piet": she is one of them.
  if (selfWords.has(word)) return !andWords.has(next?.folded ?? '') && next?.text !== ',' && next?.text !== '(';
  if (andWords.has(word) || possessives.has(word) || behindWords.has(word) || collegial.has(word) || personal.has(word))
    return isRequest(word);
  if (/^(?:our|my|onze|ons|mijn|who|whom|die|from|of|at|van|bij|both|all|beiden|allebei)$/.test(word)) return false;
  return notNames.has(word) || (!isCapital(token.text) && !particles.has(word)) || isRequest(word);
}

/** "Floor, wil je …", "Floor, zou ik …", "Floor, graag …", "Floor, can you …". */
function isRequest(word: string): boolean {
  return /^(?:graag|wil|zou|kan|kun|mag|could|would|can|may|please|hierbij|herewith)$/.test(word);
}
