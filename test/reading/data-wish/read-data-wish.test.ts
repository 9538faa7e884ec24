import { describe, expect, it } from 'vitest';
import { readDataWish } from '../../../src/reading/data-wish/read-data-wish.ts';
import { personMail } from '../../support/desk.ts';
import { mailFrom } from '../../support/parse.ts';

const wishOf = async (text: string, subject = 'Hello') =>
  readDataWish(
    await mailFrom(Buffer.from(personMail({ Subject: subject }, `Dear team,\n\n${text}\n\nKind regards,\nJane Doe\n`))),
  );

describe('a wish about one’s own data', () => {
  it.each([
    ['What do you know about me?', 'export'],
    ['Under the GDPR I would like a copy of my personal data.', 'export'],
    ['Could you tell me what data you hold about me?', 'export'],
    ['Wat weten jullie over mij?', 'export'],
    ['Graag ontvang ik een kopie van mijn gegevens.', 'export'],
    ['Please delete my data.', 'erase'],
    ['I would like you to erase everything you have about me. Thank you!', 'erase'],
    ['Ik verzoek je al mijn persoonlijke gegevens te wissen.', 'erase'],
    ['Verwijder mijn gegevens alsjeblieft.', 'erase'],
  ])('is read: %s', async (text, wish) => {
    expect(await wishOf(text)).toBe(wish);
  });

  it('is read from the subject too', async () => {
    expect(await wishOf('Zie het onderwerp.', 'verwijder mijn gegevens')).toBe('erase');
  });

  it.each([
    'Do not delete my data please, I am still coming.',
    'When will you remove my data?',
    'How long do you keep my personal data?',
    'Will you delete my details after the event?',
    'Please remove me from the newsletter.',
    'Please delete my data, and first send me a copy of my personal data.',
    'Haal me van de mailinglijst en verwijder mijn gegevens niet.',
    'Please register me for Rising tides.',
    'Please remove my colleague and delete my details of her.',
  ])('is left to a human where it may mean something else: %s', async (text) => {
    expect(await wishOf(text)).toBeNull();
  });

  it('is not read from what somebody else wrote', async () => {
    expect(await wishOf('Thanks!\n\nOn Monday Bo wrote:\n> Please delete my data.')).toBeNull();
  });
});
