// Drafts in the subfolder Drafts of a Maildir (Maildir++), looked for there and in Sent.
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { compose, whyUnsendable } from '../compose.ts';
import type { DraftFate, DraftRef, Drafts } from '../drafts.ts';
import type { SendResult } from '../transport.ts';
import { asInboxError, errorCode, reasonOf } from './maildir-errors.ts';
import { listMessages, makeSubfolder, nameWithFlags, needWritable, subfolder } from './maildir-files.ts';
import { fileNameOf } from './maildir-transport.ts';

/** Touches nothing before the first draft is put. */
export function createMaildirDrafts(path: string): Drafts {
  const put = async (message: OutgoingMessage): Promise<SendResult> => {
    const folder = await makeSubfolder(path, 'Drafts');
    const name = fileNameOf(message);
    if ((await listMessages(folder, 'cur')).some((file) => file.uid === name)) {
      return { kind: 'accepted', response: `${name} was there already` };
    }
    const temporary = join(folder, 'tmp', name);
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(await compose(message));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, 'cur', nameWithFlags(name, 'DS')));
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
        const [waiting, sent] = [await headersIn(path, 'Drafts'), await headersIn(path, 'Sent')];
        return drafts.map((draft): DraftFate => {
          if (waiting.some((header) => isOf(header, draft))) return 'waiting';
          return sent.some((header) => isOf(header, draft)) ? 'sent' : 'gone';
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

/** The header sections of a subfolder's messages, unfolded and in lower case; none where there is no such folder. */
async function headersIn(path: string, name: string): Promise<readonly string[]> {
  const folder = subfolder(path, name);
  try {
    const files = [...(await listMessages(folder, 'new')), ...(await listMessages(folder, 'cur'))];
    return await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(folder, file.folder, file.name), 'latin1');
        return (text.split(/\r?\n\r?\n/, 1)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ').toLowerCase();
      }),
    );
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function isOf(header: string, draft: DraftRef): boolean {
  const fields = header.split(/\r?\n/);
  const has = (name: string, value: string): boolean =>
    fields.some((field) => field.startsWith(`${name}:`) && field.includes(value.toLowerCase()));
  if (has('message-id', draft.messageId)) return true;
  return draft.inReplyTo !== null && has('in-reply-to', draft.inReplyTo) && has('to', draft.to);
}
