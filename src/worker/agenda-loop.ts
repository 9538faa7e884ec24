// Looks at the agenda again and again. No timer holds state: whatever was missed is found at the next look.
import { noteNewEvents, workAgenda } from './agenda.ts';
import type { Event } from '../domain/event.ts';
import type { Context } from './context.ts';
import { effectiveEvents, tellOvertaken } from './effective-events.ts';
import { workDigests } from './desk/digests.ts';
import { reportShadow } from './desk/shadow-reports.ts';
import { watchEventFiles, type EventFilesNews } from './event-files.ts';
import { followDrafts } from './follow-drafts.ts';
import type { InboxLoop } from './inbox-loop.ts';
import { pause } from './pause.ts';
import { forgetWhatIsDue } from './privacy/retention.ts';

export interface AgendaLoop {
  processAll(): Promise<void>;
  start(): void;
  destroy(): Promise<void>;
}

/** Milliseconds between two looks. */
const INTERVAL = 30_000;

export interface AgendaLoopOptions {
  /** Called when letters may wait in the outbox. */
  readonly onLetters: () => void;
  readonly inbox: Pick<InboxLoop, 'lookedAt' | 'firstLookEnded'>;
}

export function createAgendaLoop(context: Context, { onLetters, inbox }: AgendaLoopOptions): AgendaLoop {
  const stop = new AbortController();
  let running: Promise<void> | null = null;
  const eventFiles = watchEventFiles(context.config.directory);
  const processAll = async (): Promise<void> => {
    await takeNewEvents(context, eventFiles());
    await workAgenda(context, inbox.lookedAt());
    await followDrafts(context);
    await workDigests(context, context.clock.now());
    await reportShadow(context, context.clock.now());
    await forgetWhatIsDue(context);
    onLetters();
  };
  const work = async (): Promise<void> => {
    // What people wrote while the worker was down comes first; an inbox that cannot be reached holds up no reminder.
    await inbox.firstLookEnded;
    while (!stop.signal.aborted) {
      try {
        await processAll();
      } catch (error) {
        context.log.failed({ doing: 'working off the agenda', error });
      }
      await pause(INTERVAL, stop.signal);
    }
  };
  return {
    processAll,
    start() {
      running ??= work();
    },
    async destroy() {
      stop.abort();
      await running;
    },
  };
}

async function takeNewEvents(context: Context, news: EventFilesNews): Promise<void> {
  switch (news.kind) {
    case 'unchanged':
      // Commands beside the worker change events too.
      await takeEvents(context, context.fileEvents);
      return;
    case 'faulty':
      context.log.eventsFaulty({ reason: news.reason });
      return;
    case 'changed':
      await takeEvents(context, news.events);
      context.log.eventsReloaded({ events: news.events.length });
      await tellOvertaken(context);
  }
}

/** Noted before any mail can be answered about them. */
async function takeEvents(context: Context, fromFiles: readonly Event[]): Promise<void> {
  const inForce = await context.store.read((reader) => effectiveEvents(reader, fromFiles, context.config));
  await noteNewEvents(context, inForce);
  // Read anew where no command can change them in between.
  await context.store.transaction(async (tx) => {
    context.setEvents(fromFiles, await effectiveEvents(tx, fromFiles, context.config));
  });
}
