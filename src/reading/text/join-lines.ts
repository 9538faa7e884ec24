// Joins lines that a mail program wrapped, so that clauses are whole; lists, forms and short lines stay lines. Pure.
import { all } from './lexicon/index.ts';
import type { Line } from './line.ts';

const LEADS_ON = all((lexicon) => lexicon.leadsOn);
const PARTICLES = all((lexicon) => lexicon.particles);
/** Longer stretches are no people's words; they stay as they are. */
const MAX_LINES = 5_000;
/** Columns at which people's programs wrap. */
const NARROWEST = 40;
const NARROWEST_SURE = 56;
const WIDEST = 100;
const BULLET = /^\s*(?:[-*•·–—+▪◦o]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
/** Dashes or dots across the page. */
const RULE_LINE = /^[^\p{L}\p{N}]{6,}$/u;
const KEYED = /^\s*[\p{Lu}][\p{L} /()-]{0,28}\s?:\s/u;
/** A name with its address at the start of a line. */
const ENTRY = /^\s*[^<@,;:]{2,60}<[^\s<>@]{1,80}@[^\s<>@]{1,80}>/;
const ADDRESS_START = /^\s*[^\s<>@]{1,80}@[^\s<>@]{1,80}/;
const SENTENCE_END = /[.!?…:;]["')\]]*$/;
const WEB_END = /(?:https?:\/\/|www\.)\S{1,200}$/;
const ADDRESS_END = /@[^\s@]+[>)\]]?[;,]?$/;

function lastWord(text: string): string {
  const at = text.lastIndexOf(' ');
  return text.slice(at + 1, at + 40).toLowerCase();
}

function firstWord(text: string): string {
  const start = text.trimStart();
  const end = start.search(/\s/);
  return end < 0 ? start : start.slice(0, end);
}

/** The column at which this stretch was wrapped, by its longest line that another follows; null where nothing looks wrapped. */
function wrapColumn(lines: readonly Line[]): number | null {
  let longest = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.text === '' || line.hard || !line.text.includes(' ') || RULE_LINE.test(line.text))
      continue;
    const length = line.text.length;
    if (length <= WIDEST && length > longest) longest = length;
  }
  return longest >= NARROWEST ? longest : null;
}

/** Names only: a line of a list, not the end of a sentence. */
function isAllNames(text: string): boolean {
  if (SENTENCE_END.test(text)) return false;
  return text
    .trim()
    .split(/\s+/, 12)
    .every((word) => /^[("']?[\p{Lu}\d]/u.test(word) || PARTICLES.has(word.toLowerCase()));
}

/** Whether the break between `line` and `next` was made by a program that wraps at `column`. */
function isWrapped(line: Line, next: Line, after: Line | undefined, column: number | null): boolean {
  if (line.hard || line.text === '' || next.text === '' || BULLET.test(next.text)) return false;
  if (RULE_LINE.test(line.text) || RULE_LINE.test(next.text)) return false;
  // Rows of a table.
  if (line.text.includes('\t') && next.text.includes('\t')) return false;
  // "Jane Doe <jane@…>, Oxfam" or "jane@… - Jane Doe", one below the other.
  if ([ENTRY, ADDRESS_START].some((entry) => entry.test(line.text) && entry.test(next.text))) return false;
  const text = line.text;
  const start = firstWord(next.text);
  const full = column !== null && text.length + 1 + start.length > column && text.length > column - 30;
  if (LEADS_ON.has(lastWord(text)) && text.length >= 20 && text.includes(' '))
    return full || /^[\p{Ll}]/u.test(start) || text.length >= NARROWEST;
  if (!full || KEYED.test(next.text)) return false;
  if (/^["'(]?[\p{Ll}]/u.test(start)) return true;
  if (column < NARROWEST_SURE || ADDRESS_END.test(text) || WEB_END.test(text.slice(-220))) return false;
  // A capital: a new line of a list, or a name or a sentence at the wrap.
  const lastOfParagraph = after === undefined || after.text === '';
  const nextFull = after !== undefined && next.text.length + 1 + firstWord(after.text).length > column;
  if (isAllNames(next.text) && !nextFull) return false;
  return nextFull || lastOfParagraph || SENTENCE_END.test(next.text);
}

/** The lines with those that a program wrapped joined by a space. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  if (lines.length > MAX_LINES) return [...lines];
  const column = wrapColumn(lines);
  const joined: Line[] = [];
  let parts: string[] = [];
  let first: Line | undefined;
  const end = (hard: boolean): void => {
    if (first !== undefined) joined.push({ ...first, text: parts.join(' '), hard });
    first = undefined;
    parts = [];
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const goesOn = before !== undefined && isWrapped(before, line, lines[index + 1], column);
    if (!goesOn) end(before?.hard ?? true);
    first ??= line;
    parts.push(goesOn ? line.text.trimStart() : line.text);
  }
  end(true);
  return joined;
}

/** The text of a stretch: wrapped lines joined, the others ended by LF, blank lines at its edges taken off. */
export function joinLines(lines: readonly Line[]): string {
  return keepLines(joinWrapped(lines));
}

/** The lines as they stand. */
export function keepLines(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
