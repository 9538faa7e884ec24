// One mail at a time to an idle worker: from delivery to the confirmation that the server accepted.
import { startRegistrar, until } from '../support/registrar.ts';
import { sampleMails } from '../support/sample-mails.ts';
import { openDesk } from './desk.ts';
import { atMost, quantile, tell, type Row } from './measure.ts';

const MAILS = 15;

export async function benchIdle(): Promise<readonly Row[]> {
  const desk = await openDesk();
  try {
    const mails = sampleMails(MAILS * 3, 11)
      .filter((mail) => mail.registers !== null)
      .slice(0, MAILS + 1);
    const worker = startRegistrar(['run', '--config', desk.config], { ...desk.env, REGISTRAR_LOG_LEVEL: 'warn' });
    const times: number[] = [];
    for (const [index, mail] of mails.entries()) {
      await desk.dovecot.deliver(mail.raw);
      const delivered = performance.now();
      await until(() => desk.smtp.received.length > index, `confirmation ${String(index)}`, 60);
      // The first one waits for the start of the program.
      if (index > 0) times.push((performance.now() - delivered) / 1000);
    }
    worker.kill('SIGTERM');
    await worker.ended;
    return [
      atMost('idle: delivery → confirmation accepted, median', quantile(times, 0.5), 's', 1.5),
      tell('idle: the slowest', Math.max(...times), 's'),
    ];
  } finally {
    await desk.close();
  }
}
