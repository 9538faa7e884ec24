// The names of the reasons for which a mail is left to a human, or for which nothing is done. Types only.

/** Why a human has it. */
export type HumanReason =
  | 'question'
  | 'data-request'
  | 'unsure'
  | 'tentative'
  | 'conditional'
  | 'past-event'
  | 'via-list'
  | 'names-elsewhere'
  | 'third-party'
  | 'contradiction'
  | 'several-wishes'
  | 'may-not-reply'
  | 'not-authentic'
  | 'large-party'
  | 'no-such-attendance'
  | 'asked-enough'
  | 'no-open-event'
  | 'not-registered'
  /** Somebody dragged it to be registered, but nobody can be: a machine's mail, a forged one, one without a sender. */
  | 'cannot-be-registered'
  | 'unreadable';

/** Why nothing is done. */
export type NoneReason =
  | 'machine'
  | 'own-mail'
  | 'not-ours'
  | 'thanks'
  | 'nothing-stands'
  | 'older-answer'
  /** A calendar declines what has begun, or a seat whose holder was seen or missed at the door. */
  | 'too-late-to-decline'
  | 'answered-by-a-human'
  | 'a-human-ignores-it';
