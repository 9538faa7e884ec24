// Reading alone, after parsing: over the bundled labelled mails, and over mails that were made to cost time.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mail } from '../../src/domain/mail.ts';
import type { Reading, ReadingContext } from '../../src/domain/reading.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { Temporal } from '../../src/domain/time.ts';
import { parseMessage } from '../../src/mail/parse/parse-message.ts';
import { PARSE_LIMITS } from '../../src/mail/parse/parse-limits.ts';
import { messageFiles } from '../../src/worker/message-files.ts';
import { readingContext } from '../../src/worker/reading-context.ts';
import { HOSTILE_MAILS } from '../reading/hostile-mails.ts';
import { atMost, quantile, type Row } from './measure.ts';

const MAILS = 'test/fixtures/mails';
const ROUNDS = 5;
/** A worker reads for weeks: from so many rounds over the mails on its code has been compiled for good. */
const WARM_AFTER = 15;
const SLOWEST_TOLD = 5;

export async function benchReading(): Promise<readonly Row[]> {
  const built = pathToFileURL(join(process.cwd(), 'dist/reading/read.js')).href;
  const { read } = (await import(built)) as { read: (mail: Mail, context: ReadingContext) => Reading };
  const context = readingContext(
    loadConfig(`${MAILS}/config`, {}),
    Temporal.Instant.from('2027-03-08T09:00:00Z'),
    null,
  );
  const mails: Mail[] = [];
  for await (const { source, modifiedAt } of messageFiles([`${MAILS}/en`, `${MAILS}/nl`])) {
    mails.push(
      await parseMessage({ source, size: source.byteLength, receivedAt: modifiedAt, omitted: [] }, PARSE_LIMITS),
    );
  }
  const times: number[][] = [];
  for (let round = 0; round < WARM_AFTER + ROUNDS; round++) {
    times.push(mails.map((mail) => millisecondsOf(() => read(mail, context))));
  }
  const first = times.slice(1, ROUNDS).flat();
  const warm = times.slice(WARM_AFTER).flat();
  return [
    atMost('reading a mail, median', quantile(first, 0.5), 'ms', 2),
    atMost('reading a mail, 99th percentile', quantile(first, 0.99), 'ms', 20),
    atMost('reading a mail, median, after 2,500 mails', quantile(warm, 0.5), 'ms', 1),
    ...(await hostileRows(read, context)),
  ];
}

function millisecondsOf(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** The slowest of the mails of 200 kB that were made to cost time. */
async function hostileRows(
  read: (mail: Mail, context: ReadingContext) => Reading,
  context: ReadingContext,
): Promise<readonly Row[]> {
  const measured: { readonly name: string; readonly milliseconds: number }[] = [];
  for (const [name, source] of HOSTILE_MAILS) {
    const input = { source, size: source.byteLength, receivedAt: '2027-03-08T09:00:00Z', omitted: [] };
    const mail = await parseMessage(input, PARSE_LIMITS);
    const times = Array.from({ length: ROUNDS }, () => millisecondsOf(() => read(mail, context)));
    measured.push({ name, milliseconds: quantile(times, 0.5) });
  }
  return measured
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST_TOLD)
    .map(({ name, milliseconds }) => atMost(`reading 200 kB of ${name}`, milliseconds, 'ms', 200));
}
