// From the acts of a mail to its wishes: what is asked for, before it is known for which event and whom. Pure.
import type { Doubt, Intent } from '../../domain/reading.ts';
import type { Act } from './acts.ts';
import { aboutUs, asksForAct, doubted, isElsewhere, isNoGuest, isOwnRequest } from './about-us.ts';
import { relevanceOf } from './relevance.ts';
import type { Wish } from './wish.ts';
import { has, type Clause } from './clauses.ts';
import { concernOf } from './concern.ts';
import type { Span } from '../mention.ts';
import { of, sentenceSpan, spanOf, within, type Facts } from './facts.ts';

export interface Wishes {
  readonly wishes: readonly Wish[];
  /** A question or a remark for a human stands beside them. */
  readonly attention: boolean;
  /** The sender says that she does not come herself. */
  readonly senderStaysAway: boolean;
}

const ACTING = ['register', 'join', 'accept', 'may-join', 'heading-register'] as const;
const strongest = (acts: readonly Act[]): number => Math.max(0, ...acts.map((act) => act.strength));

export function wishesOf(facts: Facts): Wishes {
  const acts = pruned(facts);
  const questions = of(acts, 'question').filter((act) => act.strength >= 0.6);
  const data = of(acts, 'data');
  const explicit = of(acts, 'register', 'cancel', 'release', 'substitute');
  if (data.length > 0 && of(acts, 'register').length === 0) return only('data', data, 0.95, 'data-request');

  const standing = stands(facts, acts);
  const amend = amendment(facts, acts, standing);
  const cancel = cancellation(facts, acts, standing, amend);
  const register = registration(facts, acts, standing, amend, cancel);
  const wishes = [amend, register.wish, cancel.wish].filter((wish): wish is Wish => wish !== null);
  const relevance = relevanceOf(facts);
  const noGuest = isNoGuest(facts, acts);
  const sure = wishes
    .filter((wish) => wish.strength >= 0.55)
    .flatMap((wish) => aboutUs(facts, wish, relevance))
    .map((wish) => (noGuest || wish.acts.some((act) => isElsewhere(facts, act)) ? doubted(wish) : wish));

  const other = otherMatter(facts, acts, noGuest ? explicit.some(isOwnRequest) : explicit.length > 0, noGuest);
  if (other !== null && !(amend !== null && amend.strength >= 0.9)) {
    return {
      wishes: [other],
      attention: facts.toUs && (noGuest || facts.clauses.some((clause) => clause.asks)),
      senderStaysAway: false,
    };
  }
  if (sure.length > 0) {
    const ordered = orderOf(sure);
    const aside = questions.filter(
      (act) => !ordered.some((wish) => wish.acts.some((own) => own.clause === act.clause)),
    );
    return {
      wishes: ordered,
      attention: aside.length > 0,
      senderStaysAway: register.senderStaysAway,
    };
  }
  const mine = of(acts, 'may-join').filter(
    (act) => !has(act.clause, 'anyone') && has(act.clause, 'first', 'self-object'),
  );
  if (mine.length > 0 && !standing && !questions.some((act) => act.rule === 'want.asks-before-deciding'))
    return only('register', mine, 0.75, 'asks-whether-possible');
  const unsure = [...questions, ...of(acts, 'may-join')];
  if (unsure.length > 0) return only('question', unsure, strongest(unsure), 'only-asks');
  const loose = of(acts, 'change', 'move', 'name-fix', 'address-fix').filter((act) => asksForAct(act.clause));
  if (loose.length > 0 && relevance !== 'hardly') return only('amend', loose, 0.7, 'asks-for-change');
  const later = of(acts, 'later', 'tentative');
  const regrets = of(acts, 'regret');
  if (regrets.length > 0 && facts.thread.kind === 'confirmation') return only('cancel', regrets, 0.6, 'regrets');
  const thanks = of(acts, 'thanks', 'see-you', 'keep', 'accept', 'join', 'standing');
  if (later.length > 0 && of(acts, 'tentative').length > 0) return only('question', later, 0.5, 'undecided');
  if (thanks.length > 0 && !standsAlready(facts, acts) && saysMore(facts, acts)) return unknown(facts, acts);
  if (thanks.length > 0 && facts.thread.kind === 'confirmation' && addsSomething(facts)) {
    return only('amend', thanks, 0.6, 'adds-something');
  }
  if (
    thanks.length > 0 &&
    relevance === 'ours' &&
    facts.toUs &&
    (!isMereThanks(facts, acts) || hasUnreadRequest(facts, acts))
  )
    return only('question', thanks, 0.5, 'more-than-thanks');
  if (thanks.length > 0) return only('confirm', thanks, 0.9, 'thanks');
  return unknown(facts, acts);
}

