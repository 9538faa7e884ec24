import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { getCursor, setCursor } from '../../src/store/cursors.ts';
import { StoreDialect } from '../../src/store/driver.ts';
import { endedDataLetters } from '../../src/store/forget-due.ts';
import { markFiled, pendingFilings } from '../../src/store/filings.ts';
import { historyOf } from '../../src/store/history.ts';
import { entriesByMessageId, record, settle } from '../../src/store/ledger.ts';
import { countByKind, countNeedingAttention, needingAttention } from '../../src/store/ledger-views.ts';
import {
  failedLetters,
  letterByMessageId,
  lettersCausedBy,
  nextDueAt,
  outboxCounts,
  recentTo,
} from '../../src/store/letters-sent.ts';
import { migrate } from '../../src/store/migrate.ts';
import { occupancy } from '../../src/store/occupancy.ts';
import {
  due,
  enqueue,
  markDeferred,
  markFailed,
  markSent,
  recordAttempt,
  releaseInterrupted,
} from '../../src/store/outbox.ts';
import { closeQuestion, openQuestion, questionFor, wasAskedAbout } from '../../src/store/questions.ts';
import {
  byCalendarUid,
  insertRegistration,
  listByEvent,
  nextWaiting,
  registrationById,
  standingFor,
  updateRegistration,
} from '../../src/store/registrations.ts';
import { countAttempt, retryable } from '../../src/store/retries.ts';
import { actedOn, findByIdentity, knownRefs } from '../../src/store/same-message.ts';
import type { Schema, Tx } from '../../src/store/schema.ts';
import { entry, letter, NOW, registration, request } from '../support/store.ts';

const AGENDA = { kind: 'agenda' } as const;

/** Every statement that `work` runs, with the plan that SQLite makes for it. */
async function plansOf(work: (tx: Tx) => Promise<unknown>): Promise<readonly (readonly [string, readonly string[]])[]> {
  const handle = new Sqlite(':memory:');
  migrate(handle, ':memory:');
  const asked: { sql: string; parameters: readonly unknown[] }[] = [];
  const kysely = new Kysely<Schema>({
    dialect: new StoreDialect(handle, ':memory:', 1_000),
    log: ({ query }) => {
      asked.push(query);
    },
  });
  await kysely.transaction().execute(work);
  const plans = asked
    .filter(({ sql }) => /^(select|insert|update|delete)/.test(sql))
    .map(({ sql, parameters }) => {
      const steps = handle.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      return [sql, steps.map(({ detail }) => detail)] as const;
    });
  await kysely.destroy();
  return plans;
}

