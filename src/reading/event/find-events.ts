// Every place in a mail that points to one of our events, with how surely. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import { Temporal } from '../../domain/time.ts';
import type { EventMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokenise, tokensOf, type Token } from '../tokens.ts';
import { findDates } from './find-dates.ts';
import { findInHeaders } from './find-headers.ts';
import { findKinds, findModes, findPlaces } from './find-kinds.ts';
import { findNames } from './find-names.ts';
import { modelOf } from './model.ts';
import type { Scan } from './scan.ts';

export interface EventSearch {
  readonly blocks: readonly Block[];
  readonly subject: string | null;
  readonly mail: Mail;
  readonly context: ReadingContext;
}

/** Octets of one block that are looked at; no invitation is longer. */
const LONGEST = 50_000;

/**
 * Mentions in the subject (block -1), the address headers and the thread (block -2), and every own, quoted and forwarded block;
 * signatures, disclaimers and footers are left out. Relative dates count from the mail's Date in `context.timeZone`.
 */
export function findEvents({ blocks, subject, mail, context }: EventSearch): readonly EventMention[] {
  const model = modelOf(context.events);
  const today = dayOf(mail, context);
  const scanOf = (tokens: readonly Token[], block: number, own: boolean): Scan => ({
    tokens,
    block,
    model,
    today,
    own,
  });
  const mentions = [...findInHeaders(mail, context)];
  if (subject !== null) mentions.push(...recognise(scanOf(tokenise(subject.slice(0, LONGEST)), -1, true)));
  blocks.forEach((block, index) => {
    if (block.role === 'signature' || block.role === 'disclaimer' || block.role === 'footer') return;
    const tokens = tokensOf(block);
    const end =
      tokens.length > 0 && block.text.length > LONGEST ? tokens.findIndex((token) => token.end > LONGEST) : -1;
    mentions.push(...recognise(scanOf(end === -1 ? tokens : tokens.slice(0, end), index, block.role === 'own')));
    const heading = block.header?.subject;
    if (heading === null || heading === undefined) return;
    for (const found of recognise(scanOf(tokenise(heading.slice(0, 1000)), index, false))) {
      mentions.push({ ...found, span: { block: index, start: 0, end: 0 }, rule: `${found.rule}-in-quoted-subject` });
    }
  });
  return mentions;
}

function recognise(scan: Scan): readonly EventMention[] {
  return [...findNames(scan), ...findDates(scan), ...findKinds(scan), ...findPlaces(scan), ...findModes(scan)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The day on which the mail was written, by the organisation's wall clock. */
function dayOf(mail: Mail, context: ReadingContext): Temporal.PlainDate {
  for (const written of [mail.date, mail.receivedAt]) {
    try {
      if (written !== null) return Temporal.Instant.from(written).toZonedDateTimeISO(context.timeZone).toPlainDate();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return context.now.toZonedDateTimeISO(context.timeZone).toPlainDate();
}
