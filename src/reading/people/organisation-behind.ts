// The organisation right behind a name: "Jane Doe (Oxfam)", "Jane Doe from Oxfam", "Jane Doe, PAX" at the end of a line. Pure.
import type { Token } from '../tokens.ts';
import { everyone, fromWords, titles } from './lexicon/lexicon.ts';
import { organisationAt } from './stated-organisation.ts';
import { classify, startsPersonal } from './segments.ts';

/** "Jane Doe (Oxfam)", "Jane Doe from Oxfam", "Jane Doe, PAX". */
export function organisationBehind(tokens: readonly Token[], last: number): string | null {
  const next = tokens[last + 1];
  if (next?.text === '(') {
    const close = tokens.findIndex((token, i) => i > last + 1 && i < last + 12 && token.text === ')');
    const inside = close === -1 ? [] : withoutEveryone(tokens.slice(last + 2, close));
    const pieces = splitPieces(inside);
    return (
      pieces.find((piece) => classify(piece) === 'organisation') ??
      pieces.find((piece) => classify(piece) === 'maybe-organisation') ??
      null
    );
  }
  if (/^(?:from|of|at|van|bij)$/.test(next?.folded ?? '')) {
    const named = organisationAt(tokens, last + 2);
    return named !== null &&
      named.from - last <= 4 &&
      classify(named.organisation) !== 'town' &&
      classify(named.organisation) !== 'other'
      ? named.organisation
      : null;
  }
  return behindComma(tokens, last);
}

/** Pieces behind a name that are looked at: "Capt Nico Verbruggen, CIMIC, Royal Netherlands Army". */
const MOST_PIECES = 4;

/** "Jane Doe, Oxfam GB", "Lena Marchetti - COOPI Sud, programme officer": up to the end of the sentence or the line. */
function behindComma(tokens: readonly Token[], last: number): string | null {
  let maybe: string | null = null;
  let at = last + 1;
  for (let n = 0; n < MOST_PIECES; n++) {
    const mark = tokens[at];
    if (mark === undefined || !/^[,|–-]$/.test(mark.text)) break;
    const end = endOfPiece(tokens, at + 1);
    const words = tokens.slice(at + 1, end);
    if (n > 0 && /^(?:from|of|at|van|bij)$/.test(words[0]?.folded ?? '')) return behindRole(tokens, at + 1, end);
    if (words.length > 0 && words.every((token) => titles.has(token.folded))) {
      at = end;
      continue;
    }
    const named = organisationAt(tokens, at + 1);
    const whole = named !== null && named.from === at + 1 && named.to === end - 1;
    if (named !== null && whole && !startsPersonal(named.organisation)) {
      const kind = classify(named.organisation);
      if (kind === 'organisation') return named.organisation;
      if (kind === 'maybe-organisation' && maybe === null) maybe = named.organisation;
      else if (kind !== 'department' && kind !== 'town' && kind !== 'maybe-organisation') return maybe;
    } else if (classify(textOf(tokens, at + 1, end)) === 'role') {
      const employer = behindRole(tokens, at + 1, end);
      if (employer !== null) return employer;
    } else {
      return whole || n === 0 ? null : ends(tokens, at) ? maybe : null;
    }
    at = end;
  }
  return maybe !== null && ends(tokens, at) ? maybe : null;
}

/** "beleidsmedewerker bij PAX": the organisation behind a function and "at". */
function behindRole(tokens: readonly Token[], from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    if (!/^(?:at|bij|of|for|van|voor|with)$/.test(tokens[i]?.folded ?? '')) continue;
    const named = organisationAt(tokens, i + 1);
    const kind = named === null ? 'empty' : classify(named.organisation);
    const part = kind === 'department' && named !== null && named.to > named.from;
    if (named !== null && (part || kind === 'organisation' || kind === 'maybe-organisation')) return named.organisation;
  }
  return null;
}

function endOfPiece(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < Math.min(tokens.length, from + 9) && !/^[,|–;:.!?()\n-]$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** The end of a line or a sentence, or a bracket. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'break' || /^[.!;()]$/.test(token.text) || /^[–|-]$/.test(token.text);
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token) => token.text)
    .join(' ');
}

/** "(all from Oxfam)" → "Oxfam". */
function withoutEveryone(tokens: readonly Token[]): readonly Token[] {
  let from = everyone.has(tokens[0]?.folded ?? '') ? 1 : 0;
  if (fromWords.has(tokens[from]?.folded ?? '')) from++;
  return tokens.slice(from);
}

function splitPieces(tokens: readonly Token[]): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let end = -1;
  for (const token of tokens) {
    if (token.text === ',' || token.text === ';') {
      pieces.push(piece);
      piece = '';
    } else piece += (token.start === end || piece === '' ? '' : ' ') + token.text;
    end = token.end;
  }
  return [...pieces, piece].filter((text) => text !== '');
}
