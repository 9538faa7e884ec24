// The line by which a mail program opens a quote: "On … wrote:", "Op … heeft … het volgende geschreven:", "… schreef op …:". Pure.
import { looseAddress } from './addresses.ts';
import type { QuoteHeader } from './block.ts';
import { lexicons } from './lexicon/index.ts';
import { isNameLike } from './words.ts';

export interface Attribution {
  readonly header: QuoteHeader;
  /** It holds an address or a time of day: no sentence of the writer's own looks so. */
  readonly sure: boolean;
}

const MAX_LENGTH = 400;
const TIME = /\d{1,2}[:.h]\d{2}/;
/** Where a date ends: its last number with what belongs to it. */
const DATE_END =
  /^[\s\S]*\d(?:st|nd|rd|th|e)?(?:\s*(?:[ap]\.?\s?m\.?|uur|uhr|h))?(?:\s*\(?(?:(?:CES?T|GMT|UTC|BST|[EPCM][SD]T|WES?T|EES?T|MES?Z)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{4})\)?)*(?=[\s,]|$)/i;
const DATE_FIRST = /^\d{4}-\d{2}-\d{2}[^<]{0,80}<[^<>\s@]+@[^<>\s@]+>$/;

function header(from: string, date: string | null): QuoteHeader {
  const when = date?.replace(/^[\s,]+|[\s,]+$/g, '') ?? '';
  return { from: looseAddress(from.replace(/^[\s,]+/, '')), to: [], subject: null, date: when === '' ? null : when };
}

/** "10/11/2026 09:02, KUNO" → its date and who; null without a date. */
function split(text: string): { date: string; from: string } | null {
  const open = text.search(/[<"]/);
  const before = open < 0 ? text : text.slice(0, open);
  const date = DATE_END.exec(before)?.[0];
  if (date === undefined || !/\d/.test(date)) return null;
  return { date, from: text.slice(date.length) };
}

/** Reads an attribution from the joined words of its one to four lines; null where they are none. */
export function readAttribution(joined: string): Attribution | null {
  const text = joined.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
  if (text.length < 8 || text.length > MAX_LENGTH) return null;
  const dashed = /^-{2,} .* -{2,}$/.test(text);
  if (!dashed && !/[:：]$/.test(text)) return null;
  const body = text.replace(/^-+ /, '').replace(/[\s:：-]+$/, '');
  const found = headerOf(body);
  if (found === null || found.from === null) return null;
  if ((found.from.name ?? '').length > 120) return null;
  return { header: found, sure: found.from.address !== '' || TIME.test(body) };
}

function headerOf(body: string): QuoteHeader | null {
  const low = body.toLowerCase();
  if (DATE_FIRST.test(body)) {
    const parts = split(body);
    return parts === null ? null : header(parts.from, parts.date);
  }
  for (const { attribution } of lexicons) {
    const open = attribution.opens.find((word) => low.startsWith(`${word} `));
    const found =
      (attribution.perfect === null
        ? null
        : perfect(body, low, open, attribution.perfect.auxiliary, attribution.perfect.participle)) ??
      withVerb(body, low, open, attribution.verbs, attribution.opens) ??
      quoting(body, low, attribution.quoting);
    if (found !== null) return found;
  }
  return null;
}

/** "Op DATE heeft NAME het volgende geschreven" */
function perfect(
  body: string,
  low: string,
  open: string | undefined,
  auxiliary: string,
  participle: string,
): QuoteHeader | null {
  if (!low.endsWith(` ${participle}`)) return null;
  const middle = low.indexOf(` ${auxiliary} `);
  if (middle < 0) return null;
  const name = body
    .slice(middle + auxiliary.length + 2, body.length - participle.length)
    .replace(/\s(?:het volgende|folgendes|the following)\s*$/i, '');
  if (name.trim() === '') return null;
  if (open === undefined)
    return looseAddress(body.slice(0, middle))?.address === '' ? null : header(body.slice(0, middle), name);
  const date = body.slice(open.length, middle);
  return /\d/.test(date) ? header(name, date) : null;
}

function withVerb(
  body: string,
  low: string,
  open: string | undefined,
  verbs: readonly string[],
  dates: readonly string[],
): QuoteHeader | null {
  for (const verb of verbs) {
    // On DATE, NAME wrote · NAME <address> wrote · DATE, NAME wrote
    if (low.endsWith(` ${verb}`)) {
      const rest = body.slice(open === undefined ? 0 : open.length, body.length - verb.length).trim();
      if (open !== undefined || /^\d/.test(rest)) {
        const parts = split(rest);
        if (parts !== null && parts.from.trim() !== '') return header(parts.from, parts.date);
      }
      // "Jane Doe wrote:", which opens only what is marked as a quote
      if (open === undefined && (rest.includes('@') || isNameLike(rest))) return header(rest, null);
    }
    const at = low.indexOf(` ${verb} `);
    if (at < 0) continue;
    const [before, after] = [body.slice(0, at), body.slice(at + verb.length + 2)];
    // Op DATE schreef NAME
    if (open !== undefined && /\d/.test(before)) return header(after, before.slice(open.length));
    // NAME schreef op DATE
    const on = dates.find((word) => after.toLowerCase().startsWith(`${word} `));
    if (open === undefined && on !== undefined && /\d/.test(after)) return header(before, after.slice(on.length));
  }
  return null;
}

/** "Quoting NAME <address>" */
function quoting(body: string, low: string, words: readonly string[]): QuoteHeader | null {
  const word = words.find((one) => low.startsWith(`${one} `));
  if (word === undefined || !body.includes('@')) return null;
  return header(body.slice(word.length), null);
}
