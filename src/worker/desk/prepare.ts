// What mails many people is only prepared: the transcript shows it, and a yes sends it.
import { factsOf } from '../../domain/announcement.ts';
import { messageLetters, type Message } from '../../domain/desk/message.ts';
import { done, refused } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import { dispatchOf } from '../../domain/mode.ts';
import { listByEvent } from '../../store/registrations.ts';
import { planWithin } from '../announce.ts';
import { only, type Carried, type Desk } from './desk.ts';

export async function prepareMessage(desk: Desk, event: Event, { to, text, greeted }: Message): Promise<Carried> {
  if (isWithheld(desk)) return only(refused({ why: 'shadow' }));
  const message = { to, text, greeted };
  const count = messageLetters(event, await listByEvent(desk.tx, event.id), message).length;
  if (count === 0) return only(refused({ why: 'nobody-to-tell' }));
  return {
    results: [done({ did: 'prepared-message', to, text, count })],
    prepared: { kind: 'message', eventId: event.id, ...message },
  };
}

export async function prepareAnnouncement(desk: Desk, event: Event): Promise<Carried> {
  if (isWithheld(desk)) return only(refused({ why: 'shadow' }));
  const { changes, letters } = await planWithin(desk.tx, event);
  if (changes.length === 0) return only(refused({ why: 'nothing-to-announce' }));
  const changed = changes.map(({ fact }) => fact);
  return {
    results: [done({ did: 'prepared-announcement', changed, count: letters.length })],
    prepared: { kind: 'announcement', eventId: event.id, facts: factsOf(event) },
  };
}

function isWithheld({ context }: Desk): boolean {
  return dispatchOf(context.config.mode) === 'withhold';
}
