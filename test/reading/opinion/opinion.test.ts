import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/reading/opinion/features.ts';
import {
  CLASSES,
  likeness,
  notAPerson,
  withSecondOpinion,
  type Counted,
} from '../../../src/reading/opinion/opinion.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { aReading, anEvent, aRequest } from '../../support/builders.ts';
import { mailFrom } from '../../support/parse.ts';

const HOUSE = { name: 'Harbour House', events: [anEvent({ title: 'Floating cities after the flood' })] };

async function counted(subject: string, text: string): Promise<Counted> {
  const mail = await mailFrom(
    Buffer.from(`From: Robin Vale <robin@people.example>\r\nSubject: ${subject}\r\n\r\n${text}\r\n`),
  );
  return { features: featuresOf(mail, readText(mail).blocks, HOUSE), text: `${subject}\n${text}` };
}

describe('the second opinion', () => {
  it('knows our events and our house by one word each, and no number, link or address', async () => {
    const { features: found } = await counted(
      'Floating cities',
      'Harbour House, see https://a.example/x or mail me@b.example on 12/3.',
    );
    expect([...found]).toEqual(expect.arrayContaining(['s:_event', 'w:_house', 'w:_link', 'w:_address', 'w:_number']));
    expect([...found].some((feature) => /floating|cities|example|12/.test(feature))).toBe(false);
  });

  it.each([
    ['Registration', 'Dear team, I would like to register for the session on 10 December. Kind regards, Robin'],
    ['Aanmelding', 'Hoi, ik kom graag naar jullie bijeenkomst volgende week. Groet, Robin'],
    ['Afmelding', 'Helaas ben ik verhinderd, kun je mij afmelden? Groetjes Robin'],
    ['', 'yes please, sign me up'],
  ])('leaves a person’s wish alone: %s', async (subject, text) => {
    const found = await counted(subject, text);
    expect(notAPerson(found)).toBeNull();
    const reading = aReading([aRequest()]);
    expect(withSecondOpinion(reading, found)).toBe(reading);
  });

  it.each([
    [
      'Boost your event attendance by 300%',
      'Hi there, I help organisers like you to sell more tickets. Our platform offers email lists of decision makers. Are you available for a quick call this week? Reply STOP to unsubscribe.',
    ],
    [
      'Last chance: early bird ends Friday',
      'Register now and save 40% on your ticket! View this email in your browser. You are receiving this newsletter because you subscribed. Unsubscribe https://news.example/u',
    ],
  ])('sees that it is no person’s matter: %s', async (subject, text) => {
    const found = await counted(subject, text);
    const acting = withSecondOpinion(aReading([aRequest({ confidence: 0.97 })]), found);
    expect(notAPerson(found) !== null || (acting.requests[0]?.doubts ?? []).includes('unclear')).toBe(true);
  });

  it('quotes the words by which it went', async () => {
    const text =
      'Unsubscribe here. View in browser. Our newsletter brings special offers and free shipping to all subscribers. Order now, ' +
      'while stocks last, and get a free gift with every purchase above 50 euros. Follow us on social media for more deals!';
    const mail = await counted('Newsletter: special offers', text);
    const other = notAPerson(mail);
    expect(other?.evidence.length).toBeGreaterThan(1);
    for (const { rule, text: words } of other?.evidence ?? []) {
      expect(rule).toMatch(/^opinion\./);
      expect(mail.text).toContain(words);
    }
  });

  it('gives a share between 0 and 1 for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        for (const one of CLASSES) {
          const share = likeness(new Set(words), one);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
