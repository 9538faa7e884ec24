// A batch of fetched messages: parsed in a thread, recorded together. One that fails is tried alone, then given to a human.
import type { Fetched, MessageRef } from '../mail/inbox.ts';
import { recordUnreadable } from '../store/ledger.ts';
import { countAttempt, forgetRetry } from '../store/retries.ts';
import { withCheckedSignatures } from './check-signatures.ts';
import type { Context } from './context.ts';
import { refreshEvents } from './effective-events.ts';
import type { ArrivedMail, Handled } from './handled.ts';
import type { Watched } from './mailboxes.ts';
import { describeError, type Log } from './log.ts';
import { MOST_READ_ATTEMPTS } from './parse-settings.ts';

type Parsed =
  | { readonly kind: 'arrived'; readonly arrived: ArrivedMail }
  | { readonly kind: 'failed'; readonly ref: MessageRef; readonly reason: string };

/** Throws what the store throws; a single mail's faults are recorded, not thrown. */
export async function handleBatch(
  context: Context,
  batch: readonly Fetched[],
  handle: Watched['handle'],
): Promise<void> {
  const parsed = await Promise.all(
    batch.map((fetched) => (fetched.kind === 'gone' ? forgetGone(context, fetched.ref) : parse(context, fetched))),
  );
  const arrived: ArrivedMail[] = [];
  for (const result of parsed) {
    if (result?.kind === 'arrived') arrived.push(result.arrived);
    else if (result?.kind === 'failed') await noteFailure(context, result.ref, result.reason);
  }
  await recordTogether(context, arrived, handle);
}

async function parse(context: Context, fetched: Exclude<Fetched, { kind: 'gone' }>): Promise<Parsed> {
  if (fetched.kind === 'failed') return { kind: 'failed', ref: fetched.ref, reason: fetched.reason };
  const outcome = await context.parsePool.parse(fetched);
  if (outcome.kind === 'failed')
    return { kind: 'failed', ref: fetched.ref, reason: `${outcome.reason}: ${outcome.detail}` };
  const { dkim, config, clock } = context;
  const mail =
    dkim === null
      ? outcome.mail
      : await withCheckedSignatures(outcome.mail, fetched, config.inbox.authservIds, clock.now(), dkim);
  return { kind: 'arrived', arrived: { ref: fetched.ref, flags: fetched.flags, mail } };
}

async function recordTogether(
  context: Context,
  arrived: readonly ArrivedMail[],
  handle: Watched['handle'],
): Promise<void> {
  if (arrived.length === 0) return;
  try {
    const handled = await context.store.transaction(async (tx) => {
      const results: Handled[] = [];
      for (const mail of arrived) results.push(await handle(context, tx, mail));
      return results;
    });
    for (const result of handled) tell(context, result);
  } catch (error) {
    // A mail of the desk may have changed events in the transaction that is undone.
    await context.store.read((reader) => refreshEvents(context, reader));
    const [only] = arrived;
    if (arrived.length === 1 && only !== undefined) {
      context.log.failed({ doing: 'handling a mail', error });
      await noteFailure(context, only.ref, describeError(error));
      return;
    }
    // One of them spoils the transaction of all: each gets its own.
    for (const mail of arrived) await recordTogether(context, [mail], handle);
  }
}

async function noteFailure(context: Context, ref: MessageRef, reason: string): Promise<void> {
  const now = context.clock.now().toString();
  const attempts = await context.store.transaction((tx) => countAttempt(tx, ref, reason, now));
  const givenUp = attempts >= MOST_READ_ATTEMPTS;
  if (givenUp) await context.store.transaction((tx) => recordUnreadable(tx, ref, reason, 'attention', now));
  context.log.mailUnreadable({ uid: ref.uid, reason, attempts, givenUp });
}

async function forgetGone(context: Context, ref: MessageRef): Promise<null> {
  await context.store.transaction((tx) => forgetRetry(tx, ref));
  context.log.mailGone({ uid: ref.uid });
  return null;
}

function tell(context: Context, handled: Handled): void {
  const { log } = context;
  switch (handled.kind) {
    case 'seen-before':
      log.mailSeenBefore({ messageId: handled.messageId });
      return;
    case 'ignored':
      log.mailIgnored({ messageId: handled.messageId });
      return;
    case 'cannot-be-registered':
      log.mailNotRegistered({ messageId: handled.messageId });
      return;
    case 'handled':
      tellHandled(log, handled);
  }
}

function tellHandled(log: Log, handled: Extract<Handled, { kind: 'handled' }>): void {
  const { messageId, from, mailKind, decisions, letters } = handled;
  log.mailHandled({ messageId, from, kind: mailKind, decisions });
  for (const letter of letters) {
    log.letterQueued({ messageId: letter.messageId, letter: letter.name, to: letter.to.address });
  }
}
