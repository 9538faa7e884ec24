// What one clause does: asks for a seat, gives one up, asks a question, thanks. From its cues, by rules that are named. Pure.
import type { CueName } from '../lexicon/lexicon.ts';
import { has, type Clause } from './clauses.ts';
import { addresseeBefore, isObjectOfPreposition, namesSender, subjectAt, type Subject } from './subject.ts';

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
  | 'see-below'
  /** "Sorry", without saying what for. */
  | 'regret';

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

type Add = (kind: ActKind, rule: string, strength: number) => void;

/** A clause with the questions that the rules ask of it. */
interface Look {
  readonly clause: Clause;
  readonly is: (...names: readonly CueName[]) => boolean;
  /** A request in words: please, could you, hereby, I would like. */
  readonly asksForAct: boolean;
  /** Wants to know something. */
  readonly asksToKnow: boolean;
  readonly short: boolean;
  /** Has the sender or somebody else in it. */
  readonly ofSomebody: boolean;
  readonly negated: boolean;
  /** Who does what the cue says. */
  readonly subject: (name: CueName) => Subject;
}

const SHORT = 6;

/** The acts of one clause. A clause can do several things ("I cannot come, Anna takes my place"). */
export function actsOf(clause: Clause): readonly Act[] {
  const acts: Act[] = [];
  const add: Add = (kind, rule, strength) => {
    acts.push({ kind, clause, rule: `want.${rule}`, strength });
  };
  const is = (...names: readonly CueName[]): boolean => has(clause, ...names);
  const look: Look = {
    clause,
    is,
    asksForAct: is('request', 'could-you', 'hereby', 'wish'),
    asksToKnow: clause.asks || (is('indirect') && is('wh', 'did-you', 'undecided')),
    short: clause.words.length <= SHORT,
    ofSomebody: is('other-person', 'apart', 'self-too') || namesSender(clause.words),
    negated: is('neg') && !coveredBy(clause, 'neg', 'mild-condition'),
    subject: (name) => subjectAt(clause.words, clause.cues.find((cue) => cue.name === name)?.from ?? 0),
  };
  if (is('enrol') && coveredBy(clause, 'enrol', 'invites-us')) {
    add('invites-us', 'registering-with-them', 0.95);
    return acts;
  }
  sideActs(look, add);
  mainAct(look, add, acts);
  if (
    (clause.asks || (is('indirect') && is('wh', 'did-you', 'form'))) &&
    !isRequest(acts) &&
    !is('change', 'substitute', 'accept')
  ) {
    add('question', clause.asks ? 'question' : 'indirect-question', clause.asks ? 0.9 : 0.7);
  }
  return acts;
}

function isRequest(acts: readonly Act[]): boolean {
  return acts.some((act) => ['register', 'cancel', 'may-join', 'release', 'join'].includes(act.kind));
}

/** Whether every cue `name` lies inside a cue `by`: "register with me" is their registering. */
function coveredBy(clause: Clause, name: CueName, by: CueName): boolean {
  const covers = clause.cues.filter((cue) => cue.name === by);
  return clause.cues
    .filter((cue) => cue.name === name)
    .every((cue) => covers.some((other) => other.from <= cue.from && cue.from < other.to));
}

/** How far a "not" reaches. */
const REACH = 5;

/** Whether a cue `name` stands close to a cue `by`: in "that day does not suit me, Anna comes in my place" the denial is another's. */
function isNear(clause: Clause, name: CueName, by: CueName): boolean {
  const near = clause.cues.filter((cue) => cue.name === by);
  return clause.cues.some(
    (cue) => cue.name === name && near.some((other) => cue.from >= other.from - REACH && cue.from <= other.to + REACH),
  );
}

/** What a clause does besides: thanks, fixes a name, asks for the form. */
function sideActs({ clause, is, short, negated }: Look, add: Add): void {
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

/** "Until when can I change that free of charge?" */
function asksForRules(is: Look['is']): boolean {
  return is('may-i', 'wh') && is('terms', 'still', 'later') && !is('could-you');
}

/** The one thing that a clause says about taking part. Order matters: what takes back goes before what asks. */
function mainAct(look: Look, add: Add, acts: readonly Act[]): void {
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
  else if (is('absent') || (negated && is('attend') && !is('enrol') && isNear(clause, 'neg', 'attend')))
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

function withdrawing(look: Look, add: Add): void {
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
  else if (clause.asks && is('may-i') && !is('could-you')) add('cancel', 'asks-to-cancel', 0.9);
  else if (is('condition') && !is('mild-condition') && !asksForAct) add('question', 'may-have-to-cancel', 0.6);
  else if (is('tentative') && !asksForAct) add('tentative', 'may-cancel', 0.7);
  else {
    const sure =
      asksForAct || ofSomebody || is('own-registration') || (is('absent', 'regret') && opensWithVerb(clause));
    add('cancel', 'cancel', sure ? 0.97 : short ? 0.9 : 0.7);
    if (registersElsewhere(clause)) add('move', 'cancels-and-registers', 0.85);
  }
}

/** "Delete the first and give me a place at the second": another seat is asked for in the same breath. */
function registersElsewhere(clause: Clause): boolean {
  const last = Math.max(...clause.cues.filter((cue) => cue.name === 'withdraw').map((cue) => cue.to));
  return clause.cues.some((cue) => cue.name === 'enrol' && cue.from >= last) && has(clause, 'self-object');
}

function staying({ clause, is, ofSomebody, short }: Look, add: Add): void {
  if (is('anyone')) add('question', 'absence-of-others', 0.3);
  else if (clause.asks && (!short || !ofSomebody)) add('question', 'asks-about-absence', 0.6);
  else if (is('tentative')) add('tentative', 'may-be-absent', 0.8);
  else if (is('condition') && !is('mild-condition')) add('condition', 'absence-condition', 0.8);
  else add('absent', is('absent') ? 'cannot-come' : 'does-not-come', ofSomebody || short ? 0.95 : 0.8);
}

function enrolling(look: Look, add: Add): void {
  const { clause, is, negated, asksForAct, asksToKnow, short, subject } = look;
  const broken = is('broken') && !asksForAct;
  if (is('invites-us') && !is('self-object', 'first')) add('question', 'registering-with-them', 0.2);
  else if (
    is('standing') &&
    subject('standing') === 'second' &&
    !is('self-object', 'own-registration', 'pronoun', 'request')
  )
    add('invites-us', 'we-are-registered', 0.95);
  else if (is('standing') && !is('would-have') && !(is('could-you') && is('make-sure')))
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

function attending(look: Look, add: Add): void {
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

/** "Will attend", "Kom graag", "but would love to": the sender left herself out. */
function opensWithVerb(clause: Clause): boolean {
  return clause.cues.some(
    (cue) =>
      cue.from <= (clause.contrast ? 1 : 0) &&
      ['attend', 'wish', 'future', 'request', 'hereby', 'accept', 'absent', 'withdraw', 'regret', 'enrol'].includes(
        cue.name,
      ),
  );
}
