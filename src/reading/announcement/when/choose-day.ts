// Which of the found days is the event's. Pure.
import type { Fact, FactDoubt } from '../../../domain/mailed-event.ts';
import { Temporal } from '../../../domain/time.ts';
import type { Segment } from '../segments.ts';
import type { FoundDay } from './found.ts';

export interface ChosenDay {
  readonly day: Fact<string> | null;
  readonly lastDay: Fact<string> | null;
  readonly date: Temporal.PlainDate | null;
  /** The segments that name it. */
  readonly at: readonly Segment[];
  readonly doubts: readonly FactDoubt[];
}

const NO_DAY: ChosenDay = { day: null, lastDay: null, date: null, at: [], doubts: [] };

/** The day that stands where an event's day stands; several are left to the organiser. */
export function chooseDay(days: readonly FoundDay[], today: Temporal.PlainDate): ChosenDay {
  const meant = days.filter((day) => day.role === 'event');
  const coming = meant.filter((day) => Temporal.PlainDate.compare(day.last ?? day.date, today) >= 0);
  const pool = coming.length > 0 ? coming : meant;
  const best = Math.max(...pool.map((day) => day.score));
  const top = pool.filter((day) => day.score === best);
  const distinct = [...new Map(top.map((day) => [day.date.toString(), day])).values()];
  const [only] = distinct;
  if (only === undefined) return NO_DAY;
  if (distinct.length > 1) {
    const words = distinct.slice(0, 6).map((day) => day.words);
    return { ...NO_DAY, doubts: [{ about: 'day', why: 'several', words }] };
  }
  const same = pool.filter((day) => day.date.equals(only.date));
  const at = same.map((day) => day.segment);
  const wrong = same.find(({ days: { weekday } }) => weekday !== null && weekday !== only.date.dayOfWeek);
  if (wrong !== undefined)
    return { ...NO_DAY, at, doubts: [{ about: 'day', why: 'weekday-differs', words: [wrong.words] }] };
  const last = same.find((day) => day.last !== null) ?? only;
  const assumed = same.every(({ days: { year, weekday } }) => year === null && weekday === null);
  return {
    day: { value: only.date.toString(), words: only.words },
    lastDay: last.last === null ? null : { value: last.last.toString(), words: last.words },
    date: only.date,
    at,
    doubts: assumed ? [{ about: 'day', why: 'year-assumed', words: [only.words] }] : [],
  };
}
