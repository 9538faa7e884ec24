import { describe, expect, it, onTestFinished } from 'vitest';
import { createImapDrafts } from '../../../src/mail/imap/imap-drafts.ts';
import type { Drafts } from '../../../src/mail/drafts.ts';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';
import { letter } from '../../support/store.ts';

const LETTER = letter();
const REF = { messageId: LETTER.messageId, inReplyTo: null, to: LETTER.to.address };

async function begin(): Promise<{ dovecot: Dovecot; drafts: Drafts }> {
  const dovecot = await startDovecot();
  const { host, port, user, password } = dovecot;
  const drafts = createImapDrafts({ host, port, tls: 'none', auth: { user, password } });
  onTestFinished(async () => {
    await drafts.close();
    await dovecot.remove();
  });
  await dovecot.asPerson(async (client) => {
    for (const name of ['Drafts', 'Sent']) await client.mailboxCreate(name);
  });
  return { dovecot, drafts };
}

describe('drafts over IMAP', { timeout: 60_000 }, () => {
  it('wait where their folder is not found, and are gone where it is and they are not', async () => {
    const { dovecot, drafts } = await begin();
    expect(await drafts.send(LETTER)).toMatchObject({ kind: 'accepted' });
    await dovecot.asPerson((client) => client.mailboxRename('Drafts', 'Elsewhere'));
    expect(await drafts.look([REF])).toEqual(['waiting']);
    await dovecot.asPerson((client) => client.mailboxCreate('Drafts'));
    expect(await drafts.look([REF])).toEqual(['gone']);
  });

  it('are not put again when somebody has sent them before it was noted that they were put', async () => {
    const { dovecot, drafts } = await begin();
    await drafts.send(LETTER);
    await dovecot.asPerson((client) => client.messageMove('1:*', 'Sent'), 'Drafts');
    expect(await drafts.send(LETTER)).toEqual({ kind: 'accepted', response: 'already in Sent' });
    expect(await dovecot.messages('Drafts')).toEqual([]);
    expect(await drafts.look([REF])).toEqual(['sent']);
  });
});
