// What every inbox must do, whatever it is made of. The adapters' tests run it against the real thing.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import type { Cursor, Fetched, FetchLimits, Inbox, MessageRef } from '../../src/mail/inbox.ts';
import { parseMessage } from '../../src/mail/parse/parse-message.ts';
import { PARSE_LIMITS } from '../../src/mail/parse/parse-limits.ts';

/** A message as somebody who does not know us would see it. */
export interface Seen {
  readonly raw: Buffer;
  readonly flags: readonly string[];
  /** Where exactly it lies; must not change for mail that is not ours. */
  readonly place: string;
}

export interface TestMailbox {
  /** An adapter that was never opened. */
  inbox(): Inbox;
  deliver(raw: string | Uint8Array, options?: { receivedAt?: Date; flags?: string[] }): Promise<void>;
  seen(folder: 'inbox' | 'handled'): Promise<Seen[]>;
  /** As a person would, from another program. */
  removeAll(): Promise<void>;
  /** Leaves nothing behind. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export const LIMITS: FetchLimits = { wholeMessage: 256 * 1024, part: 64 * 1024 };
const never = new AbortController().signal;

export const letter = (n: number | string, body = `Text ${String(n)}`): string =>
  [`Subject: mail ${String(n)}`, 'From: jane@relief.example', '', body, ''].join('\r\n');

export function inboxContract(name: string, start: () => Promise<TestMailbox>): void {
  describe(`an inbox: ${name}`, () => {
    let box: TestMailbox;
    const opened: Inbox[] = [];
    const open = async (): Promise<Inbox> => {
      const inbox = box.inbox();
      opened.push(inbox);
      await inbox.open(never);
      return inbox;
    };
    const subjects = async (inbox: Inbox, refs: readonly MessageRef[]): Promise<string[]> =>
      (await inbox.fetch(refs, LIMITS)).map((one) =>
        one.kind === 'message'
          ? (/Subject: (.*)/.exec(Buffer.from(one.source).toString())?.[1] ?? '').trim()
          : one.kind,
      );
    beforeAll(async () => {
      box = await start();
    });
    afterEach(async () => {
      for (const inbox of opened.splice(0)) await inbox.close();
      await box.reset();
    });
    afterAll(() => box.stop());

    describe('looking for mail', () => {
      it('finds nothing in an empty mailbox, and later what came since', async () => {
        const inbox = await open();
        const empty = await inbox.scan(null, null);
        expect([empty.refs, empty.restarted]).toEqual([[], false]);
        await box.deliver(letter(1));
        expect(await subjects(inbox, (await inbox.scan(empty.cursor, null)).refs)).toEqual(['mail 1']);
      });

      it('gives each message once along its cursors, oldest first, also to another run', async () => {
        await box.deliver(letter(1), { receivedAt: new Date('2026-11-01T10:00:00Z') });
        await box.deliver(letter(2), { receivedAt: new Date('2026-11-02T10:00:00Z') });
        const first = await open();
        const scan = await first.scan(null, null);
        expect(await subjects(first, scan.refs)).toEqual(['mail 1', 'mail 2']);
        await first.close();
        await box.deliver(letter(3), { receivedAt: new Date('2026-11-03T10:00:00Z') });
        const second = await open();
        const next = await second.scan(scan.cursor, null);
        expect(await subjects(second, next.refs)).toEqual(['mail 3']);
        expect((await second.scan(next.cursor, null)).refs).toEqual([]);
      });

      it('gives the same messages again for a cursor that was not kept', async () => {
        await box.deliver(letter(1));
        const inbox = await open();
        const [once, again] = [await inbox.scan(null, null), await inbox.scan(null, null)];
        expect(again.refs).toEqual(once.refs);
        expect(again.cursor).toEqual(once.cursor);
      });

      it('leaves out what was received before the first start, to the second', async () => {
        const since = Temporal.Instant.from('2026-11-10T12:00:00Z');
        await box.deliver(letter('long before'), { receivedAt: new Date('2026-01-01T00:00:00Z') });
        await box.deliver(letter('just before'), { receivedAt: new Date('2026-11-10T11:59:59Z') });
        await box.deliver(letter('at'), { receivedAt: new Date('2026-11-10T12:00:00Z') });
        await box.deliver(letter('after'), { receivedAt: new Date('2026-11-11T00:00:00Z') });
        const inbox = await open();
        const scan = await inbox.scan(null, since);
        expect(await subjects(inbox, scan.refs)).toEqual(['mail at', 'mail after']);
        expect((await inbox.scan(scan.cursor, since)).refs).toEqual([]);
      });

      it('starts over where the cursor is of another mailbox', async () => {
        await box.deliver(letter(1));
        const foreign: Cursor = { uidValidity: '1', lastUid: '99999' };
        const inbox = await open();
        const scan = await inbox.scan(foreign, null);
        expect([scan.refs.length, scan.restarted]).toEqual([1, true]);
        expect((await inbox.scan(scan.cursor, null)).restarted).toBe(false);
      });

      it('names its mailbox in every reference', async () => {
        await box.deliver(letter(1));
        const inbox = await open();
        const { refs, cursor } = await inbox.scan(null, null);
        expect(refs.map((ref) => ref.mailbox)).toEqual([inbox.mailbox]);
        expect(refs[0]?.uidValidity).toBe(cursor.uidValidity);
      });
    });

    describe('fetching', () => {
      it('gives small mail byte for byte, with its size, time and flags, in the order asked for', async () => {
        const raw = [letter(1, 'é\r\n.\r\nFrom x'), letter(2)].map((text) => Buffer.from(text));
        await box.deliver(raw[0]!, { receivedAt: new Date('2026-11-01T10:00:00Z'), flags: ['\\Seen', '\\Answered'] });
        await box.deliver(raw[1]!, { receivedAt: new Date('2026-11-02T10:00:00Z') });
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        const fetched = await inbox.fetch([...refs].reverse(), LIMITS);
        expect(fetched.map((one) => one.ref)).toEqual([...refs].reverse());
        const [second, first] = fetched.map(message);
        expect(Buffer.from(first!.source).equals(raw[0]!)).toBe(true);
        expect(Buffer.from(second!.source).equals(raw[1]!)).toBe(true);
        expect(first).toMatchObject({ size: raw[0]!.length, receivedAt: '2026-11-01T10:00:00Z', omitted: [] });
        expect(first!.flags).toEqual(expect.arrayContaining(['\\Seen', '\\Answered']));
        expect(second!.flags).not.toContain('\\Seen');
      });

      it('gives many at once', async () => {
        const numbers = Array.from({ length: 130 }, (_, n) => n);
        for (const n of numbers) await box.deliver(letter(n), { receivedAt: new Date(Date.UTC(2026, 10, 1, 0, n)) });
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        expect(await subjects(inbox, refs)).toEqual(numbers.map((n) => `mail ${String(n)}`));
      });

      it('says of mail that was removed meanwhile that it is gone', async () => {
        await box.deliver(letter(1));
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        await box.removeAll();
        expect((await inbox.fetch(refs, LIMITS)).map((one) => one.kind)).toEqual(['gone']);
        expect((await inbox.file(refs, 'attention')).map((one) => one.kind)).toEqual(['gone']);
        expect((await inbox.file(refs, 'handled')).map((one) => one.kind)).toEqual(['gone']);
        expect((await inbox.file(refs, 'settled')).map((one) => one.kind)).toEqual(['gone']);
      });

      it('fetches of a big mail only what people wrote, calendars and reports', async () => {
        const raw = bigMail(40 * 1024 * 1024);
        await box.deliver(raw, { receivedAt: new Date('2026-11-01T10:00:00Z') });
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        const fetched = message((await inbox.fetch(refs, LIMITS))[0]);
        expect(fetched?.size).toBe(raw.length);
        expect(fetched!.source.length).toBeLessThan(20_000);
        const mail = await parseMessage(fetched!, PARSE_LIMITS);
        expect(mail).toMatchObject({
          subject: 'Registration with a film',
          text: 'Please register me.\nJane',
          html: '<p>Please register me.</p>',
          calendars: [{ method: 'REPLY' }],
          complete: true,
        });
        expect(mail.embedded.map((one) => [one.subject, one.text])).toEqual([['Inner', 'I cancel.']]);
        expect(mail.attachments.map((part) => part.filename)).toEqual(['film.mp4', 'list.txt']);
        expect(mail.attachments[0]!.size).toBeGreaterThan(39 * 1024 * 1024);
      });

      it('cuts a text that is too long, and the mail is then not complete', async () => {
        const long = `${'A line of a very long mail.\r\n'.repeat(20_000)}END`;
        await box.deliver(letter('long', long));
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        const fetched = message((await inbox.fetch(refs, LIMITS))[0]);
        const mail = await parseMessage(fetched!, PARSE_LIMITS);
        expect([mail.complete, mail.subject]).toEqual([false, 'mail long']);
        expect(mail.text).toMatch(/^A line of a very long mail\.\n/);
        expect(mail.text).not.toContain('END');
        expect(fetched!.source.length).toBeLessThan(LIMITS.part + 1_000);
      });

      it('sees the headers of a big mail that is one attachment', async () => {
        const raw = `Subject: scan\r\nContent-Type: application/pdf; name="scan.pdf"\r\n\r\n${'x'.repeat(400_000)}`;
        await box.deliver(raw);
        const inbox = await open();
        const fetched = message((await inbox.fetch((await inbox.scan(null, null)).refs, LIMITS))[0]);
        const mail = await parseMessage(fetched!, PARSE_LIMITS);
        expect([mail.subject, mail.text]).toEqual(['scan', null]);
        expect(mail.attachments.map((part) => part.filename)).toContain('scan.pdf');
      });
    });

    describe('filing', () => {
      it('moves handled mail as it was into a folder that it makes, and twice is harmless', async () => {
        await box.deliver(letter('ours'), { flags: ['\\Answered'] });
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        expect(await inbox.file(refs, 'handled')).toEqual([{ ref: refs[0], kind: 'done' }]);
        const again = await inbox.file(refs, 'handled');
        expect(['done', 'gone']).toContain(again[0]?.kind);
        expect(await box.seen('inbox')).toEqual([]);
        const handled = await box.seen('handled');
        expect(handled.map((one) => [one.raw.toString(), one.flags])).toEqual([[letter('ours'), ['\\Answered']]]);
      });

      it('flags what needs a human, unread as it was, where it was', async () => {
        await box.deliver(letter('unread'));
        await box.deliver(letter('read'), { flags: ['\\Seen'] });
        const inbox = await open();
        const { refs, cursor } = await inbox.scan(null, null);
        const results = [await inbox.file(refs, 'attention'), await inbox.file(refs, 'attention')];
        expect(results.flat().map((one) => one.kind)).toEqual(['done', 'done', 'done', 'done']);
        const seen = await box.seen('inbox');
        expect(new Map(seen.map((one) => [one.raw.toString(), one.flags]))).toEqual(
          new Map([
            [letter('unread'), ['\\Flagged']],
            [letter('read'), ['\\Flagged', '\\Seen']],
          ]),
        );
        expect((await inbox.scan(cursor, null)).refs).toEqual([]);
        expect(await subjects(inbox, refs)).toHaveLength(2);
      });

      it('takes the flag off what is settled, and nothing else, where it was', async () => {
        await box.deliver(letter('flagged'), { flags: ['\\Flagged', '\\Seen'] });
        await box.deliver(letter('plain'), { flags: ['\\Answered'] });
        const inbox = await open();
        const { refs, cursor } = await inbox.scan(null, null);
        const results = [await inbox.file(refs, 'settled'), await inbox.file(refs, 'settled')];
        expect(results.flat().map((one) => one.kind)).toEqual(['done', 'done', 'done', 'done']);
        const seen = await box.seen('inbox');
        expect(new Map(seen.map((one) => [one.raw.toString(), one.flags]))).toEqual(
          new Map([
            [letter('flagged'), ['\\Seen']],
            [letter('plain'), ['\\Answered']],
          ]),
        );
        expect((await inbox.scan(cursor, null)).refs).toEqual([]);
        expect((await inbox.file(refs, 'handled')).map((one) => one.kind)).toEqual(['done', 'done']);
        expect(await box.seen('inbox')).toEqual([]);
      });

      it('leaves flags, bytes and place of everything else alone', async () => {
        for (let n = 0; n < 12; n += 1) {
          await box.deliver(letter(n, `Body ${String(n)}`), {
            flags: n % 3 === 0 ? ['\\Seen'] : [],
            receivedAt: new Date(Date.UTC(2026, 10, 1, n)),
          });
        }
        const before = await box.seen('inbox');
        const inbox = await open();
        const scan = await inbox.scan(null, null);
        await inbox.fetch(scan.refs, LIMITS);
        const ours = [scan.refs[2]!, scan.refs[7]!];
        expect((await inbox.file([ours[0]!], 'handled')).map((one) => one.kind)).toEqual(['done']);
        expect((await inbox.file([ours[1]!], 'attention')).map((one) => one.kind)).toEqual(['done']);
        await inbox.scan(scan.cursor, null);
        const after = new Map((await box.seen('inbox')).map((one) => [one.raw.toString(), one]));
        for (const one of before) {
          const text = one.raw.toString();
          if (text.includes('Body 2\r') || text.includes('Body 7\r')) continue;
          expect(after.get(text)).toEqual(one);
        }
        expect(after.size).toBe(11);
      });

      it('files many at once', async () => {
        for (let n = 0; n < 60; n += 1) await box.deliver(letter(n));
        const inbox = await open();
        const { refs } = await inbox.scan(null, null);
        const ours = refs.filter((_, n) => n % 2 === 0);
        expect(new Set((await inbox.file(ours, 'handled')).map((one) => one.kind))).toEqual(new Set(['done']));
        expect([(await box.seen('inbox')).length, (await box.seen('handled')).length]).toEqual([30, 30]);
      });

      it('knows nothing of references of another mailbox', async () => {
        const inbox = await open();
        const foreign = { mailbox: 'x', uidValidity: '17', uid: '1' };
        await box.deliver(letter(1));
        expect((await inbox.fetch([foreign], LIMITS)).map((one) => one.kind)).toEqual(['gone']);
        expect((await inbox.file([foreign], 'handled')).map((one) => one.kind)).toEqual(['gone']);
        expect(await box.seen('inbox')).toHaveLength(1);
      });
    });

    describe('waiting for news', () => {
      it('wakes up at new mail', async () => {
        const inbox = await open();
        const { cursor } = await inbox.scan(null, null);
        const news = inbox.waitForNews(20_000, never);
        await box.deliver(letter('new'));
        expect(await news).toBe('notice');
        expect((await inbox.scan(cursor, null)).refs).toHaveLength(1);
      });

      it('ends after its time, and when it is told to', async () => {
        const inbox = await open();
        await inbox.scan(null, null);
        expect(await inbox.waitForNews(30, never)).toBe('timeout');
        const controller = new AbortController();
        const news = inbox.waitForNews(20_000, controller.signal);
        controller.abort();
        expect(await news).toBe('aborted');
        expect(await inbox.waitForNews(20_000, controller.signal)).toBe('aborted');
      });

      it('can be closed and opened again', async () => {
        await box.deliver(letter(1));
        const inbox = await open();
        await inbox.close();
        await inbox.close();
        await inbox.open(never);
        expect((await inbox.scan(null, null)).refs).toHaveLength(1);
      });
    });
  });
}

function message(fetched: Fetched | undefined): Extract<Fetched, { kind: 'message' }> | undefined {
  return fetched?.kind === 'message' ? fetched : undefined;
}

/** Text, HTML, a calendar answer, a forwarded message, a film of `size` octets and a text file. */
function bigMail(size: number): Buffer {
  const head = [
    'Subject: Registration with a film',
    'Content-Type: multipart/mixed; boundary="outer b"',
    '',
    '--outer b',
    'Content-Type: multipart/alternative; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please register me.',
    'Jane',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Please =',
    'register me.</p>',
    '--inner',
    'Content-Type: text/calendar; method=REPLY; charset=utf-8',
    '',
    'BEGIN:VCALENDAR',
    '--inner--',
    '--outer b',
    'Content-Type: video/mp4; name="film.mp4"',
    'Content-Disposition: attachment; filename="film.mp4"',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n');
  const tail = [
    '--outer b',
    'Content-Type: message/rfc822',
    '',
    'Subject: Inner',
    '',
    'I cancel.',
    '--outer b',
    'Content-Type: text/plain',
    'Content-Disposition: attachment; filename=list.txt',
    '',
    'Ann, Bob',
    '--outer b--',
    '',
  ].join('\r\n');
  const line = `${'A'.repeat(76)}\r\n`;
  return Buffer.concat([
    Buffer.from(head),
    Buffer.alloc(Math.floor(size / line.length) * line.length, line),
    Buffer.from(tail),
  ]);
}
