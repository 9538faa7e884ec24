// registrar announce EVENT: tells attendees that an event was changed or cancelled, after a look and a yes.
import type { Command } from 'commander';
import type { PlannedAnnouncement } from '../worker/announce.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownEvent } from './known-event.ts';
import { renderTable } from './table.ts';

interface AnnounceOptions extends CommonOptions {
  readonly yes?: true;
  readonly json?: true;
}

export function announceCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('announce'))
    .description('tell attendees what was changed in the file of an event, or that it is cancelled')
    .argument('<event>', 'the id of the event')
    .option('--yes', 'send without asking; for scripts')
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  registrar announce peacekeeping\n  registrar announce peacekeeping --yes --json',
    )
    .action(async (eventId: string, options: AnnounceOptions) => {
      const config = await effectiveConfigOf(options, io);
      const event = knownEvent(config, eventId);
      const { openAnnouncer } = await import('../worker/announce.ts');
      const announcer = await openAnnouncer(config, clockOf(options));
      try {
        const plan = await announcer.plan(event);
        if (options.json !== true) io.out(describePlan(eventId, plan));
        if (config.mode === 'shadow' && plan.changes.length > 0) {
          if (options.json === true) io.out(describeJson(eventId, plan, false));
          throw new CommandError(EXIT.usage, IN_SHADOW);
        }
        const agreed = plan.changes.length > 0 && (options.yes === true || (await agrees(plan, options, io)));
        const done = agreed ? await announcer.announce(event) : null;
        if (options.json === true) {
          io.out(describeJson(eventId, done ?? plan, done !== null));
        } else if (plan.changes.length > 0) io.out(describeEnd(done, io));
      } finally {
        await announcer.close();
      }
      finish(EXIT.ok);
    });
}

const IN_SHADOW =
  'Nothing was announced: in mode: shadow no letter is sent, and attendees would never hear of it. Announce it in mode: draft or auto.';

function describeJson(event: string, plan: PlannedAnnouncement, announced: boolean): string {
  return `${JSON.stringify({ event, ...plan, announced })}\n`;
}

async function agrees({ letters }: PlannedAnnouncement, options: AnnounceOptions, io: Io): Promise<boolean> {
  if (io.ask === null || options.json === true) return false;
  const question = letters.length === 0 ? 'Note it as announced?' : `Send ${letterCount(letters.length)}?`;
  return /^(?:y|yes|j|ja)$/i.test((await io.ask(`${question} [y/N] `)).trim());
}

function describePlan(eventId: string, { changes, letters }: PlannedAnnouncement): string {
  if (changes.length === 0) return `Nothing to announce: attendees of ${eventId} know it as it is configured.\n`;
  const facts = changes.map(({ fact, from, to }) => [fact, from ?? '', to ?? '']);
  const rows = letters.map(({ to, names, letter, calendar }) => [to, names.join(', '), letter, calendar ?? '']);
  return [
    renderTable(['CHANGED', 'ANNOUNCED', 'NOW'], facts),
    rows.length === 0 ? 'Nobody has to be told of it.\n' : renderTable(['TO', 'ABOUT', 'LETTER', 'CALENDAR'], rows),
    '',
  ].join('\n');
}

function describeEnd(done: PlannedAnnouncement | null, io: Io): string {
  if (done === null) {
    return io.ask === null ? 'Nothing was sent. Add --yes to announce it.\n' : 'Nothing was sent.\n';
  }
  if (done.letters.length === 0) return 'Noted as announced.\n';
  return `Announced: ${letterCount(done.letters.length)} in the outbox; "registrar run" sends what waits there.\n`;
}

function letterCount(count: number): string {
  return count === 1 ? '1 letter' : `${String(count)} letters`;
}
