// Draft mode: what people have made of the drafts. A mail whose answer was sent goes to the handled mail.
import { before, Temporal } from '../domain/time.ts';
import { InboxError } from '../mail/inbox.ts';
import type { DraftFate, Drafts } from '../mail/drafts.ts';
import { wishHandled } from '../store/filings.ts';
import { drafted, setDraftMissing, settleDraft, type DraftedLetter } from '../store/outbox.ts';
import type { Context } from './context.ts';

const AT_ONCE = 200;
/** A draft that is being edited, moved or sent lies nowhere for a moment. */
const MISSED_FOR = Temporal.Duration.from({ minutes: 2 });

/** Does nothing in the other modes: what they find among the drafts is people's own. */
export async function followDrafts(context: Context): Promise<void> {
  const { drafts, store, log } = context;
  if (drafts === null) return;
  try {
    let last = 0;
    for (;;) {
      const letters = await store.read((reader) => drafted(reader, last, AT_ONCE));
      if (letters.length === 0) return;
      await followPage(context, drafts, letters);
      last = letters.at(-1)?.id ?? last;
    }
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
    log.failed({ doing: 'looking at the drafts', error });
  }
}

async function followPage(context: Context, drafts: Drafts, letters: readonly DraftedLetter[]): Promise<void> {
  const fates = await drafts.look(
    letters.map(({ message: { messageId, inReplyTo, to } }) => ({ messageId, inReplyTo, to: to.address })),
  );
  const now = context.clock.now();
  for (const [index, letter] of letters.entries()) {
    const fate = fates[index];
    if (fate !== undefined) await note(context, letter, fate, now);
  }
}

async function note(
  { store, log }: Context,
  { message, ledgerId, missingSince }: DraftedLetter,
  fate: DraftFate,
  now: Temporal.Instant,
): Promise<void> {
  const { messageId, letterId, name } = message;
  const at = now.toString();
  switch (fate) {
    case 'waiting':
      if (missingSince !== null) await store.transaction((tx) => setDraftMissing(tx, letterId, null));
      return;
    case 'sent':
      await store.transaction(async (tx) => {
        await settleDraft(tx, letterId, 'sent', at);
        if (ledgerId !== null) await wishHandled(tx, ledgerId);
      });
      log.draftSettled({ messageId, letter: name, fate: 'sent' });
      return;
    case 'gone':
      if (missingSince === null) {
        await store.transaction((tx) => setDraftMissing(tx, letterId, at));
      } else if (!before(now, Temporal.Instant.from(missingSince).add(MISSED_FOR))) {
        await store.transaction((tx) => settleDraft(tx, letterId, 'discarded', at));
        log.draftSettled({ messageId, letter: name, fate: 'discarded' });
      }
  }
}
