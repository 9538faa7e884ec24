// Started as a process of its own (builtScript) and killed by the tests: takes the worker's lock, then records mail after mail,
// each in one transaction, and says a number only when its transaction is on the disk.
import { writeSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { LetterName, OutgoingMessage } from '../../src/domain/letter.ts';
import { setCursor } from '../../src/store/cursors.ts';
import { openDatabase } from '../../src/store/database.ts';
import { record } from '../../src/store/ledger.ts';
import { acquireWorkerLock } from '../../src/store/lock.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { insertRegistration } from '../../src/store/registrations.ts';

const NOW = '2026-11-20T09:00:00Z';
const [url = '', until = ''] = process.argv.slice(2);

const lock = acquireWorkerLock(url);
writeSync(1, `${lock.kind}\n`);
if (lock.kind === 'held') process.exit(3);
const database = await openDatabase({ url, lock });
for (let n = 1; n <= Number(until); n += 1) {
  await handle(String(n));
  writeSync(1, `${String(n)}\n`);
}
// Keeps the lock until it is killed.
process.stdin.resume();

async function handle(n: string): Promise<void> {
  await database.transaction(async (tx) => {
    const cause = {
      kind: 'mail' as const,
      message: await record(
        tx,
        {
          ref: { mailbox: 'INBOX', uidValidity: '1', uid: n },
          messageId: `<${n}@hulp.example>`,
          contentHash: n.padStart(64, '0'),
          receivedAt: NOW,
          kind: 'person',
          action: 'register',
          attention: false,
          sender: `p${n}@hulp.example`,
          subject: 'Aanmelding',
          reading: null,
          decisions: [],
          error: null,
          filing: 'handled',
          duplicateOf: null,
        },
        NOW,
      ),
    };
    await turn();
    await insertRegistration(
      tx,
      {
        id: `r${n}`,
        eventId: 'peacekeeping',
        name: `P ${n}`,
        email: `p${n}@hulp.example`,
        organisation: null,
        attendance: 'online',
        status: 'confirmed',
        seats: 1,
        registrant: `p${n}@hulp.example`,
        language: 'nl',
        notes: [],
        registeredAt: NOW,
        calendarUid: `r${n}@kuno.example`,
        calendarSequence: 0,
        partyId: `r${n}`,
        offeredUntil: null,
        calendarAnswer: null,
      },
      cause,
      NOW,
    );
    await turn();
    await enqueue(tx, letter(n), cause.message, NOW);
    await turn();
    await setCursor(tx, 'INBOX', { uidValidity: '1', lastUid: n }, NOW);
  });
}

function letter(n: string): OutgoingMessage {
  return {
    letterId: `l${n}`,
    messageId: `<registrar.peacekeeping.r${n}.l${n}@kuno.example>`,
    name: 'confirmation' satisfies LetterName,
    eventId: 'peacekeeping',
    registrationId: `r${n}`,
    from: { name: 'KUNO', address: 'kuno@kuno.example' },
    to: { name: null, address: `p${n}@hulp.example` },
    replyTo: null,
    attachments: [],
    envelopeFrom: 'kuno@kuno.example',
    date: NOW,
    inReplyTo: null,
    references: [],
    autoSubmitted: 'auto-replied',
    language: 'nl',
    subject: 'Bevestiging',
    text: 'Tot ziens',
    html: '<p>Tot ziens</p>',
    calendar: null,
  };
}
