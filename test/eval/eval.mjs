// Scores reading on the labelled mails: node test/eval/eval.mjs [--set en|nl] [--list] [--mails DIR] [--now ISO] [--program FILE]
// Ends with 1 when the program acts where it must not, or would answer a machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './compare.mjs';
import { accuracy, calibration, confusionOfActions, confusionOfKinds, differences, rules } from './report.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    list: { type: 'boolean', default: false },
    mails: { type: 'string', default: join(root, 'test', 'fixtures', 'mails') },
    now: { type: 'string', default: '2027-03-08T10:00:00+01:00' },
    program: { type: 'string', default: join(root, 'dist', 'main.js') },
  },
});

/** @param {string} problem @returns {never} */
function stop(problem) {
  process.stderr.write(`eval: ${problem}\n`);
  process.exit(2);
}

/** @param {string} file @returns {string} */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stop(`${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

/**
 * @param {string} text one JSON object a line
 * @param {string} where
 * @returns {unknown[]}
 */
function jsonLines(text, where) {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch {
      return stop(`${where}, line ${index + 1} is no JSON: ${line.slice(0, 120)}`);
    }
  });
}

/** @param {string} set @returns {import('./compare.mjs').Comparison[]} */
function evaluate(set) {
  const folder = join(options.mails, set);
  const file = join(folder, 'labels.jsonl');
  const labels = /** @type {import('./compare.mjs').Label[]} */ (jsonLines(textOf(file), file));
  const args = ['explain', '--json', '--config', join(options.mails, 'config'), '--now', options.now, folder];
  const run = spawnSync(process.execPath, [options.program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0)
    stop(`${options.program} ${args.join(' ')} ended with ${run.status}:\n${run.stderr.slice(-2000)}`);
  const read = /** @type {import('./compare.mjs').Read[]} */ (jsonLines(run.stdout, `the output for ${folder}`));
  const byFile = new Map(read.map((one) => [basename(one.file), one]));
  return labels.map((label) => {
    const one = byFile.get(basename(label.file));
    return one === undefined ? stop(`nothing was said about ${label.file}`) : compare(label, one);
  });
}

if (!existsSync(options.program)) stop(`${options.program} is missing; run "npm run build" first`);
const names = options.set === undefined ? ['en', 'nl'] : [options.set];
const sets = new Map(names.map((name) => [name, evaluate(name)]));
const all = [...sets.values()].flat();
if (sets.size > 1) sets.set('all', all);

const wrongActs = all.filter((one) => one.wrongAct);
const replies = all.filter((one) => one.repliesToMachine);
/** @param {import('./compare.mjs').Comparison} one */
const named = ({ label, read }) =>
  `  ${label.file}: ${read.action} instead of ${label.accept.join(' / ')} «${label.note}»`;

const sections = [
  `${all.length} mails`,
  accuracy(sets),
  confusionOfActions(all),
  confusionOfKinds(all),
  calibration(all),
  rules(all),
  ...(options.list ? [`differences\n${differences(all)}`] : []),
  [`WRONG ACTS ${wrongActs.length}`, ...wrongActs.map(named)].join('\n'),
  [
    `replies to machines ${replies.length}`,
    ...replies.map((one) => `  ${one.label.file}: ${one.label.kind} «${one.label.note}»`),
  ].join('\n'),
];
process.stdout.write(`${sections.join('\n\n')}\n`);
if (wrongActs.length > 0 || replies.length > 0) process.exitCode = 1;
