import { onTestFinished, afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { Temporal } from '../../src/domain/time.ts';
import { listByEvent } from '../../src/store/registrations.ts';
import { questionFor } from '../../src/store/questions.ts';
import { createContext, type Context } from '../../src/worker/context.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import { handleBatch } from '../../src/worker/handle-batch.ts';
import { handleDragged } from '../../src/worker/handle-dragged.ts';
import { handleMail } from '../../src/worker/handle-mail.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { recordingLog, type Logged } from '../support/desk-life.ts';
import { desk, personMail } from '../support/desk.ts';

const ANN = { name: 'Ann Bakker', address: 'ann@people.example' };
const BO = { name: 'Bo Jansen', address: 'bo@people.example' };
const event = (id: string, title: string): string => `id: ${id}
title: "${title}"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 1 }
registration: { opens: 2020-01-01, waitingList: false }
`;

type Folder = 'inbox' | 'register' | 'ignore';

describe('a mail that a human drags', { timeout: 60_000 }, () => {
  let parseWorker: BuiltScript;
  let mails = 0;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  const begin = async (): Promise<{
    readonly context: Context;
    readonly lay: (raw: string, folder?: Folder) => Promise<void>;
    readonly letters: () => Promise<readonly string[]>;
    readonly rows: () => Promise<readonly string[]>;
    readonly asked: () => Promise<boolean>;
  }> => {
    const made = desk({
      'config/events/tides.yaml': event('tides', 'Rising tides: living with water'),
      'config/events/dikes.yaml': event('dikes', 'Dikes of clay'),
    });
    const logged: Logged[] = [];
    const context = await createContext(loadConfig(made.config, {}), recordingLog(logged), {
      clock: fixedClock(Temporal.Instant.from('2030-11-20T09:00:00Z')),
      parseWorkerUrl: parseWorker.url,
    });
    onTestFinished(async () => {
      await context.close();
      expect(logged.filter(({ what }) => what === 'failed' || what === 'mailUnreadable')).toEqual([]);
    });
    let uid = 0;
    return {
      context,
      async lay(raw, folder = 'inbox') {
        uid += 1;
        const source = Buffer.from(raw);
        const ref = { mailbox: folder, uidValidity: '1', uid: String(uid) };
        const fetched = {
          kind: 'message',
          ref,
          size: source.byteLength,
          receivedAt: context.clock.now().toString(),
          flags: [],
          source,
        } as const;
        await handleBatch(context, [{ ...fetched, omitted: [] }], (current, tx, arrived) =>
          folder === 'inbox' ? handleMail(current, tx, arrived) : handleDragged(current, tx, arrived, folder),
        );
      },
      letters: () =>
        context.store.read(async (reader) =>
          (await reader.selectFrom('outbox').select(['name', 'to_address']).orderBy('id').execute()).map(
            (row) => `${row.name} ${row.to_address ?? ''}`,
          ),
        ),
      rows: () =>
        context.store.read(async (reader) =>
          (await listByEvent(reader, 'tides')).map((row) => `${row.name ?? '?'}: ${row.status}`),
        ),
      asked: () => context.store.read(async (reader) => (await questionFor(reader, ANN.address)) !== null),
    };
  };

  const mail = (who: typeof ANN, text: string, header: Readonly<Record<string, string>> = {}): string => {
    mails += 1;
    return personMail(
      { From: `${who.name} <${who.address}>`, 'Message-ID': `<drag-${String(mails)}@people.example>`, ...header },
      `Dear team,\n\n${text}\n\nKind regards,\n${who.name}\n`,
    );
  };
  const COME = 'Please register me for Rising tides, in person.';

  it('into Register after it was refused is registered where there is room by now', async () => {
    const { context, lay, letters, rows } = await begin();
    await lay(mail(BO, COME));
    const refused = mail(ANN, COME);
    await lay(refused);
    expect(await letters()).toEqual([`confirmation ${BO.address}`, `full ${ANN.address}`]);
    const larger = context.config.events.map((one) => ({
      ...one,
      attendance: one.attendance.map((offer) => ({ ...offer, capacity: 2 })),
    }));
    context.setEvents(larger, larger);
    await lay(refused, 'register');
    expect(await rows()).toEqual(['Bo Jansen: confirmed', 'Ann Bakker: confirmed']);
    await lay(refused, 'register');
    expect((await letters()).slice(2)).toEqual([`confirmation ${ANN.address}`]);
  });

  it('into Register is answered to no machine', async () => {
    const { lay, letters, rows } = await begin();
    const header = { 'Return-Path': '<>', 'Reply-To': 'desk@atlas.example' };
    await lay(mail(ANN, COME, header), 'register');
    expect([await rows(), await letters()]).toEqual([[], []]);
    await lay(mail(ANN, COME, { 'X-Loop': 'desk@atlas.example' }), 'register');
    expect([await rows(), await letters()]).toEqual([[], []]);
  });

  it('into Register is nobody’s registration where it was for the desk', async () => {
    const { lay, rows, letters } = await begin();
    const to = `desk+desk-${'a'.repeat(26)}@atlas.example`;
    await lay(mail(BO, COME).replace('To: desk@atlas.example', `To: ${to}`), 'register');
    expect([await rows(), await letters()]).toEqual([[], []]);
  });

  it('into Ignore drops the question about it, and none about another mail of the same person', async () => {
    const { lay, letters, asked } = await begin();
    const other = mail(ANN, 'Is there a lift at Rising tides?');
    await lay(other);
    const vague = mail(ANN, 'I would like to register for your event.', { Subject: 'Registration' });
    await lay(vague);
    expect(await letters()).toEqual([`which-event ${ANN.address}`]);
    await lay(other, 'ignore');
    expect(await asked()).toBe(true);
    await lay(vague, 'ignore');
    expect(await asked()).toBe(false);
  });
});
