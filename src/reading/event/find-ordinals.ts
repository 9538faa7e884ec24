// "The first and the third", "de laatste": a choice from the list of events that the quoted mail gives. Pure.
import type { EventId } from '../../domain/event.ts';
import type { EventMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokensOf, type Token } from '../tokens.ts';
import {
  allWords,
  andWords,
  bothWords,
  choosingWords,
  dayArticles,
  formerWords,
  kindWords,
  lastWords,
  latterWords,
  middleWords,
  numberWords,
  ofWords,
  oneWords,
  ordinalEndings,
  ordinalWords,
  personWords,
  wholeListPhrases,
  pointerWords,
} from './lexicon/lexicon.ts';
import { behindWords, greetings } from '../people/lexicon/lexicon.ts';
import { phraseAt } from '../phrase-set.ts';
import type { EventModel } from './model.ts';

/** Clues of this weight make an entry of the list. */
const STRONG = 0.7;

/** Ordinals in own words, where a quoted or forwarded block lists two and more events. */
export function findOrdinals(
  mentions: readonly EventMention[],
  blocks: readonly Block[],
  model: EventModel,
): readonly EventMention[] {
  const listed = listOf(mentions, blocks, model);
  if (listed.length < 2) return [];
  const found = blocks.flatMap((block, index) => {
    if (block.role !== 'own') return [];
    const tokens = tokensOf(block);
    return tokens.flatMap((token, i): EventMention[] => {
      const span = { block: index, start: token.start, end: token.end };
      const several = chosenOf(tokens, i, listed);
      if (several !== null) return [{ span, rule: 'event-all-listed', events: several, weight: LIGHT }];
      const event = choice(tokens, i, listed);
      return event === undefined ? [] : [{ span, rule: 'event-ordinal', events: [event], weight: 0.8 }];
    });
  });
  // "Both! The second from home." chooses both.
  const several = found.filter((m) => m.rule === 'event-all-listed');
  return several.length > 0 ? several : found;
}

/** Too light to count for one event; resolveEvent reads the rule. */
const LIGHT = 0.01;

/** "Both", "allebei", "alle drie", "the first two", "de laatste twee": several entries of the list; never the persons who come. */
function chosenOf(tokens: readonly Token[], i: number, listed: readonly EventId[]): readonly EventId[] | null {
  const word = tokens[i]?.folded ?? '';
  const next = tokens[i + 1]?.folded ?? '';
  const number = numberWords.get(next) ?? (/^[2-9]$/.test(next) ? Number(next) : undefined);
  const first = ordinalWords.get(word) === 1;
  if ((first || lastWords.has(word)) && number !== undefined && number > 1 && number <= listed.length)
    return first ? listed.slice(0, number) : listed.slice(-number);
  const whole = phraseAt(tokens, i, wholeListPhrases);
  if (whole > 0) return isGreetingOrSubject(tokens, i, whole) ? null : listed;
  const both = bothWords.has(word);
  if (!both && !allWords.has(word)) return null;
  const wanted = both ? 2 : number;
  if (wanted !== listed.length || tells(tokens, i)) return null;
  return listed;
}

/** "Hallo allemaal", "all of them will come", "wij allemaal": people, not events. */
function isGreetingOrSubject(tokens: readonly Token[], i: number, length: number): boolean {
  const before = tokens[i - 1]?.folded ?? '';
  const behind = tokens[i + length]?.folded ?? '';
  return (
    (length === 1 && greetings.has(before)) ||
    personWords.has(before) ||
    behindWords.has(behind) ||
    /^(?:are|have|zijn|hebben)$/.test(behind)
  );
}

/** Whether it is persons that are counted ("we both", "alle drie mijn collega's"), or the days of something else. */
function tells(tokens: readonly Token[], i: number): boolean {
  const around = [i - 3, i - 2, i - 1, i + 1, i + 2, i + 3].map((n) => tokens[n]?.folded ?? '');
  return around.some((word) => personWords.has(word));
}

