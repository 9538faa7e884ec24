// A clause with the questions that the rules ask of it. Pure.
import type { CueName } from '../../lexicon/lexicon.ts';
import { has, type Clause } from '../clauses.ts';
import { namesSender, subjectAt, type Subject } from '../subject.ts';
import type { ActKind } from './act.ts';

/** Notes an act of the clause; `rule` goes without its "want.". */
export type Add = (kind: ActKind, rule: string, strength: number) => void;

export interface Look {
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

/** A clause of at most so many words is short. */
const SHORT = 6;

export function lookAt(clause: Clause): Look {
  const is = (...names: readonly CueName[]): boolean => has(clause, ...names);
  return {
    clause,
    is,
    asksForAct: is('request', 'could-you', 'hereby', 'wish'),
    asksToKnow: clause.asks || (is('indirect') && is('wh', 'did-you', 'undecided')),
    short: clause.words.length <= SHORT,
    ofSomebody: is('other-person', 'apart', 'self-too') || namesSender(clause.words),
    negated: is('neg') && !coveredBy(clause, 'neg', 'mild-condition'),
    subject: (name) => subjectAt(clause.words, clause.cues.find((cue) => cue.name === name)?.from ?? 0),
  };
}

/** Whether every cue `name` lies inside a cue `by`: "register with me" is their registering. */
export function coveredBy(clause: Clause, name: CueName, by: CueName): boolean {
  const covers = clause.cues.filter((cue) => cue.name === by);
  return clause.cues
    .filter((cue) => cue.name === name)
    .every((cue) => covers.some((other) => other.from <= cue.from && cue.from < other.to));
}

/** How far a "not" reaches. */
const REACH = 5;

/** Whether a cue `name` stands close to a cue `by`: in "that day does not suit me, Anna comes in my place" the denial is another's. */
export function isNear(clause: Clause, name: CueName, by: CueName): boolean {
  const near = clause.cues.filter((cue) => cue.name === by);
  return clause.cues.some(
    (cue) => cue.name === name && near.some((other) => cue.from >= other.from - REACH && cue.from <= other.to + REACH),
  );
}

/** "Until when can I change that free of charge?" */
export function asksForRules(is: Look['is']): boolean {
  return is('may-i', 'wh') && is('terms', 'still', 'later') && !is('could-you');
}

/** "Will attend", "Kom graag", "but would love to": the sender left herself out. */
export function opensWithVerb(clause: Clause): boolean {
  return clause.cues.some(
    (cue) =>
      cue.from <= (clause.contrast ? 1 : 0) &&
      ['attend', 'wish', 'future', 'request', 'hereby', 'accept', 'absent', 'withdraw', 'regret', 'enrol'].includes(
        cue.name,
      ),
  );
}
