import { describe, expect, it } from 'vitest';
import { newEventIn } from '../../../src/reading/announcement/trigger.ts';
import type { Announcement } from '../../../src/reading/announcement/read-announcement.ts';
import { mailFrom } from '../../support/parse.ts';

const PAGE = 'Rising tides\nThursday 10 December 2026, 14:00-16:30';
const asked = async (subject: string, body: string): Promise<Announcement | null> =>
  newEventIn(
    await mailFrom(
      `From: Anna Visser <anna@atlas.example>\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
    ),
  );

describe('a mail that asks for a new event', () => {
  it.each([
    ['New event', PAGE, null],
    ['new event.', PAGE, null],
    ['Fwd: Nieuw evenement', PAGE, null],
    ['NEW EVENT: Rising tides', PAGE, 'Rising tides'],
    ['Nieuw evenement – Stijgend water', PAGE, 'Stijgend water'],
    ['For the site', `New event\n\n${PAGE}`, null],
    ['For the site', `Hi all,\n\nNew event: Rising tides\n\n${PAGE}`, 'Rising tides'],
  ])('%s', async (subject, body, title) => {
    const announcement = await asked(subject, body);
    expect(announcement?.title).toBe(title);
    expect(announcement?.text.endsWith(PAGE)).toBe(true);
  });

  it.each([
    ['Re: New event', PAGE],
    ['New event registration', PAGE],
    ['Your new event', PAGE],
    ['Question', `Is there a new event?\n\n${PAGE}`],
    ['Question', `${PAGE}\n\nNew event`],
    [
      'Fwd: Rising tides',
      '---------- Forwarded message ---------\nFrom: Bo <bo@people.example>\nSubject: New event\n\nNew event\n',
    ],
  ])('is not %s: %j', async (subject, body) => {
    expect(await asked(subject, body)).toBeNull();
  });

  it('keeps a long title apart from the day below it, and prose that a program wrapped together', async () => {
    const title = 'Local first, for real? A learning session about power, money and trust';
    const when = 'Thursday 10 December 2026, 14:00-16:30, Town Hall, Market 1, Delft';
    const prose =
      'Come and talk with us about what local organisations need. We meet on the\nfirst floor of the house, and there will be soup for everybody who stays on\nafterwards.';
    const { text } = (await asked('New event', `${title}\n${when}\n\n${prose}\n\nAnna`)) ?? { text: '' };
    expect(text).toBe(`${title}\n${when}\n\n${prose.replaceAll('\n', ' ')}`);
  });

  it('reads what was forwarded as a file', async () => {
    const raw = [
      'From: Anna Visser <anna@atlas.example>',
      'Subject: New event',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: Bo <bo@people.example>',
      'Subject: Rising tides',
      'Content-Type: text/plain',
      '',
      PAGE,
      '--b--',
      '',
    ].join('\n');
    expect(newEventIn(await mailFrom(raw))).toEqual({
      text: `See below.\n\n${PAGE}`,
      title: null,
      subject: 'Rising tides',
    });
  });
});
