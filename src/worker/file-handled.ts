// Puts recorded messages where people see that they are handled. What fails is tried again at the next look.
import type { Filing, FilingResult, Inbox, MessageRef } from '../mail/inbox.ts';
import { markFiled, pendingFilings, type FilingOutcome, type PendingFiling } from '../store/filings.ts';
import type { Context } from './context.ts';
import { groupBy } from './group.ts';

const MOST_AT_ONCE = 500;

/** Files what waits in this mailbox. A message of an older UIDVALIDITY cannot be named any more: it counts as gone. */
export async function fileHandled(context: Context, inbox: Inbox, uidValidity: string): Promise<void> {
  const { store } = context;
  const tried = new Set<number>();
  for (;;) {
    const pending = await store.read((reader) => pendingFilings(reader, inbox.mailbox, MOST_AT_ONCE));
    const fresh = pending.filter((filing) => !tried.has(filing.id));
    if (fresh.length === 0) return;
    for (const filing of fresh) tried.add(filing.id);
    const stale = fresh.filter((filing) => filing.ref.uidValidity !== uidValidity);
    await note(context, stale, { kind: 'gone' });
    const current = fresh.filter((filing) => filing.ref.uidValidity === uidValidity);
    const wishing = (wish: PendingFiling['filing']): readonly PendingFiling[] =>
      current.filter(({ filing }) => filing === wish);
    await fileAs(context, inbox, wishing('handled'), 'handled');
    await fileAs(context, inbox, wishing('attention'), 'attention');
    await fileAs(context, inbox, wishing('settled'), 'settled');
    const unflagged = await withoutFlag(inbox, wishing('settled-handled'));
    await fileAs(context, inbox, unflagged, 'handled');
  }
}

/** A flag that cannot be taken off is told when the message is filed, or does no harm. */
async function withoutFlag(inbox: Inbox, filings: readonly PendingFiling[]): Promise<readonly PendingFiling[]> {
  const refs = filings.map((filing): MessageRef => filing.ref);
  if (refs.length > 0) await inbox.file(refs, 'settled');
  return filings;
}

async function fileAs(context: Context, inbox: Inbox, filings: readonly PendingFiling[], wish: Filing): Promise<void> {
  if (filings.length === 0) return;
  const results = await inbox.file(
    filings.map((filing): MessageRef => filing.ref),
    wish,
  );
  const byOutcome = groupBy(results, (result) => result.kind);
  const idOf = new Map(filings.map((filing) => [filing.ref.uid, filing]));
  const of = (list: readonly FilingResult[] = []): readonly PendingFiling[] =>
    list.flatMap((result) => idOf.get(result.ref.uid) ?? []);
  await note(context, of(byOutcome.get('done')), { kind: 'done' });
  await note(context, of(byOutcome.get('gone')), { kind: 'gone' });
  for (const result of results) {
    if (result.kind !== 'failed') continue;
    context.log.filingFailed({ uid: result.ref.uid, reason: result.reason });
    await note(context, of([result]), { kind: 'failed', reason: result.reason });
  }
}

async function note(context: Context, filings: readonly PendingFiling[], outcome: FilingOutcome): Promise<void> {
  if (filings.length === 0) return;
  const now = context.clock.now().toString();
  const ids = filings.map((filing) => filing.id);
  await context.store.transaction((tx) => markFiled(tx, ids, now, outcome));
}
