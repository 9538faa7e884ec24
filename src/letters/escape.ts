// People's and organisers' text on its way into a letter: cleaned, then escaped so that Markdown takes it literally. Pure.

/** Markdown made by us from escaped parts: put into a template as it is. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
/** Looks like a full stop and makes no domain name. */
const ONE_DOT_LEADER = '\u2024';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Words of visible ASCII with single spaces, as most text is: nothing to clean. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One line of visible text: control, format (bidi, zero-width, soft hyphen, tags) and unpaired surrogate characters go,
 * white space becomes one space, at most four combining marks stay on a letter, the length is cut to `limit` characters.
 */
export function clean(text: string, limit = 500): string {
  if (text.length <= limit && PLAIN.test(text)) return text;
  const line = text
    .slice(0, limit * 4)
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .normalize('NFC')
    .trim();
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * What a stranger wrote, fit to be repeated in our name: `clean`, and without anything that a mail program would
 * turn into a link by itself (else our letters could carry advertisements to a third person).
 */
export function quoteStranger(text: string, limit = 120): string {
  return clean(text, limit)
    .replace(/:\/+/g, ': ')
    .replace(/(?<=[\p{L}\p{N}_-])\.(?=[\p{L}\p{N}_-]{2})/gu, ONE_DOT_LEADER);
}

/** Keeps right-to-left text from reordering what stands around it (Unicode UAX #9, isolates). */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}

/** The value of a Liquid output as one line of text. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return isolate(clean(value, 2_000));
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (value instanceof Markdown) return clean(value.text, 2_000);
  return '';
}

/** The value of a Liquid output as literal Markdown: every ASCII punctuation character behind a backslash (CommonMark §2.4). */
export function asMarkdown(value: unknown): string {
  if (value instanceof Markdown) return value.text;
  return asText(value).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A text of several paragraphs, fit to be put into a letter: every line literal, its line breaks and paragraphs kept. */
export function asParagraphs(text: string): Markdown {
  return new Markdown(literalLines(text).join('\n'));
}

/** The same, marked as a quotation. */
export function asQuotation(text: string): Markdown {
  return new Markdown(
    literalLines(text)
      .map((line) => `> ${line}`)
      .join('\n'),
  );
}

/** Lines are as long as people write them: nothing is cut. */
function literalLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => isolate(clean(line, Number.MAX_SAFE_INTEGER)).replace(/[!-/:-@[-`{-~]/g, '\\$&'));
}

const LINKABLE = /^(?:https?:\/\/|mailto:)[^\s<>"\\`]+$/i;
const ADDRESS = /^[^\s<>"\\`:@]+@[^\s<>"\\`:@]+$/;

/** A link of ours: the address is its own text. What is not an http(s) URL or a mail address stays plain text. */
export function asLink(value: unknown): string {
  if (typeof value !== 'string') return asMarkdown(value);
  const target = ADDRESS.test(value) ? `mailto:${value}` : value;
  return LINKABLE.test(target) ? `[${asMarkdown(value)}](<${target}>)` : asMarkdown(value);
}

const CONTENT_ID = /^[\w.-]+@[\w.-]+$/;

/** A picture that goes along with the letter, by its Content-ID (RFC 2392); `words` stand in its place where none is shown. */
export function asImage(value: unknown, words: unknown): string {
  if (typeof value !== 'string' || !CONTENT_ID.test(value)) return asMarkdown(words);
  return `![${asMarkdown(words)}](cid:${value})`;
}
