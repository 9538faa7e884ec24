import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { Temporal } from '../../src/domain/time.ts';
import { listEntries } from '../../src/store/ledger.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import { createContext } from '../../src/worker/context.ts';
import { createInboxLoop } from '../../src/worker/inbox-loop.ts';
import { inboxOf } from '../../src/worker/mailboxes.ts';
import { createLog } from '../../src/worker/log.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { AT, desk, personMail } from '../support/desk.ts';

/** The real parser's script, but a mail with the word POISON takes its thread with it. */
const BRITTLE = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ input }) => {
  if (Buffer.from(input.source).includes('POISON')) process.exit(1);
});
`;

describe('a mail that kills the parser', { timeout: 60_000 }, () => {
  let parser: BuiltScript;
  let brittle: URL;
  beforeAll(async () => {
    parser = await buildScript('mail/parse/parse-worker.ts');
    const file = join(fileURLToPath(new URL('.', parser.url)), 'brittle.js');
    writeFileSync(file, `import ${JSON.stringify(parser.url.href)};\n${BRITTLE}`);
    brittle = pathToFileURL(file);
  });
  afterAll(() => parser.remove());

  it('is given to a human after three tries, while the rest goes on', async () => {
    // given: poison among the mails of two people
    const { config, deliver, inbox } = desk();
    const people = ['Ada', 'Bo'];
    const [first, second] = people.map((name) =>
      personMail(
        { From: `${name} Doe <${name}@people.example>`, 'Message-ID': `<${name}@people.example>` },
        `Please register me for Rising tides.\n\nKind regards,\n${name} Doe\n`,
      ),
    );
    deliver('1.first', first ?? '');
    deliver('2.poison', personMail({ 'Message-ID': '<poison@people.example>' }, 'POISON\n'));
    deliver('3.second', second ?? '');
    const context = await createContext(loadConfig(config, {}), createLog({ level: 'silent', personal: false }), {
      clock: fixedClock(Temporal.Instant.from(AT)),
      parseWorkerUrl: brittle,
    });
    onTestFinished(() => context.close());
    const loop = createInboxLoop(context, inboxOf(context), { onLetters: () => undefined });
    const ledger = () =>
      context.store.read(async (reader) =>
        (await listEntries(reader, 10)).map(({ kind, action, filing, error }) => ({ kind, action, filing, error })),
      );

    // when it is met for the first time
    await loop.processAll();

    // then both people are registered, and the poison lies where it lay
    expect(await ledger()).toMatchObject([{ action: 'register' }, { action: 'register' }]);
    expect(inbox('new')).toEqual(['2.poison']);

    // when it is met twice more
    await loop.processAll();
    expect(inbox('new')).toEqual(['2.poison']);
    await loop.processAll();

    // then it is recorded as unreadable, with why, and flagged for a human
    expect((await ledger()).filter((entry) => entry.kind === 'unreadable')).toEqual([
      {
        kind: 'unreadable',
        action: 'human',
        filing: 'attention',
        error: expect.stringMatching(/^crashed: /) as string,
      },
    ]);
    expect(inbox('new')).toEqual([]);
    expect(inbox('cur')).toEqual(['2.poison:2,F']);

    // and is never touched again, and mail that comes later is read
    deliver('4.third', (first ?? '').replaceAll('Ada', 'Cleo'));
    await loop.processAll();
    expect((await ledger()).map((entry) => entry.kind).sort()).toEqual(['person', 'person', 'person', 'unreadable']);
  });
});
