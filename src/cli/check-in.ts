// registrar check-in EVENT NAME|ADDRESS: notes at the door that somebody has come.
import type { Command } from 'commander';
import { isBeforeItsDay, type CheckIn } from '../domain/check-in.ts';
import { printable } from '../domain/printable.ts';
import type { Registration } from '../domain/registration.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownOrPastEvent } from './known-event.ts';

interface CheckInOptions extends CommonOptions {
  readonly anyway?: true;
}

export function checkInCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('check-in'))
    .description('note that somebody has come')
    .argument('<event>', 'the id of the event')
    .argument('<who...>', 'a name, or a part of it, or a mail address')
    .option('--anyway', 'also somebody who has no confirmed seat, and before the day of the event')
    .addHelpText(
      'after',
      '\nExample:\n  registrar check-in peacekeeping Jane Doe\n  registrar check-in peacekeeping jane@people.example',
    )
    .action(async (eventId: string, who: string[], options: CheckInOptions) => {
      const config = await effectiveConfigOf(options, io);
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(config);
      try {
        const event = await knownOrPastEvent(config, registry, eventId);
        const clock = clockOf(options);
        if (event !== null && options.anyway !== true && isBeforeItsDay(event, clock.now())) {
          const words = `${eventId} is on ${event.starts.toPlainDate().toString()}. Nothing was noted; --anyway notes it now.`;
          throw new CommandError(EXIT.usage, words);
        }
        const wanted = who.join(' ');
        const found = await registry.checkIn(clock, eventId, wanted, options.anyway === true);
        io.out(`${describe(found, wanted, eventId)}\n`);
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

/** Throws CommandError where nobody was checked in. */
function describe(found: CheckIn, who: string, eventId: string): string {
  switch (found.kind) {
    case 'welcome':
      return `Checked in: ${label(found.registration)}${companions(found.registration)}`;
    case 'already':
      return `Was checked in already: ${label(found.registration)}${companions(found.registration)}`;
    case 'not-expected': {
      const words = `${label(found.registration)} ${whyNot(found.status)}. Nothing was noted; --anyway lets them in.`;
      throw new CommandError(EXIT.usage, words);
    }
    case 'several':
      throw new CommandError(
        EXIT.usage,
        `"${printable(who)}" could be several people; give the whole name or the address:\n${list(found.registrations)}`,
      );
    case 'nobody': {
      const words = `Nobody called "${printable(who)}" is registered for ${eventId}.`;
      throw new CommandError(
        EXIT.usage,
        found.similar.length === 0 ? words : `${words} There are:\n${list(found.similar)}`,
      );
    }
  }
}

function whyNot(status: Extract<CheckIn, { kind: 'not-expected' }>['status']): string {
  switch (status) {
    case 'pending':
      return 'waits for approval';
    case 'waiting':
      return 'is on the waiting list';
    case 'offered':
      return 'was offered a seat and has not answered';
    case 'cancelled':
      return 'has cancelled';
  }
}

function label({ name, email, registrant, organisation }: Registration): string {
  const address = email ?? `registered by ${registrant}`;
  return printable(`${name ?? '(no name)'} <${address}>${organisation === null ? '' : `, ${organisation}`}`);
}

function companions({ seats }: Registration): string {
  return seats > 1 ? ` (and ${String(seats - 1)} more who come along)` : '';
}

function list(registrations: readonly Registration[]): string {
  const shown = registrations.slice(0, 20).map((one) => `  ${label(one)}, ${one.status}, ${one.attendance}`);
  const more = registrations.length - shown.length;
  return [...shown, ...(more > 0 ? [`  … and ${String(more)} more`] : [])].join('\n');
}
