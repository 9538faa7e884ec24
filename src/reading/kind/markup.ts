// What the HTML of a mail shows of its making: tracking pixels, preheaders, layout tables, many links. Linear time. Pure.

export interface Markup {
  readonly pixel: string | null;
  readonly preheader: string | null;
  readonly layout: string | null;
  readonly links: number;
}

const LIMIT = 150_000;
const TAG = /<(img|a|table|td|div|span|p)\b([^<>]{0,1500})>/gi;
const ONE = /\b(?:width|height)\s?[=:]\s?["']?[01](?:px)?["';\s]/gi;
const HIDDEN = /display\s?:\s?none|max-height\s?:\s?0|font-size\s?:\s?0|mso-hide\s?:\s?all/i;
const WIDE = /\bwidth\s?[=:]\s?["']?(?:5[05]\d|6[0-9]\d|7[0-2]\d)(?:px)?\b/i;

export function readMarkup(html: string | null): Markup {
  let pixel: string | null = null;
  let preheader: string | null = null;
  let layout: string | null = null;
  let links = 0;
  for (const match of (html ?? '').slice(0, LIMIT).matchAll(TAG)) {
    const tag = (match[1] ?? '').toLowerCase();
    const attributes = `${match[2] ?? ''} `;
    if (tag === 'a') {
      if (/\bhref\s?=\s?["']?https?:/i.test(attributes)) links++;
    } else if (tag === 'img') {
      if (pixel === null && [...attributes.matchAll(ONE)].length >= 2) pixel = match[0];
    } else if (tag === 'table' || tag === 'td') {
      if (layout === null && WIDE.test(attributes)) layout = match[0];
    } else if (preheader === null && HIDDEN.test(attributes)) {
      preheader = match[0];
    }
  }
  return { pixel, preheader, layout, links };
}
