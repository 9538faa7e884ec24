// Where an announced event is and how one attends: a place, online, a link. Pure; linear.
import type { Fact, MailedFacts } from '../../domain/mailed-event.ts';
import { months, weekdays } from '../event/lexicon/lexicon.ts';
import { phraseAt } from '../phrase-set.ts';
import { fold, type Token } from '../tokens.ts';
import { daysIn } from './when/days.ts';
import { said } from './lexicon/lexicon.ts';
import type { Segment } from './segments.ts';
import { timesIn } from './when/times.ts';

export type Where = Pick<MailedFacts, 'place' | 'inPerson' | 'online' | 'link'>;

const LONGEST = 200;
/** A web address. */
export const WEB_ADDRESS = /https:\/\/[^\s<>"'()[\]{}]{4,500}/i;
/** Where such a link leads, people meet. */
const MEETING_HOST =
  /^https:\/\/(?:[a-z0-9-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|bigbluebutton\.org|jitsi\.org|jit\.si)\//i;
/** A postcode, or a word and the number of a house. */
const LOCATED = /\b[1-9][0-9]{3} ?[A-Z]{2}\b|\p{L}{3} \d{1,4}[a-z]?\b/u;
const POSTCODE = /\b[1-9][0-9]{3} ?[A-Z]{2}\b/;
/** Lines of an address below its first. */
const MOST_LINES = 3;
const NONE: ReadonlySet<number> = new Set();

export function findWhere(segments: readonly Segment[]): Where {
  const stated = statedPlace(segments);
  const place = stated.place ?? (stated.nowhere ? null : (placeBesideDay(segments) ?? placeInSentence(segments)));
  const online = stated.online ?? findOnline(segments);
  const link = findLink(segments);
  const said = findInPerson(segments);
  return {
    place,
    inPerson: place !== null ? { value: true, words: place.words } : said,
    online: online ?? (link === null ? null : { value: true, words: link.words }),
    link,
  };
}

interface Stated {
  readonly place: Fact<string> | null;
  readonly online: Fact<boolean> | null;
  /** The page has a line for the place, and there is none on it. */
  readonly nowhere: boolean;
}

/** What the page's own line for the place says. */
function statedPlace(segments: readonly Segment[]): Stated {
  let online: Fact<boolean> | null = null;
  for (const [index, segment] of segments.entries()) {
    if (segment.label !== 'place' || segment.place === 'heading') continue;
    if (said.onlineOnly.phrases.has(plain(segment.text))) {
      online ??= { value: true, words: segment.text };
      continue;
    }
    if (hasDay(segment) && segment.place === 'below') continue;
    const whole = withoutMap(segment.text);
    const words = withoutOnline(whole);
    if (words !== whole) online ??= { value: true, words: segment.text };
    if (!isPlace(words)) continue;
    const more = addressBelow(segments, index);
    return { place: placeFact([words, ...more]), online, nowhere: false };
  }
  return { place: null, online, nowhere: online !== null };
}

function plain(text: string): string {
  return fold(text)
    .replace(/[.!*]+$/g, '')
    .trim();
}

function isPlace(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !WEB_ADDRESS.test(text) &&
    !/^(?:tba|tbc|tbd|to be announced|to be confirmed|volgt|nog niet bekend|nnb|n\.t\.b\.)\b/i.test(text)
  );
}

function placeFact(lines: readonly string[]): Fact<string> {
  const value = lines.map((line) => line.replace(/\s+/g, ' ').replace(/[,;. ]+$/, '')).join(', ');
  return { value: value.slice(0, LONGEST), words: lines.join('\n') };
}

/** "Humanity Hub, The Hague and online" without its end. */
function withoutOnline(text: string): string {
  return text
    .replace(
      /\s*(?:[,;/+&|–-]|\b(?:and|en|of|or|as well as|&))\s*(?:also |ook )?(?:online|livestream|via zoom|on zoom|zoom|via teams)\b[^,;]{0,60}$/i,
      '',
    )
    .replace(/\s*\((?:and |en |also |ook |or |of )?(?:online|hybrid|hybride)[^)]{0,60}\)$/i, '')
    .replace(/^(?:hybrid|hybride)\s*[:,–-]\s*/i, '')
    .trim();
}

