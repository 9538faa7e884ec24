// What a clause that speaks of registering does. Pure.
import { opensWithVerb, type Add, type Look } from './look.ts';

export function enrolling(look: Look, add: Add): void {
  const { clause, is, negated, asksForAct, asksToKnow, short, subject } = look;
  // "I ask to be registered for it": nobody stands yet.
  const asksToBe = asksForAct && is('to-be-registered');
  const broken = is('broken') && !asksForAct;
  if (is('invites-us') && !is('self-object', 'first')) add('question', 'registering-with-them', 0.2);
  else if (
    is('standing') &&
    subject('standing') === 'second' &&
    !is('self-object', 'own-registration', 'pronoun', 'request')
  )
    add('invites-us', 'we-are-registered', 0.95);
  else if (is('standing') && !asksToBe && !is('would-have') && !(is('could-you') && is('make-sure')))
    add(asksToKnow || is('did-you') ? 'question' : 'standing', 'standing', 0.9);
  else if (negated && !broken && !clause.asks) add('not-me', 'do-not-register', 0.9);
  else if (is('anyone') && !is('self-object', 'other-person') && subject('enrol') === null)
    add('question', 'people-in-general', 0.2);
  else if (is('undecided') || is('tell-me')) add('question', 'asks-before-deciding', 0.85);
  else if (is('did-you') && clause.asks && !is('could-you')) add('question', 'asks-whether-registered', 0.85);
  else if (broken) add('may-join', 'tried-to-register', 0.7);
  else if (clause.asks && is('may-i') && !is('could-you'))
    add('may-join', is('still') ? 'asks-whether-still' : 'asks-to-register', is('still') ? 0.6 : 0.92);
  else if (clause.asks && is('wh') && !is('could-you')) add('question', 'asks-about-registering', 0.8);
  else if (clause.asks && !is('could-you') && !is('request')) add('question', 'asks-about-registering', 0.8);
  else if (is('second') && !is('first', 'self-object', 'other-person', 'could-you') && !is('please'))
    add('question', 'tells-us-to-register', 0.2);
  else if (is('tentative') && is('wish') && is('first') && !is('could-you', 'please'))
    add('tentative', 'would-perhaps-register', 0.8);
  else if (is('could-you')) add('register', 'request-as-question', 0.97);
  else if (is('future') && !is('hereby', 'self-object', 'wish') && !clause.cues.some((cue) => cue.name === 'request'))
    add('tentative', 'will-register', 0.7);
  else if (asksForAct) add('register', is('hereby') ? 'hereby' : 'request', 0.97);
  else if (is('accept')) add('accept', 'yes', 0.95);
  else if (is('i-enrol') || (is('self-object') && opensWithVerb(clause))) add('register', 'states-registering', 0.95);
  else if (is('other-person') && !is('first')) add('register', 'registers-others', 0.9);
  else {
    // "Reserve in time!" is no heading of a registration, "Registration masterclass" is.
    const heads = short && (is('enrol-noun', 'first') || clause.block < 0 || clause.words.length === 1);
    add('heading-register', heads ? 'heading' : 'mentions-registering', heads ? 0.75 : 0.5);
  }
}
