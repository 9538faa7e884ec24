// Invented letters about people's own data, for trying templates and for previews. Pure.
import type { Dossier, Erasure } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import type { LetterContent } from '../domain/letter.ts';

export function dataSamples(event: Event): readonly { readonly label: string; readonly content: LetterContent }[] {
  const registeredAt = event.starts.subtract({ weeks: 3 }).toInstant().toString();
  const dossier: Dossier = {
    address: 'jane@partner.example',
    registrations: [
      {
        event: event.id,
        name: 'Jane Doe',
        email: 'jane@partner.example',
        organisation: 'Partner Foundation',
        attendance: 'online',
        status: 'confirmed',
        seats: 2,
        notes: ['vegan'],
        language: 'en',
        registeredAt,
        registeredBy: 'jane@partner.example',
        calendarAnswer: 'accepted',
        history: [{ at: registeredAt, what: 'registered', from: null, to: 'confirmed', details: null }],
      },
    ],
    registeredOthers: [
      { event: event.id, name: 'Sam Visser' },
      { event: event.id, name: null },
    ],
    mails: [
      { receivedAt: registeredAt, subject: 'Panel on the 10th', kind: 'person', action: 'register', understood: null },
      { receivedAt: null, subject: null, kind: 'person', action: 'none', understood: null },
    ],
    mailsOfOthers: 1,
    letters: [{ createdAt: registeredAt, name: 'confirmation', state: 'sent', event: event.id }],
  };
  const nothing: Dossier = {
    ...dossier,
    registrations: [],
    registeredOthers: [],
    mails: [],
    mailsOfOthers: 0,
    letters: [],
  };
  const seat = { event, eventId: event.id, registeredAt, hint: 'J. (j…@partner.example)', seats: 1 };
  const erasure: Erasure = {
    events: [
      { ...seat, fate: 'freed' },
      { ...seat, event: null, seats: 2, fate: 'counted' },
      { ...seat, hint: 'S.', fate: 'stays-unreachable' },
    ],
    mails: 2,
    letters: 3,
    withdrawn: 1,
  };
  const none: Erasure = { events: [], mails: 1, letters: 0, withdrawn: 0 };
  const until = event.starts.subtract({ days: 5 });
  return [
    { label: 'data-confirm-export', content: { name: 'data-confirm', wish: 'export', until } },
    { label: 'data-confirm-erase', content: { name: 'data-confirm', wish: 'erase', until } },
    { label: 'data-export', content: { name: 'data-export', dossier } },
    { label: 'data-export-nothing', content: { name: 'data-export', dossier: nothing } },
    { label: 'data-erased', content: { name: 'data-erased', erasure } },
    { label: 'data-erased-mails', content: { name: 'data-erased', erasure: none } },
    { label: 'erasure-notice', content: { name: 'erasure-notice', erasure } },
    { label: 'erasure-notice-mails', content: { name: 'erasure-notice', erasure: none } },
  ];
}
