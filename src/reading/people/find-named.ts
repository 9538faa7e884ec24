// Names in running text: every sequence with the shape of a name is weighed by what stands around it. Pure.
import { commonplace, concepts, kindWords, stopWords } from '../event/lexicon/lexicon.ts';
import { modelOf } from '../event/model.ts';
import { stem } from '../event/stem.ts';
import { fold, type Token } from '../tokens.ts';
import { coupleAt } from './couple.ts';
import { givenNames } from './lexicon/given-names.ts';
import { knownOrganisations } from './lexicon/known-organisations.ts';
import { andWords, collegial, greetings, organisationWords, particles, personal, roles } from './lexicon/lexicon.ts';
import { towns } from './lexicon/towns.ts';
import { isCapital, nameAt, type NameShape } from './names.ts';
import { partsOf, sameName } from './same-name.ts';
import { organisationAt } from './stated-organisation.ts';
import { isAddressed, type NamedPerson, type Surroundings, weigh, type Weighed } from './weigh-name.ts';

const ENOUGH = 1.75;
/** Sequences with capitals that are weighed at most. */
const MOST_WEIGHED = 400;

/** Names among `tokens`, none within `taken`. */
export function findNamed(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  around: Surroundings,
): readonly NamedPerson[] {
  const weighed: Weighed[] = [];
  for (let i = 0; i < tokens.length && weighed.length < MOST_WEIGHED; i++) {
    const token = tokens[i];
    const institution =
      token?.kind === 'word' && isCapital(token.text) && organisationWords.has(token.folded)
        ? organisationAt(tokens, i)
        : null;
    if (institution !== null && !givenNames.has(token?.folded ?? '')) {
      i = institution.to;
      continue;
    }
    if (token === undefined || taken.has(i) || (token.kind !== 'word' && token.kind !== 'initials')) continue;
    const lower = isLowerName(tokens, i, around);
    if (!isCapital(token.text) && !lower && !isTitleLike(tokens, i)) continue;
    const shape = nameAt(tokens, i, { lower, ...(lower ? { end: i + 3 } : {}) });
    if (shape === null) continue;
    if (opensWithVerb(tokens, shape) || isOrdinaryFirst(shape, around)) continue;
    if (!isImpossible(tokens, shape, around)) weighed.push(weigh(tokens, shape, around));
    i = shape.to;
  }
  return joined(tokens, weighed)
    .filter(({ score }) => score >= ENOUGH)
    .map(({ shape, relation, role }) => ({
      ...shape,
      name: coupled(tokens, shape, around) ?? shape.name,
      relation,
      role,
    }));
}

/** "Piet en Ria Jansen" share the surname where it is the sender's too. */
function coupled(tokens: readonly Token[], shape: NameShape, around: Surroundings): string | null {
  const couple = shape.parts.length === 1 ? coupleAt(tokens, shape.to) : null;
  if (couple === null || couple.surname.length < 3) return null;
  const senders = around.contacts.some((c) => c.source === 'from' && c.local?.plain.includes(couple.surname) === true);
  return senders || partsOf(around.senderName ?? '').includes(couple.surname) ? couple.name : null;
}

/** "Add Tom Jansen", "Voeg Eva toe": the capital is the sentence's; the name begins one word later. */
function opensWithVerb(tokens: readonly Token[], shape: NameShape): boolean {
  const before = tokens[shape.from - 1];
  const opens = before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text);
  return (
    opens &&
    !shape.known &&
    !shape.titled &&
    !shape.initials &&
    givenNames.has(shape.parts[1] ?? '') &&
    !givenNames.has(shape.parts[0] ?? '')
  );
}

/** "Register Anna de Wit": an ordinary word before a known first name. */
function isOrdinaryFirst(shape: NameShape, around: Surroundings): boolean {
  const [first] = shape.parts;
  if (first === undefined || shape.known || shape.titled || shape.parts.length < 2) return false;
  return isOrdinary(first, around) || roles.has(first);
}

/** "de heer", "mevr.", "dr." before a name. */
function isTitleLike(tokens: readonly Token[], i: number): boolean {
  const shape = nameAt(tokens, i, { lower: false });
  return shape?.titled === true;
}

