// What a clause that speaks of cancelling does. Pure.
import { has, type Clause } from '../clauses.ts';
import { addresseeBefore, isObjectOfPreposition } from '../subject.ts';
import { asksForRules, opensWithVerb, type Add, type Look } from './look.ts';

export function withdrawing(look: Look, add: Add): void {
  const { clause, is, negated, asksForAct, ofSomebody, short } = look;
  if (is('averted')) {
    add('keep', 'need-not-cancel', 0.9);
    return;
  }
  if (tellsUsToCancel(look)) {
    add('question', 'tells-us-to-cancel', 0.2);
    return;
  }
  if (is('your-registration', 'topic') && !is('self-object')) add('topic', 'their-booking', 0.9);
  else if (negated && !is('absent')) add('keep', 'do-not-cancel', 0.9);
  else if ((negated || is('terms')) && !ofSomebody && !asksForAct && !is('regret'))
    add('question', 'no-way-to-cancel', 0.2);
  else if (clause.asks && is('wh', 'condition') && !is('could-you')) add('question', 'asks-how-to-cancel', 0.8);
  else if (clause.asks && asksForRules(is)) add('question', 'asks-how-to-cancel', 0.8);
  else if (clause.asks && !is('may-i', 'could-you', 'request', 'please', 'wish'))
    add('question', 'asks-whether-cancelled', 0.85);
  else if (clause.asks && is('may-i') && !is('could-you')) add('cancel', 'asks-to-cancel', 0.9);
  else if (is('condition') && !is('mild-condition') && !asksForAct) add('question', 'may-have-to-cancel', 0.6);
  else if (is('tentative') && !asksForAct) add('tentative', 'may-cancel', 0.7);
  else {
    const sure =
      !is('reported') &&
      (asksForAct || ofSomebody || is('own-registration') || (is('absent', 'regret') && opensWithVerb(clause)));
    add('cancel', 'cancel', sure ? 0.97 : short && !is('reported') ? 0.9 : 0.7);
    if (registersElsewhere(clause)) add('move', 'cancels-and-registers', 0.85);
  }
}

/** They tell us that, or how, we can cancel: "you can change or cancel free of charge", "please tell us if you have to cancel". */
function tellsUsToCancel({ clause, is, subject }: Look): boolean {
  if (is('own-registration', 'other-person', 'pronoun') || clause.asks) return false;
  return subject('withdraw') === 'second' && !isOurObject(clause) && !(is('could-you') && is('please'));
}

/** "Could you take me off": the sender is what the addressee acts on. */
function isOurObject(clause: Clause): boolean {
  const verb = clause.cues.find((cue) => cue.name === 'withdraw');
  if (verb === undefined) return false;
  const from = addresseeBefore(clause.words, verb.from);
  return clause.cues.some(
    (cue) =>
      cue.name === 'self-object' &&
      cue.from > from &&
      cue.from <= verb.to &&
      !isObjectOfPreposition(clause.words, cue.from),
  );
}

/** "Delete the first and give me a place at the second": another seat is asked for in the same breath. */
function registersElsewhere(clause: Clause): boolean {
  const last = Math.max(...clause.cues.filter((cue) => cue.name === 'withdraw').map((cue) => cue.to));
  return clause.cues.some((cue) => cue.name === 'enrol' && cue.from >= last) && has(clause, 'self-object');
}
