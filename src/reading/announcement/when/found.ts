// Days and times as they are found in an announcement, with the words around them. Pure.
import type { MailedFacts } from '../../../domain/mailed-event.ts';
import type { Temporal } from '../../../domain/time.ts';
import { phraseAt, type PhraseSet } from '../../phrase-set.ts';
import type { Token } from '../../tokens.ts';
import type { Segment } from '../segments.ts';
import type { WrittenDays } from './days.ts';
import type { TimeSpan } from './times.ts';

/** Segments of fewer tokens are lines that say one thing. */
export const SHORT = 16;

export interface FoundDay {
  readonly segment: Segment;
  readonly days: WrittenDays;
  /** What the day is of: the event, the closing of registration, or something else. */
  readonly role: 'event' | 'closes' | 'none';
  readonly score: number;
  readonly date: Temporal.PlainDate;
  readonly last: Temporal.PlainDate | null;
  readonly words: string;
}

export interface FoundTime {
  readonly segment: Segment;
  readonly span: TimeSpan;
  readonly words: string;
}

export type ChosenTime = Pick<MailedFacts, 'starts' | 'ends' | 'zone' | 'doubts'>;

export const NO_TIME: ChosenTime = { starts: null, ends: null, zone: null, doubts: [] };

export function wordsOf(segment: Segment, from: number, to: number): string {
  return segment.text.slice(segment.tokens[from]?.start ?? 0, segment.tokens[to]?.end ?? 0);
}

/** Whether one of `phrases` begins at a token from `from` to `to`. */
export function has(tokens: readonly Token[], from: number, to: number, phrases: PhraseSet): boolean {
  for (let i = Math.max(0, from); i <= to; i++) if (phraseAt(tokens, i, phrases) > 0) return true;
  return false;
}

/** Whether one of `phrases` stands before the time. */
export function isSaid({ segment, span }: FoundTime, phrases: PhraseSet): boolean {
  for (let i = Math.max(0, span.from - 3); i < span.from; i++) {
    const length = phraseAt(segment.tokens, i, phrases);
    if (length > 0 && span.from - (i + length) <= 2) return true;
  }
  return false;
}
