// Days and stretches of days as announcements write them: "10 December 2026", "10–12 December", "10 and 11 December". Pure; linear.
import { months, ordinalEndings, weekdays } from '../../event/lexicon/lexicon.ts';
import { parseDates, type WrittenDate } from '../../event/parse-dates.ts';
import { phraseAt } from '../../phrase-set.ts';
import { adjoin, type Token } from '../../tokens.ts';
import { said } from '../lexicon/lexicon.ts';

type Tokens = readonly Token[];

export interface DayOfYear {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export interface WrittenDays extends DayOfYear {
  readonly from: number;
  readonly to: number;
  /** 1 (Monday) to 7, of the first day. */
  readonly weekday: number | null;
  /** The last of several days. */
  readonly last: DayOfYear | null;
  /** Written in digits without a year, as fractions and numbers of houses are too. */
  readonly bare: boolean;
}

/** All days in `tokens`, in their order. A day without a month is none. */
export function daysIn(tokens: Tokens): readonly WrittenDays[] {
  const stretches: WrittenDays[] = [];
  const rest = [...tokens];
  for (let i = 0; i < tokens.length; i++) {
    const stretch = stretchAt(tokens, i);
    if (stretch === null) continue;
    stretches.push(withWeekday(tokens, stretch));
    for (let n = i; n <= stretch.to; n++) {
      const token = rest[n];
      if (token !== undefined) rest[n] = { ...token, kind: 'break', text: '\n', folded: '\n' };
    }
    i = stretch.to;
  }
  const single = parseDates(rest).flatMap((date): WrittenDays[] => {
    if (date.month === null) return [];
    const bare = date.rule === 'date-numeric' && date.year === null;
    return [{ ...date, month: date.month, last: null, bare }];
  });
  return joined(
    tokens,
    [...stretches, ...single].sort((a, b) => a.from - b.from),
  );
}

/** "10-12 December 2026", "10 t/m 12 december", "December 10-12, 2026", "10 and 11 December". */
function stretchAt(tokens: Tokens, i: number): WrittenDays | null {
  const month = months.get(tokens[i]?.folded ?? '');
  if (month !== undefined && tokens[i]?.kind === 'word') {
    const two = twoDays(tokens, tokens[i + 1]?.text === '.' ? i + 2 : i + 1);
    return two === null ? null : { ...withYear(tokens, two, month, two.to), from: i };
  }
  const two = twoDays(tokens, i);
  if (two === null) return null;
  const named = months.get(tokens[two.to + 1]?.folded ?? '');
  return named === undefined ? null : withYear(tokens, two, named, two.to + 1);
}

interface TwoDays {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly second: number;
}

function twoDays(tokens: Tokens, i: number): TwoDays | null {
  const first = dayAt(tokens, i);
  if (first === null) return null;
  const connector = connectorAt(tokens, first.to + 1);
  if (connector === null) return null;
  let at = connector.to;
  while (weekdays.has(tokens[at]?.folded ?? '') || tokens[at]?.text === ',') at++;
  const second = dayAt(tokens, at);
  if (second === null || second.day <= first.day) return null;
  if (connector.and && second.day !== first.day + 1) return null;
  return { from: i, to: second.to, first: first.day, second: second.day };
}

function dayAt(tokens: Tokens, i: number): { readonly day: number; readonly to: number } | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^[0-9]{1,2}$/.test(token.text)) return null;
  const before = tokens[i - 1];
  if (before !== undefined && adjoin(before, token) && /^[.:/€$]$/.test(before.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const next = tokens[i + 1];
  const ending = next?.kind === 'word' && adjoin(token, next) && ordinalEndings.has(next.folded);
  return { day, to: ending ? i + 1 : i };
}

/** Behind what joins two days at `i`; `and`: by a word that also lists days which do not follow each other. */
function connectorAt(tokens: Tokens, i: number): { readonly to: number; readonly and: boolean } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'mark' && /^[-–—]$/.test(token.text)) return { to: i + 1, and: false };
  const joins = phraseAt(tokens, i, said.until);
  if (joins > 0) return { to: i + joins, and: false };
  if (token.folded === 't' && tokens[i + 1]?.text === '/' && tokens[i + 2]?.folded === 'm')
    return { to: i + 3, and: false };
  return token.folded === 'and' || token.folded === 'en' || token.text === '&' ? { to: i + 1, and: true } : null;
}

function withYear(tokens: Tokens, two: TwoDays, month: number, end: number): WrittenDays {
  const at = tokens[end + 1]?.text === ',' || tokens[end + 1]?.text === '.' ? end + 2 : end + 1;
  const written = tokens[at];
  const year = written?.kind === 'number' && /^(?:19|20)[0-9]{2}$/.test(written.text) ? Number(written.text) : null;
  return {
    from: two.from,
    to: year === null ? end : at,
    day: two.first,
    month,
    year,
    weekday: null,
    last: { day: two.second, month, year },
    bare: false,
  };
}

function withWeekday(tokens: Tokens, days: WrittenDays): WrittenDays {
  const before = tokens[days.from - 1]?.text === ',' ? days.from - 2 : days.from - 1;
  const weekday = weekdays.get(tokens[before]?.folded ?? '');
  return weekday === undefined ? days : { ...days, from: before, weekday };
}

/** "10 December – 12 December 2026": two days with nothing but a connector between them are one stretch. */
function joined(tokens: Tokens, days: readonly WrittenDays[]): readonly WrittenDays[] {
  const found: WrittenDays[] = [];
  for (const next of days) {
    const first = found.at(-1);
    if (first === undefined || first.last !== null || next.last !== null || !isConnected(tokens, first, next)) {
      found.push(next);
      continue;
    }
    const year = first.year ?? next.year;
    const last = { day: next.day, month: next.month, year: next.year };
    if (orderOf({ ...first, year }) >= orderOf({ ...last, year: last.year ?? year })) found.push(next);
    else found[found.length - 1] = { ...first, year, to: next.to, last };
  }
  return found;
}

function isConnected(tokens: Tokens, first: WrittenDate | WrittenDays, next: WrittenDays): boolean {
  const connector = connectorAt(tokens, first.to + 1);
  if (connector === null) return false;
  if (connector.to !== next.from) return false;
  if (!connector.and) return true;
  return first.month === next.month && next.day === first.day + 1;
}

function orderOf({ day, month, year }: DayOfYear): number {
  return (year ?? 0) * 400 + month * 32 + day;
}
