// npm run bench: the speed figures, with real servers on loopback. A table for people, or JSON with --json.
import { benchBacklog } from './backlog.ts';
import { benchIdle } from './idle.ts';
import { table, type Row } from './measure.ts';
import { benchReading } from './reading.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  backlog: benchBacklog,
  idle: benchIdle,
  reading: benchReading,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const rows: Row[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await bench()));
}
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(rows)}\n` : `${table(rows)}\n`);
