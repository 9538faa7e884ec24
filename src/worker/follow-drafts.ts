// Draft mode: what people have made of the drafts. A mail whose answer was sent goes to the handled mail.
import { InboxError } from '../mail/inbox.ts';
import { wishHandled } from '../store/filings.ts';
import { drafted, settleDraft } from '../store/outbox.ts';
import type { Context } from './context.ts';

const AT_ONCE = 200;

/** Does nothing in the other modes: what they find among the drafts is people's own. */
export async function followDrafts(context: Context): Promise<void> {
  const { drafts, store, log, clock } = context;
  if (drafts === null) return;
  const letters = await store.read((reader) => drafted(reader, AT_ONCE));
  if (letters.length === 0) return;
  try {
    const fates = await drafts.look(
      letters.map(({ message: { messageId, inReplyTo, to } }) => ({ messageId, inReplyTo, to: to.address })),
    );
    const now = clock.now().toString();
    for (const [index, { message, ledgerId }] of letters.entries()) {
      const fate = fates[index];
      if (fate === undefined || fate === 'waiting') continue;
      const settled = fate === 'sent' ? 'sent' : 'discarded';
      await store.transaction(async (tx) => {
        await settleDraft(tx, message.letterId, settled, now);
        if (fate === 'sent' && ledgerId !== null) await wishHandled(tx, ledgerId);
      });
      log.draftSettled({ messageId: message.messageId, letter: message.name, fate: settled });
    }
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
    log.failed({ doing: 'looking at the drafts', error });
  }
}
