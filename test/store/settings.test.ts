import { describe, expect, it } from 'vitest';
import { getSetting, setSetting } from '../../src/store/settings.ts';
import { NOW, temporaryDatabase } from '../support/store.ts';

describe('settings', () => {
  it('are kept by key, the last value counts', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => setSetting(tx, '__proto__', 'one', NOW));
    await database.transaction((tx) => setSetting(tx, '__proto__', 'two', NOW));
    expect(await database.read((reader) => getSetting(reader, '__proto__'))).toBe('two');
    expect(await database.read((reader) => getSetting(reader, 'toString'))).toBeNull();
  });
});
