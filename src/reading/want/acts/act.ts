// What a clause can do: asks for a seat, gives one up, asks a question, thanks. Types only.
import type { Clause } from '../clauses.ts';

export type ActKind =
  /** Asks in words to be registered. */
  | 'register'
  /** Says that somebody comes. */
  | 'join'
  /** A yes that needs something to say yes to. */
  | 'accept'
  /** "See you there". */
  | 'see-you'
  /** "Registration masterclass": a heading, weak by itself. */
  | 'heading-register'
  | 'heading-cancel'
  /** May somebody come? A wish or a question. */
  | 'may-join'
  /** Do not put me on that one. */
  | 'not-me'
  | 'cancel'
  /** Cannot come. */
  | 'absent'
  /** Gives the seat away. */
  | 'release'
  | 'change'
  | 'substitute'
  /** Wants to move from one event to another. */
  | 'move'
  | 'name-fix'
  | 'address-fix'
  | 'addition'
  /** Stands on the list already. */
  | 'standing'
  /** The registration stays as it is. */
  | 'keep'
  | 'tentative'
  | 'later'
  | 'condition'
  | 'question'
  | 'data'
  | 'thanks'
  /** They invite us. */
  | 'invites-us'
  /** Another matter than registering. */
  | 'topic'
  | 'speaker'
  /** Asks for the form or the link. */
  | 'form'
  | 'attached'
  | 'see-below'
  /** "Sorry", without saying what for. */
  | 'regret';

export interface Act {
  readonly kind: ActKind;
  readonly clause: Clause;
  /** Names what led to it; goes into the evidence. */
  readonly rule: string;
  /**
   * How sure the words themselves are, 0 to 1: 0.97 a request in words, 0.95 a statement of coming, 0.93 a complete yes,
   * 0.85 a request put as "is it possible", 0.6 a heading.
   */
  readonly strength: number;
}
