// The way out into a Maildir on disk: for trying out, for tests, and for handing letters to another program.
import { createHash } from 'node:crypto';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { compose, whyUnsendable } from '../compose.ts';
import type { SendResult, Transport } from '../transport.ts';
import { reasonOf } from './maildir-errors.ts';
import { deliver, listMessages, makeMaildir, needWritable } from './maildir-files.ts';

const CONCURRENCY = 4;

/** Writes letters into `new/` of the Maildir at `path`, which is made where it is missing. */
export function createMaildirTransport(path: string): Transport {
  const write = async (message: OutgoingMessage): Promise<SendResult> => {
    await makeMaildir(path);
    const name = fileNameOf(message);
    // A letter that somebody has read since lies in cur/; written again it would be there twice.
    const read = (await listMessages(path, 'cur')).some((file) => file.uid === name);
    if (read) return { kind: 'accepted', response: `${name} was there already` };
    await deliver(path, 'new', name, await compose(message));
    return { kind: 'accepted', response: `written to new/${name}` };
  };

  return {
    label: `maildir:${path}`,
    concurrency: CONCURRENCY,
    async send(message) {
      const unsendable = whyUnsendable(message);
      if (unsendable !== null) return { kind: 'rejected', code: null, reason: unsendable };
      try {
        return await write(message);
      } catch (error) {
        return { kind: 'deferred', code: null, reason: reasonOf(error) };
      }
    },
    async check() {
      try {
        await needWritable(path);
        return null;
      } catch (error) {
        return `The outbox ${path} cannot be written to: ${reasonOf(error)}. Check path of the outbox and its permissions.`;
      }
    },
    close: () => Promise.resolve(),
  };
}

/** The same for every attempt of a letter, so that a repetition replaces the file with the same bytes. */
export function fileNameOf(message: OutgoingMessage): string {
  const seconds = Math.floor(Date.parse(message.date) / 1000);
  const plain = /^[A-Za-z0-9_-]{1,64}$/.test(message.letterId);
  const id = plain ? message.letterId : createHash('sha256').update(message.letterId).digest('hex').slice(0, 32);
  return `${String(seconds)}.${id}.registrar`;
}
