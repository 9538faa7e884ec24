// A backlog of registrations: from the start of the process to the last confirmation that the server accepted.
import { startRegistrar, until } from '../support/registrar.ts';
import { sampleMails } from '../support/sample-mails.ts';
import { fill, openDesk } from './desk.ts';
import { atLeast, atMost, peakMemory, type Row } from './measure.ts';

const BACKLOG = 1000;

export async function benchBacklog(): Promise<readonly Row[]> {
  const desk = await openDesk();
  try {
    const mails = sampleMails(BACKLOG * 3, 7)
      .filter((mail) => mail.registers !== null)
      .slice(0, BACKLOG);
    await fill(
      desk,
      mails.map((mail) => mail.raw),
    );
    const started = performance.now();
    const worker = startRegistrar(['run', '--config', desk.config], { ...desk.env, REGISTRAR_LOG_LEVEL: 'warn' });
    await until(() => desk.smtp.received.length >= BACKLOG, `${String(BACKLOG)} confirmations`, 240);
    const seconds = (performance.now() - started) / 1000;
    const memory = peakMemory(worker.process.pid ?? 0);
    worker.kill('SIGTERM');
    await worker.ended;
    return [
      atLeast('backlog of 1,000 registrations, Dovecot and SMTP', BACKLOG / seconds, 'mails/s', 60),
      atMost('peak memory of the worker during it', memory, 'MB', 250),
    ];
  } finally {
    await desk.close();
  }
}
