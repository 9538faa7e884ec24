import { describe, expect, it } from 'vitest';
import { composedHits } from '../../../src/reading/kind/compose.ts';
import { wordsOf } from '../../../src/reading/kind/words.ts';

const cues = (text: string): readonly string[] => composedHits(wordsOf(text, 10_000)).map((hit) => hit.cue);

describe('signs made of words of one sentence, in any order', () => {
  it.each([
    ['My inbox is something I am hardly checking this month.', 'away.mail'],
    ['Deze weken lees ik nauwelijks berichten.', 'away.mail'],
    ['I answer your message on my next day at work.', 'away.answer'],
    ['Your letter of Tuesday could not be delivered, the person is unknown.', 'bounce.text'],
    ['Is it pressing, ring the front desk.', 'away.instead'],
    ['Dit postvak wordt op 1 juni opgeheven.', 'gone.mailbox'],
    ['Your card will be blocked soon.', 'spam.phish'],
    ['Uw organisatie krijgt € 350.000 toegekend.', 'spam.money'],
    ['Wij leveren de complete lijst van uw bezoekers.', 'spam.attendees'],
  ])('%s', (text, cue) => {
    expect(cues(text)).toContain(cue);
  });

  it('do not reach over the end of a sentence', () => {
    expect(cues('My inbox is full. I am hardly checking out before noon.')).not.toContain('away.mail');
  });

  it.each([
    'Please register me for the masterclass.',
    'I cannot come on 10 December, please cancel my place.',
    'Ik meld mij graag aan voor de leersessie.',
    'My address has changed, please use the new one for my registration.',
  ])('are none in a request: %s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});