/** Without a link to a map, or what is left of one. */
function withoutMap(text: string): string {
  return text.replace(/\s*\((?:map|kaart|route|plattegrond)?[^()]{0,40}$/i, '');
}

/** The lines of an address that go on below its first. */
function addressBelow(segments: readonly Segment[], index: number): readonly string[] {
  const more: string[] = [];
  for (const segment of segments.slice(index + 1, index + 1 + MOST_LINES)) {
    const goesOn =
      segment.gap === 0 && (segment.place === 'below' ? segment.label === 'place' : segment.label === null);
    if (!goesOn || !isAddressLine(segment)) break;
    more.push(segment.text);
  }
  return more;
}

function isAddressLine({ text, tokens }: Segment): boolean {
  if (
    text.length > 60 ||
    /[.!?:]$/.test(text) ||
    !/^[\p{Lu}\d]/u.test(text) ||
    WEB_ADDRESS.test(text) ||
    /@/.test(text)
  )
    return false;
  if (tokens.some((token) => months.has(token.folded) && token.folded.length > 3)) return false;
  if (timesIn(tokens, '', false).length > 0) return false;
  if (said.onlineOnly.phrases.has(plain(text))) return false;
  return POSTCODE.test(text) || /\p{L} ?\d{1,4}[a-z]?\b/u.test(text) || tokens.length <= 4;
}

/** A name of words with capitals, which only the address below it makes a place. */
function isVenue({ text, tokens }: Segment): boolean {
  if (tokens.length > 10 || /[.!?:]$/.test(text) || timesIn(tokens, '', false).length > 0) return false;
  return tokens.every(({ kind, text: word }) => kind !== 'word' || word.length <= 3 || /^\p{Lu}/u.test(word));
}

function hasDay(segment: Segment): boolean {
  return daysIn(segment.tokens).some((days) => !days.bare);
}

/** What stands behind day and time on their line, or beside that line: "10 December 2026, 14:00, Humanity Hub, The Hague". */
function placeBesideDay(segments: readonly Segment[]): Fact<string> | null {
  for (const [index, segment] of segments.entries()) {
    if (
      segment.tokens.length > 40 ||
      segment.label === 'closes' ||
      segment.label === 'published' ||
      segment.label === 'opens'
    )
      continue;
    const days = daysIn(segment.tokens).filter((day) => !day.bare);
    if (days.length === 0) continue;
    const end = Math.max(...[...days, ...timesIn(segment.tokens, '', true)].map(({ to }) => to));
    const behind = tail(segment, end + 1);
    if (behind !== null) return { value: bareArticle(behind), words: behind };
    const below = addressBesides(segments, index);
    if (below !== null) return placeFact(below);
  }
  return null;
}

/** The lines of an address right below the day, or in the cells beside it; a line with the time may stand between. */
function addressBesides(segments: readonly Segment[], index: number): readonly string[] | null {
  const lines: string[] = [];
  for (const next of segments.slice(index + 1, index + 2 + MOST_LINES)) {
    const sameLine = next.line === segments[index]?.line;
    if ((next.gap > 0 && !sameLine) || (next.label !== null && next.label !== 'when')) break;
    const times = lines.length === 0 ? timesIn(next.tokens, '', true) : [];
    if (times.some((span) => span.from <= 2)) {
      const behind = tail(next, Math.max(...times.map(({ to }) => to)) + 1, true);
      if (behind !== null && LOCATED.test(behind)) return [behind];
      continue;
    }
    const words = withoutOnline(next.text);
    if (!isAddressLine(next) && (lines.length > 0 || !isVenue(next))) break;
    if (!isPlace(words)) break;
    lines.push(words);
    if (words !== next.text || sameLine) break;
  }
  const located = lines.some((line) => LOCATED.test(line) || line.includes(','));
  const beside = lines.length > 0 && segments[index + 1]?.line === segments[index]?.line;
  return lines.length > 0 && (located || beside) ? lines : null;
}

/** The rest of a line from a token on, where it can be a place. `sure`: nothing need lead it in. */
function tail({ tokens, text, label }: Segment, from: number, sure = false): string | null {
  let at = from;
  while (
    /^[,;|·•()–—-]$/.test(tokens[at]?.text ?? '') ||
    said.timeOf.phrases.has(tokens[at]?.folded ?? '') ||
    /^(?:cet|cest|gmt|utc)$/.test(tokens[at]?.folded ?? '')
  )
    at++;
  const led = phraseAt(tokens, at, said.atPlace);
  const first = tokens[at + led];
  if (first === undefined || (first.text !== first.text.toUpperCase() && !/^\p{Lu}/u.test(first.text) && led === 0))
    return null;
  if (tokens.length - at > 18 || /[.!?]\s+\p{L}/u.test(text.slice(first.start))) return null;
  // On a plain line only what "at" leads in, or has a comma before it.
  if (led === 0 && !sure && label !== 'when' && !/^[,|·•–—-]$/.test(tokens[at - 1]?.text ?? '')) return null;
  // In a sentence the name ends where the sentence goes on.
  const end = led > 0 && label !== 'when' ? tokens[nameEnd(tokens, at + led, NONE) - 1]?.end : undefined;
  const words = withoutOnline(text.slice(first.start, end).replace(/[.:\s]+$/, ''));
  if (!isPlace(words) || said.onlineOnly.phrases.has(plain(words)) || !isNamed(words, tokens)) return null;
  return words;
}

function isNamed(words: string, tokens: readonly Token[]): boolean {
  if (!/\p{Lu}/u.test(words)) return false;
  return !tokens.some(
    (token) => token.end > tokens.length && weekdays.has(token.folded) && fold(words).startsWith(token.folded),
  );
}

/** "… at the Humanity Hub in The Hague" in a sentence that has a day. */
function placeInSentence(segments: readonly Segment[]): Fact<string> | null {
  for (const { tokens, text, label } of segments) {
    if (label === 'closes' || label === 'published' || label === 'opens' || label === 'other') continue;
    const days = daysIn(tokens).filter((day) => !day.bare);
    const [day] = days;
    if (day === undefined) continue;
    const taken = new Set<number>();
    for (const span of [...days, ...timesIn(tokens, '', true)]) for (let n = span.from; n <= span.to; n++) taken.add(n);
    for (let i = Math.max(0, day.from - 25); i < Math.min(tokens.length, day.to + 25); i++) {
      const length = taken.has(i) ? 0 : phraseAt(tokens, i, said.atPlace);
      if (length === 0 || taken.has(i + length)) continue;
      const end = nameEnd(tokens, i + length, taken);
      const [first, last] = [tokens[i + length], tokens[end - 1]];
      if (end === i + length || first === undefined || last === undefined) continue;
      const words = text.slice(first.start, last.end);
      if (isPlace(words) && !said.onlineOnly.phrases.has(plain(words))) return { value: bareArticle(words), words };
    }
  }
  return null;
}

/** The place without the article that the sentence gave it; "The Hague" keeps its own. */
function bareArticle(words: string): string {
  return words.replace(/^(?:the|de|het|our|onze|ons) /, '').replace(/\s+/g, ' ');
}

/** The end of a name: words with capitals, numbers, commas and small words between them. */
function nameEnd(tokens: readonly Token[], start: number, taken: ReadonlySet<number>): number {
  let end = start;
  for (let i = start; i < tokens.length && i - start < 16; i++) {
    const token = tokens[i];
    if (token === undefined || taken.has(i) || months.has(token.folded) || weekdays.has(token.folded)) break;
    const named = /^\p{Lu}/u.test(token.text) || (token.kind === 'number' && end > start);
    if (named) end = i + 1;
    else if (!(token.text === ',' || said.placeWords.phrases.has(token.folded) || /^[’'&-]$/.test(token.text))) break;
  }
  return end;
}

/** Words for attending from afar, unless they are denied. */
function findOnline(segments: readonly Segment[]): Fact<boolean> | null {
  for (const segment of segments) {
    const { tokens, text, label } = segment;
    if (label === 'format' && /\bonline\b|hybrid|\bzoom\b|virtu|digita/i.test(text))
      return { value: true, words: text };
    if ((label === 'when' || label === 'time') && /\bonline\b/i.test(text)) return { value: true, words: text };
    if (said.onlineOnly.phrases.has(plain(text))) return { value: true, words: text };
    for (let i = 0; i < tokens.length; i++) {
      if (phraseAt(tokens, i, said.onlyInPerson) > 0) return null;
      const length = Math.max(
        phraseAt(tokens, i, said.online),
        phraseAt(tokens, i, said.hybrid),
        tokens.length <= 30 ? phraseAt(tokens, i, said.onlineKinds) : 0,
      );
      if (length === 0 || isDenied(tokens, i)) continue;
      return { value: true, words: text.slice(tokens[i]?.start ?? 0, tokens[i + length - 1]?.end ?? 0) };
    }
  }
  return null;
}

function isDenied(tokens: readonly Token[], i: number): boolean {
  for (let n = Math.max(0, i - 4); n < i; n++) if (said.negations.phrases.has(tokens[n]?.folded ?? '')) return true;
  return tokens.slice(i, i + 5).some((token) => said.negations.phrases.has(token.folded));
}

/** Words for coming in person, where the page gives no place. */
function findInPerson(segments: readonly Segment[]): Fact<boolean> | null {
  for (const { tokens, text } of segments) {
    for (let i = 0; i < tokens.length; i++) {
      const length = Math.max(phraseAt(tokens, i, said.hybrid), phraseAt(tokens, i, said.inPerson));
      if (length === 0 || isDenied(tokens, i)) continue;
      return { value: true, words: text.slice(tokens[i]?.start ?? 0, tokens[i + length - 1]?.end ?? 0) };
    }
  }
  return null;
}

/** A link that leads into a meeting, by its host or by its line; links to forms and pages are none. */
function findLink(segments: readonly Segment[]): Fact<string> | null {
  for (const { text, label } of segments) {
    const url = WEB_ADDRESS.exec(text)?.[0].replace(/[.,;!?>]+$/, '');
    if (url !== undefined && (label === 'link' || MEETING_HOST.test(url))) return { value: url, words: url };
  }
  return null;
}
