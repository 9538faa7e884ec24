// A finished letter for tests of the way out.
import type { OutgoingMessage } from '../../src/domain/letter.ts';

/** A confirmation to Jane, with whatever `changes` says. */
export function outgoing(changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const letterId = changes.letterId ?? 'letter-1';
  return {
    letterId,
    messageId: `<registrar.talk.r1.${letterId}@desk.example>`,
    name: 'confirmation',
    eventId: 'talk',
    registrationId: 'r1',
    from: { name: 'The Desk', address: 'desk@desk.example' },
    to: { name: 'Doe, Jane', address: 'jane@relief.example' },
    replyTo: null,
    attachments: [],
    envelopeFrom: 'desk@desk.example',
    subject: 'You are registered: Café Humanité',
    text: 'Dear Jane,\n\nYou are registered. See you at the café!\n',
    html: '<p>Dear Jane,</p><p>You are registered. See you at the café!</p>',
    calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Café\r\nEND:VCALENDAR\r\n' },
    date: '2026-11-20T09:00:00Z',
    inReplyTo: '<question@relief.example>',
    references: ['<first@relief.example>', '<question@relief.example>'],
    autoSubmitted: 'auto-replied',
    language: 'en',
    ...changes,
  };
}
