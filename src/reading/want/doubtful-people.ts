// Names of a request that may not be those who come: spoken of by the way, left to choice, or not understood as names. Pure.
import { months } from '../event/lexicon/lexicon.ts';
import { aboutPrepositions, alternativeNames, enrolmentNouns, noObjects, ofWords } from '../lexicon/beside-names.ts';
import type { PersonMention } from '../mention.ts';
import { fold, tokenise } from '../tokens.ts';
import type { Act } from './acts/act.ts';
import { has } from './clauses.ts';
import { sentenceSpan, spanOf, within, type Facts } from './facts.ts';
import { ownWords } from './other-host.ts';

/** Whether somebody of `acts` may be no guest: "the talk by Jan Visser", "Jan Visser told me of it", "Anna Smit or Jan Visser". */
export function mayNotCome(facts: Facts, acts: readonly Act[], comes: (mention: PersonMention) => boolean): boolean {
  const named = facts.people.filter(
    (m) => !m.person.isSender && m.rule === 'person-named' && facts.blocks[m.span.block]?.role === 'own' && comes(m),
  );
  return named.some((m) => isSpokenOf(facts, acts, m)) || isChoiceOfPeople(facts, named);
}

/** Named behind "by" or "from", or in a sentence that asks nothing for her. */
function isSpokenOf(facts: Facts, acts: readonly Act[], { span }: PersonMention): boolean {
  const text = facts.blocks[span.block]?.text ?? '';
  const before = tokenise(text.slice(Math.max(0, span.start - NEAR), span.start));
  const [noun, last] = [before.at(-2)?.folded ?? '', before.at(-1)?.folded ?? ''];
  if (aboutPrepositions.has(last) && !enrolmentNouns.has(noun)) return true;
  const inSentence = acts.some((act) => within(span, sentenceSpan(facts, act.clause)));
  const sentence = facts.clauses.find((clause) => within(span, spanOf(clause)));
  if (inSentence || sentence === undefined) return false;
  const words = facts.clauses.filter(
    (clause) => clause.block === sentence.block && clause.sentence === sentence.sentence,
  );
  return (
    words.reduce((sum, clause) => sum + clause.words.length, 0) > LIST_LINE &&
    !words.some((clause) => has(clause, 'attend', 'enrol', 'accept', 'also', 'other-person', 'self-too', 'field'))
  );
}

/** Letters before a name in which its preposition stands. */
const NEAR = 40;
/** A line with so few words but a name, a function and an address is one of a list. */
const LIST_LINE = 6;

function isChoiceOfPeople(facts: Facts, named: readonly PersonMention[]): boolean {
  const ordered = [...named].sort((a, b) => a.span.start - b.span.start);
  return ordered.some((mention, i) => {
    const next = ordered[i + 1];
    if (next === undefined || next.span.block !== mention.span.block) return false;
    const text = facts.blocks[mention.span.block]?.text ?? '';
    const between = fold(text.slice(mention.span.end, next.span.start)).trim();
    return alternativeNames.has(between);
  });
}

/**
 * "Please register Piet": a name that was not understood as one is what is asked for, not the sender. True where a word with a capital
 * stands as the object of `act` and nothing in the clause means the sender.
 */
export function hasUnreadObject(facts: Facts, act: Act): boolean {
  const { clause } = act;
  if (has(clause, 'self-object', 'self-too', 'other-person', 'hereby') || clause.block < 0) return false;
  if (has(clause, 'own-registration') && has(clause, 'first')) return false;
  if (!has(clause, 'enrol', 'withdraw')) return false;
  const own = ownWords(facts.context);
  const sender = new Set(tokenise(facts.sender?.name ?? '').map((token) => token.folded));
  const tokens = tokenise(clause.text);
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined || token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
    const isOfEnrolment = ofWords.has(before.folded) && enrolmentNouns.has(tokens[i - 2]?.folded ?? '');
    if (before.kind !== 'word' || /^\p{Lu}/u.test(before.text)) return false;
    if (noObjects.has(before.folded) && !isOfEnrolment) return false;
    return !own.has(token.folded) && !sender.has(token.folded) && !months.has(token.folded);
  });
}
