// Checks what a run needs, one finding each, without changing anything.
import type { Config } from '../config/config.ts';
import { phaseOf } from '../domain/event.ts';
import type { Temporal } from '../domain/time.ts';
import { InboxError } from '../mail/inbox.ts';
import { examineDatabase } from '../store/database.ts';
import { StoreError } from '../store/errors.ts';
import { connectors } from './connectors.ts';
import { loadLetters } from './context.ts';
import { describeInboxFault } from './inbox-fault.ts';
import { describeError } from './log.ts';
import { Unavailable } from './unavailable.ts';

export interface Finding {
  readonly part: 'configuration' | 'events' | 'letters' | 'inbox' | 'outbox' | 'drafts' | 'store';
  readonly ok: boolean;
  /** What was found, and what to do where it is not right. */
  readonly words: string;
}

/** Milliseconds that a server has to answer. */
const PATIENCE = 20_000;

export async function examine(config: Config, now: Temporal.Instant): Promise<readonly Finding[]> {
  return [
    examineMode(config),
    examineEvents(config, now),
    examineLetters(config),
    await examineInbox(config),
    await examineOutbox(config),
    ...(await examineDrafts(config)),
    examineStore(config),
  ];
}

function examineMode(config: Config): Finding {
  return { part: 'configuration', ok: true, words: `${config.directory}/registrar.yaml is right; mode ${config.mode}` };
}

function examineEvents(config: Config, now: Temporal.Instant): Finding {
  const open = config.events.filter((event) => phaseOf(event, now) === 'open').length;
  const words = `${String(config.events.length)} configured, ${String(open)} open for registration`;
  const nothing = `${words}; put a file into ${config.directory}/events, or look at its dates: nobody can register now`;
  return { part: 'events', ok: open > 0, words: open > 0 ? words : nothing };
}

function examineLetters(config: Config): Finding {
  try {
    return { part: 'letters', ok: true, words: `right in ${loadLetters(config).languages.join(', ')}` };
  } catch (error) {
    if (error instanceof Unavailable) return { part: 'letters', ok: false, words: error.message };
    throw error;
  }
}

async function examineInbox(config: Config): Promise<Finding> {
  const { inbox } = connectors(config);
  try {
    await inbox.check(AbortSignal.timeout(PATIENCE));
    return { part: 'inbox', ok: true, words: `${inbox.label} can be opened` };
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
    return { part: 'inbox', ok: false, words: `${inbox.label}: ${describeInboxFault(error, config.inbox)}` };
  }
}

async function examineOutbox(config: Config): Promise<Finding> {
  const { transport } = connectors(config);
  try {
    const problem = await transport.check();
    if (problem === null) return { part: 'outbox', ok: true, words: `${transport.label} takes letters` };
    return { part: 'outbox', ok: false, words: `${transport.label}: ${problem}` };
  } finally {
    await transport.close();
  }
}

/** Only in the mode that puts letters among the drafts. */
async function examineDrafts(config: Config): Promise<readonly Finding[]> {
  const { drafts } = connectors(config);
  if (drafts === null) return [];
  try {
    const problem = await drafts.check();
    if (problem === null) return [{ part: 'drafts', ok: true, words: `${drafts.label} can be used` }];
    return [{ part: 'drafts', ok: false, words: `${drafts.label}: ${problem}` }];
  } finally {
    await drafts.close();
  }
}

function examineStore(config: Config): Finding {
  try {
    examineDatabase(config.storeUrl);
    return { part: 'store', ok: true, words: `${config.storeUrl} is sound` };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.reason === 'missing')
      return { part: 'store', ok: true, words: `${config.storeUrl} does not exist yet; the first run makes it` };
    return { part: 'store', ok: false, words: describeError(error) };
  }
}
