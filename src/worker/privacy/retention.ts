// What was kept for as long as it may be is forgotten: each event in one transaction, the rest once a day. Found in the database at each look, so that no downtime matters.
import { before, Temporal } from '../../domain/time.ts';
import { eventsDue, type EventEnds, type Stage } from '../../domain/keep.ts';
import type { Tx } from '../../store/database.ts';
import {
  announcedEnds,
  endedDataLetters,
  forgetAllDue,
  forgetLetters,
  forgetMails,
  forgetNeedsOf,
  forgetPeopleOf,
  forgetQuestions,
  type KeepPlan,
} from '../../store/forget-due.ts';
import { blankLetters } from '../../store/forget-rows.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import { oweScrub, scrubIfOwed } from './scrub.ts';

type Forgetting = Pick<Context, 'store' | 'config' | 'clock' | 'log'>;

const STAGES = ['needs', 'people'] as const satisfies readonly Stage[];
const REST = 'forgotten-rest';

/** Forgets what is due at the clock's now. Throws what the store throws. */
export async function forgetWhatIsDue(context: Forgetting): Promise<void> {
  const now = context.clock.now();
  const plan = await planOf(context, now);
  for (const stage of STAGES)
    for (const id of eventsDue(plan.ends, plan.keep, stage, now)) await forgetEvent(context, plan, id, stage);
  await forgetRest(context, plan);
  const ended = await context.store.read(endedDataLetters);
  if (ended.length > 0) await context.store.transaction(async (tx) => owed(tx, await blankLetters(tx, ended), now));
  await scrubIfOwed(context.store, now);
}

async function planOf({ store, config }: Forgetting, now: Temporal.Instant): Promise<KeepPlan> {
  const ends = new Map(await store.read(announcedEnds));
  // What is erased does not come back: of two ends the later one counts, for the other may be a slip that nobody announced.
  for (const { id, ends: end } of config.events) {
    const announced = ends.get(id);
    if (announced === undefined || Temporal.ZonedDateTime.compare(announced, end) < 0) ends.set(id, end);
  }
  return { ends, keep: config.privacy.keep, now };
}

/** Once for each event, as it ends. */
async function forgetEvent({ store, log }: Forgetting, plan: KeepPlan, id: string, stage: Stage): Promise<void> {
  const { now } = plan;
  const mark = `forgotten-${stage}:${id}:${endOf(plan.ends, id)}`;
  if ((await store.read((reader) => getSetting(reader, mark))) !== null) return;
  const rows = await store.transaction(async (tx) => {
    const ofEvent = stage === 'needs' ? await forgetNeedsOf(tx, [id]) : await forgetPeopleOf(tx, [id]);
    const others = (await forgetMails(tx, plan)) + (await forgetLetters(tx, plan)) + (await forgetQuestions(tx, plan));
    await setSetting(tx, mark, 'done', now.toString());
    return owed(tx, ofEvent + others, now);
  });
  if (rows > 0) log.dataForgotten({ event: id, rows });
}

function endOf(ends: EventEnds, id: string): string {
  return ends.get(id)?.toInstant().toString() ?? '';
}

/** Once a day: what belongs to no event, and what came about one that was forgotten already. */
async function forgetRest({ store, log }: Forgetting, plan: KeepPlan): Promise<void> {
  const { now } = plan;
  const last = await store.read((reader) => getSetting(reader, REST));
  if (last !== null && before(now, Temporal.Instant.from(last).add({ hours: 24 }))) return;
  const rows = await store.transaction(async (tx) => {
    await setSetting(tx, REST, now.toString(), now.toString());
    return owed(tx, await forgetAllDue(tx, plan), now);
  });
  if (rows > 0) log.dataForgotten({ event: null, rows });
}

async function owed(tx: Tx, rows: number, now: Temporal.Instant): Promise<number> {
  if (rows > 0) await oweScrub(tx, now);
  return rows;
}
