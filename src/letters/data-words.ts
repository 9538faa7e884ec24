// What letters about people's own data are told. Pure.
import type { LetterContent } from '../domain/letter.ts';
import { Temporal } from '../domain/time.ts';
import { clean, quoteStranger } from './escape.ts';
import { period } from './event-words.ts';
import type { House } from './house.ts';
import type { Scope, Speaker } from './parts.ts';

type DataLetter = Extract<LetterContent, { name: 'data-confirm' | 'data-export' | 'data-erased' | 'erasure-notice' }>;

export function dataScope(content: DataLetter, { timeZone }: House, speaker: Speaker): Scope {
  const when = (at: string | null): string | null =>
    at === null ? null : period(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone), null, speaker);
  switch (content.name) {
    case 'data-confirm':
      return {
        to_export: content.wish === 'export',
        to_erase: content.wish === 'erase',
        until: period(content.until, null, speaker),
      };
    case 'data-export': {
      const { dossier } = content;
      return {
        registrations: dossier.registrations.map((row) => ({
          event: row.event,
          name: quoted(row.name),
          organisation: quoted(row.organisation),
          online: row.attendance === 'online',
          status: row.status,
          seats: row.seats,
          notes: row.notes.map((note) => quoteStranger(note)),
          registered: when(row.registeredAt),
          registered_by: clean(row.registeredBy, 320),
          changes: row.history.length,
        })),
        registered_others: dossier.registeredOthers.map(({ event, name }) => ({ event, name: quoted(name) })),
        mails: dossier.mails.map(({ receivedAt, subject, action }) => ({
          received: when(receivedAt),
          subject: quoted(subject),
          action,
        })),
        mails_of_others: dossier.mailsOfOthers,
        letters: dossier.letters.map(({ createdAt, name }) => ({ written: when(createdAt), name })),
        nothing: isEmpty(dossier),
      };
    }
    case 'data-erased':
    case 'erasure-notice':
      return {
        seats: content.erasure.events.map(({ event, eventId, hint, registeredAt, seats, fate }) => ({
          event: event?.title ?? eventId,
          hint: clean(hint, 320),
          registered: when(registeredAt),
          seats,
          freed: fate === 'freed',
          counted: fate === 'counted',
          stays: fate === 'stays-unreachable',
        })),
        withdrawn: content.erasure.withdrawn,
      };
  }
}

function quoted(text: string | null): ReturnType<typeof quoteStranger> | null {
  return text === null ? null : quoteStranger(text);
}

function isEmpty({
  registrations,
  registeredOthers,
  mails,
  mailsOfOthers,
  letters,
}: Extract<DataLetter, { name: 'data-export' }>['dossier']): boolean {
  return registrations.length + registeredOthers.length + mails.length + mailsOfOthers + letters.length === 0;
}
