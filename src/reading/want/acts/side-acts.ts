// What a clause does besides: thanks, fixes a name, asks for the form. Pure.
import { asksForRules, isNear, type Add, type Look } from './look.ts';

/** What a clause does besides: thanks, fixes a name, asks for the form. */
export function sideActs({ clause, is, short, negated }: Look, add: Add): void {
  if (is('data')) add('data', 'data', 0.95);
  if (is('attached')) add('attached', 'attached', 0.9);
  if (is('see-below')) add('see-below', 'see-below', 0.9);
  if (is('speaker')) add('speaker', 'own-contribution', 0.9);
  if (is('job')) add('topic', 'looks-for-work', 0.95);
  if (is('topic')) add('topic', 'other-matter', 0.8);
  if (is('invites-us') && !is('self-object')) add('invites-us', 'invites-us', 0.8);
  if (is('condition') && !is('broken')) {
    const mild = is('mild-condition');
    add('condition', mild ? 'mild-condition' : 'condition', mild ? 0.3 : 0.8);
  }
  if (is('later')) add('later', 'later', 0.8);
  if (is('form')) add('form', 'asks-for-form', 0.8);
  if (is('sent-before')) add('standing', 'sent-before', 0.8);
  if (is('serves-us')) add('topic', 'serves-us', 0.9);
  if (is('name-fix')) add('name-fix', 'name-fix', 0.9);
  if (is('address-fix')) add('address-fix', 'address-fix', 0.85);
  if (is('addition')) add('addition', 'addition', 0.8);
  if (
    is('substitute') &&
    !(negated && isNear(clause, 'neg', 'substitute')) &&
    !is('keep') &&
    (is('other-person') || !is('somebody'))
  )
    add('substitute', 'substitute', 0.95);
  if (is('move') && is('change', 'move')) add('move', 'move', 0.85);
  if (is('change')) {
    if (clause.asks && asksForRules(is)) add('question', 'asks-about-changing', 0.8);
    else add('change', 'change', 0.9);
  }
  if (is('thanks') && (short || clause.cues.some((cue) => cue.name === 'thanks' && cue.from < 3)))
    add('thanks', 'thanks', 0.8);
  if (is('see-you') && !is('invites-us')) add('see-you', 'see-you', 0.8);
}
