// What people write to the desk in these tests, and what is to come of it.
import { personMail } from '../support/desk.ts';
import type { SamplePerson } from '../support/sample-mails.ts';
import type { Place, WrittenMail } from './audit.ts';

/** Numbers the mails of one test. */
export function mailWriter() {
  let count = 0;
  return (
    { name, address }: SamplePerson,
    text: string,
    action: string | null,
    place: Place,
    header: Readonly<Record<string, string>> = {},
  ): WrittenMail => {
    count += 1;
    const messageId = `<mail-${String(count)}@people.example>`;
    const fields = { From: `${name} <${address}>`, 'Message-ID': messageId, ...header };
    const raw = personMail(fields, `Dear team,\n\n${text}\n\nKind regards,\n${name}\n`);
    return { messageId, raw, flags: [], action, place, copies: 1 };
  };
}
