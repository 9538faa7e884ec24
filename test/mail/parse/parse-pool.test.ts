import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ParseInput } from '../../../src/mail/parse/parse-message.ts';
import { createParsePool, type ParsePool } from '../../../src/mail/parse/parse-pool.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';

/** Behaves like the real thread but for what the subject tells it to do. */
const HOSTILE = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ input }) => {
  const text = Buffer.from(input.source).toString();
  if (text === 'hang') for (;;);
  if (text === 'exit') process.exit(3);
  if (text === 'throw') throw new Error('the parser broke');
  if (text === 'hoard') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  parentPort.postMessage({ kind: 'parsed', mail: { text } });
});
parentPort.postMessage({ kind: 'ready' });
`;

let built: BuiltScript;
let folder: string;
let pool: ParsePool;

beforeAll(async () => {
  built = await buildScript('mail/parse/parse-worker.ts');
  folder = await mkdtemp(join(tmpdir(), 'parse-pool-'));
  await writeFile(join(folder, 'hostile.mjs'), HOSTILE);
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});
afterEach(() => pool.close());

const message = (text: string): ParseInput => ({
  source: Buffer.from(text),
  size: text.length,
  receivedAt: '2026-11-20T09:00:00Z',
  omitted: [],
});
const hostilePool = (timeoutMs: number, size = 1): ParsePool =>
  createParsePool({ workerUrl: pathToFileURL(join(folder, 'hostile.mjs')), size, timeoutMs, maxHeapMb: 32 });

describe('the parse pool with the built thread', () => {
  it('parses many mails, each answered by its own', async () => {
    pool = createParsePool({ workerUrl: built.url, size: 2, timeoutMs: 30_000, maxHeapMb: 128 });
    const numbers = Array.from({ length: 60 }, (_, n) => String(n));
    const outcomes = await Promise.all(numbers.map((n) => pool.parse(message(`Subject: mail ${n}\r\n\r\nText ${n}`))));
    expect(outcomes.map((outcome) => (outcome.kind === 'parsed' ? outcome.mail.text : outcome))).toEqual(
      numbers.map((n) => `Text ${n}`),
    );
  });

  it('leaves the octets it was given alone', async () => {
    pool = createParsePool({ workerUrl: built.url, size: 1, timeoutMs: 30_000, maxHeapMb: 128 });
    const input = message('Subject: x\r\n\r\ny');
    await pool.parse(input);
    expect(Buffer.from(input.source).toString()).toBe('Subject: x\r\n\r\ny');
  });
});

describe('the parse pool with a thread that can be broken', () => {
  it.each([
    ['hang', 'timeout'],
    ['exit', 'crashed'],
    ['throw', 'crashed'],
    ['hoard', 'crashed'],
  ])('fails only the mail that does it: %s', async (what, reason) => {
    pool = hostilePool(what === 'hang' ? 1_000 : 30_000);
    const texts = ['one', what, 'two', 'three'];
    const outcomes = await Promise.all(texts.map((text) => pool.parse(message(text))));
    expect(outcomes.map((outcome) => (outcome.kind === 'parsed' ? outcome.mail.text : outcome.reason))).toEqual([
      'one',
      reason,
      'two',
      'three',
    ]);
  });

  it('goes on after many broken threads in a row', async () => {
    pool = hostilePool(30_000, 2);
    const texts = Array.from({ length: 12 }, (_, n) => (n % 3 === 0 ? 'throw' : `fine ${String(n)}`));
    const outcomes = await Promise.all(texts.map((text) => pool.parse(message(text))));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(
      texts.map((text) => (text === 'throw' ? 'failed' : 'parsed')),
    );
  });

  it('does not blame the mail where the thread’s script is missing', async () => {
    pool = createParsePool({
      workerUrl: pathToFileURL(join(folder, 'missing.mjs')),
      size: 1,
      timeoutMs: 30_000,
      maxHeapMb: 32,
    });
    await expect(pool.parse(message('x'))).rejects.toThrow(/missing\.mjs does not start/);
  });

  it('abandons what still waits when it is closed', async () => {
    pool = hostilePool(60_000);
    const pending = expect(pool.parse(message('hang'))).rejects.toThrow('The parse pool is closed.');
    await pool.close();
    await pending;
    await expect(pool.parse(message('x'))).rejects.toThrow('The parse pool is closed.');
  });
});
