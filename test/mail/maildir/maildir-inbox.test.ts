import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { createMaildirInbox } from '../../../src/mail/maildir/maildir-inbox.ts';
import { inboxContract, letter, type Seen, type TestMailbox } from '../inbox-contract.ts';

const LETTERS: Readonly<Record<string, string>> = { '\\Seen': 'S', '\\Answered': 'R', '\\Flagged': 'F' };
const never = new AbortController().signal;

async function maildir(): Promise<TestMailbox> {
  const root = await mkdtemp(join(tmpdir(), 'registrar-maildir-'));
  const path = join(root, 'inbox');
  const handled = join(path, '.Registrar.Handled');
  let count = 0;
  const make = async (): Promise<void> => {
    for (const folder of ['new', 'cur', 'tmp']) await mkdir(join(path, folder), { recursive: true });
  };
  await make();
  return {
    inbox: () => createMaildirInbox({ path }),
    async deliver(raw, { receivedAt, flags = [] } = {}) {
      count += 1;
      const at = receivedAt ?? new Date();
      const uid = `${String(Math.floor(at.getTime() / 1000))}.M${String(count).padStart(6, '0')}.host`;
      const target = flags.length === 0 ? `new/${uid}` : `cur/${uid}:2,${letters(flags)}`;
      await writeFile(join(path, 'tmp', uid), raw);
      await rename(join(path, 'tmp', uid), join(path, target));
    },
    async seen(folder) {
      const base = folder === 'inbox' ? path : handled;
      const found: Seen[] = [];
      for (const part of ['new', 'cur']) {
        for (const name of await readdir(join(base, part)).catch(() => [])) {
          const set = /:2,(.*)$/.exec(name)?.[1] ?? '';
          const flags = Object.keys(LETTERS).filter((flag) => set.includes(LETTERS[flag] ?? '?'));
          found.push({ raw: await readFile(join(base, part, name)), flags: flags.sort(), place: `${part}/${name}` });
        }
      }
      return found;
    },
    async removeAll() {
      for (const part of ['new', 'cur']) {
        for (const name of await readdir(join(path, part))) await rm(join(path, part, name));
      }
    },
    async reset() {
      await rm(path, { recursive: true });
      await make();
    },
    stop: () => rm(root, { recursive: true }),
  };
}

const letters = (flags: readonly string[]): string =>
  flags
    .map((flag) => LETTERS[flag] ?? '')
    .sort()
    .join('');

inboxContract('Maildir', maildir);

describe('a Maildir inbox', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'registrar-maildir-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('says what is wrong with a path that is not there, or is a file', async () => {
    await expect(createMaildirInbox({ path: join(root, 'none') }).open(never)).rejects.toMatchObject({
      reason: 'mailbox',
      permanent: true,
      message: expect.stringMatching(/none is not there\. Check path/) as string,
    });
    await writeFile(join(root, 'file'), '');
    await expect(createMaildirInbox({ path: join(root, 'file') }).open(never)).rejects.toMatchObject({
      reason: 'mailbox',
    });
  });

  it('is looked at without making anything', async () => {
    const check = (path: string): Promise<void> => createMaildirInbox({ path }).check(never);
    await check(root);
    expect(await readdir(root)).toEqual([]);
    await expect(check(join(root, 'none'))).rejects.toMatchObject({ reason: 'mailbox' });
    await writeFile(join(root, 'new'), '');
    await expect(check(root)).rejects.toThrow(/ENOTDIR|is not there/);
  });

  it('makes the folders that an empty folder lacks', async () => {
    const inbox = createMaildirInbox({ path: root });
    await inbox.open(never);
    expect((await readdir(root)).sort()).toEqual(['cur', 'new', 'tmp']);
    await inbox.close();
  });

  it('takes the time of a file whose name tells none', async () => {
    await mkdir(join(root, 'new'));
    await writeFile(join(root, 'new', 'mail.eml'), letter(1));
    await utimes(join(root, 'new', 'mail.eml'), 0, new Date('2026-11-05T06:07:08Z').getTime() / 1000);
    const inbox = createMaildirInbox({ path: root });
    await inbox.open(never);
    const { refs } = await inbox.scan(null, null);
    const [fetched] = await inbox.fetch(refs, { wholeMessage: 1_000_000, part: 1_000 });
    expect(fetched).toMatchObject({ kind: 'message', receivedAt: '2026-11-05T06:07:08Z' });
    expect(refs[0]?.uid).toBe('mail.eml');
    await inbox.close();
  });

  describe('whose clock was set back', () => {
    const hours = (count: number): string => String(BigInt(Date.now() + count * 3_600_000) * 1_000_000n);
    const cursor = (edge: string) => ({ uidValidity: 'maildir', lastUid: `${edge} ${edge}` });
    const deliver = async (name: string): Promise<void> => {
      await mkdir(join(root, 'new'), { recursive: true });
      await writeFile(join(root, 'new', name), letter(1));
    };
    const uids = (refs: readonly { uid: string }[]): string[] => refs.map(({ uid }) => uid);

    it.each([
      ['half an hour, after what was seen last', 0.5],
      ['two days', 48],
    ])('gives mail that comes after it, once: by %s', async (_by, ahead) => {
      await deliver('1700000000.a.host');
      const inbox = createMaildirInbox({ path: root });
      await inbox.open(never);
      const scan = await inbox.scan(cursor(hours(ahead)), null);
      expect(uids(scan.refs)).toEqual(['1700000000.a.host']);
      expect((await inbox.scan(scan.cursor, null)).refs).toEqual([]);
      await deliver('1700000001.b.host');
      const next = await inbox.scan(scan.cursor, null);
      expect(uids(next.refs)).toEqual(['1700000001.b.host']);
      expect((await inbox.scan(next.cursor, null)).refs).toEqual([]);
      await inbox.close();
    });

    it('leaves alone what the first look left alone, but not what is put there later', async () => {
      await deliver('1700000000.a.host');
      const inbox = createMaildirInbox({ path: root });
      await inbox.open(never);
      const since = Temporal.Instant.from('2030-01-01T00:00:00Z');
      expect((await inbox.scan(cursor(hours(0.001)), since)).refs).toEqual([]);
      expect(uids((await inbox.scan(cursor(hours(-0.5)), since)).refs)).toEqual(['1700000000.a.host']);
      await inbox.close();
    });
  });

  it('follows a message that another program renames before it is filed', async () => {
    await mkdir(join(root, 'new'));
    await writeFile(join(root, 'new', '1700000000.a.host'), letter(1));
    const inbox = createMaildirInbox({ path: root });
    await inbox.open(never);
    const { refs } = await inbox.scan(null, null);
    await rename(join(root, 'new', '1700000000.a.host'), join(root, 'cur', '1700000000.a.host:2,S'));
    expect((await inbox.file(refs, 'attention')).map((one) => one.kind)).toEqual(['done']);
    expect(await readdir(join(root, 'cur'))).toEqual(['1700000000.a.host:2,FS']);
    await inbox.close();
  });
});