/** Acts that a mere "thank you" or "see you there" is made of. */
const PLEASANT: ReadonlySet<Act['kind']> = new Set([
  'thanks',
  'see-you',
  'accept',
  'join',
  'keep',
  'standing',
  'regret',
]);
/** Acts that are pleasant by themselves; "I am registered" alone says nothing that would need no answer. */
const THANKS: ReadonlySet<Act['kind']> = new Set(['thanks', 'see-you', 'accept', 'join']);
/** Clauses of fewer words hold no news. */
const NEWS = 6;

/** Whether nothing but pleasant words is said, as far as we can read. */
function isMereThanks(facts: Facts, acts: readonly Act[]): boolean {
  const silent = facts.clauses.filter(
    (clause) => clause.words.length >= NEWS && !acts.some((act) => act.clause === clause && PLEASANT.has(act.kind)),
  );
  const known = facts.thread.kind === 'confirmation' || facts.thread.kind === 'cancellation';
  return silent.length === 0 && (known || acts.some((act) => THANKS.has(act.kind)));
}

/** A request or a denial in which nothing is understood: no mail with one is a mere "thank you". */
function hasUnreadRequest(facts: Facts, acts: readonly Act[]): boolean {
  return facts.clauses.some(
    (clause) =>
      clause.words.length > 2 &&
      has(clause, 'please', 'could-you', 'may-i') &&
      !acts.some((act) => act.clause === clause && act.kind !== 'addition' && act.kind !== 'thanks'),
  );
}

function standsAlready(facts: Facts, acts: readonly Act[]): boolean {
  return (
    facts.thread.kind === 'confirmation' ||
    facts.thread.kind === 'cancellation' ||
    of(acts, 'standing', 'keep').length > 0
  );
}

/** Beside the thanks there are people, a count, or words that answer an invitation. */
function saysMore(facts: Facts, acts: readonly Act[]): boolean {
  const names = facts.people.some((m) => isOwnBlock(facts, m.span.block) && !m.person.isSender);
  const counts = facts.party.some((m) => isOwnBlock(facts, m.span.block));
  const unread = facts.clauses.filter(
    (clause) => clause.words.length > 3 && !acts.some((act) => act.clause === clause && act.kind !== 'addition'),
  );
  return names || counts || (facts.thread.kind === 'invitation' && unread.length > 0);
}

/** A way of coming, a wish or another person in an answer to a confirmation: perhaps a change. */
function addsSomething(facts: Facts): boolean {
  return (
    facts.attendance.some((m) => m.rule !== 'attendance-place' && isOwnBlock(facts, m.span.block)) ||
    facts.notes.length > 0 ||
    facts.clauses.some((clause) => clause.words.length > 7 && !facts.acts.some((act) => act.clause === clause)) ||
    facts.people.some((m) => isOwnBlock(facts, m.span.block) && !m.person.isSender)
  );
}

/** Nothing is understood, but it is about one of our events: names and "please" register, the rest is for a human. */
function unknown(facts: Facts, acts: readonly Act[]): Wishes {
  const ours = facts.events.some(
    (m) => m.events.length > 0 && m.weight >= 0.4 && (isOwnBlock(facts, m.span.block) || m.span.block === -1),
  );
  if (!facts.toUs || relevanceOf(facts) === 'hardly' || (!ours && facts.thread.kind !== 'invitation'))
    return only('other', acts.slice(0, 3), 0.8, 'nothing-asked');
  const names = facts.people.some((m) => isOwnBlock(facts, m.span.block));
  const how = facts.attendance.some((m) => m.rule === 'attendance-said' && isOwnBlock(facts, m.span.block));
  const counts = facts.party.some((m) => isOwnBlock(facts, m.span.block));
  const please = facts.clauses.some((clause) => has(clause, 'request', 'wish', 'hereby'));
  const clear =
    facts.thread.kind !== 'confirmation' &&
    acts.every((act) => MERE.has(act.kind)) &&
    facts.clauses.length <= 6 &&
    !isUnexplained(facts) &&
    !facts.clauses.some((clause) => has(clause, 'neg', 'topic', 'speaker', 'invites-us'));
  if (ours && names && isForm(facts)) return only('register', acts.slice(0, 3), 0.93, 'filled-in-form');
  const strength = clear && ours ? ([names, how, counts, please].filter(Boolean).length >= 2 ? 0.91 : 0.8) : 0.6;
  return only('register', acts.slice(0, 3), strength, 'names-event');
}

