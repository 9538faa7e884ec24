// registrar demo: the main job on bundled mails, and what came of each.
import type { Command } from 'commander';
import { printable } from '../domain/printable.ts';
import { Temporal, withOffset } from '../domain/time.ts';
import type { Registration } from '../domain/registration.ts';
import type { DemoDigest, DemoMail, DemoResult, DemoRound } from '../worker/demo.ts';
import { writtenTo } from '../worker/written-to.ts';
import { withCommonOptions, type CommonOptions } from './common-options.ts';
import { decisionWords } from './decision-words.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { logOf } from './log-options.ts';
import { renderTable } from './table.ts';

export function demoCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('demo'))
    .description('try the whole desk on bundled sample mails: no server, no configuration')
    .option('--folder <dir>', 'where the sandbox is made anew', 'data/demo')
    .addHelpText('after', '\nExample:\n  registrar demo')
    .action(async (options: CommonOptions & { folder: string }) => {
      const env = { REGISTRAR_LOG_LEVEL: 'error', ...io.env };
      const { runDemo, NotASandbox } = await import('../worker/demo.ts');
      try {
        io.out(describe(await runDemo(options.folder, logOf({ ...io, env }), options.now ?? null)));
      } catch (error) {
        if (error instanceof NotASandbox) throw new CommandError(EXIT.usage, error.message);
        throw folderError(options.folder, error);
      }
      finish(EXIT.ok);
    });
}

function folderError(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const words = `No sandbox can be made in ${folder} (${String(error.code)}); name another folder with --folder`;
  return new CommandError(EXIT.usage, words);
}

function describe(result: DemoResult): string {
  const [first, later, last] = result.rounds;
  const clock = (round: DemoRound | undefined): string =>
    round === undefined
      ? ''
      : round.now.toZonedDateTimeISO(result.config.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const lines = [
    `Registrar read ${String(first?.mails.length ?? 0)} sample mails from a Maildir inbox and did this (${clock(first)}):`,
    '',
    ...(first?.mails ?? []).flatMap((mail) => describeMail(mail, result)),
    `Later that day, people answered its letters (${clock(later)}):`,
    '',
    ...(later?.mails ?? []).flatMap((mail) => describeMail(mail, result)),
    `With the clock moved to a week before the event (${clock(last)}), it reminded those who have a seat:`,
    '',
    ...(last?.reminders ?? []).map((letter) => letterLine(letter, result.outbox)),
    '',
  ];
  for (const event of result.config.events) {
    const rows = result.attendees.get(event.id) ?? [];
    lines.push(`Attendees of ${event.id} (${event.title}):`, '');
    const shown = rows.map((row) => attendeeCells(row, result.config.timeZone));
    lines.push(
      rows.length === 0
        ? '(nobody)\n'
        : renderTable(['NAME', 'EMAIL', 'ORGANISATION', 'HOW', 'STATUS', 'SEATS', 'SINCE'], shown),
    );
  }
  if (result.digest !== null) lines.push(...describeDigest(result.digest, result.outbox));
  lines.push(
    `Look around: the letters lie in ${result.outbox}/new, the inbox in ${result.inbox}`,
    `(handled mail in .Registrar.Handled, what needs a human in cur with the flag F), the database is ${result.folder}/registrar.db.`,
    'How a mail was read, word by word:  node dist/main.js explain sample/mails',
    '',
  );
  return lines.join('\n');
}

function describeDigest({ letter, subject, text }: DemoDigest, outbox: string): readonly string[] {
  const shown = ['', `Subject: ${subject}`, '', ...text.trimEnd().split('\n')].map((line) => `   | ${line}`.trimEnd());
  return ['The day before the event its organisers got their last digest:', letterLine(letter, outbox), ...shown, ''];
}

function describeMail({ file, entry, letters }: DemoMail, { outbox }: DemoResult): readonly string[] {
  const place = {
    none: 'left as it was',
    handled: 'filed under Registrar/Handled',
    attention: 'stays in the inbox, flagged',
    settled: 'stays in the inbox',
    'settled-handled': 'filed under Registrar/Handled',
  }[entry.filing];
  return [
    file,
    `   from ${printable(entry.sender ?? '(nobody)')}: ${printable(entry.subject ?? '(no subject)')}`,
    `   understood: ${understood(entry)}`,
    ...entry.decisions.map((decision) => `   done: ${decisionWords(decision)}`),
    ...letters.map((letter) => letterLine(letter, outbox)),
    `   mail: ${place}`,
    '',
  ];
}

function letterLine(letter: DemoMail['letters'][number], outbox: string): string {
  return `   letter: ${letter.name} to ${letter.to ?? '?'} → ${letterPath(letter.response, outbox)}`;
}

function understood(entry: DemoMail['entry']): string {
  const { reading } = entry;
  if (reading === null) return entry.kind;
  const requests = reading.requests.map((request) => {
    const names = request.people.map((person) => printable(person.name ?? person.email ?? '?')).join(', ');
    const parts = [
      request.event ?? '',
      names,
      request.attendance ?? '',
      ...request.notes.map((note) => `“${printable(note)}”`),
    ];
    return `${request.intent} ${parts.filter((part) => part !== '').join(', ')}`.trim();
  });
  return [`${reading.kind} (${reading.language})`, ...requests].join('; ');
}

function letterPath(response: string | null, outbox: string): string {
  const written = writtenTo(response);
  return written === null ? (response ?? 'waits') : `${outbox}/${written}`;
}

function attendeeCells(row: Registration, timeZone: string): readonly string[] {
  const since = withOffset(Temporal.Instant.from(row.registeredAt), timeZone);
  return [
    row.name ?? '',
    row.email ?? '',
    row.organisation ?? '',
    row.attendance,
    row.status,
    String(row.seats),
    since,
  ];
}
