import { describe, expect, it } from 'vitest';
import { getCursor, setCursor } from '../../src/store/cursors.ts';
import { NOW, temporaryDatabase } from '../support/store.ts';

describe('cursors', () => {
  it('are kept for each mailbox, the last one counts', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => setCursor(tx, 'INBOX', { uidValidity: '7', lastUid: '10' }, NOW));
    await database.transaction((tx) => setCursor(tx, 'INBOX', { uidValidity: '7', lastUid: '12' }, NOW));
    expect(await database.read((reader) => getCursor(reader, 'INBOX'))).toEqual({ uidValidity: '7', lastUid: '12' });
    expect(await database.read((reader) => getCursor(reader, 'Other'))).toBeNull();
  });
});
