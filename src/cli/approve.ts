// registrar approve EVENT WHO and registrar decline EVENT WHO: what an organiser decides about who waits for approval.
import type { Command } from 'commander';
import type { CommandResult, Named, Standing } from '../domain/desk/result.ts';
import { printable } from '../domain/printable.ts';
import type { Approval } from '../worker/approve.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownEvent } from './known-event.ts';

const DESCRIPTIONS: Readonly<Record<Approval, string>> = {
  approve: 'approve a registration that waits for it; the person is told',
  decline: 'decline a registration that waits for approval; the person is told',
};

export function approveCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  addApproval(program, io, finish, 'approve');
}

export function declineCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  addApproval(program, io, finish, 'decline');
}

function addApproval(program: Command, io: Io, finish: (code: ExitCode) => void, approval: Approval): void {
  withCommonOptions(program.command(approval))
    .description(DESCRIPTIONS[approval])
    .argument('<event>', 'the id of the event')
    .argument('<who...>', 'a name, or a part of it, or a mail address')
    .addHelpText('after', `\nExample:\n  registrar ${approval} peacekeeping jane@people.example`)
    .action(async (eventId: string, words: string[], options: CommonOptions) => {
      const config = await effectiveConfigOf(options, io);
      const event = knownEvent(config, eventId);
      const { decideApproval } = await import('../worker/approve.ts');
      const wanted = words.join(' ');
      const who = wanted.includes('@') ? { name: null, address: wanted } : { name: wanted, address: null };
      const result = await decideApproval(config, clockOf(options), event, who, approval);
      io.out(`${describe(result, approval, wanted, eventId)}\n`);
      finish(EXIT.ok);
    });
}

const DONE: Readonly<Record<Approval, string>> = { approve: 'Approved', decline: 'Declined' };

/** Throws CommandError where nothing was decided. */
function describe(result: CommandResult, approval: Approval, who: string, eventId: string): string {
  const people: readonly Standing[] = 'people' in result ? result.people : [];
  if (result.kind === 'done') return `${DONE[approval]}: ${labels(people)}; a letter is in the outbox.`;
  const asked = printable(who);
  if (result.why === 'several') {
    const words = `"${asked}" could be several people; give the whole name or the address: ${labels(people)}`;
    throw new CommandError(EXIT.usage, words);
  }
  if (result.why === 'not-pending') {
    const standing = people.map((one) => `${labels([one])} is ${one.status}`).join('; ');
    throw new CommandError(EXIT.usage, `Nobody waits for approval there: ${standing}.`);
  }
  const similar = people.length === 0 ? '' : ` There are: ${labels(people)}`;
  throw new CommandError(EXIT.usage, `Nobody called "${asked}" is registered for ${eventId}.${similar}`);
}

function labels(people: readonly Named[]): string {
  return people.map(({ name, address }) => printable(`${name ?? '(no name)'} <${address}>`)).join('; ');
}
