// Letters of ours that came back, as the ledger has them.
import type { EventId } from '../domain/event.ts';
import type { BouncedRecipient } from '../domain/reading.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isReading } from './guards.ts';
import { letterByMessageId } from './letters-sent.ts';
import { readJson, toColumn } from './rows.ts';
import type { Reader } from './schema.ts';

export interface BounceOfOurs {
  /** Of the letter that came back; null where it is not known which one that was. */
  readonly eventId: EventId | null;
  readonly recipients: readonly BouncedRecipient[];
}

/** Reports handled after `since` (null: ever), oldest first. Throws StoreError (damaged-row). */
export async function bouncesSince(reader: Reader, since: IsoInstant | null): Promise<readonly BounceOfOurs[]> {
  const rows = await reader
    .selectFrom('messages')
    .select(['id', 'reading'])
    .where('kind', '=', 'bounce')
    .where('handled_at', '>', since === null ? '' : toColumn(since))
    .orderBy('id')
    .execute();
  const bounces: BounceOfOurs[] = [];
  for (const { id, reading } of rows) {
    if (reading === null) continue;
    const { bounce } = readJson(reading, 'reading', { table: 'messages', id }, isReading);
    if (bounce === null) continue;
    const original = bounce.originalMessageId;
    const letter = original === null ? null : await letterByMessageId(reader, original);
    bounces.push({ eventId: letter?.eventId ?? null, recipients: bounce.recipients });
  }
  return bounces;
}
