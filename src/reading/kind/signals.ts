// What one mail shows, prepared once for all questions about its kind: subject, texts by role with their cues, header look-ups. Pure.
import type { Address } from '../../domain/address.ts';
import type { Header, Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Block, BlockRole } from '../text/block.ts';
import { composedHits } from './compose.ts';
import { CUES } from './lexicon/index.ts';
import type { Cue } from './lexicon/cue.ts';
import { findPhrases } from './phrase.ts';
import type { Hit } from './phrase.ts';
import { readSender } from './sender.ts';
import type { SenderTraits } from './sender.ts';
import { readSubject } from './subject.ts';
import type { SubjectParts } from './subject.ts';
import { wordsOf } from './words.ts';

/** Characters looked at: machines say early what they are, and footers stand at the end. */
const LIMIT = { subject: 1_000, own: 9_000, tail: 3_000, below: 6_000, whole: 20_000 } as const;

/** A stretch of text and the cues found in it. */
export interface Scanned {
  readonly text: string;
  readonly hits: readonly Hit<Cue>[];
}

export interface Signals {
  readonly mail: Mail;
  readonly context: ReadingContext;
  /** The first From mailbox with a usable address. */
  readonly from: Address | null;
  readonly sender: SenderTraits;
  readonly subject: SubjectParts & Scanned;
  /** What the sender wrote now. */
  readonly own: Scanned;
  /** Signature, disclaimer, footers. */
  readonly below: Scanned;
  /** Everything as one text, quotes and copies included. */
  readonly whole: () => Scanned;
  /** Whether some earlier mail is quoted. */
  readonly quotes: boolean;
  /** The first value of a field, by its name in lower case. */
  readonly header: (name: string) => string | null;
}

/** The beginning, and the end of what is longer. */
function headAndTail(text: string): string {
  return text.length <= LIMIT.own + LIMIT.tail ? text : `${text.slice(0, LIMIT.own)}\n\n${text.slice(-LIMIT.tail)}`;
}

function scan(text: string, limit: number): Scanned {
  const cut = text.slice(0, limit);
  const words = wordsOf(cut, limit);
  return { text: cut, hits: [...findPhrases(CUES, words), ...composedHits(words)] };
}

function textOf(blocks: readonly Block[], roles: readonly BlockRole[]): string {
  return blocks
    .filter((block) => roles.includes(block.role))
    .map((block) => block.text)
    .join('\n\n');
}

function firstValues(headers: readonly Header[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of headers) if (!values.has(name)) values.set(name, value);
  return values;
}

const USABLE = /^[^\s@<>]{1,256}@[^\s@<>]{1,255}$/u;

export function readSignals(mail: Mail, context: ReadingContext, blocks: readonly Block[]): Signals {
  const from = mail.from.find((address) => USABLE.test(address.address)) ?? null;
  const subject = readSubject(mail.subject ?? '');
  const all = blocks.map((block) => block.text).join('\n\n');
  const below = textOf(blocks, ['signature', 'disclaimer', 'footer']);
  const headers = firstValues(mail.headers);
  let whole: Scanned | null = null;
  return {
    mail,
    context,
    from,
    sender: readSender(from, mail.from[0]?.name ?? headers.get('from') ?? null),
    subject: { ...subject, ...scan(subject.rest, LIMIT.subject) },
    own: scan(headAndTail(textOf(blocks, ['own'])), Infinity),
    below: scan(below.length > LIMIT.below ? below.slice(-LIMIT.below) : below, LIMIT.below),
    whole: () => (whole ??= scan((mail.text ?? '').trim() === '' ? all : (mail.text ?? ''), LIMIT.whole)),
    quotes: blocks.some((block) => block.role === 'quote' || block.role === 'forward'),
    header: (name) => headers.get(name) ?? null,
  };
}

/** The first hit of one of `cues`, or null. */
export function firstHit(scanned: Scanned, ...cues: readonly Cue[]): Hit<Cue> | null {
  return scanned.hits.find((hit) => cues.includes(hit.cue)) ?? null;
}

/** How many different places show `cue`, at most `most`. */
export function countHits(scanned: Scanned, cue: Cue, most: number): number {
  const texts = new Set<string>();
  for (const hit of scanned.hits) {
    if (hit.cue === cue) texts.add(hit.text.toLowerCase());
    if (texts.size >= most) break;
  }
  return texts.size;
}
