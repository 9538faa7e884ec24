// A mail for the tests of reading text, and a short way to look at what was read.
import type { Mail } from '../../../src/domain/mail.ts';
import type { MailText } from '../../../src/reading/text/block.ts';

const PLAIN: Mail = {
  messageId: '<1@ngo.example>',
  inReplyTo: [],
  references: [],
  from: [{ name: 'Anna de Wit', address: 'anna.dewit@ngo.example' }],
  sender: null,
  replyTo: [],
  to: [{ name: 'Desk', address: 'desk@platform.example' }],
  cc: [],
  envelopeTo: [],
  returnPath: null,
  subject: 'Registration',
  date: null,
  receivedAt: '2026-11-20T09:00:00Z',
  headers: [],
  contentType: 'text/plain',
  text: null,
  html: null,
  embedded: [],
  calendars: [],
  reports: [],
  attachments: [],
  dkim: [],
  size: 1000,
  complete: true,
  contentHash: '0',
};

export function mail(facts: Partial<Mail>): Mail {
  return { ...PLAIN, ...facts };
}

/** Each block as "role: text", with "role2" for depth 2 and more. */
export function outline(read: MailText): string[] {
  return read.blocks.map((block) => `${block.role}${block.depth > 1 ? String(block.depth) : ''}: ${block.text}`);
}

/** The words of now, paragraphs and all. */
export function ownText(read: MailText): string {
  return read.blocks
    .filter((block) => block.role === 'own')
    .map((block) => block.text)
    .join('\n\n');
}
