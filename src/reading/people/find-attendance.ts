// How somebody comes: in person or online; "not online" and "instead of via Zoom" are turned round or left out. Pure.
import type { AttendanceMode } from '../../domain/event.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import { whenceWords } from '../event/lexicon/lexicon.ts';
import { modelOf } from '../event/model.ts';
import type { AttendanceMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokenise, tokensOf, type Token } from '../tokens.ts';
import {
  inPersonWords,
  insteadOfWords,
  notWords,
  onlineWords,
  registeringWords,
  toPlaceWords,
} from './lexicon/lexicon.ts';
import { phraseAt, wordAt } from '../phrase-set.ts';

/**
 * Mentions in own words and the subject (block -1). Rules: attendance-said; attendance-negated, where the other way is denied;
 * attendance-place, where only the venue or its town tells; attendance-link, where only the link is spoken of.
 * What comes behind "instead of" is the old way and is left out.
 */
export function findAttendance(
  blocks: readonly Block[],
  subject: string | null,
  context: ReadingContext,
): readonly AttendanceMention[] {
  const mentions = subject === null ? [] : inTokens(tokenise(subject.slice(0, 1000)), -1, context);
  blocks.forEach((block, index) => {
    if (block.role === 'own') mentions.push(...inTokens(tokensOf(block), index, context));
  });
  return mentions;
}

function inTokens(tokens: readonly Token[], block: number, context: ReadingContext): AttendanceMention[] {
  const found: AttendanceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const said = saidAt(tokens, i) ?? placeAt(tokens, i, context);
    if (said === null) continue;
    const to = i + said.length - 1;
    if (!isOld(tokens, i)) {
      const negated = said.rule === 'attendance-said' && isNegated(tokens, i);
      const mode = negated ? other(said.mode) : said.mode;
      found.push({
        span: { block, start: tokens[i]?.start ?? 0, end: tokens[to]?.end ?? 0 },
        rule: negated ? 'attendance-negated' : said.rule,
        mode,
      });
    }
    i = to;
  }
  return found;
}

function other(mode: AttendanceMode): AttendanceMode {
  return mode === 'online' ? 'in-person' : 'online';
}

interface Said {
  readonly mode: AttendanceMode;
  readonly length: number;
  readonly rule: string;
}

function saidAt(tokens: readonly Token[], i: number): Said | null {
  if (tokens[i]?.kind !== 'word') return null;
  const [online, present] = [phraseAt(tokens, i, onlineWords), phraseAt(tokens, i, inPersonWords)];
  if (online === 0 && present === 0) return null;
  if (online >= present) {
    if (isRegistering(tokens, i, online)) return null;
    const link = /link$/.test(wordAt(tokens, i + online - 1)) || wordAt(tokens, i + online) === 'link';
    return { mode: 'online', length: online, rule: link ? 'attendance-link' : 'attendance-said' };
  }
  const word = wordAt(tokens, i);
  if (
    word === 'live' &&
    (/^(?:i|we|who|they|you)$/.test(wordAt(tokens, i - 1)) ||
      /^(?:online|stream|streaming|via|webinar)$/.test(wordAt(tokens, i + 1)))
  )
    return null;
  return { mode: 'in-person', length: present, rule: 'attendance-said' };
}

/** "I registered online", "the online form": not how somebody comes. */
function isRegistering(tokens: readonly Token[], i: number, length: number): boolean {
  return registeringWords.has(wordAt(tokens, i + length)) || registeringWords.has(wordAt(tokens, i - 1));
}

/** "to the Humanity Hub", "naar Den Haag": a venue or town of an event behind a word of going. */
function placeAt(tokens: readonly Token[], i: number, context: ReadingContext): Said | null {
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  const word = first.folded;
  const name = modelOf(context.events)
    .places.get(word)
    ?.find((place) => place.keys.every((key, n) => wordAt(tokens, i + n) === key));
  if (name === undefined || (word.length < 3 && first.text !== first.text.toUpperCase())) return null;
  for (let back = 1; back <= 3; back++) {
    const before = wordAt(tokens, i - back);
    if (toPlaceWords.has(before) && whenceWords.has(wordAt(tokens, i - back - 1))) return null;
    if (toPlaceWords.has(before)) return { mode: 'in-person', length: name.keys.length, rule: 'attendance-place' };
    if (!/^(?:the|de|het|your|jullie|uw)$/.test(before)) return null;
  }
  return null;
}

/** Up to three words before, in the same clause: "not online", "niet fysiek", "can't come in person". */
function isNegated(tokens: readonly Token[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[i - back];
    if (token === undefined || token.kind === 'break' || /^[,.;:!?]$/.test(token.text)) return false;
    if (/^(?:but|maar|only|alleen)$/.test(token.folded)) return false;
    if (notWords.has(token.folded) || /n't$/.test(token.folded) || token.folded === 'cannot')
      return !/^(?:only|alleen|just)$/.test(wordAt(tokens, i - back + 1));
  }
  return false;
}

function isOld(tokens: readonly Token[], i: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const token = tokens[i - back];
    if (token === undefined || /^[,.;:!?]$/.test(token.text)) {
      if (token?.text !== '.' || back > 1) return false;
      continue;
    }
    const length = phraseAt(tokens, i - back, insteadOfWords);
    if (length > 0 && length <= back) return true;
    if (token.folded === 'i.p.v' || (token.folded === 'i' && wordAt(tokens, i - back + 2) === 'p')) return true;
  }
  return false;
}
