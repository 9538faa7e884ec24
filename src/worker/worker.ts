// The worker: the loops over one context, run once or until a signal.
import type { Config } from '../config/config.ts';
import { beginShadow } from './desk/shadow-reports.ts';
import { createContext, type Context, type Overrides } from './context.ts';
import { tellOvertaken } from './effective-events.ts';
import { describeInboxFault } from './inbox-fault.ts';
import { noteNewEvents } from './agenda.ts';
import { createAgendaLoop } from './agenda-loop.ts';
import { createInboxLoop, type InboxProgress } from './inbox-loop.ts';
import type { Log } from './log.ts';
import { createOutboxLoop, resumeInterrupted } from './outbox-loop.ts';
import { InboxError } from '../mail/inbox.ts';
import { dragFoldersOf, inboxOf } from './mailboxes.ts';
import { pause } from './pause.ts';
import { Unavailable } from './unavailable.ts';

export interface RunOptions extends Overrides {
  readonly onProgress?: (progress: InboxProgress) => void;
}

/** Works off the inbox, then sends what is due, then ends. Throws Unavailable and ConfigError. */
export async function runOnce(config: Config, log: Log, options: RunOptions = {}): Promise<void> {
  const context = await createContext(config, log, options);
  try {
    announce(context);
    await resumeInterrupted(context);
    await tellOvertaken(context);
    await noteNewEvents(context, context.config.events);
    await beginShadow(context, context.clock.now());
    const outbox = createOutboxLoop(context);
    const inbox = createInboxLoop(context, inboxOf(context), { ...options, onLetters: () => undefined });
    const agenda = createAgendaLoop(context, { onLetters: () => undefined, inbox });
    // Reminders and letters that wait have nothing to do with an inbox that cannot be reached.
    let unreachable: InboxError | null = null;
    try {
      try {
        await inbox.processAll();
        await lookIntoDragFolders(context);
      } catch (error) {
        if (!(error instanceof InboxError)) throw error;
        unreachable = error;
      }
      await agenda.processAll();
    } finally {
      await outbox.processAll();
    }
    if (unreachable !== null) throw unreachable;
  } catch (error) {
    if (error instanceof InboxError)
      throw new Unavailable('inbox', describeInboxFault(error, config.inbox), { cause: error });
    throw error;
  } finally {
    await context.close();
    log.stopped();
  }
}

/** They are a help: where one cannot be used, the run goes on without it. */
async function lookIntoDragFolders(context: Context): Promise<void> {
  for (const folder of dragFoldersOf(context)) {
    try {
      await createInboxLoop(context, folder, { onLetters: () => undefined }).processAll();
    } catch (error) {
      if (!(error instanceof InboxError)) throw error;
      const reason = describeInboxFault(error, context.config.inbox);
      context.log.folderUnusable({ folder: folder.inbox.mailbox, reason });
    }
  }
}

/** Milliseconds that what is on its way has to arrive when the worker ends. */
const GRACE = 2_000;

/**
 * Watches and sends until `signal` is aborted; then ends within five seconds. Letters that a server has not answered in
 * that time are sent again at the next start. Throws Unavailable and ConfigError.
 */
export async function runUntil(signal: AbortSignal, config: Config, log: Log, options: RunOptions = {}): Promise<void> {
  const context = await createContext(config, log, options);
  try {
    announce(context);
    await resumeInterrupted(context);
    await tellOvertaken(context);
    await noteNewEvents(context, context.config.events);
    await beginShadow(context, context.clock.now());
    const outbox = createOutboxLoop(context);
    const inbox = createInboxLoop(context, inboxOf(context), { ...options, onLetters: outbox.poke });
    const dragged = dragFoldersOf(context).map((folder) =>
      createInboxLoop(context, folder, { onLetters: outbox.poke }),
    );
    const agenda = createAgendaLoop(context, { onLetters: outbox.poke, inbox });
    outbox.start();
    inbox.start();
    for (const folder of dragged) folder.start();
    agenda.start();
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else
        signal.addEventListener(
          'abort',
          () => {
            resolve();
          },
          { once: true },
        );
    });
    log.stopping({ reason: String(signal.reason) });
    const timer = new AbortController();
    const ended = Promise.all([inbox, ...dragged, outbox, agenda].map((loop) => loop.destroy()));
    await Promise.race([ended, pause(GRACE, timer.signal)]);
    timer.abort();
  } finally {
    await context.close();
    log.stopped();
  }
}

function announce(context: Context): void {
  const { config, inbox, transport } = context;
  context.log.started({ inbox: inbox.label, outbox: transport.label, mode: config.mode, events: config.events.length });
}
