// What goes along with a digest: the picture of its event, and the list of attendees.
import { domainOf } from '../../domain/address.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterAttachment } from '../../domain/letter.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Context } from '../context.ts';
import { attendeeOf } from '../lists/attendee.ts';
import { growthPicture } from '../lists/growth-picture.ts';
import { listFiles } from '../lists/list-files.ts';
import type { Gathered } from './gather-digest.ts';

export interface DigestFiles {
  /** The Content-ID of the picture; null where there is none. */
  readonly picture: string | null;
  readonly attachments: readonly LetterAttachment[];
}

export const NO_FILES: DigestFiles = { picture: null, attachments: [] };

export async function digestFiles(
  { config }: Pick<Context, 'config'>,
  event: Event,
  { registrations, growth }: Pick<Gathered, 'registrations' | 'growth'>,
  now: Temporal.Instant,
): Promise<DigestFiles> {
  const attendees = registrations.map((registration) => attendeeOf(registration, config.timeZone));
  const lists = await listFiles(attendees, event.id);
  const png = await growthPicture(event, growth, now, config.languages[0] ?? 'en');
  if (png === null) return { picture: null, attachments: lists };
  const picture = `registrations@${domainOf(config.address) ?? 'localhost'}`;
  const drawn: LetterAttachment = {
    filename: 'registrations.png',
    contentType: 'image/png',
    contentId: picture,
    base64: png.toString('base64'),
  };
  return { picture, attachments: [drawn, ...lists] };
}
