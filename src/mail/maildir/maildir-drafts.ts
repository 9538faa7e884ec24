// Drafts in the subfolder Drafts of a Maildir (Maildir++), looked for there and in Sent.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { compose, whyUnsendable } from '../compose.ts';
import type { DraftFate, DraftRef, Drafts } from '../drafts.ts';
import type { SendResult } from '../transport.ts';
import { asInboxError, errorCode, reasonOf } from './maildir-errors.ts';
import { deliver, listMessages, makeSubfolder, nameWithFlags, needWritable, subfolder } from './maildir-files.ts';
import { fileNameOf } from './maildir-transport.ts';

/** Touches nothing before the first draft is put. */
export function createMaildirDrafts(path: string): Drafts {
  const put = async (message: OutgoingMessage): Promise<SendResult> => {
    const folder = await makeSubfolder(path, 'Drafts');
    const name = fileNameOf(message);
    if ((await listMessages(folder, 'cur')).some((file) => file.uid === name)) {
      return { kind: 'accepted', response: `${name} was there already` };
    }
    // Sent by somebody before an earlier attempt was noted.
    const [found] =
      (await findIn(path, 'Sent', [message.messageId], (header, id) => hasField(header, 'message-id', id))) ?? [];
    if (found === true) return { kind: 'accepted', response: 'sent already' };
    await deliver(folder, 'cur', nameWithFlags(name, 'DS'), await compose(message));
    return { kind: 'accepted', response: `draft in ${folder}` };
  };
  return {
    label: `maildir:${path} (drafts)`,
    concurrency: 1,
    async send(message) {
      const unsendable = whyUnsendable(message);
      if (unsendable !== null) return { kind: 'rejected', code: null, reason: unsendable };
      try {
        return await put(message);
      } catch (error) {
        return { kind: 'deferred', code: null, reason: reasonOf(error) };
      }
    },
    async look(drafts) {
      try {
        const waiting = await findIn(path, 'Drafts', drafts, isOf);
        const missing = drafts.filter((_, index) => waiting?.[index] !== true);
        const sent = missing.length === 0 ? null : await findIn(path, 'Sent', missing, isOf);
        return drafts.map((draft): DraftFate => {
          const index = missing.indexOf(draft);
          if (index < 0) return 'waiting';
          if (sent?.[index] === true) return 'sent';
          // A folder that is not there for a moment is no sign that people took their drafts away.
          return waiting === null ? 'waiting' : 'gone';
        });
      } catch (error) {
        throw asInboxError(error, path);
      }
    },
    async check() {
      try {
        await needWritable(subfolder(path, 'Drafts'));
        return null;
      } catch (error) {
        return `${subfolder(path, 'Drafts')} cannot be written to: ${reasonOf(error)}`;
      }
    },
    close: () => Promise.resolve(),
  };
}

/** Octets of a message in which its header is looked for. */
const HEAD = 64 * 1024;

/**
 * Which of `wanted` some message of a subfolder is, by its header section, unfolded and in lower case; null where there is
 * no such folder. One file after the other: such folders hold years of mail.
 */
async function findIn<T>(
  path: string,
  name: string,
  wanted: readonly T[],
  is: (header: string, one: T) => boolean,
): Promise<readonly boolean[] | null> {
  const folder = subfolder(path, name);
  const files = await unlessGone(async () => [
    ...(await listMessages(folder, 'new')),
    ...(await listMessages(folder, 'cur')),
  ]);
  if (files === null) return null;
  const found = wanted.map(() => false);
  for (const file of files) {
    if (!found.includes(false)) break;
    // One that was renamed since is seen at the next look.
    const header = await unlessGone(() => headerOf(join(folder, file.folder, file.name)));
    if (header === null) continue;
    for (const [index, one] of wanted.entries()) found[index] ||= is(header, one);
  }
  return found;
}

async function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function headerOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const text = buffer.toString('latin1', 0, bytesRead);
    return (text.split(/\r?\n\r?\n/, 1)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ').toLowerCase();
  } finally {
    await file.close();
  }
}

function isOf(header: string, draft: DraftRef): boolean {
  if (hasField(header, 'message-id', draft.messageId)) return true;
  const { inReplyTo, to } = draft;
  return inReplyTo !== null && hasField(header, 'in-reply-to', inReplyTo) && hasField(header, 'to', to);
}

function hasField(header: string, name: string, value: string): boolean {
  return header.split(/\r?\n/).some((field) => field.startsWith(`${name}:`) && field.includes(value.toLowerCase()));
}
