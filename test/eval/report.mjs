// Words and tables of the evaluation's report. Pure.

/** @typedef {import('./compare.mjs').Comparison} Comparison */
/** @typedef {import('./compare.mjs').Field} Field */

/** @type {readonly Field[]} */
const FIELDS = ['action', 'kind', 'intent', 'events', 'people', 'email', 'organisation', 'party', 'question'];
const ACTIONS = ['register', 'cancel', 'amend', 'ask', 'human', 'none'];
const KINDS = ['person', 'auto-reply', 'bounce', 'bulk', 'calendar-reply', 'spam', 'own'];
const ACTS = new Set(['register', 'cancel', 'amend']);
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

/** @type {(part: number, whole: number) => string} */
const share = (part, whole) => (whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)}%`);

/** Names stand left, figures right. @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const head = rows[0] ?? [];
  const isName = (/** @type {number} */ column) => column === 0 || head[column] === 'where';
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isName(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {ReadonlyMap<string, readonly Comparison[]>} sets by name of the set */
export function accuracy(sets) {
  const names = [...sets.keys()];
  const rows = FIELDS.map((field) => [
    field,
    ...names.map((name) => {
      const judged = (sets.get(name) ?? []).flatMap((one) => one.fields.get(field) ?? []);
      return share(judged.filter((one) => one.right).length, judged.length);
    }),
  ]);
  return table([
    ['right per field', ...names],
    ...rows,
    ['acts on its own', ...names.map((name) => actsAlone(sets.get(name) ?? []))],
  ]);
}

/** Of the mails that call for an act, those that the program acts on. @param {readonly Comparison[]} all */
function actsAlone(all) {
  const actable = all.filter((one) => ACTS.has(one.label.action));
  return share(actable.filter((one) => ACTS.has(one.read.action)).length, actable.length);
}

/** @param {readonly Comparison[]} all */
export function confusionOfActions(all) {
  return confusion(
    'wanted action ↓ got →',
    ACTIONS,
    all.map((one) => [one.label.action, one.read.action]),
  );
}

/** @param {readonly Comparison[]} all */
export function confusionOfKinds(all) {
  return confusion(
    'wanted kind ↓ got →',
    KINDS,
    all.map((one) => [one.label.kind, String(one.read.kind)]),
  );
}

/**
 * @param {string} title
 * @param {readonly string[]} names
 * @param {readonly (readonly [string, string])[]} pairs wanted, got
 */
function confusion(title, names, pairs) {
  const count = (/** @type {string} */ want, /** @type {string} */ got) =>
    pairs.filter(([w, g]) => w === want && g === got).length;
  const shown = names.filter((name) => pairs.some((pair) => pair.includes(name)));
  const rows = shown.map((want) => [want, ...shown.map((got) => String(count(want, got) || '·'))]);
  return table([[title, ...shown], ...rows]);
}

/**
 * Confidence of the first request against what came of it. "all right": the action, and every field that the label speaks of.
 * @param {readonly Comparison[]} all
 */
export function calibration(all) {
  const read = all.flatMap((one) => {
    const confidence = one.read.requests[0]?.confidence;
    return confidence === undefined || one.label.intent === null ? [] : [{ one, confidence }];
  });
  const line = (/** @type {string} */ name, /** @type {typeof read} */ some) => [
    name,
    String(some.length),
    some.length === 0 ? '-' : (some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length).toFixed(3),
    share(some.filter(({ one }) => one.fields.get('action')?.right === true).length, some.length),
    share(some.filter(({ one }) => allRight(one)).length, some.length),
  ];
  const bins = BINS.slice(0, -1).map((from, index) => {
    const to = BINS[index + 1] ?? 1;
    return line(
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      read.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1)),
    );
  });
  const acted = read.filter(({ one, confidence }) => confidence >= 0.9 && ACTS.has(one.read.action));
  return table([
    ['confidence', 'mails', 'mean', 'action right', 'all right'],
    ...bins,
    line('acted on, 0.90 and above', acted),
  ]);
}

/** @param {Comparison} one */
export const allRight = (one) => [...one.fields.values()].every(({ right }) => right);

/**
 * How often each rule fired, and how often where the conclusion it speaks to came out wrong.
 * Rules of the mail's kind are held against the kind, rules named event… or date… against the events, the others against the action.
 * @param {readonly Comparison[]} all
 */
export function rules(all) {
  /** @type {Map<string, { fired: number, wrong: number, files: string[] }>} */
  const tally = new Map();
  for (const one of all) {
    const ofKind = new Set((one.read.evidence ?? []).map(({ rule }) => rule));
    const ofRequests = new Set(one.read.requests.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
    const fired = [
      ...[...ofKind].map((rule) => ({ rule, field: /** @type {Field} */ ('kind') })),
      ...[...ofRequests].map((rule) => ({
        rule,
        field: /** @type {Field} */ (/^(event|date)/.test(rule) ? 'events' : 'action'),
      })),
    ];
    for (const { rule, field } of fired) {
      const entry = tally.get(rule) ?? { fired: 0, wrong: 0, files: [] };
      entry.fired += 1;
      if (one.fields.get(field)?.right === false) {
        entry.wrong += 1;
        entry.files.push(one.label.file);
      }
      tally.set(rule, entry);
    }
  }
  const rows = [...tally]
    .sort(([a, x], [b, y]) => y.wrong - x.wrong || y.fired - x.fired || a.localeCompare(b))
    .map(([rule, { fired, wrong, files }]) => [
      rule,
      String(fired),
      String(wrong),
      files.slice(0, 4).join(' ') + (files.length > 4 ? ' …' : ''),
    ]);
  return table([['rule', 'fired', 'wrong', 'where'], ...rows]);
}

/** @param {readonly Comparison[]} all */
export function differences(all) {
  return all
    .filter((one) => !allRight(one))
    .map((one) => {
      const what = [...one.fields]
        .filter(([, { right }]) => !right)
        .map(([field, { got, want }]) => `${field} ${got || '(none)'} ≠ ${want || '(none)'}`);
      return `${one.label.file} [${one.label.difficulty}] ${what.join(' | ')}  «${one.label.note}»`;
    })
    .join('\n');
}
