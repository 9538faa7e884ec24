import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftRef } from '../../../src/mail/drafts.ts';
import { createMaildirDrafts } from '../../../src/mail/maildir/maildir-drafts.ts';
import { letter } from '../../support/store.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const ONE = letter({ letterId: 'one', messageId: '<one@desk.example>' });
const TWO = letter({ letterId: 'two', messageId: '<two@desk.example>' });
const refOf = ({ messageId, inReplyTo, to }: typeof ONE): DraftRef => ({ messageId, inReplyTo, to: to.address });

describe('drafts in a Maildir', () => {
  let root: string;
  let drafts: string;
  let sent: string;
  beforeEach(async () => {
    root = temporaryFolder();
    [drafts, sent] = [join(root, '.Drafts'), join(root, '.Sent')];
    for (const part of ['new', 'cur', 'tmp']) await mkdir(join(sent, part), { recursive: true });
  });

  it('are found though another program renames one of the folder’s files in the middle of a look', async () => {
    const box = createMaildirDrafts(root);
    await box.send(ONE);
    await box.send(TWO);
    // What a look meets that has listed a file just before it is renamed: a name without a file.
    await symlink(join(root, 'nowhere'), join(drafts, 'cur', '1.renamed:2,D'));
    await symlink(join(root, 'nowhere'), join(sent, 'cur', '1.renamed:2,S'));
    expect(await box.look([refOf(ONE), refOf(TWO)])).toEqual(['waiting', 'waiting']);
  });

  it('are sent where they lie in Sent, and gone where they lie nowhere', async () => {
    const box = createMaildirDrafts(root);
    await box.send(ONE);
    await box.send(TWO);
    const [one, two] = (await readdir(join(drafts, 'cur'))).sort();
    await rename(join(drafts, 'cur', one ?? ''), join(sent, 'cur', one ?? ''));
    await rm(join(drafts, 'cur', two ?? ''));
    const other = letter({ letterId: 'other', messageId: '<other@desk.example>' });
    await box.send(other);
    expect(await box.look([ONE, TWO, other].map((one) => ({ ...refOf(one), inReplyTo: null })))).toEqual([
      'sent',
      'gone',
      'waiting',
    ]);
  });

  it('wait where their folder is away', async () => {
    const box = createMaildirDrafts(root);
    await box.send(ONE);
    await rm(drafts, { recursive: true });
    expect(await box.look([refOf(ONE)])).toEqual(['waiting']);
  });

  it('are not put again when somebody has sent them before it was noted that they were put', async () => {
    const box = createMaildirDrafts(root);
    await writeFile(join(sent, 'cur', '1.a:2,S'), `Message-ID: ${ONE.messageId}\r\n\r\nText\r\n`);
    expect(await box.send(ONE)).toEqual({ kind: 'accepted', response: 'sent already' });
    expect(await readdir(join(drafts, 'cur'))).toEqual([]);
  });
});
