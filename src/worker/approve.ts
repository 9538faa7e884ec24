// Approving and declining who waits for it, from a terminal: the rules and letters of organisers' commands, beside a running worker.
import type { Config } from '../config/config.ts';
import { approve, decline } from '../domain/desk/approve.ts';
import type { Who } from '../domain/desk/command.ts';
import type { CommandResult } from '../domain/desk/result.ts';
import type { Event } from '../domain/event.ts';
import type { Clock } from './clock.ts';
import { loadLetters } from './context.ts';
import { deskInput } from './desk/desk.ts';
import { randomId } from './ids.ts';
import { queueLetters, recordChanges } from './record-changes.ts';
import { openExisting } from './registry.ts';
import { asUnavailable } from './unavailable.ts';

export type Approval = 'approve' | 'decline';

const RULES = { approve, decline } as const;

/** Does it in one transaction, letters included; gives what became of it. Throws Unavailable. */
export async function decideApproval(
  config: Config,
  clock: Clock,
  event: Event,
  who: Who,
  approval: Approval,
): Promise<CommandResult> {
  const desk = { config, letters: loadLetters(config), newId: randomId };
  const store = await openExisting(config.storeUrl);
  try {
    return await store.transaction(async (tx) => {
      const now = clock.now();
      const step = RULES[approval](await deskInput(tx, event, desk, now), { who });
      await recordChanges(tx, step.changes, { kind: 'command', name: approval }, now);
      await queueLetters(desk, tx, step.letters, null, now);
      return step.result;
    });
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await store.close();
  }
}
