import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../src/reading/kind/calendar.ts';
import { aMail, fields, kindOf } from './support.ts';

interface Parts {
  readonly method?: string;
  readonly partstat?: string;
  readonly extra?: readonly string[];
  readonly stamp?: string;
}

function calendar({
  method = 'REPLY',
  partstat = 'ACCEPTED',
  extra = [],
  stamp = '20261119T100344Z',
}: Parts = {}): string {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Test//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:tides-1@atlas.example',
    'DTSTART:20261210T130000Z',
    `DTSTAMP:${stamp}`,
    'SEQUENCE:2',
    'ORGANIZER;CN=Atlas:mailto:desk@atlas.example',
    `ATTENDEE;PARTSTAT=${partstat};CN="Doe, Jane":MAILTO:jane@ox`,
    ' bow.example',
    ...extra,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const part = (text: string, method: string | null = 'REPLY') => ({ calendars: [{ method, text }] });

describe('readCalendar', () => {
  it('reads an answer with all that orders it', () => {
    expect(readCalendar(aMail(part(calendar())))).toEqual({
      kind: 'answer',
      answer: {
        method: 'REPLY',
        uid: 'tides-1@atlas.example',
        answer: 'accepted',
        attendee: 'jane@oxbow.example',
        sequence: 2,
        stamp: '2026-11-19T10:03:44Z',
      },
    });
  });

  it.each([
    ['DECLINED', 'declined'],
    ['tentative', 'tentative'],
    ['DELEGATED', 'other'],
    ['NEEDS-ACTION', 'other'],
  ])('reads PARTSTAT=%s as %s', (partstat, answer) => {
    expect(readCalendar(aMail(part(calendar({ partstat }))))).toMatchObject({ answer: { answer } });
  });

  it('reads a counter-proposal', () => {
    expect(readCalendar(aMail(part(calendar({ method: 'COUNTER', partstat: 'TENTATIVE' }), 'COUNTER')))).toMatchObject({
      answer: { method: 'COUNTER', answer: 'tentative' },
    });
  });

  it('takes the sender among several attendees', () => {
    const extra = ['ATTENDEE;PARTSTAT=DECLINED:mailto:bob@oxbow.example'];
    expect(readCalendar(aMail(part(calendar({ extra }))))).toMatchObject({
      answer: { attendee: 'jane@oxbow.example', answer: 'accepted' },
    });
    const bob = { ...part(calendar({ extra })), from: [{ name: 'Bob', address: 'Bob@oxbow.example' }] };
    expect(readCalendar(aMail(bob))).toMatchObject({ answer: { attendee: 'bob@oxbow.example', answer: 'declined' } });
  });

  it('believes the calendar where the MIME parameter is missing or says otherwise', () => {
    expect(readCalendar(aMail(part(calendar(), null))).kind).toBe('answer');
    expect(readCalendar(aMail(part(calendar({ method: 'REQUEST' }), 'REPLY'))).kind).toBe('none');
  });

  it('has no stamp where DTSTAMP is no UTC instant', () => {
    expect(readCalendar(aMail(part(calendar({ stamp: '20261119T100344' }))))).toMatchObject({
      answer: { stamp: null },
    });
    expect(readCalendar(aMail(part(calendar({ stamp: 'yesterday' }))))).not.toMatchObject({ kind: 'none' });
  });

  it('knows an answer that it cannot read', () => {
    expect(readCalendar(aMail(part('METHOD:REPLY\r\nBEGIN:GARBAGE')))).toEqual({ kind: 'unreadable', method: 'REPLY' });
    expect(readCalendar(aMail(part(calendar().replace(/UID:.*\r\n/, '')))).kind).toBe('unreadable');
    expect(readCalendar(aMail(part(calendar() + 'X'.repeat(200_000)))).kind).toBe('unreadable');
  });

  it('never throws on what is no calendar', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(600), (noise, at) => {
        const whole = calendar();
        readCalendar(aMail(part(whole.slice(0, at) + noise + whole.slice(at))));
      }),
    );
  });
});

describe('mails with a calendar', () => {
  it('are answers when they answer, also those that a calendar program sends by itself', () => {
    const google = kindOf({
      ...part(calendar()),
      headers: fields({ 'auto-submitted': 'auto-generated' }),
      text: 'Jane has accepted this invitation.',
    });
    expect(google).toMatchObject({ kind: 'calendar-reply', mayReply: false, calendar: { answer: 'accepted' } });
    expect(kindOf({ ...part(calendar({ partstat: 'DECLINED' })), text: null })).toMatchObject({
      kind: 'calendar-reply',
      mayReply: true,
      calendar: { answer: 'declined' },
    });
  });

  it("are a person's when somebody invites us", () => {
    const invitation = kindOf({ ...part(calendar({ method: 'REQUEST' }), 'REQUEST'), text: 'Join our meeting' });
    expect(invitation).toMatchObject({ kind: 'person', calendar: null });
  });
});
