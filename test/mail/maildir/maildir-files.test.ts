import { existsSync } from 'node:fs';
import { chmod, mkdtemp, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver, makeMaildir } from '../../../src/mail/maildir/maildir-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'registrar-maildir-'));
  await makeMaildir(root);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

const names = async () => Promise.all((['tmp', 'new', 'cur'] as const).map((folder) => readdir(join(root, folder))));

describe('deliver', () => {
  it.each(['new', 'cur'] as const)('puts a complete message into %s/ and leaves nothing in tmp/', async (folder) => {
    await deliver(root, folder, '1.a:2,DS', Buffer.from('Subject: a\r\n\r\nb\r\n'));
    expect(await names()).toEqual(folder === 'new' ? [[], ['1.a:2,DS'], []] : [[], [], ['1.a:2,DS']]);
    expect(await readFile(join(root, folder, '1.a:2,DS'), 'latin1')).toBe('Subject: a\r\n\r\nb\r\n');
  });

  it('replaces a message of that name', async () => {
    await deliver(root, 'new', '1.a', Buffer.from('first'));
    await deliver(root, 'new', '1.a', Buffer.from('second'));
    expect(await readFile(join(root, 'new', '1.a'), 'latin1')).toBe('second');
    expect(await names()).toEqual([[], ['1.a'], []]);
  });

  it.each(['new', 'cur'] as const)(
    'syncs the file before it is named in %s/, and the folder behind it',
    async (folder) => {
      const handle = await open(root);
      const handles = Object.getPrototypeOf(handle) as Pick<FileHandle, 'sync'>;
      await handle.close();
      const synced: string[] = [];
      const sync = Reflect.get(handles, 'sync');
      vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
        const named = existsSync(join(root, folder, '1.a'));
        synced.push(`${(await this.stat()).isDirectory() ? 'folder' : 'file'} ${named ? 'behind' : 'before'}`);
        await Reflect.apply(sync, this, []);
      });
      await deliver(root, folder, '1.a', Buffer.from('x'));
      expect(synced).toEqual(['file before', 'folder behind']);
    },
  );
});
