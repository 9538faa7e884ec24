// Names in running text: every sequence with the shape of a name is weighed by what stands around it. Pure.
import { commonplace, concepts, kindWords, stopWords } from '../event/lexicon/lexicon.ts';
import { modelOf } from '../event/model.ts';
import { stem } from '../event/stem.ts';
import { fold, type Token } from '../tokens.ts';
import { coupleAt } from './couple.ts';
import { givenNames } from './lexicon/given-names.ts';
import { knownOrganisations } from './lexicon/known-organisations.ts';
import {
  andWords,
  fromWords,
  greetings,
  organisationWords,
  particles,
  roles,
  shortNames,
  titles,
} from './lexicon/lexicon.ts';
import { towns } from './lexicon/towns.ts';
import { lowerNameEnd, lowerSurnameEnd } from './lower-name.ts';
import { isCapital, isTitleWord, nameAt, type NameShape, skipTitles } from './names.ts';
import { partsOf, sameName } from './same-name.ts';
import { organisationAt } from './stated-organisation.ts';
import { isSpokenOf } from './spoken-of.ts';
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
    const shape = shapeAt(tokens, i, around);
    if (shape === null) continue;
    if (opensWithVerb(tokens, shape) || isOrdinaryFirst(tokens, shape, around)) continue;
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
function isOrdinaryFirst(tokens: readonly Token[], shape: NameShape, around: Surroundings): boolean {
  const [first] = shape.parts;
  const before = tokens[shape.from - 1];
  const within = before?.kind === 'word' || before?.text === ',';
  if (within && shortNames.has(first ?? '') && !shape.titled) return false;
  if (first === undefined || shape.known || shape.titled || shape.parts.length < 2) return false;
  return isOrdinary(first, around) || roles.has(first);
}

/** The name that begins at `i`: with a capital, behind titles, or in small letters where its place tells that it is one. */
function shapeAt(tokens: readonly Token[], i: number, around: Surroundings): NameShape | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'word' && !isCapital(token.text)) {
    const end = lowerNameEnd(tokens, i, (given, next) => isKnownName(given, next, around));
    if (end !== null) return nameAt(tokens, i, { lower: true, end });
    const behind = titles.has(token.folded) ? skipTitles(tokens, i) : i;
    const surname = behind > i && isTitleWord(tokens[i]) ? lowerSurnameEnd(tokens, behind) : null;
    if (surname !== null) return nameAt(tokens, i, { lower: true, end: surname });
    const titled = nameAt(tokens, i, { lower: false });
    return titled?.titled === true ? titled : null;
  }
  const shape = nameAt(tokens, i, { lower: false });
  return shape === null ? null : withoutOrganisation(tokens, shape, around);
}

/** Whether an address or another name of the mail confirms a first name in small letters. */
function isKnownName(given: string, next: string | null, around: Surroundings): boolean {
  if (next !== null && given.length > 2 && isAddressed(`${given} ${next}`, 3, around)) return true;
  return around.contacts.some((c) => c.source === 'signed' && c.parts[0] === given);
}

/** "Cor Zwanenburg van Bondgenoten voor Vrede": behind a full name "van" leads to where somebody works. */
function withoutOrganisation(tokens: readonly Token[], shape: NameShape, around: Surroundings): NameShape {
  const at = shape.parts.findIndex((part, n) => n > 1 && part === 'van');
  if (at === -1 || shape.titled || shape.parts.slice(0, at).some((part) => particles.has(part))) return shape;
  const words = shape.parts.slice(at + 1).filter((part) => !particles.has(part));
  const next = tokens[shape.to + 1];
  const goesOn =
    next?.kind === 'word' && /^(?:voor|zonder|in|of|for|without|international|nederland)$/.test(next.folded);
  const given = shape.parts.slice(0, at).join(' ');
  const full = around.contacts.some((c) => c.name !== null && c.parts.join(' ') === given);
  const employer =
    full ||
    goesOn ||
    words.some((word) => organisationWords.has(word) || knownOrganisations.has(word)) ||
    around.contacts.some((c) => domainLabel(c.email) === words.join('').replace(/[^a-z]/g, ''));
  return employer ? (nameAt(tokens, shape.from, { lower: false, end: shape.from + at }) ?? shape) : shape;
}

function domainLabel(email: string | null): string | null {
  return email === null
    ? null
    : (email
        .split('@')[1]
        ?.split('.')[0]
        ?.replace(/[^a-z]/g, '') ?? null);
}

function isImpossible(tokens: readonly Token[], shape: NameShape, around: Surroundings): boolean {
  const folded = shape.parts.join(' ');
  if (shape.parts.every((part) => roles.has(part)) && (!shape.known || isOwned(tokens[shape.from - 1]))) return true;
  if (towns.has(folded) || knownOrganisations.has(folded) || around.organisations.has(folded)) return true;
  if (folded === fold(around.context.name) || shape.parts.includes(fold(around.context.name))) return true;
  const before = tokens[shape.from - 1];
  const greeted = greetings.has(before?.folded ?? '') && before?.kind === 'word';
  if (greeted && (shape.from === 1 || tokens[shape.from - 2]?.kind !== 'word')) return true;
  const plain = shortNames.has(shape.parts[0] ?? '') ? shape.parts.slice(1) : shape.parts;
  if (!shape.known && !shape.titled && !shape.initials && plain.some((part) => isOrdinary(part, around))) return true;
  if (
    fromWords.has(before?.folded ?? '') &&
    shape.parts.length > 1 &&
    shape.parts.some((part) => organisationWords.has(part))
  )
    return true;
  if (isSpeaker(shape, around) || isSpokenOf(tokens, shape)) return true;
  return around.contacts.length === 0 ? false : isOrganisationDomain(shape, around);
}

/** "Our Dean", "onze Prior": a function, even where it is a first name too. */
function isOwned(before: Token | undefined): boolean {
  return /^(?:our|my|your|the|onze|ons|mijn|de|uw|jullie)$/.test(before?.folded ?? '');
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
  return plain.length > 3 && around.contacts.some((c) => domainLabel(c.email) === plain);
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