/** Small letters count behind a word for a colleague, where the first name is known or an address confirms it. */
function isLowerName(tokens: readonly Token[], i: number, around: Surroundings): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || isCapital(token.text) || !givenNames.has(token.folded) || token.folded.length < 3)
    return false;
  const before = tokens[i - 1]?.folded ?? '';
  const next = tokens[i + 1];
  if (next?.kind === 'word' && isAddressed(`${token.text} ${next.text}`, 3, around)) return true;
  return collegial.has(before) || personal.has(before);
}

function isImpossible(tokens: readonly Token[], shape: NameShape, around: Surroundings): boolean {
  const folded = shape.parts.join(' ');
  if (shape.parts.every((part) => roles.has(part)) && !shape.known) return true;
  if (towns.has(folded) || knownOrganisations.has(folded) || around.organisations.has(folded)) return true;
  if (folded === fold(around.context.name) || shape.parts.includes(fold(around.context.name))) return true;
  const before = tokens[shape.from - 1];
  if (greetings.has(before?.folded ?? '') && !isCapital(tokens[shape.from - 2]?.text ?? '') && before?.kind === 'word')
    return shape.from - 1 === 0 || tokens[shape.from - 2]?.kind !== 'word';
  if (!shape.known && !shape.titled && !shape.initials && shape.parts.some((part) => isOrdinary(part, around)))
    return true;
  if (isSpeaker(shape, around)) return true;
  return around.contacts.length === 0 ? false : isOrganisationDomain(shape, around);
}

/** A word of an event, a theme of talks, or one that stands in many mails. */
function isOrdinary(part: string, around: Surroundings): boolean {
  const key = stem(part);
  const rule = modelOf(around.context.events).words.get(key)?.rule;
  return (
    rule === 'event-word' ||
    rule === 'event-topic' ||
    commonplace.has(key) ||
    concepts.has(key) ||
    kindWords.has(part) ||
    (stopWords.has(part) && !particles.has(part))
  );
}

function isSpeaker(shape: NameShape, around: Surroundings): boolean {
  if (shape.parts.length < 2) return false;
  const keys = shape.parts.map((part) => stem(part));
  const phrases = modelOf(around.context.events).phrases.get(keys[0] ?? '') ?? [];
  const speaker = phrases.some((phrase) => phrase.rule === 'event-speaker' && phrase.keys.join(' ') === keys.join(' '));
  return speaker && !(around.senderName !== null && sameName(around.senderName, shape.name));
}

/** "War Child" at warchild.example is where somebody works, not who she is. */
function isOrganisationDomain(shape: NameShape, around: Surroundings): boolean {
  if (shape.known) return false;
  const plain = shape.parts.join('').replace(/[^a-z]/g, '');
  return around.contacts.some((c) => {
    const domain = c.email?.split('@')[1] ?? '';
    return plain.length > 3 && domain.split('.')[0]?.replace(/[^a-z]/g, '') === plain;
  });
}

/** Names that are listed with a sure one ("A, B and C") are sure as well. */
function joined(tokens: readonly Token[], weighed: readonly Weighed[]): readonly Weighed[] {
  const result = [...weighed];
  const pass = (from: number, to: number): void => {
    const [a, b] = [result[from], result[to]];
    if (a === undefined || b === undefined || a.score < ENOUGH || b.score >= ENOUGH) return;
    const [left, right] = a.shape.from < b.shape.from ? [a.shape, b.shape] : [b.shape, a.shape];
    if (!isJoin(tokens, left.to + 1, right.from)) return;
    const boost = b.shape.parts.length > 1 ? 1.5 : 2;
    result[to] = { ...b, score: b.score + boost, relation: b.relation ?? a.relation };
  };
  for (let i = 0; i + 1 < result.length; i++) pass(i, i + 1);
  for (let i = result.length - 1; i > 0; i--) pass(i, i - 1);
  return result;
}

/** Only commas, "and", brackets and functions between two names. */
function isJoin(tokens: readonly Token[], from: number, to: number): boolean {
  let joins = 0;
  let inBrackets = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || i - from > 14) return false;
    if (token.text === '(' || token.text === '<') inBrackets++;
    else if (token.text === ')' || token.text === '>') inBrackets--;
    else if (inBrackets > 0 || token.kind === 'email') continue;
    else if (
      token.text === ',' ||
      token.text === ';' ||
      token.text === '/' ||
      token.kind === 'break' ||
      andWords.has(token.folded)
    )
      joins++;
    else return false;
  }
  return joins > 0;
}
