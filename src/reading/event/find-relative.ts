// Days counted from the mail's own date: "tomorrow", "next Thursday", "volgende week donderdag", "in three weeks". Pure.
import { Temporal } from '../../domain/time.ts';
import type { EventMention } from '../mention.ts';
import {
  afterTomorrowWords,
  comingWords,
  dayWords,
  fromNowWords,
  inWords,
  monthWords,
  nextWords,
  relativeStarts,
  numberWords,
  thisWords,
  todayWords,
  tomorrowWords,
  weekdays,
  weekWords,
} from './lexicon/lexicon.ts';
import { at, mention, type Scan } from './scan.ts';

/** A span of days, both ends included, and how surely it names a day of meeting. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly weight: number;
}

/** Relative dates outside the tokens `taken` by written dates. */
export function findRelative(scan: Scan, taken: ReadonlySet<number>): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    if (taken.has(i) || scan.tokens[i]?.kind === 'mark' || scan.tokens[i]?.kind === 'break') continue;
    const token = scan.tokens[i];
    if (
      token === undefined ||
      (token.kind !== 'number' && !relativeStarts.has(token.folded) && !weekdays.has(token.folded))
    )
      continue;
    const days = daysAt(scan, i);
    if (days === null) continue;
    const events = scan.model.dates
      .filter(
        (d) =>
          Temporal.PlainDate.compare(d.date, days.first) >= 0 && Temporal.PlainDate.compare(d.date, days.last) <= 0,
      )
      .map((d) => d.id);
    if (events.length > 0)
      found.push(mention(scan, days.from, days.to, { rule: 'event-date-relative', events, weight: days.weight }));
    i = days.to;
  }
  return found;
}

function daysAt(scan: Scan, i: number): Days | null {
  const { today } = scan;
  const one = (to: number, days: number, weight: number): Days => {
    const date = today.add({ days });
    return { from: i, to, first: date, last: date, weight };
  };
  if (afterTomorrowWords.has(at(scan, i))) return one(i, 2, 0.8);
  if (afterTomorrowWords.has([0, 1, 2].map((n) => at(scan, i + n)).join(' '))) return one(i + 2, 2, 0.8);
  if (todayWords.has(at(scan, i))) return inTime(scan, i, i + 1, i) ?? one(i, 0, 0.5);
  if (tomorrowWords.has(at(scan, i))) return one(i, 1, 0.7);
  if (inWords.has(at(scan, i))) return inTime(scan, i, i, null);
  return weekdayAt(scan, i) ?? weekAt(scan, i) ?? fromNow(scan, i);
}

/** "in three weeks", "over 3 weken", "vandaag over drie weken". */
function inTime(scan: Scan, from: number, at0: number, exact: number | null): Days | null {
  if (!inWords.has(at(scan, at0))) return null;
  const count = countAt(scan, at0 + 1);
  if (count === null) return null;
  return length(scan, from, at0 + 2, count, exact !== null);
}

/** "three weeks from today", "3 weeks from now". */
function fromNow(scan: Scan, i: number): Days | null {
  const count = countAt(scan, i);
  if (count === null) return null;
  const behind = `${at(scan, i + 2)} ${at(scan, i + 3)}`;
  if (!fromNowWords.has(behind) && !fromNowWords.has(at(scan, i + 2))) return null;
  const days = length(scan, i, i + 1, count, true);
  return days === null ? null : { ...days, to: fromNowWords.has(behind) ? i + 3 : i + 2 };
}

function countAt(scan: Scan, i: number): number | null {
  const token = scan.tokens[i];
  if (token?.kind === 'number' && token.text.length <= 2 && /^[0-9]+$/.test(token.text)) return Number(token.text);
  return numberWords.get(token?.folded ?? '') ?? null;
}

function length(scan: Scan, from: number, unitAt: number, count: number, exact: boolean): Days | null {
  const unit = at(scan, unitAt);
  const { today } = scan;
  if (dayWords.has(unit)) {
    const date = today.add({ days: count });
    return { from, to: unitAt, first: date, last: date, weight: 0.6 };
  }
  if (weekWords.has(unit)) {
    const date = today.add({ weeks: count });
    if (exact) return { from, to: unitAt, first: date, last: date, weight: 0.8 };
    return { from, to: unitAt, first: date.subtract({ days: 3 }), last: date.add({ days: 3 }), weight: 0.6 };
  }
  if (monthWords.has(unit)) {
    const date = today.add({ months: count });
    return { from, to: unitAt, first: date.subtract({ days: 7 }), last: date.add({ days: 7 }), weight: 0.4 };
  }
  return null;
}

/** "next Thursday", "aanstaande donderdag", "Thursday next week", "volgende week donderdag", "a week on Thursday". */
function weekdayAt(scan: Scan, i: number): Days | null {
  const { today } = scan;
  const day = (n: number): number | undefined => {
    const word = at(scan, n);
    return word.length > 2 ? weekdays.get(word) : undefined;
  };
  const nextWeek = (weekday: number, to: number): Days => {
    const date = today.add({ days: 8 - today.dayOfWeek + weekday - 1 });
    return { from: i, to, first: date, last: date, weight: 0.8 };
  };
  const here = day(i);
  if (here !== undefined) {
    if (nextWords.has(at(scan, i + 1)) && weekWords.has(at(scan, i + 2))) return nextWeek(here, i + 2);
    return null;
  }
  if (nextWords.has(at(scan, i)) && weekWords.has(at(scan, i + 1))) {
    const behind = [i + 2, i + 3].find((n) => day(n) !== undefined);
    const weekday = behind === undefined ? undefined : day(behind);
    return weekday === undefined || behind === undefined ? null : nextWeek(weekday, behind);
  }
  const weekday = day(i + 1);
  if (weekday === undefined || !comingWords.has(at(scan, i))) return null;
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
  const first = today.add({ days: ahead });
  const ambiguous = nextWords.has(at(scan, i)) && ahead < 5;
  return {
    from: i,
    to: i + 1,
    first,
    last: ambiguous ? first.add({ days: 7 }) : first,
    weight: ambiguous ? 0.5 : 0.65,
  };
}

/** "next week", "deze maand": any day of it. */
function weekAt(scan: Scan, i: number): Days | null {
  const { today } = scan;
  const [next, now] = [nextWords.has(at(scan, i)), thisWords.has(at(scan, i))];
  if (!next && !now) return null;
  if (weekWords.has(at(scan, i + 1))) {
    const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: next ? 7 : 0 });
    return { from: i, to: i + 1, first: monday, last: monday.add({ days: 6 }), weight: 0.35 };
  }
  if (monthWords.has(at(scan, i + 1))) {
    const first = today.with({ day: 1 }).add({ months: next ? 1 : 0 });
    return { from: i, to: i + 1, first, last: first.add({ months: 1 }).subtract({ days: 1 }), weight: 0.4 };
  }
  return null;
}
