import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../../src/mail/compose.ts';
import { createMaildirTransport } from '../../../src/mail/maildir/maildir-transport.ts';
import { outgoing } from '../../support/letters.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'registrar-outbox-'));
});
afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

describe('letters into a Maildir', () => {
  it('lie complete in new/, and nothing is left in tmp/', async () => {
    const path = join(root, 'made', 'when', 'missing');
    const transport = createMaildirTransport(path);
    expect(await transport.check()).toBeNull();
    expect(await readdir(root)).toEqual([]);
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'accepted' });
    const names = await readdir(join(path, 'new'));
    expect(names).toEqual(['1795165200.letter-1.registrar']);
    expect((await readFile(join(path, 'new', names[0]!))).equals(await compose(outgoing()))).toBe(true);
    expect(await readdir(join(path, 'tmp'))).toEqual([]);
  });

  it('are there once however often they are sent, also when they were read meanwhile', async () => {
    const transport = createMaildirTransport(root);
    await Promise.all([transport.send(outgoing()), transport.send(outgoing())]);
    await transport.send(outgoing());
    const [name] = await readdir(join(root, 'new'));
    await rename(join(root, 'new', name!), join(root, 'cur', `${name!}:2,S`));
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'accepted' });
    expect(await readdir(join(root, 'new'))).toEqual([]);
    expect(await readdir(join(root, 'cur'))).toEqual([`${name!}:2,S`]);
  });

  it('cannot leave the folder by their id', async () => {
    const transport = createMaildirTransport(root);
    const message = outgoing({ letterId: '../../escape', messageId: '<x@desk.example>' });
    expect(await transport.send(message)).toMatchObject({ kind: 'accepted' });
    expect(await readdir(join(root, 'new'))).toHaveLength(1);
  });

  it('wait where the folder cannot be written to, and are rejected where their address is none', async () => {
    await writeFile(join(root, 'file'), '');
    const transport = createMaildirTransport(join(root, 'file'));
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'deferred' });
    expect(await transport.check()).toMatch(/cannot be written to.*Check path of the outbox/);
    const other = createMaildirTransport(root);
    expect(await other.send(outgoing({ to: { name: null, address: 'nobody' } }))).toMatchObject({ kind: 'rejected' });
  });
});
