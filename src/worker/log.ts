// The log: one helper per business event, static messages, data in fields, people's data masked unless asked for. Helpers never throw.
import { createHash } from 'node:crypto';
import pino from 'pino';

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Show addresses and names as they are. */
  readonly personal: boolean;
}

/** Every event that the log can tell; documented for operators in the README. */
export interface Log {
  started(fields: { inbox: string; outbox: string; mode: string; events: number }): void;
  stopping(fields: { reason: string }): void;
  stopped(): void;
  inboxOpened(fields: { inbox: string }): void;
  inboxLost(fields: { inbox: string; reason: string; retryInSeconds: number }): void;
  mailboxRestarted(fields: { inbox: string }): void;
  inboxFailed(fields: { inbox: string; reason: string; retryInSeconds: number }): void;
  mailHandled(fields: {
    messageId: string | null;
    from: string | null;
    kind: string;
    decisions: readonly string[];
  }): void;
  mailSeenBefore(fields: { messageId: string | null }): void;
  mailUnreadable(fields: { uid: string; reason: string; attempts: number; givenUp: boolean }): void;
  mailGone(fields: { uid: string }): void;
  filingFailed(fields: { uid: string; reason: string }): void;
  letterQueued(fields: { messageId: string; letter: string; to: string }): void;
  letterSent(fields: { messageId: string; letter: string; attempts: number; response: string }): void;
  letterDeferred(fields: {
    messageId: string;
    letter: string;
    attempts: number;
    code: number | null;
    reason: string;
    nextTry: string | null;
  }): void;
  letterRejected(fields: { messageId: string; letter: string; code: number | null; reason: string }): void;
  /** An event was edited since attendees were last told: its reminders wait for `registrar announce`. */
  changesNotAnnounced(fields: { event: string; changed: readonly string[] }): void;
  eventsReloaded(fields: { events: number }): void;
  /** An edited event file is not right: the worker goes on with what it had. */
  eventsFaulty(fields: { reason: string }): void;
  /** An event that came by mail has the id of an event file, which counts instead. */
  mailedEventOvertaken(fields: { event: string }): void;
  reminderSkipped(fields: { event: string; offset: string }): void;
  letterWithdrawn(fields: { messageId: string; letter: string }): void;
  /** Dragged into Registrar/Ignore. */
  mailIgnored(fields: { messageId: string | null }): void;
  /** Dragged into Registrar/Register, but nobody in it can be registered. */
  mailNotRegistered(fields: { messageId: string | null }): void;
  folderUnusable(fields: { folder: string; reason: string }): void;
  letterDrafted(fields: { messageId: string; letter: string }): void;
  /** A human has sent the draft, or taken it away. */
  draftSettled(fields: { messageId: string; letter: string; fate: 'sent' | 'discarded' }): void;
  /** Data that was kept for long enough is gone; `event` null: what belongs to none. */
  dataForgotten(fields: { event: string | null; rows: number }): void;
  failed(fields: { doing: string; error: unknown }): void;
}

