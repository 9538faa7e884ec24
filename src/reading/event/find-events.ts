// Every place in a mail that points to one of our events, with how surely. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Temporal } from '../../domain/time.ts';
import type { EventMention } from '../mention.ts';
import { signOffOf } from '../people/sign-off.ts';
import type { Block } from '../text/block.ts';
import { tokenise, tokensOf, type Token } from '../tokens.ts';
import { dayOf } from './day-number.ts';
import { findDates } from './find-dates.ts';
import { findInHeaders } from './find-headers.ts';
import { findKinds, findModes, findPlaces } from './find-kinds.ts';
import { findNames } from './find-names.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findQuantities } from './find-quantities.ts';
import { modelOf } from './model.ts';
import type { Scan } from './scan.ts';

export interface EventSearch {
  readonly blocks: readonly Block[];
  readonly subject: string | null;
  readonly mail: Mail;
  readonly context: ReadingContext;
}

const LONGEST_HEADING = 1000;
/** Mentions of one block that are kept; a list of all events in three languages has fewer. */
const MOST_MENTIONS = 150;

/**
 * Mentions in the subject (block -1), the address headers and the thread (block -2), and every own, quoted and forwarded block;
 * signatures, disclaimers and footers are left out. Relative dates count from the mail's Date in `context.timeZone`.
 */
export function findEvents({ blocks, subject, mail, context }: EventSearch): readonly EventMention[] {
  const model = modelOf(context.events);
  const today = writtenOn(mail, context);
  const sign = signOffOf(blocks, mail);
  const scan = (text: readonly Token[], block: number, own: boolean): readonly EventMention[] =>
    recognise({ tokens: text, block, model, today, own });
  const mentions = [...findInHeaders(mail, context)];
  if (subject !== null) mentions.push(...scan(tokenise(subject.slice(0, LONGEST_HEADING)), -1, true));
  blocks.forEach((block, index) => {
    if (
      block.role === 'signature' ||
      block.role === 'disclaimer' ||
      block.role === 'footer' ||
      block.role === 'attribution'
    )
      return;
    const signed = sign.from.get(index) ?? Infinity;
    const found = scan(tokensOf(block), index, block.role === 'own');
    mentions.push(...found.filter((m) => m.span.start < signed || !isAddressLike(m.rule)));
    const heading = block.header?.subject ?? null;
    if (heading === null) return;
    for (const above of scan(tokenise(heading.slice(0, LONGEST_HEADING)), index, false)) {
      mentions.push({ ...above, span: { block: index, start: 0, end: 0 }, rule: `${above.rule}-in-quoted-subject` });
    }
  });
  return [...mentions, ...findOrdinals(mentions, blocks, model)];
}

/** What a signature says of the place and the trade of the sender does not point to an event. */
function isAddressLike(rule: string): boolean {
  return rule !== 'event-title' && rule !== 'event-alias' && !rule.startsWith('event-date');
}

function recognise(scan: Scan): readonly EventMention[] {
  return [
    ...findNames(scan),
    ...findDates(scan),
    ...findKinds(scan),
    ...findPlaces(scan),
    ...findModes(scan),
    ...findQuantities(scan),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_MENTIONS);
}

/** The day on which the mail was written, by the organisation's wall clock. */
function writtenOn(mail: Mail, context: ReadingContext): Temporal.PlainDate {
  for (const written of [mail.date, mail.receivedAt]) {
    const day = written === null ? null : dayOf(written, context.timeZone);
    if (day !== null) return day;
  }
  return context.now.toZonedDateTimeISO(context.timeZone).toPlainDate();
}
