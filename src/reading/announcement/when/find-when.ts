// When an announced event is, and until when one registers: days and times weighed by where they stand. Pure; linear.
import type { MailedFacts } from '../../../domain/mailed-event.ts';
import type { Temporal } from '../../../domain/time.ts';
import type { Segment } from '../segments.ts';
import { chooseClosing } from './choose-closing.ts';
import { chooseDay } from './choose-day.ts';
import { chooseTime } from './choose-time.ts';
import { daysOf } from './find-days.ts';
import { wordsOf, type FoundTime } from './found.ts';
import { timesIn } from './times.ts';

export interface Clockwork {
  /** In the house's zone. */
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
}

export type When = Pick<MailedFacts, 'day' | 'lastDay' | 'starts' | 'ends' | 'zone' | 'closes' | 'doubts'>;

export function findWhen(segments: readonly Segment[], clockwork: Clockwork): When {
  const city = clockwork.timeZone.slice(clockwork.timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const times = segments.flatMap((segment) =>
    timesIn(segment.tokens, city, segment.label === 'time' || segment.label === 'when').map((span): FoundTime => ({
      segment,
      span,
      words: wordsOf(segment, span.from, span.to),
    })),
  );
  const days = segments.flatMap((segment) => daysOf(segment, times, clockwork.today));
  const chosen = chooseDay(days, clockwork.today);
  const when = chooseTime(times, chosen.at, chosen.date, clockwork.timeZone);
  const closing = chooseClosing(days, times, chosen.date);
  return {
    day: chosen.day,
    lastDay: chosen.lastDay,
    starts: when.starts,
    ends: when.ends,
    zone: when.zone,
    closes: closing.closes,
    doubts: [...chosen.doubts, ...when.doubts, ...closing.doubts],
  };
}
