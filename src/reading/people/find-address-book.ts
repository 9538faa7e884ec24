// Address-book pastes: "Doe, Jane (Oxfam) <jane@…>; Roe, Richard <…>". Pure.
import { tokenise } from '../tokens.ts';
import { readDisplayName } from './display-name.ts';
import { attendanceOf, BULLET, type Row } from './row.ts';
import { classify, foldedWords, looksPersonal } from './segments.ts';

/** "Doe, Jane (Oxfam) <jane@…>; Roe, Richard <…>". The display name runs back to a separator. */
export function addressBook(text: string): readonly Row[] {
  const rows: Row[] = [];
  if (!text.includes('<')) return rows;
  for (const token of tokenise(text)) {
    if (token.kind !== 'email' || text[token.start - 1] !== '<') continue;
    const before = text.slice(Math.max(0, token.start - 160), token.start - 1);
    const cut = Math.max(
      before.lastIndexOf('\n'),
      before.lastIndexOf(';'),
      before.lastIndexOf('>'),
      before.lastIndexOf(':'),
      before.lastIndexOf('\t'),
    );
    const display = before
      .slice(cut + 1)
      .replace(/^[\s,;]*(?:(?:and|en|&|plus)\s+)?/i, '')
      .replace(BULLET, '');
    const words = display.split(/\s+/).length;
    if (words > 9 || display.trim() === '') continue;
    const read = readDisplayName(display, token.text);
    if (read.name === null || !isWholeDisplay(display, read.name)) continue;
    const start = token.start - 1 - display.length;
    rows.push({
      name: read.name,
      start,
      end: token.end,
      email: token.text,
      organisation: read.organisation ?? organisationIn(lineBehind(text, token.end)),
      role: null,
      attendance: attendanceOf(lineBehind(text, token.end)),
      known: true,
    });
  }
  return rows;
}

/** "Jane Doe <jane@…>, Oxfam": what stands behind the address up to the end of the line or the next entry. */
function organisationIn(rest: string): string | null {
  const piece = /^>\s*(?:,|\(|–|-|\|)\s*([^,;<()|]{2,60})/u.exec(rest)?.[1]?.trim() ?? '';
  const kind = classify(piece);
  return kind === 'organisation' || (kind === 'maybe-organisation' && !looksPersonal(piece)) ? piece : null;
}

function lineBehind(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, Math.min(end === -1 ? text.length : end, from + 80));
}

/** A display name, not a sentence that happens to stand before an address. */
function isWholeDisplay(display: string, name: string): boolean {
  const plain = display.replace(/\([^)]*\)/g, '').trim();
  return (
    foldedWords(plain).length <= foldedWords(name).length + 2 &&
    !/[.!?]\s/.test(plain.replace(/\b\p{Lu}\p{Ll}{0,4}\.\s/gu, ''))
  );
}
