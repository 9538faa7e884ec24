import { describe, expect, it } from 'vitest';
import { passedOnForm, personSigns } from '../../../src/reading/kind/person.ts';
import { OUR_LETTER, signalsOf } from './support.ts';

const signs = (text: string, over = {}) => personSigns(signalsOf({ subject: 'x', text, ...over }));

describe('personSigns', () => {
  it.each([
    'Please register me for the tenth.',
    'Could you put my name on the list?',
    "I'd love to attend.",
    'Unfortunately I cannot make it.',
    'Graag meld ik mij aan.',
    'Ik wil me graag inschrijven.',
    'Helaas ben ik verhinderd.',
    'Kunnen jullie mij op de lijst zetten?',
  ])('hears the request in "%s"', (text) => {
    expect(signs(text).asks).not.toBeNull();
  });

  it.each([
    'For urgent matters please contact my colleague.',
    'Schrijf u nu in en ontvang korting!',
    'Would you like to register? Reply to this mail.',
    'Wilt u zich ergens voor aanmelden, bel dan het secretariaat.',
    'Register now for our webinar.',
  ])('hears none in "%s"', (text) => {
    expect(signs(text).asks).toBeNull();
  });

  it("does not take the subject of a reply for the sender's words", () => {
    expect(signs('ok', { subject: 'I would like to register' }).asks).not.toBeNull();
    expect(signs('ok', { subject: 'Re: I would like to register' }).asks).toBeNull();
  });

  it('knows our name in the greeting, our event, our letter', () => {
    expect(signs('Dear Atlas team,\nplease register me').namesUs).toBe('Dear Atlas team,');
    expect(signs('please register me for Rising Tides: Living with Water').namesUs).not.toBeNull();
    expect(signs('please register me').namesUs).toBeNull();
    expect(signs('ok', { inReplyTo: [OUR_LETTER] }).answersUs).toBe(true);
  });
});

describe('passedOnForm', () => {
  const form = 'Name: Lotte Kas\nEmail: lotte@kas.example\nEvent: masterclass';
  const passed = (text: string, over = {}) => {
    const signals = signalsOf({
      subject: 'message',
      text,
      from: [{ name: null, address: 'noreply@site.example' }],
      ...over,
    });
    return passedOnForm(signals, personSigns(signals));
  };

  it('knows a form by its subject or by a Reply-To of its own', () => {
    expect(passed(form, { subject: 'New submission: contact form' })).not.toBeNull();
    expect(passed(form, { replyTo: [{ name: null, address: 'lotte@kas.example' }] })).not.toBeNull();
    expect(passed(form)).toBeNull();
    expect(passed('You have a new follower', { subject: 'New registration' })).toBeNull();
  });
});
