// Until when one registers. Pure.
import type { MailedFacts } from '../../../domain/mailed-event.ts';
import { Temporal } from '../../../domain/time.ts';
import { plainDate } from './find-days.ts';
import { wordsOf, type FoundDay, type FoundTime } from './found.ts';
import { clockText } from './times.ts';

/** The last day to register, which is never behind the event. */
export function chooseClosing(
  days: readonly FoundDay[],
  times: readonly FoundTime[],
  date: Temporal.PlainDate | null,
): Pick<MailedFacts, 'closes' | 'doubts'> {
  const limits = days.filter((day) => day.role === 'closes').map((day) => ({ ...day, date: notBehind(day, date) }));
  const [first] = limits;
  if (first === undefined) return { closes: null, doubts: [] };
  if (date !== null && Temporal.PlainDate.compare(first.date, date) > 0)
    return { closes: null, doubts: [{ about: 'closes', why: 'after-the-event', words: [first.words] }] };
  const time = times.find(
    ({ segment, span }) =>
      segment === first.segment &&
      span.ends === null &&
      Math.min(Math.abs(span.from - first.days.to), Math.abs(first.days.from - span.to)) <= 3,
  );
  const at = time === undefined || time.span.ambiguous ? '' : `T${clockText(time.span.starts)}`;
  const [from, to] =
    at === '' || time === undefined
      ? [first.days.from, first.days.to]
      : [Math.min(first.days.from, time.span.from), Math.max(first.days.to, time.span.to)];
  return { closes: { value: first.date.toString() + at, words: wordsOf(first.segment, from, to) }, doubts: [] };
}

/** A closing day without a year belongs to the year before the event's where it would be behind it. */
function notBehind({ days, date }: FoundDay, event: Temporal.PlainDate | null): Temporal.PlainDate {
  if (event === null || days.year !== null) return date;
  const inYear = plainDate(event.year, days.month, days.day) ?? date;
  return Temporal.PlainDate.compare(inYear, event) > 0 ? inYear.subtract({ years: 1 }) : inYear;
}
