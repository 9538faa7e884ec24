// What one clause does: asks for a seat, gives one up, asks a question, thanks. From its cues, by rules that are named. Pure.
import type { Clause } from './clauses.ts';
import { has } from './clauses.ts';
import type { CueName } from '../lexicon/lexicon.ts';

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
  | 'see-below';

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

const SHORT = 6;

/** The acts of one clause, the most telling first. A clause can do several things ("I cannot come, Anna takes my place"). */
export function actsOf(clause: Clause): readonly Act[] {
  const acts: Act[] = [];
  const act = (kind: ActKind, rule: string, strength: number): void => {
    acts.push({ kind, clause, rule: `want.${rule}`, strength });
  };
  const is = (...names: readonly CueName[]): boolean => has(clause, ...names);

  const asksUs = clause.asks || (is('indirect') && is('wh', 'did-you', 'undecided'));
  const asksForAct = is('request', 'could-you', 'hereby', 'wish');
  const short = clause.words.length <= SHORT;
  const speaksOfSomebody = is('first', 'other-person', 'apart');
  const ofPeople = is('anyone');
  const negated = is('neg');

  if (is('data')) act('data', 'data', 0.95);
  if (is('attached')) act('attached', 'attached', 0.9);
  if (is('see-below')) act('see-below', 'see-below', 0.9);
  if (is('speaker')) act('speaker', 'own-contribution', 0.9);
  if (is('topic')) act('topic', 'other-matter', 0.8);
  if (is('invites-us') && !is('self-object')) act('invites-us', 'invites-us', 0.8);
  if (is('condition'))
    act('condition', is('mild-condition') ? 'mild-condition' : 'condition', is('mild-condition') ? 0.3 : 0.8);
  if (is('later')) act('later', 'later', 0.8);
  if (is('form')) act('form', 'asks-for-form', 0.8);
  if (is('name-fix')) act('name-fix', 'name-fix', 0.9);
  if (is('address-fix')) act('address-fix', 'address-fix', 0.85);
  if (is('addition')) act('addition', 'addition', 0.8);
  if (is('substitute')) act('substitute', 'substitute', 0.95);
  if (is('release') && !clause.asks) act('release', 'gives-seat-away', 0.95);
  if (is('move') && is('change', 'move')) act('move', 'move', 0.85);
  if (is('change')) act('change', 'change', 0.9);
  if (is('thanks')) act('thanks', 'thanks', 0.8);

  const enrols = is('enrol') || (is('own-registration', 'enrol-noun') && is('hereby'));
  const withdraws = is('withdraw');

  if (withdraws) {
    if (negated && !is('absent')) act('keep', 'do-not-cancel', 0.9);
    else if (clause.asks && is('wh', 'condition') && !is('could-you')) act('question', 'asks-how-to-cancel', 0.8);
    else if (clause.asks && is('may-i') && !is('could-you')) act('cancel', 'asks-to-cancel', 0.9);
    else if (is('condition') && !is('mild-condition') && !asksForAct) act('question', 'may-have-to-cancel', 0.6);
    else if (is('tentative') && !asksForAct) act('tentative', 'may-cancel', 0.7);
    else act('cancel', 'cancel', asksForAct || speaksOfSomebody || is('own-registration') ? 0.97 : short ? 0.9 : 0.7);
  } else if (is('absent') || (negated && is('attend') && !is('enrol'))) {
    if (ofPeople) act('question', 'absence-of-others', 0.3);
    else if (clause.asks && !short) act('question', 'asks-about-absence', 0.6);
    else if (is('tentative')) act('tentative', 'may-be-absent', 0.8);
    else if (is('condition') && !is('mild-condition')) act('condition', 'absence-condition', 0.8);
    else act('absent', is('absent') ? 'cannot-come' : 'does-not-come', speaksOfSomebody || short ? 0.95 : 0.8);
  } else if (enrols) {
    const broken = is('broken') && !asksForAct;
    if (is('invites-us') && !is('self-object', 'first')) act('question', 'registering-with-them', 0.2);
    else if (is('standing')) act(asksUs || is('did-you') ? 'question' : 'standing', 'standing', 0.9);
    else if (negated && !broken && !clause.asks) act('not-me', 'do-not-register', 0.9);
    else if (is('undecided')) act('question', 'asks-before-deciding', 0.85);
    else if (is('did-you') && clause.asks && !is('could-you')) act('question', 'asks-whether-registered', 0.85);
    else if (broken) act('may-join', 'tried-to-register', 0.7);
    else if (clause.asks && is('may-i') && !is('could-you'))
      act('may-join', is('still') ? 'asks-whether-still' : 'asks-to-register', is('still') ? 0.6 : 0.92);
    else if (clause.asks && is('wh') && !is('could-you')) act('question', 'asks-about-registering', 0.8);
    else if (asksForAct || is('could-you'))
      act('register', is('could-you') ? 'request-as-question' : is('hereby') ? 'hereby' : 'request', 0.97);
    else if (is('accept')) act('accept', 'yes', 0.95);
    else if (is('first', 'self-object')) act('register', 'states-registering', 0.95);
    else if (is('other-person')) act('register', 'registers-others', 0.9);
    else if (short) act('heading-register', 'heading', 0.75);
    else act('heading-register', 'mentions-registering', 0.5);
  } else if (is('accept')) {
    act(is('standing') ? 'standing' : 'accept', 'yes', 0.93);
  } else if (is('attend')) {
    if (is('standing')) act(asksUs ? 'question' : 'standing', 'standing', 0.85);
    else if (is('undecided') && (clause.asks || is('tentative', 'wh'))) act('question', 'asks-before-deciding', 0.8);
    else if (clause.asks && is('may-i') && !is('wh'))
      act(
        'may-join',
        is('still') ? 'asks-whether-still' : is('first') ? 'asks-to-come' : 'asks-for-others',
        is('first') ? 0.85 : 0.5,
      );
    else if (clause.asks && is('could-you') && is('self-object')) act('register', 'request-as-question', 0.9);
    else if (clause.asks || asksUs) act('question', 'asks-about-attending', 0.7);
    else if (is('tentative')) act('tentative', 'may-come', 0.85);
    else if (is('invites-us') && !is('first')) act('question', 'their-event', 0.2);
    else if (ofPeople && !is('first')) act('question', 'people-in-general', 0.2);
    else if (is('standing', 'keep')) act('keep', 'still-coming', 0.85);
    else if (is('wish', 'future')) act('join', 'wishes-to-come', 0.95);
    else if (speaksOfSomebody) act('join', 'says-who-comes', 0.92);
    else if (short) act('join', 'says-coming', 0.8);
    else act('join', 'mentions-coming', 0.5);
  } else if (is('standing')) {
    if (asksUs || is('did-you')) act('question', 'asks-whether-registered', 0.8);
    else act('standing', 'standing', 0.9);
  } else if (is('own-registration') && is('thanks', 'request') && is('wish')) {
    act('standing', 'speaks-of-registration', 0.5);
  } else if (is('withdraw-noun') && !clause.asks) {
    act('heading-cancel', 'heading-cancel', 0.8);
  } else if (is('enrol-noun') && !clause.asks && short) {
    act('heading-register', 'heading', 0.7);
  } else if (is('tentative') && is('first')) {
    act('tentative', 'unsure', 0.6);
  }
  if (is('keep') && !withdraws && !is('enrol')) act('keep', 'stays', 0.85);
  if (is('see-you')) act('see-you', 'see-you', 0.8);
  if (is('enrol') && is('wish') && is('form')) act('form', 'asks-for-form', 0.85);
  const asksOnlyPolitely =
    acts.some((a) => a.kind === 'register' || a.kind === 'cancel' || a.kind === 'may-join') && !is('wh');
  if (
    (clause.asks || (is('indirect') && is('wh', 'did-you', 'form'))) &&
    !asksOnlyPolitely &&
    !is('change', 'substitute', 'accept')
  ) {
    act('question', clause.asks ? 'question' : 'indirect-question', clause.asks ? 0.9 : 0.7);
  }
  return acts;
}
