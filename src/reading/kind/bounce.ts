// Is it a bounce? Delivery reports by the standards (RFC 3464, RFC 6522) and the many that keep to none. Pure.
import { domainOf, isOwn } from '../../domain/address.ts';
import type { BounceReport, Evidence } from '../../domain/reading.ts';
import { namedRecipients } from './bounce-text.ts';
import { originalMessageId } from './bounce-original.ts';
import { enhancedStatus, replyClass, reportedRecipients } from './delivery-status.ts';
import { reasons, scale } from './evidence.ts';
import type { PersonSigns } from './person.ts';
import type { Signals } from './signals.ts';

export interface Bounce {
  readonly report: BounceReport;
  readonly evidence: readonly Evidence[];
}

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);
const ENOUGH = 5;

function ownLetterInside(signals: Signals): string | null {
  const domain = domainOf(signals.context.address);
  for (const embedded of signals.mail.embedded) {
    const from = embedded.from.find((address) => isOwn(address.address, signals.context.address));
    if (from !== undefined) return from.address;
    if (domain !== null && embedded.messageId?.toLowerCase().endsWith(`@${domain}>`) === true)
      return embedded.messageId;
  }
  return null;
}

/**
 * Null where it is none. A person who forwards or pastes a failure note is no mail system: some mark that a machine wrote it
 * must be there, words alone are never enough.
 */
export function readBounce(signals: Signals, person: PersonSigns): Bounce | null {
  const { mail, sender, subject, header } = signals;
  const status = mail.reports.filter((part) => STATUS_TYPES.has(part.type));
  const isReport = mail.contentType === 'multipart/report';
  // Marks of a machine.
  const machine = scale();
  if (sender.daemon) machine.add('bounce.sender', 3, mail.from[0]?.address || header('from'));
  if (mail.returnPath === '') machine.add('bounce.null-return-path', 2, 'Return-Path: <>');
  if (/^<?mailer-daemon/i.test(mail.returnPath ?? '')) machine.add('bounce.return-path', 2, mail.returnPath);
  for (const name of ['x-failed-recipients', 'x-ms-exchange-message-is-ndr', 'x-bounceio-id', 'x-dsncontext']) {
    const value = header(name);
    if (value !== null) machine.add('bounce.header', 5, `${name}: ${value}`);
  }
  if (isReport && status.length > 0) machine.add('bounce.delivery-status', 9, status[0]?.type ?? null);
  const autoSubmitted = header('auto-submitted');
  if (autoSubmitted !== null && !/^no\b/i.test(autoSubmitted.trim()))
    machine.add('bounce.auto-submitted', 1, autoSubmitted);
  if (sender.noReply) machine.add('bounce.no-reply', 1, mail.from[0]?.address ?? null);
  const plainSubject = !subject.replied && !subject.forwarded;
  if (plainSubject) machine.cue('bounce.subject', 3, subject, 'bounce.subject');
  if (machine.total() === 0) return null;
  // "Undeliverable: my registration?" may be somebody's subject as well: a subject alone does not outweigh a request.
  const onlySubject = machine.signs.every((sign) => sign.evidence.rule === 'bounce.subject');
  if (onlySubject && person.asks !== null) return null;

  // What it says.
  const said = scale();
  const whole = signals.whole();
  said.cue('bounce.text', 3, whole, 'bounce.text');
  said.cue('bounce.hint', 1, whole, 'bounce.hint');
  const code =
    enhancedStatus(whole.text) ??
    (replyClass(whole.text) === null ? null : (/[45][0-5]\d/.exec(whole.text)?.[0] ?? null));
  if (enhancedStatus(whole.text) !== null) said.add('bounce.status', 2, code);
  else if (code !== null) said.add('bounce.status', 1, code);
  if (status.length > 0 && !isReport) said.add('bounce.delivery-status', 3, status[0]?.type ?? null);
  said.add('bounce.own-letter', 2, ownLetterInside(signals));
  // A mail system that sends nothing but a copy of ours can only mean one thing.
  if (sender.daemon && mail.embedded.length > 0)
    said.add('bounce.embedded', 1, mail.embedded[0]?.messageId ?? mail.embedded[0]?.subject ?? '');

  if (machine.total() < 9 && machine.total() + said.total() < ENOUGH) return null;
  // Vacation programs also use the null return path, and postmasters are people too: without a word on delivery it is no bounce.
  const saysSo =
    machine.signs.some((sign) => /header|delivery-status|subject/.test(sign.evidence.rule)) || said.total() > 0;
  if (!saysSo) return null;
  if (!sender.daemon && said.total() < 2 && machine.total() < ENOUGH) return null;
  const reported = status.flatMap((part) => reportedRecipients(part.text));
  return {
    report: {
      recipients: reported.length > 0 ? reported : namedRecipients(signals),
      originalMessageId: originalMessageId(signals),
    },
    evidence: reasons([...machine.signs, ...said.signs]),
  };
}
