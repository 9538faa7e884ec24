// registrar.yaml: the organisation, its inbox, its way out, its store. Pure.
import { z } from 'zod';
import { Temporal } from '../domain/time.ts';
import { addrSpec, strictObject, timeOfDay, wallClockOrDay, wholeDays } from './strict.ts';

const TLS_PORTS = { imap: 993, smtp: 465 } as const;
const port = z.number('must be a port number').int('must be a whole number').min(1).max(65_535);
const tls = z.enum(['implicit', 'starttls', 'none'], 'must be implicit, starttls or none');
const host = z.string('must be a host name').min(1, 'must be a host name');
/** Asks the DNS for keys where no `authservIds` has checked a mail: off, for it tells a name server who writes to us. */
const checkDkim = z.boolean('must be true or false').default(false);
const seconds = z.number('must be a number of seconds').int().positive();

const maildir = strictObject({
  kind: z.literal('maildir'),
  /** The Maildir itself. */
  path: z.string().min(1),
  pollSeconds: seconds.default(5),
});

const imap = strictObject({
  kind: z.literal('imap'),
  host,
  port: port.default(TLS_PORTS.imap),
  tls: tls.default('implicit'),
  user: z.string().min(1),
  mailbox: z.string().min(1).default('INBOX'),
  /** Receiving servers whose Authentication-Results are believed (RFC 8601 §5). */
  authservIds: z.array(z.string().min(1)).default([]),
  checkDkim,
  pollSeconds: seconds.default(60),
  /** Mail received before this is left alone when the mailbox is looked through for the first time. */
  since: wallClockOrDay((day) => day.toPlainDateTime()).optional(),
  /** A certificate authority of your own, as a PEM file. */
  caFile: z.string().min(1).optional(),
});

const smtp = strictObject({
  kind: z.literal('smtp'),
  host,
  port: port.default(TLS_PORTS.smtp),
  tls: tls.default('implicit'),
  /** Left out: the server takes mail without a login. */
  user: z.string().min(1).optional(),
  caFile: z.string().min(1).optional(),
});

const outboxMaildir = strictObject({ kind: z.literal('maildir'), path: z.string().min(1) });

const inboxMaildir = maildir.extend({
  authservIds: z.array(z.string().min(1)).default([]),
  checkDkim,
  since: wallClockOrDay((day) => day.toPlainDateTime()).optional(),
});

const timezone = z
  .string()
  .refine(isTimeZone, 'is not a time zone of the IANA list; write for instance Europe/Amsterdam');

/** Ten years: what the longest duties to keep books ask for. */
const LONGEST_KEPT = 3_660;

const privacy = strictObject({
  /** A sentence on what is kept and why, or where that can be read; shown once to each attendee. */
  notice: z.string().trim().min(1).optional(),
  url: z.url().optional(),
  /** After the end of the event: diet and access needs, and all else that tells who somebody is. */
  keep: strictObject({ needs: wholeDays(LONGEST_KEPT).default(7), people: wholeDays(LONGEST_KEPT).default(30) })
    .prefault({})
    .refine(
      ({ needs, people }) => needs <= people,
      'needs must not be longer than people: who has no name any more has no needs either',
    ),
}).prefault({});

export const registrarSchema = strictObject({
  name: z.string('must be the name that letters carry').trim().min(1, 'must not be empty'),
  address: addrSpec,
  timezone,
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code'))
    .min(1, 'must name at least one language'),
  mode: z.enum(['shadow', 'draft', 'auto'], 'must be shadow, draft or auto'),
  organisers: z.array(addrSpec).min(1, 'must name at least one organiser'),
  digest: strictObject({ at: timeOfDay.default(Temporal.PlainTime.from('07:30')) }).prefault({}),
  privacy,
  inbox: z.discriminatedUnion('kind', [imap, inboxMaildir], 'kind must be imap or maildir'),
  outbox: z.discriminatedUnion('kind', [smtp, outboxMaildir], 'kind must be smtp or maildir'),
  store: strictObject({
    url: z.string().regex(/^sqlite:.+/, 'must be sqlite:PATH, for instance "sqlite:data/registrar.db"'),
  }),
});

export type RegistrarYaml = z.output<typeof registrarSchema>;

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Z]/.test(name);
  } catch (error) {
    // The only way to ask whether a zone exists is to use it.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
