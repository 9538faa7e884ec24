// What a clause that speaks of coming does. Pure.
import { coveredBy, opensWithVerb, type Add, type Look } from './look.ts';

export function attending(look: Look, add: Add): void {
  const { clause, is, asksToKnow, ofSomebody, short, subject, negated } = look;
  // A "not" elsewhere in the clause may still belong to the coming.
  const join = (rule: string, strength: number): void => {
    add('join', rule, negated ? Math.min(strength, 0.8) : strength);
  };
  if (
    subject('attend') === 'second' &&
    !clause.asks &&
    !is('could-you', 'self-object', 'other-person', 'anyone', 'attached')
  )
    add('invites-us', 'we-come', 0.9);
  else if (is('wants-you') && !is('self-too')) add('invites-us', 'wants-us-to-come', 0.9);
  else if (is('afterwards') && !is('hereby') && coveredBy(clause, 'attend', 'afterwards'))
    add('question', 'wants-it-afterwards', 0.7);
  else if (is('standing')) add(asksToKnow ? 'question' : 'standing', 'standing', 0.85);
  else if (is('tentative') && !clause.asks) add('tentative', 'may-come', 0.85);
  else if ((is('undecided') && (clause.asks || is('wh'))) || is('tell-me'))
    add('question', 'asks-before-deciding', 0.8);
  else if (clause.asks && is('may-i') && !is('wh')) {
    if (is('still')) add('may-join', 'asks-whether-still', 0.6);
    else
      add(
        'may-join',
        is('first') && !is('apart') ? 'asks-to-come' : 'asks-for-others',
        is('first') && !(is('other-person') && !is('self-too')) ? 0.85 : 0.5,
      );
  } else if (clause.asks && is('could-you') && is('self-object')) add('register', 'request-as-question', 0.9);
  else if (asksToKnow) add('question', 'asks-about-attending', 0.7);
  else if (is('invites-us') && !is('first')) add('question', 'their-event', 0.2);
  else if (is('anyone') && !is('first')) add('question', 'people-in-general', 0.2);
  else if (is('keep-word') && ofSomebody) add('keep', 'comes-to-the-other', 0.85);
  else if (is('wish') && (ofSomebody || opensWithVerb(clause))) join('wishes-to-come', 0.95);
  else if (is('future') && (ofSomebody || opensWithVerb(clause))) join('will-come', 0.94);
  else if (is('hereby') && ofSomebody) join('says-who-comes', 0.95);
  else if (ofSomebody) join('says-who-comes', 0.92);
  else if (short && opensWithVerb(clause)) join('says-coming', 0.85);
  else join('somebody-comes', 0.5);
}
