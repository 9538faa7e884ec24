// Cuts the lines of a mail into stretches of now, of earlier mails and of mails passed on. Pure; linear in the number of lines.
import type { Address } from '../../domain/address.ts';
import { comparable } from '../../domain/address.ts';
import type { QuoteHeader } from './block.ts';
import { all } from './lexicon/index.ts';
import type { Line } from './line.ts';
import { isBlank, nextWords } from './line.ts';
import type { Opening } from './opening.ts';
import { readOpening } from './opening.ts';

export interface Segment {
  readonly role: 'own' | 'quote' | 'forward' | 'attribution';
  readonly depth: number;
  readonly header: QuoteHeader | null;
  readonly rule: string;
  readonly lines: readonly Line[];
}

/** What the mail's own header tells about whether it passes something on. */
export interface Envelope {
  readonly subject: string | null;
  /** To and Cc. */
  readonly recipients: readonly Address[];
  readonly isAnswer: boolean;
}

/** People's mails are shorter. Lines beyond go on as the line before them, so that no word is lost and time stays linear. */
const MAX_LINES = 2_000;
const FORWARD = all((lexicon) => lexicon.forwardPrefixes);
const REPLY = all((lexicon) => lexicon.replyPrefixes);

/** What the first prefix of a subject says. */
export function subjectSays(subject: string | null): 'forward' | 'reply' | null {
  const prefix = /^\s*(?:\[[^\]]{0,40}\]\s*)?([\p{L}]{1,12})(?:\s?\[\d{1,3}\]|\(\d{1,3}\))?\s?:/u
    .exec(subject ?? '')?.[1]
    ?.toLowerCase();
  if (prefix === undefined) return null;
  return FORWARD.has(prefix) ? 'forward' : REPLY.has(prefix) ? 'reply' : null;
}

/** Header lines alone do not tell an answer from a forward; subject, thread and the writer of the mail below do. */
function passesOn(header: QuoteHeader | null, envelope: Envelope): boolean {
  const says = subjectSays(envelope.subject);
  if (says !== null) return says === 'forward';
  if (envelope.isAnswer) return false;
  const from = comparable(header?.from?.address ?? '');
  if (from === '') return false;
  return !envelope.recipients.some((recipient) => comparable(recipient.address) === from);
}

class Segmenter {
  readonly #lines: readonly Line[];
  readonly #envelope: Envelope;
  readonly #segments: {
    role: Segment['role'];
    depth: number;
    header: QuoteHeader | null;
    rule: string;
    lines: Line[];
  }[] = [];
  /** Raw depths at which an unmarked quote opened; it lasts as long as the raw depth does not fall below. */
  readonly #lifts: number[] = [];
  readonly #headers: (QuoteHeader | null)[] = [];
  /** The depth from which on everything was passed on. */
  #forwardFrom: number | null = null;
  /** The depth of the line above that has words. */
  #above = 0;

  constructor(lines: readonly Line[], envelope: Envelope) {
    this.#lines = lines;
    this.#envelope = envelope;
  }

  run(): Segment[] {
    let at = 0;
    while (at < Math.min(this.#lines.length, MAX_LINES)) {
      const line = this.#lines[at];
      if (line === undefined) break;
      if (isBlank(line)) {
        this.#segments.at(-1)?.lines.push(line);
        at++;
        continue;
      }
      this.#fall(line.depth);
      const opening = readOpening(this.#lines, at);
      const end = opening === null ? at : this.#open(opening, at);
      if (end > at) {
        at = end;
        continue;
      }
      this.#add(line);
      at++;
    }
    const rest = this.#lines.slice(at);
    const last = this.#segments.at(-1);
    if (last === undefined) this.#segments.push({ role: 'own', depth: 0, header: null, rule: 'own', lines: rest });
    else for (const line of rest) last.lines.push(line);
    return this.#segments;
  }

  /** Ends the unmarked quotes that stood in deeper marked ones. */
  #fall(raw: number): void {
    while ((this.#lifts.at(-1) ?? 0) > raw) this.#lifts.pop();
  }

  /** Takes an opening in; gives the index after it, or `at` where it opens nothing. */
  #open(opening: Opening, at: number): number {
    const raw = this.#lines[at]?.depth ?? 0;
    const next = nextWords(this.#lines, opening.end);
    const below = next < 0 ? opening.depth : (this.#lines[next]?.depth ?? 0);
    let depth: number;
    if (below > raw) depth = below + this.#lifts.length;
    else if (raw > 0 && opening.kind !== 'headers' && this.#above < raw) depth = raw + this.#lifts.length;
    else if (opening.sure) {
      this.#lifts.push(raw);
      depth = raw + this.#lifts.length;
    } else return at;
    const forward =
      opening.kind === 'forwarded' ||
      (opening.kind !== 'attribution' &&
        opening.kind !== 'original' &&
        depth === 1 &&
        passesOn(opening.header, this.#envelope));
    if (this.#forwardFrom === null || depth <= this.#forwardFrom) this.#forwardFrom = forward ? depth : null;
    this.#headers.length = Math.min(this.#headers.length, depth);
    this.#headers[depth] = opening.header;
    this.#segments.push({
      role: 'attribution',
      depth,
      header: opening.header,
      rule: opening.rule,
      lines: this.#lines.slice(at, opening.end),
    });
    this.#above = depth - this.#lifts.length;
    return opening.end;
  }

  #add(line: Line): void {
    const lifted = line.depth + this.#lifts.length;
    const depth = lifted === 0 && line.mark === 'quoted' ? 1 : lifted;
    const role = depth === 0 ? 'own' : this.#forwardFrom !== null && depth >= this.#forwardFrom ? 'forward' : 'quote';
    const header = depth === 0 ? null : (this.#headers[depth] ?? null);
    const rule =
      depth === 0
        ? 'own'
        : line.depth > 0
          ? `${role}:marked`
          : line.mark === 'quoted' && lifted === 0
            ? `${role}:client-mark`
            : `${role}:below-opening`;
    this.#above = line.depth;
    const last = this.#segments.at(-1);
    if (last?.role === role && last.depth === depth && last.header === header) last.lines.push(line);
    else this.#segments.push({ role, depth, header, rule, lines: [line] });
  }
}

/** The stretches of a mail in their order; every line is in one of them, but for blank lines at the very start. */
export function segment(lines: readonly Line[], envelope: Envelope): Segment[] {
  return new Segmenter(lines, envelope).run();
}
