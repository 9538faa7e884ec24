// What an organiser is told about an event that came by mail. Plain data. Pure.
import type { UnclearLine } from './correct-event.ts';
import type { EventId } from './event.ts';
import type { MailedFacts, Obstacle } from './mailed-event.ts';

/**
 * noted: being put together; opened: by this very mail; changed: it was open, and is now as the facts say;
 * unchanged: it was open, and stays as it was since the mail would leave it without something that it needs.
 */
export type MailedEventStep = 'noted' | 'opened' | 'changed' | 'unchanged';

export interface MailedEventReport {
  readonly id: EventId;
  readonly step: MailedEventStep;
  /** The mail asked to open it, and it was not opened. */
  readonly heldUp: boolean;
  readonly facts: MailedFacts;
  readonly obstacles: readonly Obstacle[];
  /** Lines of the mail that were not followed. */
  readonly unclear: readonly UnclearLine[];
}
