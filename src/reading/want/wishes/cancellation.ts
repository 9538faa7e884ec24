// What gives a seat up: a cancellation in words, or somebody who cannot come. Pure.
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { concernOf } from '../concern.ts';
import { differentEvents, isOwnBlock, of, sentenceSpan, spanOf, within, type Facts } from '../facts.ts';
import { isAboutOthers } from '../sender-comes.ts';
import { strongest, wish, type Wish } from '../wish.ts';
import { ACTING } from './registration.ts';
import { namesAnother } from './unknown.ts';

/** The cancellation that is asked for; null where none is. What is left beside `amend` cancels another event. */
export function cancellation(facts: Facts, acts: readonly Act[], standing: boolean, amend: Wish | null): Wish | null {
  const said = of(acts, 'cancel', 'release');
  const away = of(acts, 'absent');
  const heading = facts.subjectActs.filter(
    (act) => act.kind === 'heading-cancel' || act.kind === 'cancel' || act.kind === 'absent',
  );
  const all = [...said, ...away];
  if (amend !== null && amend.rule !== 'wish.moves-to-another-event') {
    const apart = said.filter((act) => differentEvents(facts, act, amend.acts[0] ?? act));
    return apart.length > 0 ? wish('cancel', apart, strongest(apart), 'cancels') : null;
  }
  if (amend !== null) return null;
  if (said.length > 0 && of(acts, 'move').some((act) => act.rule === 'want.cancels-and-registers'))
    return wish('cancel', all, strongest(said), 'cancels-and-registers', ['several-wishes']);
  // Above an agenda "cancel 2 for me" may be no more than a no to it.
  const declines =
    facts.thread.kind === 'invitation' &&
    !standing &&
    heading.length === 0 &&
    said.every((act) => act.kind === 'cancel' && !has(act.clause, 'own-registration', 'self-object'));
  if (said.length > 0 && declines) return wish('cancel', all, 0.6, 'declines-invitation', ['unclear']);
  const keeps = [...of(acts, 'keep'), ...of(facts.subjectActs, 'keep')].some(
    (act) => act.rule === 'want.do-not-cancel',
  );
  if (said.length > 0 && keeps) return wish('cancel', all, 0.6, 'cancels-and-keeps', ['unclear']);
  if (said.length > 0) return wish('cancel', all, Math.max(strongest(said), heading.length > 0 ? 0.97 : 0), 'cancels');
  const registersOthers = of(acts, 'register', 'join', 'heading-register').some((act) => isAboutOthers(facts, act));
  if (away.length > 0) {
    const ofSender = away.filter((act) => concernOf(act, facts).sender);
    if (registersOthers && ofSender.length === away.length && !standing) return null;
    const explicit = of(acts, 'register').some((act) => act.strength >= 0.95);
    if (!standing && heading.length === 0 && explicit) return null;
    const comes = of(acts, 'join').filter((act) => act.strength >= 0.94 && concernOf(act, facts).sender);
    if (!standing && heading.length === 0 && ofSender.length === away.length && comes.length > 0) return null;
    if (
      !standing &&
      heading.length === 0 &&
      ofSender.length === away.length &&
      (putsForward(facts, away) || choosesOthers(facts, acts, away))
    )
      return null;
    if (heading.length > 0) return wish('cancel', [...heading, ...away], 0.97, 'cancels');
    if (facts.thread.kind === 'invitation' && !standing) {
      return wish('cancel', away, 0.6, 'declines-invitation', ['unclear']);
    }
    // "I cannot come; will it be recorded?": whoever is not registered says that too.
    if (!standing && asksForRecording(facts, acts)) return wish('cancel', away, 0.6, 'cannot-come', ['unclear']);
    // "It will be Anna Bos (her address), not me": she may come in the other's place.
    const mayBeReplaced = standing && namesAnother(facts);
    // "Could you note Jan? I skip it myself": something else is asked for.
    // "I cannot open the link", "not for the first hour": it is not the day that somebody stays away from.
    if (away.every((act) => has(act.clause, 'partly') || comesElse(facts, act)))
      return wish('cancel', away, 0.6, 'absent-in-part', ['unclear']);
    if (of(acts, 'question').some(isUnreadRequest)) return wish('cancel', away, 0.6, 'cannot-come', ['unclear']);
    return wish('cancel', away, strongest(away), 'cannot-come', mayBeReplaced ? ['unclear'] : []);
  }
  const nothingElse = of(acts, ...ACTING).length === 0 && of(acts, 'question').length === 0;
  const asks = of(acts, 'question').some((act) => act.strength >= 0.8);
  if (heading.length > 0 && !asks && (nothingElse || heading.some((act) => act.kind === 'cancel'))) {
    return wish('cancel', heading, 0.93, 'heading-cancel');
  }
  return null;
}

/** "Not at the drinks, but at the panel": what follows in the sentence takes part of it back. */
function comesElse(facts: Facts, act: Act): boolean {
  return facts.clauses.some(
    (clause) =>
      clause.sentence === act.clause.sentence &&
      clause.start > act.clause.start &&
      clause.contrast &&
      has(clause, 'keep-word'),
  );
}

function isUnreadRequest({ clause, strength }: Act): boolean {
  return (
    strength >= 0.8 &&
    clause.asks &&
    has(clause, 'could-you') &&
    !has(clause, 'withdraw', 'absent', 'tell-me', 'material', 'afterwards')
  );
}

function asksForRecording(facts: Facts, acts: readonly Act[]): boolean {
  const [asked] = of(acts, 'question');
  const first = Math.min(...of(acts, 'absent').map((act) => act.clause.sentence));
  return (
    asked !== undefined && asked.clause.sentence < first && facts.clauses.some((clause) => has(clause, 'afterwards'))
  );
}

/** Others are named with their addresses beside the sender who stays away: it is they whom the mail is about. */
function putsForward(facts: Facts, away: readonly Act[]): boolean {
  return facts.people.some(
    ({ person, span }) =>
      !person.isSender &&
      person.email !== null &&
      isOwnBlock(facts, span.block) &&
      !away.some((act) => within(span, sentenceSpan(facts, act.clause))),
  );
}

/** "Can I take part in the first two? January doesn't suit me": asks for some events, and says why not for another. */
function choosesOthers(facts: Facts, acts: readonly Act[], away: readonly Act[]): boolean {
  const asked = of(acts, ...ACTING).filter((act) => act.strength >= ASKED && concernOf(act, facts).sender);
  const chosen = asked.some((act) =>
    facts.events.some((m) => CHOICES.has(m.rule) && within(m.span, sentenceSpan(facts, act.clause))),
  );
  return (
    facts.thread.kind !== 'confirmation' &&
    asked.length > 0 &&
    away.every((no) => chosen || asked.some((act) => differentEvents(facts, act, no))) &&
    away.every((no) => facts.events.some((m) => within(m.span, spanOf(no.clause))))
  );
}
const ASKED = 0.85;
const CHOICES: ReadonlySet<string> = new Set(['event-ordinal', 'event-all-listed']);
