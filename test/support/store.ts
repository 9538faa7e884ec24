// Real databases in folders of their own, and invented rows for them.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OutgoingMessage } from '../../src/domain/letter.ts';
import type { Reading, Request } from '../../src/domain/reading.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { openDatabase, type Database, type OpenOptions } from '../../src/store/database.ts';
import type { NewEntry } from '../../src/store/ledger.ts';
import { temporaryFolder } from './temp-folder.ts';

export const NOW = '2026-11-20T09:00:00Z';

/** A database on disk that is closed when the test is over. */
export async function temporaryDatabase(options: Partial<OpenOptions> = {}): Promise<Database & { file: string }> {
  const file = join(temporaryFolder(), 'registrar.db');
  const database = await openDatabase({ url: `sqlite:${file}`, ...options });
  onTestFinished(() => database.close());
  return Object.assign(database, { file });
}

export function registration(fields: Partial<Registration> = {}): Registration {
  const id = fields.id ?? 'r1';
  return {
    id,
    eventId: 'peacekeeping',
    name: 'Roos Janmaat',
    email: 'Roos@Hulp.example',
    organisation: 'Hulp',
    attendance: 'in-person',
    status: 'confirmed',
    seats: 1,
    registrant: 'roos@hulp.example',
    language: 'nl',
    notes: [],
    registeredAt: NOW,
    calendarUid: `${id}@kuno.example`,
    calendarSequence: 0,
    partyId: id,
    offeredUntil: null,
    calendarAnswer: null,
    ...fields,
  };
}

export function letter(fields: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const letterId = fields.letterId ?? 'l1';
  return {
    letterId,
    messageId: `<registrar.peacekeeping.r1.${letterId}@kuno.example>`,
    name: 'confirmation',
    eventId: 'peacekeeping',
    registrationId: 'r1',
    from: { name: 'KUNO', address: 'kuno@kuno.example' },
    to: { name: 'Roos Janmaat', address: 'Roos@Hulp.example' },
    replyTo: null,
    attachments: [],
    envelopeFrom: 'kuno@kuno.example',
    date: NOW,
    inReplyTo: '<a1@hulp.example>',
    references: ['<a1@hulp.example>'],
    autoSubmitted: 'auto-replied',
    language: 'nl',
    subject: 'Bevestiging',
    text: 'Tot ziens!\n',
    html: '<p>Tot ziens!</p>',
    calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    ...fields,
  };
}

export function request(fields: Partial<Request> = {}): Request {
  return {
    intent: 'register',
    event: 'peacekeeping',
    candidates: [],
    people: [{ name: 'Roos Janmaat', email: 'roos@hulp.example', organisation: null, isSender: true }],
    partySize: 1,
    attendance: null,
    changes: [],
    notes: [],
    confidence: 0.97,
    doubts: [],
    evidence: [{ rule: 'clause', text: 'Ik kom graag' }],
    ...fields,
  };
}

export function reading(fields: Partial<Reading> = {}): Reading {
  return {
    kind: 'person',
    mayReply: true,
    language: 'nl',
    requests: [request()],
    attention: false,
    evidence: [],
    sender: null,
    authenticity: 'unknown',
    answers: null,
    bounce: null,
    calendar: null,
    ...fields,
  };
}

export function entry(fields: Partial<NewEntry> = {}): NewEntry {
  return {
    ref: { mailbox: 'INBOX', uidValidity: '7', uid: '1' },
    messageId: '<a1@hulp.example>',
    contentHash: 'ab'.repeat(32),
    receivedAt: NOW,
    kind: 'person',
    action: 'register',
    attention: false,
    sender: 'roos@hulp.example',
    subject: 'Aanmelding',
    reading: reading(),
    decisions: [{ kind: 'register' }],
    error: null,
    filing: 'handled',
    duplicateOf: null,
    ...fields,
  };
}
