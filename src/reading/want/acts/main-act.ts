// The one thing that a clause says about taking part. Pure.
import type { Act } from './act.ts';
import { attending } from './attending.ts';
import { enrolling } from './enrolling.ts';
import { isNear, type Add, type Look } from './look.ts';
import { withdrawing } from './withdrawing.ts';

/** Order matters: what takes back goes before what asks. */
export function mainAct(look: Look, add: Add, acts: readonly Act[]): void {
  const { is, clause, negated, asksForAct, short } = look;
  if (is('release') && !clause.asks) {
    if (negated || is('keep')) add('keep', 'keeps-seat', 0.9);
    else add('release', 'gives-seat-away', 0.95);
  } else if (is('own-registration') && is('somebody', 'waiting-list') && !clause.asks && !is('keep', 'enrol', 'hereby'))
    add('release', 'seat-for-somebody-else', 0.93);
  else if (is('withdraw')) withdrawing(look, add);
  else if (is('keep') && !clause.asks && !is('enrol', 'absent', 'tentative', 'later'))
    add('keep', is('attend') ? 'still-coming' : 'stays', 0.85);
  else if (is('keep') && is('own-registration') && !is('absent')) add('keep', 'keeps-seat', 0.9);
  else if (is('next-time') && is('enrol', 'attend', 'accept', 'wish', 'regret')) add('absent', 'next-time', 0.85);
  else if (is('would-have') && is('attend') && !is('enrol')) add('absent', 'would-have-come', 0.9);
  else if (is('forgo') && isNear(clause, 'neg', 'forgo') && !is('regret')) add('accept', 'not-to-be-missed', 0.93);
  else if (is('absent') || (negated && is('attend') && !is('enrol') && isNear(clause, 'denial', 'attend')))
    staying(look, add);
  else if (is('enrol') || (is('own-registration', 'enrol-noun') && is('hereby'))) enrolling(look, add);
  else if (is('accept') && !(clause.asks && (!short || is('did-you'))))
    add(
      is('standing') ? 'standing' : is('keep-word') ? 'keep' : 'accept',
      is('keep-word') ? 'still-coming' : 'yes',
      0.93,
    );
  else if (is('attend')) attending(look, add);
  else if (
    is('hereby') &&
    is('self-object') &&
    is('first') &&
    !clause.asks &&
    !negated &&
    !is('attached', 'standing', 'topic', 'speaker')
  )
    add('register', 'hereby-myself', 0.92);
  else if (is('standing') && is('to-be-registered') && asksForAct && !clause.asks) add('register', 'request', 0.95);
  else if (is('standing')) {
    if (look.subject('standing') === 'second' && !is('self-object', 'own-registration', 'pronoun')) {
      add('invites-us', 'we-are-registered', 0.95);
    } else if (look.asksToKnow || is('did-you')) add('question', 'asks-whether-registered', 0.8);
    else add('standing', 'standing', 0.9);
  } else if (is('withdraw-noun') && !clause.asks) add('heading-cancel', 'heading-cancel', 0.8);
  else if (is('enrol-noun') && !clause.asks && short && !acts.some((act) => act.kind === 'data'))
    add('heading-register', 'heading', 0.7);
  else if (is('tentative') && (is('first') || short) && !asksForAct) add('tentative', 'unsure', 0.6);
  else if (is('wish') && is('first') && !clause.asks && clause.cues.some((cue) => cue.name === 'interest'))
    add('may-join', 'interested', 0.8);
  else if (is('regret') && short) add('regret', 'regrets', 0.5);
}

function staying({ clause, is, ofSomebody, short }: Look, add: Add): void {
  if (is('anyone')) add('question', 'absence-of-others', 0.3);
  else if (clause.asks && (!short || !ofSomebody)) add('question', 'asks-about-absence', 0.6);
  else if (is('tentative')) add('tentative', 'may-be-absent', 0.8);
  else if (is('condition') && !is('mild-condition')) add('condition', 'absence-condition', 0.8);
  else if (is('enrol') && !is('regret')) add('may-join', 'tried-to-register', 0.7);
  else {
    add('absent', is('absent') ? 'cannot-come' : 'does-not-come', ofSomebody || short ? 0.95 : 0.8);
    // "I cannot come, Els comes for me", in one breath.
    if (is('substitute') && is('self-object')) add('substitute', 'substitute', 0.95);
  }
}
