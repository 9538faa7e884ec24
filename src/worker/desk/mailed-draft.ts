// An event that came by mail as the desk works on it, to and from its row. Pure but for its types.
import type { EventId } from '../../domain/event.ts';
import type { MailedFacts } from '../../domain/mailed-event.ts';
import type { Language } from '../../domain/reading.ts';
import { StoreError } from '../../store/errors.ts';
import type { MailedEventRow } from '../../store/mailed-events.ts';
import { factsOf } from '../mailed-facts.ts';

export interface Draft {
  readonly id: EventId;
  /** Stays when the id changes: letters about it carry this. */
  readonly key: string;
  /** Of the letters about it: that of the organiser's first mail. */
  readonly language: Language;
  readonly state: MailedEventRow['state'];
  /** Comparable form. */
  readonly organiser: string;
  readonly facts: MailedFacts;
}

/** Throws StoreError (damaged-row). */
export function draftOf(row: MailedEventRow): Draft {
  const { key, language } = row.facts;
  if (typeof key !== 'string' || typeof language !== 'string')
    throw new StoreError('damaged-row', `mailed_events ${row.id}: it lacks its key or its language`);
  return { id: row.id, key, language, state: row.state, organiser: row.organiser, facts: factsOf(row) };
}

export function rowFacts({
  id,
  key,
  language,
  state,
  organiser,
  facts,
}: Draft): Pick<MailedEventRow, 'id' | 'state' | 'facts' | 'organiser'> {
  return { id, state, organiser, facts: { key, language, facts } };
}
