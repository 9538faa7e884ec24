import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireWorkerLock } from '../../src/store/lock.ts';
import { startStoreProcess } from '../support/store-process.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

describe('the lock of the worker', () => {
  it('is held by one, and free again when released', () => {
    const url = `sqlite:${join(temporaryFolder(), 'registrar.db')}`;
    const first = acquireWorkerLock(url);
    expect(first.kind).toBe('acquired');
    expect(acquireWorkerLock(url).kind).toBe('held');
    if (first.kind === 'acquired') first.release();
    const second = acquireWorkerLock(url);
    expect(second.kind).toBe('acquired');
    if (second.kind === 'acquired') second.release();
  });

  it('is the same for every path that leads to the database', () => {
    const folder = temporaryFolder({ 'real/registrar.db': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'other'));
    symlinkSync(join(folder, 'real', 'registrar.db'), join(folder, 'third.db'));
    const lock = acquireWorkerLock(`sqlite:${join(folder, 'real', 'registrar.db')}`);
    expect(acquireWorkerLock(`sqlite:${join(folder, 'other', 'registrar.db')}`).kind).toBe('held');
    expect(acquireWorkerLock(`sqlite:${join(folder, 'third.db')}`).kind).toBe('held');
    if (lock.kind === 'acquired') lock.release();
  });

  it('is refused while another process has it, and free as soon as that process is killed', async () => {
    const url = `sqlite:${join(temporaryFolder(), 'registrar.db')}`;
    const other = await startStoreProcess(url, 0);
    await other.said('acquired');
    expect(acquireWorkerLock(url).kind).toBe('held');
    await other.kill();
    const lock = acquireWorkerLock(url);
    expect(lock.kind).toBe('acquired');
    if (lock.kind === 'acquired') lock.release();
  });

  it('does not bother databases in memory', () => {
    expect(acquireWorkerLock('sqlite::memory:').kind).toBe('acquired');
    expect(acquireWorkerLock('sqlite::memory:').kind).toBe('acquired');
  });
});