/** The events in the order in which the first quoted block that has several names them. */
function listOf(mentions: readonly EventMention[], blocks: readonly Block[], model: EventModel): readonly EventId[] {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'quote' && block.role !== 'forward') continue;
    const strong = mentions.filter(
      (m) => m.span.block === index && m.span.end > 0 && m.weight >= STRONG && m.events.length === 1,
    );
    const ids = [...new Set([...strong].sort((a, b) => a.span.start - b.span.start).flatMap((m) => m.events))];
    if (ids.length >= 2) return ids.slice(0, model.events.length);
  }
  return [];
}

function choice(tokens: readonly Token[], i: number, listed: readonly EventId[]): EventId | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const entry = entryOf(tokens, i, listed);
  if (entry === undefined) return undefined;
  const before = tokens[i - 1];
  const chosen =
    token.kind === 'number' ||
    before === undefined ||
    before.kind === 'break' ||
    dayArticles.has(before.folded) ||
    andWords.has(before.folded) ||
    pointerWords.has(before.folded) ||
    /^[#,:]$/.test(before.text);
  const next = tokens[token.kind === 'number' && ordinalEndings.has(tokens[i + 1]?.folded ?? '') ? i + 2 : i + 1];
  const ends =
    next === undefined ||
    next.kind === 'break' ||
    next.kind === 'mark' ||
    andWords.has(next.folded) ||
    oneWords.has(next.folded) ||
    choosingWords.has(next.folded) ||
    // "1 en 3 van het lijstje", "the second of the list".
    ofWords.has(next.folded) ||
    /^(?:uit|from|op|on)$/.test(next.folded) ||
    kindWords.has(next.folded);
  return chosen && ends ? entry : undefined;
}

/** A bare figure joined to another ("1 en 3", "1, 2 & 4"), neither of them part of a date, a time or an amount. */
function isPaired(tokens: readonly Token[], i: number): boolean {
  if (!isBare(tokens, i)) return false;
  const joins = (n: number): boolean => /^[,&+/]$/.test(tokens[n]?.text ?? '') || andWords.has(tokens[n]?.folded ?? '');
  return (joins(i + 1) && isBare(tokens, i + 2)) || (joins(i - 1) && isBare(tokens, i - 2));
}

function isBare(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'number' || !/^[1-9]$/.test(token.text)) return false;
  if (next?.start === token.end && next.text !== ',' && next.text !== '.' && next.text !== '!') return false;
  return (
    next === undefined ||
    next.kind === 'break' ||
    next.kind === 'mark' ||
    andWords.has(next.folded) ||
    choosingWords.has(next.folded)
  );
}

/** The entry of the list that an ordinal, "the last", "the middle", "the latter" stands for. */
function entryOf(tokens: readonly Token[], i: number, listed: readonly EventId[]): EventId | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') {
    const number = token === undefined ? undefined : numbered(tokens, i);
    return number === undefined ? undefined : listed[number - 1];
  }
  const { length } = listed;
  if (lastWords.has(token.folded)) return listed[length - 1];
  if (middleWords.has(token.folded)) return length % 2 === 1 ? listed[(length - 1) / 2] : undefined;
  if (latterWords.has(token.folded)) return length === 2 ? listed[1] : undefined;
  if (formerWords.has(token.folded)) return length === 2 ? listed[0] : undefined;
  const ordinal = ordinalWords.get(token.folded);
  return ordinal === undefined ? undefined : listed[ordinal - 1];
}

/** "1st", "2e", "#3", "nr 2"; "1 en 3" where the list has numbers. */
function numbered(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^[1-9]$/.test(token.text)) return undefined;
  const marked =
    isPaired(tokens, i) ||
    tokens[i - 1]?.text === '#' ||
    /^(?:nr|nrs|no|number|numbers|nummer|nummers|optie|opties|option|options)$/.test(tokens[i - 1]?.folded ?? '') ||
    (andWords.has(tokens[i - 1]?.folded ?? '') && numbered(tokens, i - 2) !== undefined);
  return marked ? Number(token.text) : undefined;
}