/** "Name: …", "Event: …", each on its line, and no message among them. */
function isForm(facts: Facts): boolean {
  const fields = facts.clauses.filter((clause) => clause.words.length <= 3 && has(clause, 'field'));
  return fields.length >= 2 && !facts.clauses.some((clause) => clause.asks || has(clause, 'neg', 'message-field'));
}

/** Acts beside which names, an event and "please" can still mean a registration. */
const MERE: ReadonlySet<Act['kind']> = new Set([
  'thanks',
  'see-you',
  'addition',
  'see-below',
  'heading-register',
  'join',
  'accept',
]);

function only(intent: Intent, acts: readonly Act[], strength: number, rule: string): Wishes {
  return { wishes: [wish(intent, acts, strength, rule)], attention: false, senderStaysAway: false };
}

function wish(
  intent: Intent,
  acts: readonly Act[],
  strength: number,
  rule: string,
  doubts: readonly Doubt[] = [],
): Wish {
  return { intent, acts, strength, rule: `wish.${rule}`, doubts };
}

/** In the order of the mail. */
function orderOf(wishes: readonly Wish[]): readonly Wish[] {
  const place = (w: Wish): number => Math.min(...w.acts.map((act) => act.clause.sentence), 1e6);
  return [...wishes].sort((a, b) => place(a) - place(b));
}

/** Leaves out what its own sentence takes back: "I would love to come, but cannot". */
function pruned(facts: Facts): readonly Act[] {
  const { acts } = facts;
  return acts.filter((act) => {
    if (act.kind === 'join' || act.kind === 'accept' || act.kind === 'may-join' || act.kind === 'see-you') {
      return !acts.some(
        (no) =>
          (no.kind === 'absent' || no.kind === 'cancel') &&
          no.clause.sentence === act.clause.sentence &&
          no.clause.start > act.clause.start &&
          !differentEvents(facts, act, no),
      );
    }
    if (act.kind === 'absent') return !isModeOnly(facts, act);
    return true;
  });
}

function eventsIn(facts: Facts, act: Act): readonly string[] {
  return facts.events
    .filter((m) => within(m.span, spanOf(act.clause)) && m.weight >= 0.4 && m.events.length === 1)
    .flatMap((m) => m.events);
}

