// registrar person export ADDRESS and registrar person erase ADDRESS: what is kept about somebody, and taking it away.
import type { Command } from 'commander';
import type { Erasure } from '../domain/dossier.ts';
import { printable } from '../domain/printable.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';

export function personCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const person = program
    .command('person')
    .description('what is kept about one person: export it, or erase it')
    .addHelpText('after', '\nExample:\n  registrar person export jane@people.example');
  withCommonOptions(person.command('export'))
    .description('show everything that is kept about an address; changes nothing')
    .argument('<address>', 'the mail address')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample:\n  registrar person export jane@people.example --json')
    .action(async (address: string, options: CommonOptions & { json?: true }) => {
      const persons = await open(address, options, io);
      try {
        const { dossier, text } = await persons.export(address);
        io.out(options.json === true ? `${JSON.stringify(dossier, null, 2)}\n` : text);
      } finally {
        await persons.close();
      }
      finish(EXIT.ok);
    });
  withCommonOptions(person.command('erase'))
    .description('erase everything that is kept about an address, after a look and a yes')
    .argument('<address>', 'the mail address')
    .option('--yes', 'without asking; for scripts')
    .addHelpText('after', '\nExample:\n  registrar person erase jane@people.example')
    .action(async (address: string, options: CommonOptions & { yes?: true }) => {
      const persons = await open(address, options, io);
      try {
        const plan = await persons.plan(address);
        io.out(describePlan(address, plan));
        if (isNothing(plan)) {
          finish(EXIT.ok);
          return;
        }
        if (options.yes !== true && !(await agrees(io))) {
          io.out(io.ask === null ? 'Nothing was erased. Add --yes to do it.\n' : 'Nothing was erased.\n');
          finish(EXIT.ok);
          return;
        }
        const { told, scrubbed } = await persons.erase(address);
        const letter = told
          ? 'A last letter to this address, and one to each organiser, are'
          : 'A letter to each organiser is';
        const later = scrubbed ? '' : ' The database is in use: the worker will overwrite what was erased.';
        io.out(`Erased. ${letter} in the outbox.${later}\n`);
      } finally {
        await persons.close();
      }
      finish(EXIT.ok);
    });
}

async function open(address: string, options: CommonOptions, io: Io) {
  if (!/^[^\s@]+@[^\s@]+$/.test(address))
    throw new CommandError(EXIT.usage, `"${printable(address)}" is not a mail address; write name@example.org`);
  const config = await effectiveConfigOf(options, io);
  const { openPersons } = await import('../worker/privacy/persons.ts');
  return openPersons(config, clockOf(options));
}

async function agrees(io: Io): Promise<boolean> {
  if (io.ask === null) return false;
  return /^(?:y|yes|j|ja)$/i.test((await io.ask('Erase all of it? It cannot be undone. [y/N] ')).trim());
}

function isNothing({ events, mails, letters, withdrawn }: Erasure): boolean {
  return events.length + mails + letters + withdrawn === 0;
}

const FATES: Readonly<Record<Erasure['events'][number]['fate'], string>> = {
  freed: 'is cancelled; the seat goes to who waits',
  counted: 'stays in the numbers, without a name',
  'stays-unreachable': 'was registered by this address and keeps the seat, but cannot be written to any more',
};

function describePlan(address: string, plan: Erasure): string {
  const asked = printable(address);
  if (isNothing(plan)) return `Nothing is kept about ${asked}.\n`;
  const seats = plan.events.map(({ eventId, hint, fate }) => `  ${eventId}: ${printable(hint)} ${FATES[fate]}\n`);
  const counts = [
    `  mails in the ledger, whose words and sender go: ${String(plan.mails)}\n`,
    `  letters to this address: ${String(plan.letters)}\n`,
    ...(plan.withdrawn === 0
      ? []
      : [`  letters to others that name this person, and are withdrawn: ${String(plan.withdrawn)}\n`]),
  ];
  return [`What is kept about ${asked} and would be erased:\n`, ...seats, ...counts].join('');
}
