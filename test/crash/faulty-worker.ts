// The built worker with a fault in it: says which effects it comes to, and kills itself at the one that it is told. A program of its
// own (built-script.ts): DIST CONFIG NOW POINT.
import { writeSync } from 'node:fs';
import type * as loading from '../../src/config/load-config.ts';
import type * as time from '../../src/domain/time.ts';
import type * as clocks from '../../src/worker/clock.ts';
import type * as logs from '../../src/worker/log.ts';
import type * as workers from '../../src/worker/worker.ts';
import { aroundEffects } from './around-effects.ts';

const [dist = '', directory = '', now = '', fatal = ''] = process.argv.slice(2);

/** Nothing of this process runs after the fatal one. */
function reach(point: string): void {
  writeSync(1, `${point}\n`);
  if (point === fatal) process.kill(process.pid, 'SIGKILL');
}

const load = <Module>(path: string): Promise<Module> => import(new URL(path, dist).href) as Promise<Module>;
const { loadConfig } = await load<typeof loading>('config/load-config.js');
const { Temporal } = await load<typeof time>('domain/time.js');
const { fixedClock } = await load<typeof clocks>('worker/clock.js');
const { createLog } = await load<typeof logs>('worker/log.js');
const { runUntil } = await load<typeof workers>('worker/worker.js');

const end = new AbortController();
process.once('SIGTERM', () => {
  end.abort('SIGTERM');
});
await runUntil(end.signal, loadConfig(directory, process.env), createLog({ level: 'info', personal: true }), {
  clock: fixedClock(Temporal.Instant.from(now)),
  around: (outside) => aroundEffects(outside, reach),
});
