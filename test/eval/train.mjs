// Trains the second opinion on the labelled mails: npm run train [-- --without SET]. Prints how it does on each set when trained on the others, then
// writes src/reading/opinion/weights.ts. Logistic regression, one class against the rest; the same mails give the same weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../dist/config/load-config.js';
import { parseMessage } from '../../dist/mail/parse/parse-message.js';
import { PARSE_LIMITS } from '../../dist/mail/parse/parse-limits.js';
import { featuresOf } from '../../dist/reading/opinion/features.js';
import { readText } from '../../dist/reading/text/read-text.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const KUNO = join(root, 'test/fixtures/kuno-mails');
const SETS = {
  mails: join(root, 'test/fixtures/mails'),
  first: join(KUNO, 'first'),
  second: join(KUNO, 'second'),
  third: join(KUNO, 'third'),
  fourth: join(KUNO, 'fourth'),
  fifth: join(KUNO, 'fifth'),
  sixth: join(KUNO, 'sixth'),
  seventh: join(KUNO, 'seventh'),
};
const CLASSES = ['person', 'auto-reply', 'bulk', 'spam', 'act'];
const ACTS = ['register', 'cancel', 'amend', 'ask'];

/** Passes over all mails. */
const EPOCHS = 60;
const RATE = 0.3;
const DECAY = 1;
/** A feature of fewer mails is left out. */
const FEWEST_MAILS = 2;

const examples = [];
for (const [set, folder] of Object.entries(SETS)) {
  const { name, events } = loadConfig(join(folder, 'config'), {});
  for (const language of ['en', 'nl']) {
    const labels = join(folder, language, 'labels.jsonl');
    for (const line of readFileSync(labels, 'utf8').trim().split('\n')) {
      const label = JSON.parse(line);
      const file = join(folder, label.file);
      if (!existsSync(file)) throw new Error(`${labels} names ${label.file}, which is not there`);
      const source = readFileSync(file);
      const input = { source, size: source.length, receivedAt: '2026-11-20T09:00:00Z', omitted: [] };
      const mail = await parseMessage(input, PARSE_LIMITS);
      examples.push({
        set,
        file: label.file,
        label,
        features: featuresOf(mail, readText(mail).blocks, { name, events }),
      });
    }
  }
}

/** Whether the label of `example` is of `wanted`. */
function isOf({ label }, wanted) {
  if (wanted === 'act') return ACTS.some((act) => label.action === act || (label.accept ?? []).includes(act));
  if (wanted === 'person') return label.kind === 'person' || label.kind === 'calendar-reply';
  return label.kind === wanted || (wanted === 'auto-reply' && label.kind === 'bounce');
}

/** Weights by feature, by stochastic gradient descent with steps of AdaGrad. */
function train(chosen, wanted) {
  const counts = new Map();
  for (const { features } of chosen)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const inputs = chosen.map((example) => ({
    features: [...example.features].filter((feature) => counts.get(feature) >= FEWEST_MAILS),
    scale: 1 / Math.sqrt(example.features.size),
    wanted: isOf(example, wanted) ? 1 : 0,
  }));
  const weights = new Map([['(always)', 0]]);
  const squares = new Map();
  const step = (feature, gradient) => {
    const square = (squares.get(feature) ?? 1e-8) + gradient * gradient;
    squares.set(feature, square);
    weights.set(feature, (weights.get(feature) ?? 0) - (RATE * gradient) / Math.sqrt(square));
  };
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x80000000;
  const order = inputs.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { features, scale, wanted: y } = inputs[index];
      let sum = weights.get('(always)');
      for (const feature of features) sum += (weights.get(feature) ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - y;
      step('(always)', error);
      for (const feature of features)
        step(feature, error * scale + (DECAY * (weights.get(feature) ?? 0)) / inputs.length);
    }
  }
  return weights;
}

function score(weights, { features }) {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-weights.get('(always)') - sum / Math.sqrt(features.size)));
}

/** How often one of the class scores above one that is not. */
function auc(scored) {
  const yes = scored.filter(({ y }) => y);
  const no = scored.filter(({ y }) => !y);
  let above = 0;
  for (const a of yes) for (const b of no) above += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return above / (yes.length * no.length);
}

/** Each mail with its likeness by a model that has not seen its set. */
function unseen(wanted) {
  return Object.keys(SETS).flatMap((set) => {
    const weights = train(
      examples.filter((example) => example.set !== set),
      wanted,
    );
    const scored = examples
      .filter((example) => example.set === set)
      .map((example) => ({ example, p: score(weights, example), y: isOf(example, wanted) }));
    console.log(`${set.padEnd(8)} trained on the others, ${wanted}: area under the curve ${auc(scored).toFixed(3)}`);
    return scored;
  });
}

for (const wanted of ['person', 'act']) {
  const scored = unseen(wanted);
  const to = ({ example }) => ACTS.includes(example.label.action);
  console.log(`\nbar    below it, ${wanted}   of these, to act on   below it, others`);
  for (const bar of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const below = scored.filter(({ p }) => p < bar);
    const yes = below.filter(({ y }) => y);
    const no = scored.filter(({ y }) => !y);
    const counts = [
      `${yes.length} of ${scored.length - no.length}`,
      `${yes.filter(to).length}`,
      `${below.length - yes.length} of ${no.length}`,
    ];
    console.log(`${bar.toFixed(2)}   ${counts.map((count) => count.padStart(18)).join('   ')}`);
  }
  console.log('');
}

const without = process.argv[2] === '--without' ? process.argv[3] : null;
const taught = examples.filter((example) => example.set !== without);
const all = CLASSES.map((wanted) => train(taught, wanted));
const names = [...new Set(all.flatMap((weights) => [...weights.keys()]))].sort();
const lines = names.flatMap((name) => {
  const numbers = all.map((weights) => Math.round((weights.get(name) ?? 0) * 100));
  return name !== '(always)' && numbers.every((number) => Math.abs(number) < 5)
    ? []
    : [`${name}\t${numbers.join(' ')}`];
});
const head = `// Made by \`npm run train\` out of the labelled mails; not to be edited by hand. One feature a line, with its weight in hundredths for
// each class of opinion.ts. w: own words, s: subject, g: signature, f: footer, n: sender's name, l: local part of the address.
export const WEIGHTS = `;
writeFileSync(join(root, 'src/reading/opinion/weights.ts'), `${head}\`${lines.join('\n')}\`;\n`);
console.log(`${String(taught.length)} mails, ${String(lines.length)} features`);