function differentEvents(facts: Facts, a: Act, b: Act): boolean {
  const [ofA, ofB] = [eventsIn(facts, a), eventsIn(facts, b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((event) => ofB.includes(event));
}

/** "I cannot come in person" beside "but I will follow online": no absence. */
function isModeOnly(facts: Facts, act: Act): boolean {
  const inClause = (m: { span: { block: number; start: number; end: number } }): boolean =>
    within(m.span, spanOf(act.clause));
  if (facts.attendance.some((m) => m.rule === 'attendance-negated' && inClause(m))) return true;
  const here = facts.attendance.find(inClause);
  if (here === undefined) return false;
  return facts.attendance.some((m) => m.mode !== here.mode && m.span.block === act.clause.block && !inClause(m));
}

/** Statements of coming that a speaker, a supplier or a colleague makes too. */
const STATED: ReadonlySet<string> = new Set(['want.will-come', 'want.says-who-comes', 'want.says-coming', 'want.yes']);
/** A clause of so many words in which nothing is understood; fewer where it denies or regrets something. */
const LONG_CLAUSE = 16;

/** Denies or regrets something, or asks us to do something with the sender. */
function isWeighty(clause: Clause): boolean {
  return has(clause, 'neg', 'regret', 'could-you') || (has(clause, 'request') && has(clause, 'self-object'));
}

/** Whether much of the mail says something that we do not understand. */
function isUnexplained(facts: Facts): boolean {
  return facts.clauses.some(
    (clause) =>
      !facts.acts.some((act) => act.clause === clause && act.kind !== 'condition' && act.kind !== 'addition') &&
      (clause.words.length >= LONG_CLAUSE || (clause.words.length >= 5 && isWeighty(clause))),
  );
}

/** "I would love to come, but …" without anything that asks. */
function isFollowedByBut(facts: Facts, act: Act): boolean {
  const next = facts.clauses.find((c) => c.block === act.clause.block && c.start >= act.clause.end);
  if (next === undefined || next.sentence !== act.clause.sentence || !next.contrast) return false;
  return !facts.acts.some(
    (other) =>
      other.clause === next && (other.kind === 'register' || other.kind === 'question' || other.kind === 'join'),
  );
}

/** Whether a registration stands already, as far as the mail tells. */
function stands(facts: Facts, acts: readonly Act[]): boolean {
  if (of(acts, 'keep').some((act) => act.rule === 'want.still-coming' || act.rule === 'want.keeps-seat')) return true;
  return facts.thread.kind === 'confirmation' || of(acts, 'standing').some((act) => act.strength >= 0.8);
}

function amendment(facts: Facts, acts: readonly Act[], standing: boolean): Wish | null {
  const move = of(acts, 'move');
  const registers = of(acts, 'register').length > 0 && !standing;
  const substitute = of(acts, 'substitute').filter((act) => {
    if (registers) return false;
    const concern = concernOf(act, facts);
    return concern.ofOthers || facts.people.some((m) => !m.person.isSender);
  });
  const touched = (act: Act): boolean =>
    [...facts.attendance, ...facts.party].some((m) => within(m.span, sentenceSpan(facts, act.clause)));
  const asksFor = (act: Act): boolean => has(act.clause, 'may-i', 'could-you', 'request');
  const own = (act: Act): boolean =>
    standing || has(act.clause, 'own-registration') || (act.kind === 'change' && asksFor(act) && touched(act));
  const changes = of(acts, 'change', 'name-fix', 'address-fix', 'addition').filter(own);
  const notes = facts.notes.filter((m) => facts.blocks[m.span.block]?.role === 'own');
  if (
    move.length > 0 &&
    standing &&
    new Set(
      facts.events
        .filter((m) => m.events.length === 1 && m.weight >= 0.4 && facts.blocks[m.span.block]?.role === 'own')
        .flatMap((m) => m.events),
    ).size > 1
  ) {
    return wish('amend', move, 0.9, 'moves-to-another-event', ['several-wishes']);
  }
  const between = of(acts, 'change', 'move').filter((act) => asksForAct(act.clause) && eventsIn(facts, act).length > 1);
  if (between.length > 0 && new Set(between.flatMap((act) => eventsIn(facts, act))).size > 1)
    return wish('amend', between, 0.9, 'moves-to-another-event', ['several-wishes']);
  if (substitute.length > 0) return wish('amend', substitute, strongest(substitute), 'substitute');
  const explicit = changes.filter(
    (act) => act.kind === 'change' && (touched(act) || has(act.clause, 'own-registration')),
  );
  const fixes = changes.filter((act) => act.kind === 'name-fix' || act.kind === 'address-fix');
  const asked = acts.some((act) => has(act.clause, 'request', 'could-you', 'may-i', 'wish'));
  const misspelt = fixes.some((act) => act.kind === 'name-fix' && standing);
  if (fixes.length > 0 && (asked || misspelt || facts.thread.kind === 'confirmation'))
    return wish('amend', [...fixes, ...changes], 0.93, 'correction');
  if (explicit.length > 0) return wish('amend', explicit, strongest(explicit) + 0.03, 'change');
  const loose = changes.filter((act) => act.kind === 'change' || act.kind === 'addition');
  if (standing && notes.length > 0 && (loose.length > 0 || asked || facts.thread.kind === 'confirmation')) {
    return wish('amend', loose.length > 0 ? loose : of(acts, 'standing'), 0.93, 'adds-notes');
  }
  const joinsElse = of(acts, 'join', 'keep').filter(
    (act) => standing && touched(act) && (has(act.clause, 'change') || changes.length > 0),
  );
  if (joinsElse.length > 0) return wish('amend', joinsElse, 0.92, 'comes-another-way');
  const asks = (act: Act): boolean => has(act.clause, 'may-i', 'could-you', 'request');
  const requested = of(loose, 'change').filter(asks);
  if (standing && requested.length > 0) return wish('amend', requested, 0.85, 'asks-for-change');
  const forOthers = of(acts, 'may-join', 'question').filter(
    (act) =>
      has(act.clause, 'may-i') && facts.people.some((m) => !m.person.isSender && within(m.span, spanOf(act.clause))),
  );
  if (standing && forOthers.length > 0) return wish('amend', forOthers, 0.8, 'asks-for-another');
  return null;
}

interface Cancellation {
  readonly wish: Wish | null;
}

function cancellation(facts: Facts, acts: readonly Act[], standing: boolean, amend: Wish | null): Cancellation {
  const said = of(acts, 'cancel', 'release');
  const away = of(acts, 'absent');
  const heading = facts.subjectActs.filter(
    (act) => act.kind === 'heading-cancel' || act.kind === 'cancel' || act.kind === 'absent',
  );
  const all = [...said, ...away];
  if (amend !== null && amend.rule !== 'wish.moves-to-another-event') {
    const apart = said.filter((act) => differentEvents(facts, act, amend.acts[0] ?? act));
    return { wish: apart.length > 0 ? wish('cancel', apart, strongest(apart), 'cancels') : null };
  }
  if (amend !== null) return { wish: null };
  if (said.length > 0 && of(acts, 'move').some((act) => act.rule === 'want.cancels-and-registers'))
    return { wish: wish('cancel', all, strongest(said), 'cancels-and-registers', ['several-wishes']) };
  if (said.length > 0)
    return { wish: wish('cancel', all, Math.max(strongest(said), heading.length > 0 ? 0.97 : 0), 'cancels') };
  const registersOthers = of(acts, 'register', 'join').some((act) => {
    const concern = concernOf(act, facts);
    return concern.ofOthers && !concern.sender;
  });
  if (away.length > 0) {
    const ofSender = away.filter((act) => concernOf(act, facts).sender);
    if (registersOthers && ofSender.length === away.length && !standing) return { wish: null };
    const explicit = of(acts, 'register').some((act) => act.strength >= 0.95);
    if (!standing && heading.length === 0 && explicit) return { wish: null };
    const comes = of(acts, 'join').filter((act) => act.strength >= 0.94 && concernOf(act, facts).sender);
    if (!standing && heading.length === 0 && ofSender.length === away.length && comes.length > 0) return { wish: null };
    if (heading.length > 0) return { wish: wish('cancel', [...heading, ...away], 0.97, 'cancels') };
    if (facts.thread.kind === 'invitation' && !standing) {
      return { wish: wish('cancel', away, 0.6, 'declines-invitation', ['unclear']) };
    }
    return { wish: wish('cancel', away, strongest(away), 'cannot-come') };
  }
  const nothingElse = of(acts, ...ACTING).length === 0 && of(acts, 'question').length === 0;
  const asks = of(acts, 'question').some((act) => act.strength >= 0.8);
  if (heading.length > 0 && !asks && (nothingElse || heading.some((act) => act.kind === 'cancel'))) {
    return { wish: wish('cancel', heading, 0.93, 'heading-cancel') };
  }
  return { wish: null };
}

interface Registration {
  readonly wish: Wish | null;
  readonly senderStaysAway: boolean;
}

function registration(
  facts: Facts,
  acts: readonly Act[],
  standing: boolean,
  amend: Wish | null,
  cancel: Cancellation,
): Registration {
  const none: Registration = { wish: null, senderStaysAway: false };
  const { thread } = facts;
  const standsFor = of(acts, 'standing');
  const candidates = of(acts, ...ACTING).filter((act) => {
    if (amend !== null && amend.acts.some((own) => own.clause.sentence === act.clause.sentence)) return false;
    if (amend !== null && act.kind !== 'register') return false;
    if (!standing || act.kind === 'register') return true;
    const concern = concernOf(act, facts);
    if (concern.ofOthers && !concern.sender) return act.kind !== 'accept';
    return standsFor.some((own) => differentEvents(facts, act, own)) && has(act.clause, 'wish', 'request');
  });
  const sayNo = of(acts, 'absent').filter((act) => concernOf(act, facts).sender);
  const firm = candidates.filter((act) => act.kind === 'register' && act.strength >= 0.9);
  const strong = candidates.filter((act) => act.strength >= 0.85 && act.kind !== 'may-join');
  const comesToo = candidates.some((act) => {
    const concern = concernOf(act, facts);
    return (
      concern.sender && (!concern.ofOthers || act.kind !== 'may-join') && !sayNo.some((no) => no.clause === act.clause)
    );
  });
  const senderStaysAway = sayNo.length > 0 && candidates.length > 0 && !comesToo;
  const doubts: Doubt[] = [];

  if (of(acts, 'tentative').length > 0 && firm.length === 0) {
    const may = of(acts, 'tentative');
    if (
      strong.length === 0 &&
      cancel.wish === null &&
      of(acts, 'question').length === 0 &&
      of(acts, 'standing').length === 0
    )
      return { wish: wish('register', may, 0.6, 'may-come', ['tentative']), senderStaysAway: false };
    if (strong.length > 0) doubts.push('tentative');
  }
  if (
    of(acts, 'later').length > 0 &&
    firm.length === 0 &&
    strong.every((act) => act.kind !== 'register') &&
    of(acts, 'tentative').length > 0
  )
    doubts.push('tentative');
  const onlyStated = firm.length === 0 && strong.every((act) => STATED.has(act.rule));
  const questioned = of(acts, 'question').some((act) => act.strength >= 0.8 && !has(act.clause, 'form'));
  if (onlyStated && thread.kind !== 'invitation' && (isUnexplained(facts) || questioned)) doubts.push('unclear');
  const aside = [...of(acts, 'topic', 'invites-us')];
  const asked = firm.filter((act) => asksForAct(act.clause) || has(act.clause, 'hereby', 'self-object'));
  if (aside.length > 0 && asked.length === 0 && strong.length > 0) doubts.push('unclear');
  const takenBack = strong.filter(
    (act) => act.kind === 'join' && has(act.clause, 'wish', 'would-have') && isFollowedByBut(facts, act),
  );
  if (takenBack.length > 0 && takenBack.length === strong.length) {
    if (thread.kind === 'invitation')
      return { wish: wish('cancel', takenBack, 0.6, 'declines-invitation', ['unclear']), senderStaysAway: false };
    doubts.push('unclear');
  }
  const conditions = of(acts, 'condition').filter(
    (act) => act.strength >= 0.5 && candidates.some((own) => own.clause.sentence === act.clause.sentence),
  );
  if (conditions.length > 0) doubts.push('conditional');

  if (strong.length > 0)
    return { wish: wish('register', [...candidates], strongest(strong), 'asks-to-register', doubts), senderStaysAway };

  const fromSubject = facts.subjectActs.filter((act) =>
    ['register', 'join', 'accept', 'heading-register', 'may-join'].includes(act.kind),
  );
  const asks = of(acts, 'question').filter((act) => act.strength >= 0.6);
  const may = candidates.filter((act) => act.kind === 'may-join');
  const headings = candidates.filter(
    (act) => act.kind === 'heading-register' || act.kind === 'join' || act.kind === 'accept',
  );
  const asking = of(candidates, 'may-join');
  const beside = (span: Span): boolean =>
    (isOwnBlock(facts, span.block) || span.block === -1) && !asking.some((act) => within(span, spanOf(act.clause)));
  const supplies = facts.people.some((m) => beside(m.span)) || facts.attendance.some((m) => beside(m.span));
  if (cancel.wish !== null || amend !== null) return none;
  if (of(acts, 'question').some((act) => act.rule === 'want.asks-whether-registered')) return none;
  const undecided = asks.some((act) => act.rule === 'want.asks-before-deciding');
  if (undecided && firm.length === 0) return none;
  if (may.length > 0) {
    const sure = may.some((act) => act.strength >= 0.9) || (supplies && strongest(may) >= 0.85);
    if (strongest(may) < 0.8 && !supplies) return none;
    return { wish: wish('register', may, sure ? 0.93 : 0.8, 'asks-to-come', doubts), senderStaysAway };
  }
  const form = of(acts, 'form');
  if (form.length > 0 && acts.some((act) => act.kind === 'join' || has(act.clause, 'wish')))
    return { wish: wish('register', [...form, ...of(acts, 'join')], 0.9, 'asks-for-form'), senderStaysAway };
  if (headings.length > 0 && asks.length === 0 && !standing) {
    const strength =
      fromSubject.length > 0 || thread.kind === 'invitation' ? 0.93 : strongest(headings) >= 0.7 ? 0.9 : 0.7;
    return { wish: wish('register', [...headings, ...fromSubject], strength, 'heading'), senderStaysAway };
  }
  if (
    fromSubject.length > 0 &&
    asks.length === 0 &&
    !standing &&
    of(acts, 'topic', 'data', 'invites-us', 'speaker').length === 0
  ) {
    const attached = of(acts, 'attached').length > 0;
    return {
      wish: wish('register', fromSubject, supplies || attached ? 0.93 : 0.85, 'subject-registers'),
      senderStaysAway,
    };
  }
  if (thread.kind === 'invitation' && !standing && asks.length === 0) {
    const seeYou = of(acts, 'see-you');
    if (seeYou.length > 0 && sayNo.length === 0)
      return { wish: wish('register', seeYou, 0.92, 'yes-to-invitation', doubts), senderStaysAway };
    const saysHow = facts.attendance.some((m) => m.rule === 'attendance-said' && isOwnBlock(facts, m.span.block));
    if (supplies && of(acts, 'topic').length === 0 && (saysHow || of(acts, 'thanks').length === 0))
      return { wish: wish('register', acts.slice(0, 1), 0.92, 'answers-invitation', doubts), senderStaysAway };
  }
  if (
    of(acts, 'attached').length > 0 &&
    facts.events.some((m) => isOwnBlock(facts, m.span.block) || m.span.block === -1) &&
    acts.some((act) => has(act.clause, 'enrol-noun', 'attend', 'other-person'))
  )
    return { wish: wish('register', of(acts, 'attached'), 0.9, 'list-attached'), senderStaysAway };
  return none;
}

function isOwnBlock(facts: Facts, block: number): boolean {
  return facts.blocks[block]?.role === 'own';
}

/** Mail that has nothing to do with taking part: other business, their event, a contribution of the sender's own. */
function otherMatter(facts: Facts, acts: readonly Act[], asksForSeat: boolean, noGuest: boolean): Wish | null {
  const speaker = of(acts, 'speaker');
  const invites = of(acts, 'invites-us');
  const topic = [
    ...of(acts, 'topic'),
    ...facts.subjectActs.filter((act) => act.kind === 'topic' || act.kind === 'speaker'),
  ];
  if (!facts.toUs && !acts.some((act) => act.kind === 'register' && has(act.clause, 'second')))
    return wish('other', acts.slice(0, 2), 0.8, 'between-others');
  const work = topic.filter((act) => act.rule === 'want.looks-for-work');
  if (work.length > 0 && !of(acts, 'register').some((act) => eventsIn(facts, act).length > 0))
    return wish('other', work, 0.9, 'looks-for-work');
  const theirs = invites.filter((act) => act.strength >= 0.9);
  if (theirs.length > 0 && !asksForSeat) return wish('other', theirs, 0.9, 'invites-us');
  if (asksForSeat) return null;
  if (noGuest && facts.thread.kind !== 'invitation' && facts.thread.kind !== 'confirmation')
    return wish('other', [...topic, ...speaker, ...acts].slice(0, 3), 0.85, 'works-for-us');
  const joins = of(acts, 'join', 'accept').filter((act) => act.strength >= 0.9 && eventsIn(facts, act).length > 0);
  if (speaker.length > 0) return wish('other', speaker, 0.85, 'own-contribution');
  if (invites.length > 0 && of(acts, 'question').every((act) => act.strength < 0.8))
    return wish('other', invites, 0.85, 'invites-us');
  if (topic.length > 0 && joins.length === 0 && of(acts, 'absent').length === 0) {
    const ours = facts.events.some((m) => m.weight >= 0.5 && (isOwnBlock(facts, m.span.block) || m.span.block === -1));
    if (of(acts, 'question').some((act) => act.strength >= 0.8) && ours) return null;
    return wish('other', topic, 0.8, 'other-matter');
  }
  return null;
}
