// The mailboxes that are watched, and what mail that lies in each asks for.
import { handleDragged } from './handle-dragged.ts';
import { handleMail } from './handle-mail.ts';
import type { ArrivedMail, Handled } from './handled.ts';
import type { Context } from './context.ts';
import type { DragFolder, Inbox } from '../mail/inbox.ts';
import type { Tx } from '../store/database.ts';

export interface Watched {
  readonly inbox: Inbox;
  /** Where it is not there, or cannot be made, the rest works as well. */
  readonly optional: boolean;
  readonly handle: (context: Context, tx: Tx, arrived: ArrivedMail) => Promise<Handled>;
}

export function inboxOf(context: Pick<Context, 'inbox'>): Watched {
  return { inbox: context.inbox, optional: false, handle: handleMail };
}

/** The folders that people drag mail into; none in the mode that touches nothing. */
export function dragFoldersOf(context: Pick<Context, 'dragFolders'>): readonly Watched[] {
  return [...context.dragFolders].map(([folder, inbox]: readonly [DragFolder, Inbox]) => ({
    inbox,
    optional: true,
    handle: (current, tx, arrived) => handleDragged(current, tx, arrived, folder),
  }));
}
