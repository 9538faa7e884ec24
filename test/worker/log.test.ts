import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeError } from '../../src/worker/log.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';

const CANARY = 'canary.bird@people.example';

// The log writes to the descriptor of standard error: it is seen from outside, as operators see it.
const CHATTER = `
const [url, level, personal] = process.argv.slice(1);
const { createLog } = await import(url);
const log = createLog({ level, personal: personal === 'yes' });
const told = 'refused by mx: <${CANARY}>: no such user, ask ${CANARY}.';
const error = new Error(told, { cause: new Error('because of ${CANARY}') });
log.mailHandled({ messageId: '<1@x.example>', from: '${CANARY}', kind: 'person', decisions: ['register:tides'] });
log.mailHandled({ messageId: '<2@x.example>', from: '${CANARY}', kind: 'person', decisions: [] });
log.mailHandled({ messageId: '<3@x.example>', from: 'other@people.example', kind: 'person', decisions: [] });
for (const local of ['canary.bird', 'canary75', 'canary=people.example', 'canary@people.example', 'Canary-20301118T1000', '"canary"'])
  for (const help of ['mailHandled', 'mailSeenBefore'])
    log[help]({ messageId: '<' + local + '@x.example>', from: null, kind: 'person', decisions: [] });
log.mailSeenBefore({ messageId: '<CA7x9Q+z0=_x1.3K@mail.example>'.replace('=', '-') });
log.mailSeenBefore({ messageId: '<registrar.tides.r1.confirmation@desk.example>' });
log.mailUnreadable({ uid: '7', reason: told, attempts: 1, givenUp: false });
log.filingFailed({ uid: '7', reason: told });
log.letterQueued({ messageId: '<l@x.example>', letter: 'confirmation', to: '${CANARY}' });
log.letterSent({ messageId: '<l@x.example>', letter: 'confirmation', attempts: 1, response: told });
log.letterDeferred({ messageId: '<l@x.example>', letter: 'confirmation', attempts: 1, code: 450, reason: told, nextTry: null });
log.letterRejected({ messageId: '<l@x.example>', letter: 'confirmation', code: 550, reason: told });
log.failed({ doing: 'handling a mail', error });
log.failed({ doing: 'handling a mail', error: told });
`;

describe('the log', () => {
  let script: BuiltScript;
  beforeAll(async () => {
    script = await buildScript('worker/log.ts');
  });
  afterAll(() => script.remove());

  const chatter = (level: string, personal: string): readonly Record<string, unknown>[] => {
    const args = ['--input-type=module', '-e', CHATTER, script.url.href, level, personal];
    const { stderr, stdout, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('.', script.url)),
    });
    expect([status, stdout]).toEqual([0, '']);
    return stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('never shows an address at any level, neither in fields nor in the words of servers and errors', () => {
    const lines = chatter('debug', 'no');
    expect(lines.length).toBe(26);
    expect(JSON.stringify(lines)).not.toMatch(/canary/i);
    expect(JSON.stringify(lines)).toContain('refused by mx: <masked:');
  });

  it('masks one person the same way everywhere, so that lines can be matched', () => {
    const [first, second, third] = chatter('info', 'no').filter((line) => typeof line['from'] === 'string');
    expect(first?.['from']).toMatch(/^masked:[0-9a-f]{10}$/);
    expect(second?.['from']).toBe(first?.['from']);
    expect(third?.['from']).not.toBe(first?.['from']);
  });

  it('masks addresses in Message-IDs, so that lines of one mail still match, and leaves other ids as they are', () => {
    const ids = chatter('info', 'no').flatMap(({ messageId }) => (typeof messageId === 'string' ? [messageId] : []));
    const masked = ids.filter((id) => /^<masked:[0-9a-f]{10}@x\.example>$/.test(id));
    expect(masked).toHaveLength(12);
    expect(new Set(masked).size).toBe(6);
    expect(ids).toEqual(
      expect.arrayContaining([
        '<1@x.example>',
        '<CA7x9Q+z0-_x1.3K@mail.example>',
        '<registrar.tides.r1.confirmation@desk.example>',
      ]) as unknown,
    );
    expect(JSON.stringify(chatter('info', 'yes'))).toContain('<canary=people.example@x.example>');
  });

  it('shows addresses to those who ask for them', () => {
    const lines = chatter('info', 'yes');
    expect(lines.find((line) => line['event'] === 'mailHandled')).toMatchObject({ from: CANARY });
    expect(lines.find((line) => line['event'] === 'letterRejected')?.['reason']).toContain(CANARY);
  });

  it('has a static message, the name of the event, a level and a time in every line, and no stack above debug', () => {
    const lines = chatter('info', 'no');
    for (const line of lines) {
      expect(line).toMatchObject({ level: expect.any(Number) as number, event: expect.any(String) as string });
      expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(line['msg']).toMatch(/^[a-z ,]+$/);
      expect(line).not.toHaveProperty('stack');
    }
    expect(lines.find((line) => line['event'] === 'failed')?.['reason']).not.toContain('\n');
    expect(chatter('error', 'no').map((line) => line['event'])).toEqual(['letterRejected', 'failed', 'failed']);
  });
});

describe('an error in words', () => {
  it('names its causes once', () => {
    const deep = new Error('cannot save', { cause: new Error('disk is full') });
    expect(describeError(deep)).toBe('cannot save (disk is full)');
    expect(describeError(new Error('cannot save: disk is full', { cause: new Error('disk is full') }))).toBe(
      'cannot save: disk is full',
    );
    expect(describeError('just text')).toBe('just text');
  });
});
