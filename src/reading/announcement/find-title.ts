// What an announced event is called: labelled, quoted in an invitation, the subject of a forward, or the first line that can be a title. Pure.
import type { Fact } from '../../domain/mailed-event.ts';
import { kindWords, months, weekdays } from '../event/lexicon/lexicon.ts';
import { phraseAt } from '../phrase-set.ts';
import { fold, tokenise } from '../tokens.ts';
import { daysIn } from './when/days.ts';
import { said } from './lexicon/lexicon.ts';
import type { Segment } from './segments.ts';

const LONGEST = 200;
/** Lines in which a page's title can stand. */
const HEAD = 25;
const QUOTED = /["“„«‘']\s?(\p{Lu}[^"“”„«»]{4,180}?)\s?["”“»’'](?=[\s.,;:!?)]|$)/gu;

/** `given`: the words behind "new event" itself, which count most. `subject`: of the mail that was passed on. */
export function findTitle(
  segments: readonly Segment[],
  given: string | null,
  subject: string | null,
): Fact<string> | null {
  if (given !== null) return fact(given);
  const labelled = segments.find((segment) => segment.label === 'title' && segment.place !== 'heading');
  if (labelled !== undefined && isNamed(labelled.text)) return fact(labelled.text);
  const closing = segments.findIndex(({ tokens }) => tokens.length <= 6 && phraseAt(tokens, 0, said.closings) > 0);
  const head = segments.slice(0, closing < 0 ? HEAD : Math.min(HEAD, closing));
  const named = subject === null ? null : inSubject(subject);
  // A subject that stands in the page again is its title.
  if (named !== null && head.some((segment) => fold(segment.text) === fold(named))) return fact(named);
  const [line] = head.flatMap((segment) => titleIn(segment) ?? []);
  if (line !== undefined && line.sure) return fact(line.text);
  if (named !== null && isTitle(named)) return fact(named);
  return line === undefined ? null : fact(line.text);
}

function fact(words: string): Fact<string> {
  const bare = words
    .trim()
    .replace(/^[^\p{L}\p{N}"“'‘„(¿¡#]+/u, '')
    .replace(/^\*+|\*+$/g, '');
  return { value: bare.replace(/\s+/g, ' '), words: bare };
}

/** A subject without "Fwd:", "Invitation:" and the like. */
function inSubject(subject: string): string | null {
  let rest = subject.trim();
  for (let n = 0; n < 4; n++) {
    const [, prefix, behind] = /^\[?([^:|\]–]{2,30})(?:[:|\]–]|\s-\s)\s*(.+)$/s.exec(rest) ?? [];
    if (prefix === undefined || behind === undefined) break;
    const key = fold(prefix).trim();
    if (!said.titlePrefixes.phrases.has(key) && !/^(?:fwd?|fw|doorst|re|antw|tr)$/.test(key)) break;
    rest = behind;
  }
  return rest.length >= 4 && !said.notTitles.phrases.has(fold(rest)) ? rest : null;
}

interface Candidate {
  readonly text: string;
  /** False for the name of a kind with something behind it, which a forward's subject may know better. */
  readonly sure: boolean;
}

function titleIn(segment: Segment): Candidate | null {
  if (segment.label !== null) return null;
  const invited = behindInvitation(segment);
  if (invited !== null) return { text: invited, sure: true };
  return !segment.item && isTitle(segment.text) ? { text: segment.text, sure: true } : null;
}

/** "KUNO invites you to the lecture “Rising tides”". */
function behindInvitation({ tokens, text }: Segment): string | null {
  for (let i = 0; i < tokens.length && i < 60; i++) {
    const length = phraseAt(tokens, i, said.invites);
    if (length === 0) continue;
    const from = tokens[i + length]?.start;
    if (from === undefined) return null;
    for (const match of text.slice(from).matchAll(QUOTED)) if (match.index < 80) return match[1] ?? null;
  }
  return null;
}

/** What the page itself calls a title is one, whatever it looks like. */
function isNamed(text: string): boolean {
  return text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text);
}

/** Whether a line can be the name of an event: words that say something, no sentence, no day, no menu. */
function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST || /[.,;:]$|@|https?:|^www\.|^\W*$/.test(text)) return false;
  const key = fold(text)
    .replace(/[!?*_"“”]/g, '')
    .trim();
  if (said.notTitles.phrases.has(key)) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  const words = tokenise(text).filter(
    (token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'initials',
  );
  const names = words.filter((word) => word.kind === 'word');
  if (names.length === 0 || words.length > 30) return false;
  if (/^(?:picture|photo|image|foto|beeld|afbeelding)\b/i.test(text)) return false;
  // "Panel discussion", "Thursday 10 December, 19.30 uur": what it is and when, not what it is called.
  const telling = words.filter(
    ({ folded, kind }) =>
      kind === 'word' &&
      !kindWords.has(folded) &&
      !months.has(folded) &&
      !weekdays.has(folded) &&
      !said.hours.phrases.has(folded) &&
      !said.notMeeting.phrases.has(folded) &&
      !/^(?:public|open|free|gratis|openbare|om|at|op|on|the|de|het|a|an|een|in|new|nieuw)$/.test(folded),
  );
  if (telling.length === 0) return kindsOnly(names.length, words.length) && isLongName(text);
  const days = daysIn(tokenise(text));
  if (days.length > 0 && (telling.length < 3 || days.some(({ weekday, year }) => weekday !== null || year !== null)))
    return false;
  return !isGreeting(text);
}

function kindsOnly(names: number, words: number): boolean {
  return names === words && names >= 4;
}

function isLongName(text: string): boolean {
  return text.length >= 25;
}

function isGreeting(text: string): boolean {
  const [first] = tokenise(text.slice(0, 60));
  return first !== undefined && said.courtesies.phrases.has(first.folded);
}

/** Other names that the page gives: labelled, or behind "in the event", "part of the series". */
export function findAliases(segments: readonly Segment[], title: string | null): readonly Fact<string>[] {
  const found = segments.flatMap((segment): string[] => {
    if (segment.label === 'alias' && segment.place !== 'heading') return [segment.text];
    const { tokens, text } = segment;
    if (tokens.length > 40) return quotedPart(segment);
    for (let i = 0; i < tokens.length; i++) {
      const length = phraseAt(tokens, i, said.partOf);
      if (length === 0) continue;
      const next = tokens[i + length];
      const at = next !== undefined && /^[:"“„‘']$/.test(next.text) ? tokens[i + length + 1] : next;
      if (at === undefined || !/^\p{Lu}/u.test(at.text)) continue;
      return [text.slice(at.start).replace(/["”’')\].,;]+$/u, '')];
    }
    return [];
  });
  const names = found
    .map((name) => name.trim())
    .filter((name) => name.length >= 4 && name.length <= LONGEST && fold(name) !== fold(title ?? ''));
  return [...new Map(names.map((name) => [fold(name), fact(name)])).values()].slice(0, 5);
}

/** In prose only what stands in quotation marks right behind the words. */
function quotedPart({ tokens, text }: Segment): string[] {
  for (let i = 0; i < tokens.length; i++) {
    const length = phraseAt(tokens, i, said.partOf);
    const start = length === 0 ? undefined : tokens[i + length]?.start;
    if (start === undefined) continue;
    const quoted = QUOTED[Symbol.matchAll](text.slice(start)).next().value;
    if (quoted !== undefined && quoted.index <= 1 && quoted[1] !== undefined) return [quoted[1]];
  }
  return [];
}
