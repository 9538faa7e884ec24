// The open elements around a place in HTML: what each hands down to the words in it. Pure.
import type { Look } from './html-style.ts';
import type { Mark } from './line.ts';

/** Elements nested deeper than this no longer add quoting, style or marks; their words are still read. */
export const MAX_NESTING = 256;

export interface Frame {
  readonly name: string;
  readonly look: Look;
  readonly depth: number;
  readonly mark: Mark | null;
  /** Spaces and line ends count. */
  readonly preformatted: boolean;
  /** Nothing in it is text for a reader: script, style, title. */
  readonly silent: boolean;
  /** Outlook's own bullet or number before a list item. */
  readonly bullet: boolean;
  /** A face whose letters are pictures. */
  readonly symbols: boolean;
  readonly block: boolean;
  /** A blank line stands before and after it. */
  readonly spaced: boolean;
  /** The address of a mailto link. */
  readonly mailto: string | null;
  /** Words of the link seen so far. */
  linkText: string;
  /** Lines there were when a table cell began. */
  linesBefore: number;
  /** Cells of a row, items of a list so far. */
  count: number;
}

export const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
export const SILENT = new Set([
  'script',
  'style',
  'title',
  'head',
  'template',
  'svg',
  'math',
  'object',
  'select',
  'xml',
  'audio',
  'video',
]);
export const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SPACED = new Set(['p', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'hr']);
const CELLS = new Set(['td', 'th']);

export function isCell(name: string): boolean {
  return CELLS.has(name);
}

export function isSpaced(name: string, css: ReadonlyMap<string, string>, className: string): boolean {
  if (!SPACED.has(name)) return false;
  if (className !== '' && /\bmso/i.test(className)) return false;
  if (css.size === 0) return true;
  const margin = css.get('margin') ?? `${css.get('margin-top') ?? 'x'} ${css.get('margin-bottom') ?? 'x'}`;
  return !/^0\w*(?:\s|$)/.test(margin);
}

/** What an opening tag ends without saying so: a paragraph in a paragraph, an item in an item … and where the search for it stops. */
export function impliedEnd(
  name: string,
): { readonly ends: ReadonlySet<string>; readonly stop: ReadonlySet<string> } | null {
  if (name === 'li') return LI;
  if (CELLS.has(name)) return CELL;
  if (name === 'tr') return ROW;
  return BLOCK.has(name) ? PARAGRAPH : null;
}

const LI = { ends: new Set(['li']), stop: new Set(['ul', 'ol', 'td', 'th', 'table', 'blockquote', 'div']) };
const CELL = { ends: CELLS, stop: new Set(['tr', 'table']) };
const ROW = { ends: new Set(['tr']), stop: new Set(['table', 'tbody', 'thead', 'tfoot']) };
const PARAGRAPH = {
  ends: new Set(['p']),
  stop: new Set(['td', 'th', 'div', 'blockquote', 'li', 'table', 'section', 'body']),
};