/** An address anywhere in a text. Bounded: hostile text costs linear time. */
const ADDRESS = /[^\s@<>"'()[\],;:]{1,128}@[^\s@<>"'()[\],;:]{1,255}/gu;

/** JSON lines on standard error, which stays apart from what commands print. */
export function createLog(options: LogOptions): Log {
  const logger = pino(
    { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  const person = (value: string | null): string | null => (value === null || options.personal ? value : mask(value));
  const id = (value: string | null): string | null => (value === null || options.personal ? value : maskedId(value));
  // Servers like to name the recipient in their answers.
  const words = (text: string): string => (options.personal ? text : text.replace(ADDRESS, mask));
  return {
    started: (fields) => {
      logger.info({ event: 'started', ...fields }, 'started');
    },
    stopping: (fields) => {
      logger.info({ event: 'stopping', ...fields }, 'stopping');
    },
    stopped: () => {
      logger.info({ event: 'stopped' }, 'stopped');
    },
    inboxOpened: (fields) => {
      logger.info({ event: 'inboxOpened', ...fields }, 'inbox opened');
    },
    inboxLost: (fields) => {
      logger.warn({ event: 'inboxLost', ...fields }, 'inbox lost, will try again');
    },
    mailboxRestarted: (fields) => {
      logger.warn({ event: 'mailboxRestarted', ...fields }, 'mailbox has a new UIDVALIDITY, looking through it again');
    },
    inboxFailed: (fields) => {
      logger.error({ event: 'inboxFailed', ...fields }, 'inbox cannot be used until somebody changes something');
    },
    mailHandled: (fields) => {
      logger.info(
        { event: 'mailHandled', ...fields, messageId: id(fields.messageId), from: person(fields.from) },
        'mail handled',
      );
    },
    mailSeenBefore: (fields) => {
      logger.info({ event: 'mailSeenBefore', ...fields, messageId: id(fields.messageId) }, 'mail seen before');
    },
    mailUnreadable: (fields) => {
      logger.warn({ event: 'mailUnreadable', ...fields, reason: words(fields.reason) }, 'mail cannot be read');
    },
    mailGone: (fields) => {
      logger.debug({ event: 'mailGone', ...fields }, 'mail was removed by somebody else');
    },
    filingFailed: (fields) => {
      logger.warn({ event: 'filingFailed', ...fields, reason: words(fields.reason) }, 'mail could not be filed');
    },
    letterQueued: (fields) => {
      logger.debug({ event: 'letterQueued', ...fields, to: person(fields.to) }, 'letter queued');
    },
    letterSent: (fields) => {
      logger.info({ event: 'letterSent', ...fields, response: words(fields.response) }, 'letter sent');
    },
    letterDeferred: (fields) => {
      logger.warn({ event: 'letterDeferred', ...fields, reason: words(fields.reason) }, 'letter deferred');
    },
    letterRejected: (fields) => {
      logger.error({ event: 'letterRejected', ...fields, reason: words(fields.reason) }, 'letter rejected');
    },
    changesNotAnnounced: (fields) => {
      logger.warn(
        { event: 'changesNotAnnounced', about: fields.event, changed: fields.changed },
        'event was changed, attendees have not been told',
      );
    },
    eventsReloaded: (fields) => {
      logger.info({ event: 'eventsReloaded', ...fields }, 'event files were edited, read again');
    },
    eventsFaulty: (fields) => {
      logger.error({ event: 'eventsFaulty', ...fields }, 'event files are not right, going on with the earlier ones');
    },
    mailedEventOvertaken: (fields) => {
      logger.warn(
        { event: 'mailedEventOvertaken', about: fields.event },
        'event came by mail, its file counts instead',
      );
    },
    reminderSkipped: (fields) => {
      logger.warn(
        { event: 'reminderSkipped', about: fields.event, offset: fields.offset },
        'reminder is too late, skipped',
      );
    },
    letterWithdrawn: (fields) => {
      logger.info({ event: 'letterWithdrawn', ...fields }, 'letter is no longer true, not sent');
    },
    mailIgnored: (fields) => {
      logger.info({ event: 'mailIgnored', ...fields }, 'mail was dragged to be ignored');
    },
    mailNotRegistered: (fields) => {
      logger.warn({ event: 'mailNotRegistered', ...fields }, 'mail was dragged to be registered, and cannot be');
    },
    folderUnusable: (fields) => {
      logger.warn({ event: 'folderUnusable', ...fields }, 'folder for dragged mail cannot be used, not watched');
    },
    letterDrafted: (fields) => {
      logger.info({ event: 'letterDrafted', ...fields }, 'letter lies among the drafts');
    },
    draftSettled: (fields) => {
      logger.info({ event: 'draftSettled', ...fields }, 'draft was sent or taken away');
    },
    dataForgotten: (fields) => {
      logger.info({ event: 'dataForgotten', about: fields.event, rows: fields.rows }, 'data was kept for long enough');
    },
    failed: ({ doing, error }) => {
      logger.error({ event: 'failed', doing, reason: words(describeError(error)) }, 'failed');
      if (error instanceof Error)
        logger.debug({ event: 'failed', stack: words(error.stack ?? '') }, 'failed, in detail');
    },
  };
}

/** An error in one line, with causes that it does not name itself; a stack is for the debug level only. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  const cause = describeError(error.cause);
  return error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
}

/** What makes our own: it names an event and letters, nobody. */
const OWN_ID = /^<registrar\.[^.@]*\.[^.@]*\.[^.@]*@/;
/** "jane", "Jane" or "JANE" between whatever is no letter; random ids have hardly any, and are masked in vain where they do. */
const NAME_LIKE = /(?:^|\P{L})(?:\p{L}\p{Ll}{2,}|\p{Lu}{3,})(?!\p{L})/u;

/**
 * Some programs put the sender's address into the Message-ID, as `jane.doe.123@` or `jane=people.example@`: then what stands
 * before the last "@" is masked, the same id always by the same mask.
 */
function maskedId(messageId: string): string {
  if (OWN_ID.test(messageId)) return messageId;
  const inner = messageId.replace(/^<|>$/g, '');
  const at = inner.lastIndexOf('@');
  const local = at < 0 ? inner : inner.slice(0, at);
  if (!/[@=]/.test(local) && !NAME_LIKE.test(local)) return messageId;
  return `<${mask(local)}${at < 0 ? '' : inner.slice(at)}>`;
}

/** A stand-in that is the same for the same value, so that lines can be matched without naming anybody. */
function mask(value: string): string {
  return `masked:${createHash('sha256').update(value).digest('hex').slice(0, 10)}`;
}
