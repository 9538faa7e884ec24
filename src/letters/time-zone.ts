// A VTIMEZONE (RFC 5545 §3.6.5) made from the zone's own transitions around an event. Pure.
import { Temporal } from '../domain/time.ts';

/** Years before and after the event whose transitions are described. */
const MARGIN_YEARS = 1;
/** A yearly rule is written only where it also holds in the years after. */
const YEARS_OF_PROOF = 4;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const CRLF = '\r\n';

interface Transition {
  /** Local time just before the change, by the old offset: the DTSTART of an observance. */
  readonly local: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
  readonly kind: 'STANDARD' | 'DAYLIGHT';
}

/** What was made before: a zone's rules for given years never change while the program runs. */
const made = new Map<string, string>();

/** The component for the IANA zone of `starts`, right at least from the year before `starts` to the year after `ends`. */
export function timeZoneComponent(starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime): string {
  const key = `${starts.timeZoneId} ${String(starts.year)} ${String(ends.year)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const component = makeComponent(starts, ends);
  made.set(key, component);
  return component;
}

function makeComponent(starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime): string {
  const zone = starts.timeZoneId;
  const first = Temporal.PlainDate.from({ year: starts.year - MARGIN_YEARS, month: 1, day: 1 }).toZonedDateTime(zone);
  const lastYear = ends.year + MARGIN_YEARS;
  const transitions = transitionsFrom(first, Math.max(lastYear, starts.year + YEARS_OF_PROOF));
  const observances = yearlyRules(transitions, starts.year + YEARS_OF_PROOF) ?? [
    observance('STANDARD', first.toPlainDateTime(), first.offset, first.offset, null),
    ...transitions
      .filter((transition) => transition.local.year <= lastYear)
      .map((transition) => observance(transition.kind, transition.local, transition.from, transition.to, null)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join(CRLF);
}

function transitionsFrom(first: Temporal.ZonedDateTime, lastYear: number): Transition[] {
  const found: Transition[] = [];
  let next = first.getTimeZoneTransition('next');
  while (next !== null && next.year <= lastYear) {
    const old = next.subtract({ nanoseconds: 1 });
    if (old.offset !== next.offset) {
      found.push({
        local: old.toPlainDateTime().add({ nanoseconds: 1 }),
        from: old.offset,
        to: next.offset,
        kind: next.offsetNanoseconds > old.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD',
      });
    }
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

/** Two rules for ever where every year changes twice in the same way ("last Sunday of March"); Outlook knows zones by them. */
function yearlyRules(transitions: readonly Transition[], lastYear: number): string[] | null {
  const rules: string[] = [];
  const firstYear = transitions[0]?.local.year;
  if (firstYear === undefined) return null;
  for (const kind of ['DAYLIGHT', 'STANDARD'] as const) {
    const ofKind = transitions.filter((transition) => transition.kind === kind);
    const first = ofKind[0];
    if (first === undefined || ofKind.length !== lastYear - firstYear + 1) return null;
    const byDay = sharedWeekday(ofKind.map((transition) => transition.local));
    if (byDay === null || ofKind.some((other) => !sameChange(first, other))) return null;
    rules.push(
      observance(
        kind,
        first.local,
        first.from,
        first.to,
        `FREQ=YEARLY;BYMONTH=${String(first.local.month)};BYDAY=${byDay}`,
      ),
    );
  }
  return rules;
}

function sameChange(a: Transition, b: Transition): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.local.month === b.local.month &&
    a.local.toPlainTime().equals(b.local.toPlainTime())
  );
}

/** "-1SU" or "1SU" where all dates are the last, or the n-th, of one weekday in their month; else null. */
function sharedWeekday(dates: readonly Temporal.PlainDateTime[]): string | null {
  const first = dates[0];
  if (first === undefined || dates.some((date) => date.dayOfWeek !== first.dayOfWeek)) return null;
  const weekday = WEEKDAYS[first.dayOfWeek - 1] ?? '';
  if (dates.every((date) => date.day + 7 > date.daysInMonth)) return `-1${weekday}`;
  const nth = Math.ceil(first.day / 7);
  return dates.every((date) => Math.ceil(date.day / 7) === nth) ? `${String(nth)}${weekday}` : null;
}

function observance(
  kind: Transition['kind'],
  local: Temporal.PlainDateTime,
  from: string,
  to: string,
  rule: string | null,
): string {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ].join(CRLF);
}