const HOT: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ['the cursor', (tx) => getCursor(tx, 'INBOX')],
  ['moving the cursor', (tx) => setCursor(tx, 'INBOX', { uidValidity: '1', lastUid: '2' }, NOW)],
  ['known references', (tx) => knownRefs(tx, 'INBOX', '7', ['1', '2', '3'])],
  ['the same message', (tx) => findByIdentity(tx, '<a1@hulp.example>', 'ab'.repeat(32))],
  ['the same message without id', (tx) => findByIdentity(tx, null, 'ab'.repeat(32))],
  ['whether it was acted on', (tx) => actedOn(tx, '<a1@hulp.example>', 'ab'.repeat(32))],
  ['messages by Message-ID', (tx) => entriesByMessageId(tx, '<a1@hulp.example>')],
  ['recording', (tx) => record(tx, entry(), NOW)],
  ['failed tries', (tx) => countAttempt(tx, entry().ref, 'no', NOW)],
  ['what needs a human', (tx) => needingAttention(tx, 10)],
  ['how much needs a human', (tx) => countNeedingAttention(tx)],
  ['settling', (tx) => settle(tx, [1, 2], NOW)],
  ['counting since', (tx) => countByKind(tx, NOW)],
  ['what is to be filed', (tx) => pendingFilings(tx, 'INBOX', 100)],
  ['having filed', (tx) => markFiled(tx, [1, 2], NOW, { kind: 'failed', reason: 'no' })],
  ['the question', (tx) => questionFor(tx, 'roos@hulp.example')],
  [
    'asking',
    (tx) => openQuestion(tx, { address: 'r@hulp.example', missing: 'who', request: request(), letterId: 'l' }, NOW),
  ],
  ['what it is about', (tx) => wasAskedAbout(tx, { letterId: 'l1' }, [1])],
  ['having asked', (tx) => closeQuestion(tx, 1, 'answered', NOW)],
  ['registering', (tx) => insertRegistration(tx, registration({ status: 'waiting' }), AGENDA, NOW)],
  [
    'changing',
    async (tx) => {
      await insertRegistration(tx, registration(), AGENDA, NOW);
      await updateRegistration(tx, 'r1', { status: 'waiting' }, AGENDA, NOW);
    },
  ],
  ['one registration', (tx) => registrationById(tx, 'r1')],
  ['by calendar entry', (tx) => byCalendarUid(tx, 'r1@kuno.example')],
  ['its history', (tx) => historyOf(tx, 'r1')],
  ['whose', (tx) => standingFor(tx, { addresses: ['a@hulp.example'], eventIds: ['peacekeeping', 'other'] })],
  ['an event', (tx) => listByEvent(tx, 'peacekeeping')],
  ['the queue', (tx) => nextWaiting(tx, 'peacekeeping', 'online', 1)],
  ['how full', (tx) => occupancy(tx, ['peacekeeping', 'other'])],
  ['posting', (tx) => enqueue(tx, letter(), null, NOW)],
  ['due letters', (tx) => due(tx, NOW, 20)],
  ['trying', (tx) => recordAttempt(tx, ['l1', 'l2'], NOW)],
  ['interrupted letters', (tx) => releaseInterrupted(tx, NOW)],
  ...(['sent', 'deferred', 'failed'] as const).map(
    (outcome) =>
      [
        `having ${outcome}`,
        async (tx: Tx) => {
          await enqueue(tx, letter(), null, NOW);
          if (outcome === 'sent') await markSent(tx, 'l1', '250', NOW);
          else if (outcome === 'deferred') await markDeferred(tx, 'l1', '450', NOW);
          else await markFailed(tx, 'l1', '550');
        },
      ] as const,
  ),
  ['the next letter', (tx) => nextDueAt(tx)],
  ['letters by Message-ID', (tx) => letterByMessageId(tx, '<x@kuno.example>')],
  ['letters of a mail', (tx) => lettersCausedBy(tx, 1)],
  ['letters to somebody', (tx) => recentTo(tx, 'roos@hulp.example', NOW)],
  ['failed letters', (tx) => failedLetters(tx, 10)],
  ['how many letters', (tx) => outboxCounts(tx)],
  ['letters about people’s own data', (tx) => endedDataLetters(tx)],
];

/** Partial indices: reading one through is reading what is asked for, not the table. */
const WHOLE_PARTIAL_INDEX =
  /^SCAN \w+ USING (COVERING )?INDEX (messages_to_settle|outbox_(failed|trying|oldest|due|data_letters))$/;

describe('the plan for', () => {
  it.each(HOT)('%s reads along an index, and sorts nothing', async (_what, work) => {
    const plans = await plansOf(work);
    expect(plans.length).toBeGreaterThan(0);
    for (const [sql, steps] of plans) {
      const slow = steps.filter(
        (step) =>
          (step.startsWith('SCAN') && !/^SCAN json_each/.test(step) && !WHOLE_PARTIAL_INDEX.test(step)) ||
          (step.includes('TEMP B-TREE') && !sql.includes('group by')),
      );
      expect(slow, `${sql}\n${steps.join('\n')}`).toEqual([]);
    }
  });

  it('failed tries and listing them', async () => {
    const [plan] = await plansOf((tx) => retryable(tx, 'INBOX', 10));
    expect(plan?.[1][0]).toBe('SEARCH retries USING PRIMARY KEY (mailbox=?)');
  });
});
