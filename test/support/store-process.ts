// Starts store-child.ts as a real second process and follows what it says.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { buildScript } from './built-script.ts';

export interface StoreProcess {
  /** Resolves when the process has said `line`; rejects when it ends before. */
  said(line: string): Promise<void>;
  /** SIGKILL; resolves when the process is gone, with every line that it said. */
  kill(): Promise<readonly string[]>;
}

/** A process that holds the worker's lock of `url` and records `count` mails. Killed at the latest when the test is over. */
export async function startStoreProcess(url: string, count: number): Promise<StoreProcess> {
  const script = await buildScript('../test/support/store-child.ts');
  const child = spawn(process.execPath, [fileURLToPath(script.url), url, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  reader.on('line', (line) => {
    lines.push(line);
    tell();
  });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(() => {
    tell();
    return true;
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
    return lines;
  };
  onTestFinished(async () => {
    await kill();
    await script.remove();
  });
  return {
    kill,
    said: (line) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (lines.includes(line)) resolve();
          else if (child.exitCode !== null) reject(new Error(`ended without saying ${line}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
  };
}
