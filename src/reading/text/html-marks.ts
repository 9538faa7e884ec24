// How mail programs mark quotes, their openings and signatures in HTML. Pure.
import type { Declarations } from './html-style.ts';
import type { Mark } from './line.ts';

type Attributes = ReadonlyMap<string, string>;

/** Class or id (lower case, Outlook's "x_" before it taken off) → what it holds. */
const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['gmail_signature', 'signature'],
  ['moz-signature', 'signature'],
  ['signature', 'signature'],
  ['applemailsignature', 'signature'],
  ['ms-outlook-mobile-signature', 'signature'],
  ['protonmail_signature_block', 'signature'],
  ['protonmail_signature_block-user', 'signature'],
  ['zmail_signature_below', 'signature'],
  ['gmail_attr', 'opening'],
  ['divrplyfwdmsg', 'opening'],
  ['outlookmessageheader', 'opening'],
  ['moz-cite-prefix', 'opening'],
  ['moz-email-headers-table', 'opening'],
  ['yahoo_quoted', 'quoted'],
  ['zmail_extra', 'quoted'],
  ['protonmail_quote', 'quoted'],
  ['olk_src_body_section', 'quoted'],
  ['mail-editor-reference-message-container', 'quoted'],
  ['ms-outlook-mobile-reference-message', 'quoted'],
  ['moz-forward-container', 'quoted'],
]);

/** The lines that Outlook draws above the header lines of the mail that is answered. */
const OUTLOOK_RULE = /^(?:none\s+)?solid\s+(?:windowtext|#?(?:e1e1e1|b5c4df|a0a0a0|c0c0c0|d0d7de|b5c4e3))\b/;

function names(attributes: Attributes): string[] {
  const all = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('name') ?? ''}`;
  return all
    .toLowerCase()
    .split(/\s+/, 12)
    .filter((name) => name !== '')
    .map((name) => name.replace(/^(?:x_)+/, ''));
}

/** What the mail program says that an element holds, or null. */
export function markOf(name: string, attributes: Attributes, css: Declarations): Mark | null {
  if (attributes.has('class') || attributes.has('id')) {
    for (const one of names(attributes)) {
      const mark = MARKS.get(one);
      if (mark !== undefined) return mark;
      if (one.startsWith('yahoo_quoted')) return 'quoted';
      if (one.startsWith('applemailsignature')) return 'signature';
    }
  }
  if (attributes.get('data-marker') === '__SIG_PRE__') return 'signature';
  const top = css.get('border-top');
  if (name === 'div' && top !== undefined && OUTLOOK_RULE.test(top)) return 'opening';
  return null;
}

/** Whether a blockquote quotes: programs also use it to indent, then without a border of its own. */
export function isQuote(attributes: Attributes, css: Declarations): boolean {
  if (attributes.get('type')?.toLowerCase() === 'cite' || attributes.has('cite')) return true;
  if (names(attributes).some((name) => name.includes('quote') || name.includes('cite'))) return true;
  if (css.has('border-left')) return !/^(?:none|0|medium none)/.test(css.get('border-left') ?? '');
  const border = css.get('border');
  if (border !== undefined && /^(?:none|0|medium none)/.test(border)) return false;
  return css.size === 0;
}
