// The evaluation against stand-in programs that print what `explain --json` would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const person = { name: 'Ada Vos', email: 'ada@vos.example', organisation: 'Vos' };
const labels = [
  {
    file: 'en/1.eml',
    kind: 'person',
    intent: 'register',
    also_question: false,
    events: ['mills'],
    people: [person],
    party_size: 1,
    action: 'register',
    accept: ['register', 'human'],
    difficulty: 'easy',
    note: 'plain',
  },
  {
    file: 'en/2.eml',
    kind: 'auto-reply',
    intent: null,
    also_question: false,
    events: [],
    people: [],
    party_size: 0,
    action: 'none',
    accept: ['none'],
    difficulty: 'easy',
    note: 'out of office',
  },
];
const registers = {
  file: '1.eml',
  kind: 'person',
  mayReply: true,
  action: 'register',
  attention: false,
  requests: [
    {
      intent: 'register',
      event: 'mills',
      people: [person],
      partySize: 1,
      confidence: 0.97,
      evidence: [{ rule: 'event-title', text: 'mills' }],
    },
  ],
};
const rests = { file: '2.eml', kind: 'auto-reply', mayReply: false, action: 'none', attention: false, requests: [] };

function evaluate(lines: readonly object[], ...options: readonly string[]): { status: number | null; out: string } {
  mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'en', 'labels.jsonl'), labels.map((label) => JSON.stringify(label)).join('\n'));
  const program = join(folder, 'program.mjs');
  const printed = lines.map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(program, `process.stdout.write(${JSON.stringify(printed)});`);
  const run = spawnSync(
    process.execPath,
    ['test/eval/eval.mjs', '--mails', folder, '--set', 'en', '--program', program, ...options],
    { encoding: 'utf8' },
  );
  return { status: run.status, out: run.stdout + run.stderr };
}

describe('the evaluation', () => {
  it('ends with 0 where everything is right, and counts fields and rules', () => {
    const { status, out } = evaluate([registers, rests]);
    expect(out).toMatch(/^action +2\/2 100.0%$/m);
    expect(out).toMatch(/^people +1\/1 100.0%$/m);
    expect(out).toMatch(/^event-title +1 +0$/m);
    expect(out).toMatch(/^acted on, 0.90 and above +1 +0.970 +1\/1 100.0% +1\/1 100.0%$/m);
    expect(out).toContain('WRONG ACTS 0');
    expect(status).toBe(0);
  });

  it('names a wrong act and ends with 1', () => {
    const { status, out } = evaluate([{ ...registers, action: 'cancel' }, rests]);
    expect(out).toContain('WRONG ACTS 1\n  en/1.eml: cancel instead of register / human');
    expect(status).toBe(1);
  });

  it('names an answer to a machine and ends with 1', () => {
    const { status, out } = evaluate([registers, { ...rests, mayReply: true }]);
    expect(out).toContain('replies to machines 1\n  en/2.eml: auto-reply');
    expect(status).toBe(1);
  });

  it('lists what differs, field by field', () => {
    const request = { ...registers.requests[0], event: 'heat', people: [{ ...person, email: null }], partySize: 2 };
    const { status, out } = evaluate([{ ...registers, requests: [request] }, rests], '--list');
    expect(out).toContain('en/1.eml [easy] events heat ≠ mills | email (none) ≠ ada@vos.example | party 2 ≠ 1');
    expect(out).toMatch(/^event-title +1 +1 +en\/1.eml$/m);
    expect(status).toBe(0);
  });

  it('says so where a mail is missing from the output', () => {
    const { status, out } = evaluate([registers]);
    expect(out).toContain('nothing was said about en/2.eml');
    expect(status).toBe(2);
  });
});

describe('the bundled mails', () => {
  it('are at least 160, half of them Dutch, each with one label', () => {
    const mails = ['en', 'nl'].flatMap((set) =>
      readdirSync(join('test/fixtures/mails', set)).filter((name) => name.endsWith('.eml')),
    );
    const labelled = ['en', 'nl'].map((set) =>
      readFileSync(join('test/fixtures/mails', set, 'labels.jsonl'), 'utf8')
        .trim()
        .split('\n'),
    );
    expect(mails.length).toBeGreaterThanOrEqual(160);
    expect(labelled.flat()).toHaveLength(mails.length);
    expect(labelled.map((lines) => lines.length)).toEqual([84, 84]);
  });
});
