// What CSS and old attributes say about whether a reader sees the words of an element. Pure.

export type Declarations = ReadonlyMap<string, string>;
/** The rules of the mail's own style sheet for single elements, classes and ids: "p", ".x", "#x", "p.x". */
export type Sheet = ReadonlyMap<string, Declarations>;

export interface Look {
  readonly hidden: boolean;
  /** 0xRRGGBB; null where it cannot be known (an image, a gradient). */
  readonly colour: number | null;
  readonly background: number | null;
}

export const PAGE: Look = { hidden: false, colour: 0x000000, background: 0xffffff };

const NAMED: Readonly<Record<string, number>> = {
  white: 0xffffff,
  black: 0x000000,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  whitesmoke: 0xf5f5f5,
  ghostwhite: 0xf8f8ff,
  floralwhite: 0xfffaf0,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  red: 0xff0000,
  green: 0x008000,
  blue: 0x0000ff,
  navy: 0x000080,
  maroon: 0x800000,
  windowtext: 0x000000,
};
const MAX_DECLARATIONS = 60;
const MAX_RULES = 500;
/** Colours that differ by less than this in every channel look the same. */
const ALIKE = 10;

/** `a:b; c:d` → names and values in lower case; the last of a name wins. */
export function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of style.toLowerCase().split(';', MAX_DECLARATIONS)) {
    const colon = part.indexOf(':');
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim(),
        part
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return found;
}

/** The rules of a style element for simple selectors. What stands in @-blocks (other screens) is left out. */
export function readSheet(css: string, into: Map<string, Map<string, string>>): void {
  let at = 0;
  for (let rule = 0; at < css.length && rule < MAX_RULES; rule++) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const head = css.slice(at, open);
    const close = css.indexOf('}', open);
    if (close < 0) return;
    const comment = head.lastIndexOf('*/');
    const prelude = (comment < 0 ? head : head.slice(comment + 2)).replace('<!--', '').trim();
    if (prelude.startsWith('@') && css.slice(open + 1, close).includes('{')) {
      at = endOfBlock(css, open);
      continue;
    }
    for (const selector of prelude.toLowerCase().split(',', 50)) {
      const name = selector.trim();
      if (!/^[a-z0-9]*[.#]?[\w-]{0,80}$/.test(name) || name === '') continue;
      const rules = into.get(name) ?? new Map<string, string>();
      for (const [key, value] of declarations(css.slice(open + 1, close))) rules.set(key, value);
      into.set(name, rules);
    }
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return at + 1;
  }
  return css.length;
}

/** The declarations that hold for an element: the sheet's, then its own. */
export function declarationsOf(sheet: Sheet, name: string, attributes: ReadonlyMap<string, string>): Declarations {
  const own = attributes.get('style');
  const classes = attributes.get('class');
  const id = attributes.get('id');
  if (sheet.size === 0) return own === undefined ? NO_DECLARATIONS : declarations(own);
  const merged = new Map<string, string>();
  const add = (selector: string): void => {
    for (const [key, value] of sheet.get(selector) ?? []) merged.set(key, value);
  };
  add(name);
  for (const one of (classes ?? '').toLowerCase().split(/\s+/, 10)) {
    if (one === '') continue;
    add(`.${one}`);
    add(`${name}.${one}`);
  }
  if (id !== undefined) add(`#${id.toLowerCase()}`);
  if (own !== undefined) for (const [key, value] of declarations(own)) merged.set(key, value);
  return merged;
}

export const NO_DECLARATIONS: Declarations = new Map();

function isNothing(value: string | undefined): boolean {
  return value !== undefined && /^0(?:\.0+)?(?:px|pt|em|rem|%|cm)?$/.test(value);
}

function isTiny(size: string): boolean {
  const match = /^([\d.]{1,8})(px|pt|em|rem|%)?/.exec(size);
  if (match === null) return false;
  const number = Number(match[1]);
  const unit = match[2] ?? 'px';
  if (number === 0) return true;
  return unit === 'px' || unit === 'pt' ? number <= 2 : unit === '%' ? number <= 12 : number <= 0.12;
}

function colourOf(value: string): number | 'transparent' | null {
  if (value === 'transparent') return 'transparent';
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) {
    return Number.parseInt(hex.length === 6 ? hex : hex.replace(/./g, '$&$&'), 16);
  }
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]{1,6}%?))?\s*\)$/.exec(value);
  if (rgb !== null) {
    if (rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0) return 'transparent';
    return (Number(rgb[1]) << 16) | (Number(rgb[2]) << 8) | Number(rgb[3]);
  }
  return NAMED[value] ?? null;
}

function alike(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return false;
  return [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) < ALIKE);
}

function isOut(css: Declarations): boolean {
  const display = css.get('display');
  const visibility = css.get('visibility');
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse' || css.get('mso-hide') === 'all')
    return true;
  if (isNothing(css.get('opacity'))) return true;
  const size = css.get('font-size');
  if (size !== undefined && isTiny(size)) return true;
  const clipped = css.get('overflow') === 'hidden';
  if (clipped && ['height', 'max-height', 'width', 'max-width'].some((side) => isNothing(css.get(side)))) return true;
  if (/^-\d{3,}/.test(css.get('text-indent') ?? '')) return true;
  const placed = css.get('position');
  return (
    (placed === 'absolute' || placed === 'fixed') &&
    ['left', 'top'].some((side) => /^-\d{3,}/.test(css.get(side) ?? ''))
  );
}

/** How an element looks inside `outer`. Hidden stays hidden. */
export function look(outer: Look, css: Declarations, attributes: ReadonlyMap<string, string>): Look {
  if (outer.hidden) return outer;
  if (css.size === 0 && attributes.size === 0) return outer;
  if (attributes.has('hidden') || isOut(css)) return { ...outer, hidden: true };
  const background = backgroundOf(outer, css, attributes);
  const written = css.get('color') ?? attributes.get('color')?.toLowerCase() ?? attributes.get('text')?.toLowerCase();
  const colour = written === undefined ? outer.colour : colourOf(written);
  if (colour === 'transparent') return { ...outer, hidden: true };
  if (background === outer.background && colour === outer.colour) return outer;
  return { hidden: false, colour, background };
}

function backgroundOf(outer: Look, css: Declarations, attributes: ReadonlyMap<string, string>): number | null {
  if (attributes.has('background') || css.has('background-image')) return null;
  const written = css.get('background-color') ?? css.get('background') ?? attributes.get('bgcolor')?.toLowerCase();
  if (written === undefined || written === '' || written === 'none' || written === 'inherit') return outer.background;
  const colour = colourOf(written) ?? colourOf(written.split(' ', 1)[0] ?? '');
  return colour === 'transparent' ? outer.background : colour;
}

/** Whether words of this look can be seen: not hidden, not in the colour of what is behind them. */
export function isSeen(shown: Look): boolean {
  return !shown.hidden && !alike(shown.colour, shown.background);
}
