// Where a letter goes: to a human's drafts first, where the mode wants it so; never what is for the organisers.
import { audienceOf } from '../domain/letter-audience.ts';
import type { Transport } from '../mail/transport.ts';
import type { DueLetter } from '../store/outbox.ts';
import type { Context } from './context.ts';

export function wayOut({ drafts, transport }: Context, { message }: DueLetter): Transport {
  return drafts !== null && audienceOf(message.name) === 'attendee' ? drafts : transport;
}
