// The script of a parser thread: one message after another, so that a hang or a crash can be laid at the door of one of them.
import { parentPort } from 'node:worker_threads';
import { PARSE_LIMITS } from './parse-limits.ts';
import { parseMessage } from './parse-message.ts';
import type { ParseReply, ParseRequest } from './parse-messages.ts';

const port = parentPort;
if (port === null) throw new Error('parse-worker is the script of a worker thread and does nothing by itself.');

const queue: ParseRequest[] = [];
let running = false;

async function work(reply: (message: ParseReply) => void): Promise<void> {
  if (running) return;
  running = true;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) reply(await answer(next));
  running = false;
}

async function answer(request: ParseRequest): Promise<ParseReply> {
  try {
    return { kind: 'parsed', mail: await parseMessage(request.input, PARSE_LIMITS) };
  } catch (error) {
    return { kind: 'error', detail: error instanceof Error ? error.message : String(error) };
  }
}

const post = (message: ParseReply): void => {
  port.postMessage(message);
};
port.on('message', (request: ParseRequest) => {
  queue.push(request);
  void work(post);
});
post({ kind: 'ready' });
