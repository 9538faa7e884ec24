// May any reply at all go to the sender? RFC 3834 §2 and the rules of the house: when in doubt, no. Pure.
import { comparable, isOwn } from '../../domain/address.ts';
import type { Authenticity, Evidence, MailKind } from '../../domain/reading.ts';
import { autoSubmitted, responderHeader } from './auto-reply.ts';
import { precedence } from './list.ts';
import type { ListSigns } from './list.ts';
import { readSender } from './sender.ts';
import type { Signals } from './signals.ts';
import { spamMark } from './spam.ts';

/** Every reason against a reply; empty where one may go. */
export function reasonsAgainstReply(
  signals: Signals,
  kind: MailKind,
  list: ListSigns,
  authenticity: Authenticity,
): readonly Evidence[] {
  const { mail, context, from, sender, header } = signals;
  const against: Evidence[] = [];
  const no = (rule: string, text: string): void => {
    against.push({ rule: `reply.${rule}`, text });
  };
  if (kind !== 'person' && kind !== 'calendar-reply') no('kind', mail.subject ?? '');
  if (from === null) no('no-from', header('from') ?? '');
  const submitted = autoSubmitted(signals);
  if (submitted !== null) no('auto-submitted', `Auto-Submitted: ${submitted}`);
  if (mail.returnPath === '') no('null-return-path', 'Return-Path: <>');
  const responder = responderHeader(signals);
  if (responder !== null && submitted === null) no('auto-header', responder.text);
  if (list.listed !== null) no('list', list.listed.text);
  else if (list.viaList) no('list', mail.sender?.address ?? '');
  const order = precedence(signals);
  if (order !== null && /^(?:bulk|list|junk|auto[-_ ]?reply)/.test(order)) no('precedence', `Precedence: ${order}`);
  if (sender.daemon || sender.noReply || sender.robot) no('machine-sender', from?.address ?? header('from') ?? '');
  const sentBy = mail.sender === null ? null : readSender(mail.sender, mail.sender.name);
  if (mail.sender !== null && sentBy !== null && (sentBy.daemon || sentBy.robot))
    no('machine-sender', mail.sender.address);
  for (const address of mail.replyTo) {
    const target = readSender(address, address.name);
    if (target.noReply || target.daemon || target.robot) no('machine-reply-to', address.address);
    else if (isOwn(address.address, context.address)) no('reply-to-us', address.address);
    // Somebody else's address, put there by whoever wrote the mail, may be a stranger's: RFC 3834 §4 warns of it.
  }
  if (from !== null && isOwn(from.address, context.address)) no('own', from.address);
  const loop = header('x-loop');
  if (loop !== null && comparable(loop).includes(comparable(context.address))) no('loop', `X-Loop: ${loop}`);
  if (authenticity === 'fail') no('authentication', header('authentication-results') ?? '');
  const mark = spamMark(signals);
  if (mark !== null) no('spam-mark', mark);
  return against;
}
