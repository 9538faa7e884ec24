// events/*.yaml: one event a file, times as wall clock in the organisation's zone. Pure.
import { z } from 'zod';
import type { AttendanceOffer, Event, WaitingListPolicy } from '../domain/event.ts';
import { Temporal } from '../domain/time.ts';
import type { ConfigProblem } from './problem.ts';
import { addrSpec, duration, strictObject, wallClock, wallClockOrDay } from './strict.ts';
import type { YamlFile } from './yaml-file.ts';

const capacity = z.number('must be a number of seats').int('must be a whole number').positive('must be at least 1');

export const eventSchema = strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be of lower-case letters, digits and "-"'),
  title: z.string('must be the title of the event').trim().min(1, 'must not be empty'),
  aliases: z.array(z.string().trim().min(1)).default([]),
  description: z.string().default(''),
  status: z.enum(['planned', 'cancelled'], 'must be planned or cancelled').default('planned'),
  starts: wallClock,
  ends: wallClock,
  attendance: strictObject({
    'in-person': strictObject({ place: z.string().trim().min(1), capacity: capacity.optional() }).optional(),
    online: strictObject({ url: z.url('must be a web address').optional(), capacity: capacity.optional() }).optional(),
  }).refine((value) => Object.keys(value).length > 0, 'must have in-person, online or both'),
  registration: strictObject({
    opens: wallClockOrDay((day) => day.toPlainDateTime()).optional(),
    /** A day alone: until the end of it. */
    closes: wallClockOrDay((day) => day.add({ days: 1 }).toPlainDateTime()).optional(),
    approval: z.enum(['auto', 'manual'], 'must be auto or manual').default('auto'),
    waitingList: z.union([z.boolean(), z.literal('offer')], 'must be true, false or offer').default(true),
  }).prefault({}),
  reminders: z.array(duration).default([]),
  /** A letter of thanks so long after the end; none unless it is set. */
  followUp: duration.optional(),
  /** Who gets its digests and may command; left out: the organisers of registrar.yaml. */
  organisers: z.array(addrSpec).min(1, 'must name at least one organiser').optional(),
});

type EventYaml = z.output<typeof eventSchema>;

/** The domain's event, or what is wrong with its times. `organisers`: those of the house. */
export function toEvent(
  yaml: EventYaml,
  timeZone: string,
  organisers: readonly string[],
  file: YamlFile,
): { readonly event: Event } | { readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const complain = (key: string, message: string): void => {
    problems.push({ file: file.name, line: file.lineOf(key.split('.')), key, message });
  };
  const zoned = (key: string, time: Temporal.PlainDateTime): Temporal.ZonedDateTime => {
    try {
      return time.toZonedDateTime(timeZone, { disambiguation: 'reject' });
    } catch (error) {
      // The clock is put forward or back just then: the time does not exist, or twice.
      if (!(error instanceof RangeError)) throw error;
      complain(
        key,
        `${time.toString()} does not exist or exists twice in ${timeZone} (the clock changes); choose another`,
      );
      return time.toZonedDateTime(timeZone);
    }
  };
  const { opens, closes, approval, waitingList } = yaml.registration;
  const event: Event = {
    id: yaml.id,
    title: yaml.title,
    aliases: yaml.aliases,
    description: yaml.description,
    starts: zoned('starts', yaml.starts),
    ends: zoned('ends', yaml.ends),
    status: yaml.status,
    attendance: offers(yaml, file),
    registration: {
      opens: opens === undefined ? null : zoned('registration.opens', opens),
      closes: closes === undefined ? null : zoned('registration.closes', closes),
      approval,
      waitingList: waitingListPolicy(waitingList),
    },
    reminders: yaml.reminders,
    followUp: yaml.followUp ?? null,
    organisers: yaml.organisers ?? organisers,
  };
  if (Temporal.ZonedDateTime.compare(event.ends, event.starts) <= 0) {
    complain('ends', `the event ends (${yaml.ends.toString()}) before or when it starts (${yaml.starts.toString()})`);
  }
  const opening = event.registration.opens;
  const closing = event.registration.closes;
  if (opening !== null && closing !== null && Temporal.ZonedDateTime.compare(closing, opening) <= 0) {
    complain('registration.closes', 'registration closes before it opens');
  }
  if (closing !== null && Temporal.ZonedDateTime.compare(closing, event.ends) > 0) {
    complain('registration.closes', 'registration closes after the event has ended');
  }
  return problems.length === 0 ? { event } : { problems };
}

/** In the order of the file, which the schema does not keep: the first is taken where a person does not say how she comes. */
function offers(yaml: EventYaml, file: YamlFile): readonly AttendanceOffer[] {
  const { 'in-person': inPerson, online } = yaml.attendance;
  const listed: readonly AttendanceOffer[] = [
    ...(inPerson === undefined
      ? []
      : [{ mode: 'in-person' as const, place: inPerson.place, capacity: inPerson.capacity ?? null }]),
    ...(online === undefined
      ? []
      : [{ mode: 'online' as const, url: online.url ?? null, capacity: online.capacity ?? null }]),
  ];
  const line = (mode: string): number => file.offsetOf(['attendance', mode]) ?? 0;
  return [...listed].sort((a, b) => line(a.mode) - line(b.mode));
}

function waitingListPolicy(value: boolean | 'offer'): WaitingListPolicy {
  if (value === 'offer') return 'offer';
  return value ? 'promote' : 'none';
}
