// Places in a mail where a thing is named: the common currency of the recognisers. Plain data. Pure.
import type { AttendanceMode, EventId } from '../domain/event.ts';
import type { ReadPerson } from '../domain/reading.ts';

/** A stretch of one block's text: `blocks[block].text.slice(start, end)`. `block` is -1 for the subject, -2 for an address header. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * An event that a stretch of text points to. Several events may be pointed to by one stretch ("the December session");
 * none where a day is named on which there is no event. A span with start = end stands for what has no place in the block's text:
 * a header, the subject of a quoted mail, the author of a forward.
 */
export interface EventMention {
  readonly span: Span;
  readonly rule: string;
  readonly events: readonly EventId[];
  /** 0 to 1: how surely this stretch means (one of) `events`: a full title 1, a topic word 0.3. */
  readonly weight: number;
}

/** A person, or a number of nameless persons, named in a stretch of text. */
export interface PersonMention {
  readonly span: Span;
  readonly rule: string;
  readonly person: ReadPerson;
  /** "director", "programme manager": kept apart from the name; null where not said. */
  readonly role: string | null;
}

export interface PartyMention {
  readonly span: Span;
  readonly rule: string;
  /** Persons beside the sender ("two colleagues" 2, "my wife" 1) or in all ("with the four of us" 4), as `counts` says. */
  readonly number: number;
  readonly counts: 'others' | 'all';
}

export interface AttendanceMention {
  readonly span: Span;
  readonly rule: string;
  readonly mode: AttendanceMode;
}

/** Diet, access or another wish, as written. */
export interface NoteMention {
  readonly span: Span;
  readonly rule: string;
  readonly text: string;
}
