// Which of the found times are the event's. Pure.
import { Temporal } from '../../../domain/time.ts';
import { phraseAt } from '../../phrase-set.ts';
import { fold } from '../../tokens.ts';
import { said } from '../lexicon/lexicon.ts';
import type { Segment } from '../segments.ts';
import { isSaid, NO_TIME, SHORT, type ChosenTime, type FoundTime } from './found.ts';
import { programmeOf, wholeProgramme } from './programme.ts';
import { clockText, type TimeSpan } from './times.ts';

/** The time that stands with the day; else the programme's; else the only one there is. */
export function chooseTime(
  times: readonly FoundTime[],
  at: readonly Segment[],
  date: Temporal.PlainDate | null,
  timeZone: string,
): ChosenTime {
  const meant = times.filter(
    ({ segment: { label } }) => label !== 'published' && label !== 'closes' && label !== 'opens',
  );
  const fitting = meant.filter((time) => fits(time.span, date, timeZone));
  const doubtful = (why: 'several' | 'other-zone' | 'morning-or-afternoon', of: readonly FoundTime[]): ChosenTime => ({
    ...NO_TIME,
    doubts: [{ about: 'time', why, words: [...new Set(of.map((time) => time.words))].slice(0, 6) }],
  });
  if (fitting.length === 0) return meant.length === 0 ? NO_TIME : doubtful('other-zone', meant);
  const programme = programmeOf(fitting);
  const plain = fitting.filter((time) => !programme.includes(time) && !isDoors(time));
  const scored = plain.map((time) => ({ time, score: nearness(time, at) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const top = scored.filter(({ score }) => score === best).map(({ time }) => time);
  if (programme.length > 0 && (best < 2 || top.every((time) => time.span.ends === null))) {
    const fromProgramme = wholeProgramme(programme);
    if (best < 2 || (top[0]?.span.starts ?? -1) === (programme[0]?.span.starts ?? -2)) return fromProgramme;
  }
  const stretches = distinctSpans(top.filter((time) => time.span.ends !== null));
  const [stretch] = stretches;
  if (stretches.length > 1) return doubtful('several', stretches);
  if (stretch !== undefined) return known(stretch, stretch, doubtful);
  const ends = top.filter((time) => isSaid(time, said.ends));
  const starts = top.filter((time) => !ends.includes(time));
  const begun = starts.filter((time) => isSaid(time, said.starts));
  const singles = distinctSpans(begun.length > 0 ? begun : starts);
  const [start] = singles;
  if (singles.length > 1) return doubtful('several', singles);
  if (start === undefined) return NO_TIME;
  const [end, second] = distinctSpans(ends);
  return known(start, second === undefined ? (end ?? null) : null, doubtful);
}

function known(
  start: FoundTime,
  end: FoundTime | null,
  doubtful: (why: 'morning-or-afternoon', of: readonly FoundTime[]) => ChosenTime,
): ChosenTime {
  if (start.span.ambiguous || end?.span.ambiguous === true)
    return doubtful('morning-or-afternoon', end === null ? [start] : [start, end]);
  const ends = end === null ? null : (end.span.ends ?? end.span.starts);
  const zone = start.span.zone;
  return {
    starts: { value: clockText(start.span.starts), words: start.words },
    ends: ends === null || end === null ? null : { value: clockText(ends), words: end.words },
    zone: zone === null ? null : zoneWords(start, zone.to),
    doubts: [],
  };
}

function zoneWords({ segment, span }: FoundTime, to: number): string {
  const words = segment.tokens.slice(span.from, to + 1).filter((token) => /^\p{L}/u.test(token.text));
  const first = words.findLast((token) => /^\p{Lu}/u.test(token.text)) ?? words.at(-1);
  return segment.text.slice(first?.start ?? 0, segment.tokens[to]?.end ?? 0).replace(/\)$/, '');
}

function distinctSpans(times: readonly FoundTime[]): readonly FoundTime[] {
  return [...new Map(times.map((time) => [`${String(time.span.starts)}-${String(time.span.ends)}`, time])).values()];
}

/** Whether the zone written with a time is the house's on that day; a time without zone is by the house's clock. */
function fits({ zone }: TimeSpan, date: Temporal.PlainDate | null, timeZone: string): boolean {
  const offsets = zone?.offsets ?? null;
  if (offsets === null) return true;
  const noon = (date ?? new Temporal.PlainDate(2026, 1, 15)).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return offsets.includes(noon.offsetNanoseconds / 60e9);
}

function nearness({ segment }: FoundTime, at: readonly Segment[]): number {
  if (segment.label === 'time' || segment.label === 'when') return 5;
  if (at.includes(segment)) return 4;
  if (segment.label === 'other') return 0;
  if (at.some((day) => Math.abs(day.line - segment.line) <= 3) && segment.tokens.length <= SHORT) return 3;
  return 1;
}

/** When the doors open is not when it begins. */
function isDoors(time: FoundTime): boolean {
  const { segment, span } = time;
  return (
    isSaid(time, said.doors) ||
    (span.ends === null && phraseAt(segment.tokens, span.to + 1, said.doors) > 0) ||
    said.doors.phrases.has(fold(segment.labelWords))
  );
}
