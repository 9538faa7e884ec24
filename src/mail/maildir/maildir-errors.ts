// What goes wrong on a disk, in words for an operator.
import { InboxError } from '../inbox.ts';

/** The system's code of an error (ENOENT, EACCES, …); null for any other. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Never null: what the error means for the Maildir at `path`. */
export function asInboxError(error: unknown, path: string): InboxError {
  if (error instanceof InboxError) return error;
  switch (errorCode(error) ?? '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InboxError('mailbox', true, `The inbox ${path} is not there. Check path of the inbox.`, {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new InboxError(
        'mailbox',
        true,
        `The inbox ${path} may not be read or changed by this user. Mend its permissions.`,
        {
          cause: error,
        },
      );
    default:
      return new InboxError('protocol', false, `The inbox ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
