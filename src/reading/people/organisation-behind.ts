// The organisation right behind a name: "Jane Doe (Oxfam)", "Jane Doe from Oxfam", "Jane Doe, PAX" at the end of a line. Pure.
import type { Token } from '../tokens.ts';
import { everyone, fromWords } from './lexicon/lexicon.ts';
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

/** "Jane Doe, Oxfam GB" at the end of a line or a text. */
function behindComma(tokens: readonly Token[], last: number): string | null {
  const mark = tokens[last + 1];
  if (mark === undefined || !/^[,|–-]$/.test(mark.text)) return null;
  const named = organisationAt(tokens, last + 2);
  if (named === null || named.from !== last + 2) return null;
  const next = tokens[named.to + 1];
  const ends =
    next === undefined ||
    next.kind === 'break' ||
    next.text === ')' ||
    (next.text === '.' && (tokens[named.to + 2] === undefined || tokens[named.to + 2]?.kind === 'break'));
  const kind = classify(named.organisation);
  return ends && !startsPersonal(named.organisation) && (kind === 'organisation' || kind === 'maybe-organisation')
    ? named.organisation
    : null;
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
