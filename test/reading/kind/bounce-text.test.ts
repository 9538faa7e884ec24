import { describe, expect, it } from 'vitest';
import { namedRecipients, noteOf } from '../../../src/reading/kind/bounce-text.ts';
import { embedded, fields, signalsOf } from './support.ts';

const FROM = [{ name: null, address: 'mailer-daemon@mx.example' }];
const named = (text: string, over = {}) =>
  namedRecipients(signalsOf({ from: FROM, subject: 'failure notice', text, ...over }));

describe('noteOf', () => {
  it('ends where the copy of the letter begins', () => {
    const text = '<a@x.example>: unknown\n\n--- Below this line is a copy of the message.\n\nHello b@y.example';
    expect(noteOf(signalsOf({ text }).whole())).not.toContain('b@y.example');
    const header = '<a@x.example>: unknown\n\nReceived: by mx\nTo: b@y.example';
    expect(noteOf(signalsOf({ text: header }).whole())).not.toContain('b@y.example');
    const rule = 'Niet afgeleverd: a@x.example\n---------------------\nBeste b@y.example';
    expect(noteOf(signalsOf({ text: rule }).whole())).not.toContain('b@y.example');
  });
});

describe('namedRecipients', () => {
  it('gives each address the status that stands behind it', () => {
    expect(named('<a@x.example>:\n552 5.2.2 full\n\n<b@x.example>:\n550 5.1.1 unknown\n')).toEqual([
      { address: 'a@x.example', status: '5.2.2', outcome: 'soft' },
      { address: 'b@x.example', status: '5.1.1', outcome: 'hard' },
    ]);
  });

  it('never names us or the mail system', () => {
    expect(
      named('mailer-daemon@mx.example could not deliver your mail from desk@atlas.example to a@x.example'),
    ).toEqual([{ address: 'a@x.example', status: null, outcome: 'hard' }]);
  });

  it.each([
    ['Uw bericht aan a@x.example kon niet worden bezorgd: de mailbox is vol.', 'soft'],
    ['Your message to a@x.example could not be delivered: 450 try again later.', 'soft'],
    ['Your message to a@x.example has not yet been delivered; we will keep trying to deliver it.', 'soft'],
    ['Your message to a@x.example could not be delivered: no such user.', 'hard'],
    ['Delivery to a@x.example was delayed for 5 days. I have given up.', 'hard'],
  ])('reads "%s" as %s', (text, outcome) => {
    expect(named(text)).toMatchObject([{ address: 'a@x.example', outcome }]);
  });

  it('knows the header of Exim and Gmail, and whom a returned letter was for', () => {
    expect(
      named('Sorry.', { headers: fields({ 'x-failed-recipients': 'a@x.example, b@x.example' }) }).map(
        (one) => one.address,
      ),
    ).toEqual(['a@x.example', 'b@x.example']);
    expect(
      named('Sorry. 550 5.1.1', { embedded: [embedded({ to: [{ name: null, address: 'a@x.example' }] })] }),
    ).toEqual([{ address: 'a@x.example', status: '5.1.1', outcome: 'hard' }]);
  });

  it("reads the JSON of Amazon's notifications", () => {
    const note =
      '{"notificationType":"Bounce","mail":{"source":"x@y.example"},"bouncedRecipients":[{"emailAddress":"a@x.example","status":"5.1.1"}]}';
    expect(named(note).map((one) => one.address)).toEqual(['a@x.example']);
  });
});
