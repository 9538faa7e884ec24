import { describe, expect, it } from 'vitest';
import { kindOf, OUR_LETTER } from './support.ts';

describe('own mail', () => {
  it('is what carries our address as From, sub-addresses included', () => {
    expect(kindOf({ from: [{ name: null, address: 'Desk+tides@atlas.example' }] })).toMatchObject({
      kind: 'own',
      mayReply: false,
    });
  });

  it('is what carries a Message-ID of ours, whoever it says sent it', () => {
    expect(kindOf({ messageId: OUR_LETTER })).toMatchObject({ kind: 'own', mayReply: false });
  });

  it('is not a colleague of our domain', () => {
    expect(kindOf({ from: [{ name: 'Coordinator', address: 'coordinator@atlas.example' }] }).kind).toBe('person');
  });

  it('is not a web form that borrows our address for what a guest filled in', () => {
    const form = kindOf({
      from: [{ name: 'Website', address: 'desk@atlas.example' }],
      replyTo: [{ name: null, address: 'lotte@kas.example' }],
      text: 'Name: Lotte Kas\nEmail: lotte@kas.example\nEvent: Rising tides',
    });
    expect(form).toMatchObject({ kind: 'person', mayReply: false });
  });
});
