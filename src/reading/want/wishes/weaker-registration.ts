// What asks for a seat without saying so firmly: a question, a heading, a subject, a short answer to an invitation. Pure.
import type { Doubt } from '../../../domain/reading.ts';
import type { Span } from '../../mention.ts';
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { concernOf } from '../concern.ts';
import { isOwnBlock, of, spanOf, within, type Facts } from '../facts.ts';
import { strongest, wish, type Wish } from '../wish.ts';

interface Grounds {
  readonly facts: Facts;
  readonly acts: readonly Act[];
  /** Those of `acts` that can mean a seat. */
  readonly candidates: readonly Act[];
  /** A registration stands already. */
  readonly standing: boolean;
  readonly doubts: readonly Doubt[];
}

/** Questions beside which nothing is asked for yet. */
const UNDECIDED: ReadonlySet<string> = new Set(['want.asks-whether-registered', 'want.asks-before-deciding']);

/** The registration that weaker words than a request ask for; null where none do. */
export function weakerRegistration(grounds: Grounds): Wish | null {
  const { facts, acts, candidates, standing, doubts } = grounds;
  if (of(acts, 'question').some((act) => UNDECIDED.has(act.rule))) return null;
  const supplies = suppliesDetails(facts, candidates);
  const may = of(candidates, 'may-join');
  if (may.length > 0) {
    const sure = may.some((act) => act.strength >= 0.9) || (supplies && strongest(may) >= 0.85);
    if (strongest(may) < 0.8 && !supplies) return null;
    return wish('register', may, sure ? 0.93 : 0.8, 'asks-to-come', doubts);
  }
  const form = of(acts, 'form');
  if (form.length > 0 && acts.some((act) => act.kind === 'join' || has(act.clause, 'wish')))
    return wish('register', [...form, ...of(acts, 'join')], 0.9, 'asks-for-form');
  const asks = of(acts, 'question').some((act) => act.strength >= 0.6);
  const silent = standing || asks ? null : (byHeading(grounds, supplies) ?? byInvitation(grounds, supplies));
  return silent ?? byAttachedList(facts, acts);
}

/** Names or a way of coming stand in the sender's own words, outside the question whether somebody may come. */
function suppliesDetails(facts: Facts, candidates: readonly Act[]): boolean {
  const asking = of(candidates, 'may-join');
  const beside = (span: Span): boolean =>
    (isOwnBlock(facts, span.block) || span.block === -1) && !asking.some((act) => within(span, spanOf(act.clause)));
  return facts.people.some((m) => beside(m.span)) || facts.attendance.some((m) => beside(m.span));
}

/** "Registration masterclass", in the text or as its subject. */
function byHeading({ facts, acts, candidates }: Grounds, supplies: boolean): Wish | null {
  const headings = of(candidates, 'heading-register', 'join', 'accept');
  const fromSubject = of(facts.subjectActs, 'register', 'join', 'accept', 'heading-register', 'may-join');
  if (headings.length > 0) {
    const strength =
      fromSubject.length > 0 || facts.thread.kind === 'invitation' ? 0.93 : strongest(headings) >= 0.7 ? 0.9 : 0.7;
    return wish('register', [...headings, ...fromSubject], strength, 'heading');
  }
  if (fromSubject.length === 0 || of(acts, 'topic', 'data', 'invites-us', 'speaker').length > 0) return null;
  const attached = of(acts, 'attached').length > 0;
  return wish('register', fromSubject, supplies || attached ? 0.93 : 0.85, 'subject-registers');
}

/** "See you there", or nothing but who comes and how, in answer to an invitation. */
function byInvitation({ facts, acts, doubts }: Grounds, supplies: boolean): Wish | null {
  if (facts.thread.kind !== 'invitation') return null;
  const seeYou = of(acts, 'see-you');
  const staysAway = of(acts, 'absent').some((act) => concernOf(act, facts).sender);
  if (seeYou.length > 0 && !staysAway) return wish('register', seeYou, 0.92, 'yes-to-invitation', doubts);
  const saysHow = facts.attendance.some((m) => m.rule === 'attendance-said' && isOwnBlock(facts, m.span.block));
  return supplies && of(acts, 'topic').length === 0 && (saysHow || of(acts, 'thanks').length === 0)
    ? wish('register', acts.slice(0, 1), 0.92, 'answers-invitation', doubts)
    : null;
}

function byAttachedList(facts: Facts, acts: readonly Act[]): Wish | null {
  const attached = of(acts, 'attached');
  return attached.length > 0 &&
    facts.events.some((m) => isOwnBlock(facts, m.span.block) || m.span.block === -1) &&
    acts.some((act) => has(act.clause, 'enrol-noun', 'attend', 'other-person'))
    ? wish('register', attached, 0.9, 'list-attached')
    : null;
}
