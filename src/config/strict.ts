// Building blocks of the schemas: strict objects that suggest the key that was meant, and wall-clock times. Pure.
import { z } from 'zod';
import { Temporal } from '../domain/time.ts';
import { nearest } from './suggest.ts';

/** An object that knows all its keys; an unknown one is named together with the nearest known one. */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return issue.keys
        .map((key) => {
          const meant = nearest(key, known);
          const hint = meant === null ? `known keys are ${known.join(', ')}` : `did you mean "${meant}"?`;
          return `unknown key "${key}"; ${hint}`;
        })
        .join('; ');
    },
  });
}

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `2026-12-10T14:00`: a wall-clock time without offset. */
export const wallClock = z.string().transform((text, context): Temporal.PlainDateTime => {
  const parsed = WALL_CLOCK.test(text) ? plain(() => Temporal.PlainDateTime.from(text.replace(' ', 'T'))) : null;
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: `"${text}" is not a date and time; write it as 2026-12-10T14:00` });
  return z.NEVER;
});

/** A wall-clock time, or a day alone, which `atDay` turns into a time. */
export function wallClockOrDay(atDay: (day: Temporal.PlainDate) => Temporal.PlainDateTime) {
  return z.string().transform((text, context): Temporal.PlainDateTime => {
    const parsed = DAY.test(text)
      ? plain(() => atDay(Temporal.PlainDate.from(text)))
      : WALL_CLOCK.test(text)
        ? plain(() => Temporal.PlainDateTime.from(text.replace(' ', 'T')))
        : null;
    if (parsed !== null) return parsed;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is neither a day nor a time; write 2026-12-09 or 2026-12-09T18:00`,
    });
    return z.NEVER;
  });
}

/** `07:30`: a time of day by the wall clock. */
export const timeOfDay = z
  .string('must be a time of day such as "07:30"')
  .transform((text, context): Temporal.PlainTime => {
    const parsed = /^\d{2}:\d{2}$/.test(text) ? plain(() => Temporal.PlainTime.from(text)) : null;
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: `"${text}" is not a time of day; write it as "07:30"` });
    return z.NEVER;
  });

/** An ISO 8601 duration such as P7D or PT2H, not negative. */
export const duration = z.string().transform((text, context): Temporal.Duration => {
  const parsed = plain(() => Temporal.Duration.from(text));
  if (parsed !== null && parsed.sign >= 0) return parsed;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a duration; write P7D for seven days, PT2H for two hours`,
  });
  return z.NEVER;
});

const WHOLE_DAYS = /^P(\d{1,4})([DW])$/;

/** `P30D` or `P4W`: a number of days, at most `most`. */
export function wholeDays(most: number) {
  return z.string('must be a number of days such as P30D').transform((text, context): number => {
    const [, count, unit] = WHOLE_DAYS.exec(text) ?? [];
    const days = count === undefined ? null : Number(count) * (unit === 'W' ? 7 : 1);
    if (days !== null && days <= most) return days;
    const message =
      days === null
        ? `"${text}" is not a number of days; write P30D for thirty days, P2W for two weeks`
        : `${text} is too long; at most P${String(most)}D`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** An addr-spec of RFC 5321 in the shape that people have. */
export const addrSpec = z
  .string()
  .regex(/^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,253}$/u, 'is not a mail address; write name@example.org');

function plain<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    // Temporal says "not a date" only by throwing RangeError; the caller words it for people.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
