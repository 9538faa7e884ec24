// What each letter of a registration's life must say, in both languages, and whether a calendar part goes along.
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/domain/letter-audience.ts';
import type { LetterContent, LetterOrder } from '../../src/domain/letter.ts';
import { LETTER_NAMES } from '../../src/letters/letters.ts';
import { SAMPLE_EVENT, samples } from '../../src/letters/samples.ts';
import { compiled, HOUSE } from './support.ts';

const letters = compiled();
const NOW = SAMPLE_EVENT.starts.subtract({ days: 1 }).toInstant();
const PRIVACY = { en: 'only to organise this event', nl: 'alleen om deze bijeenkomst te organiseren' };
const LANGUAGES = ['en', 'nl'] as const;

function orderOf(label: string, language = 'en'): LetterOrder {
  const found = samples(SAMPLE_EVENT, language).find((sample) => sample.label === label);
  if (found === undefined) throw new Error(`no sample ${label}`);
  return found.order;
}

function textOf(label: string, language = 'en'): string {
  return letters.render(orderOf(label, language), HOUSE, NOW).text.replace(/(?<=\S)\n(?=\S)/g, ' ');
}

describe('the samples', () => {
  it('have every letter, each under a label of its own', () => {
    const all = samples(SAMPLE_EVENT, 'en');
    expect(new Set(all.map(({ order }) => order.content.name))).toEqual(new Set(LETTER_NAMES));
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  });
});

describe.each(LANGUAGES)('the letters in %s', (language) => {
  it('carry the privacy notice in the first letter of a registration, in the one that tells what is kept, and in no other', () => {
    const first = new Set<LetterContent['name']>(['confirmation', 'waiting', 'pending', 'notice', 'data-export']);
    for (const { label, order } of samples(SAMPLE_EVENT, language)) {
      expect(textOf(label, language).includes(PRIVACY[language]), label).toBe(first.has(order.content.name));
    }
  });

  it('name the event with its day and time wherever they are about one', () => {
    const day =
      language === 'en' ? 'Thursday 10 December 2026, 14:00–16:30' : 'donderdag 10 december 2026, 14:00–16:30 uur';
    for (const { label, order } of samples(SAMPLE_EVENT, language)) {
      if (audienceOf(order.content.name) === 'organiser') continue;
      if (!('event' in order.content) || order.content.event === null) continue;
      expect(textOf(label, language), label).toContain(day);
      expect(textOf(label, language), label).toContain('humanitarian work beside peacekeepers');
    }
  });

  it('speak to everybody in the same way', () => {
    const stiff = language === 'en' ? /\b(?:Sir|Madam)\b/ : /\b(?:u|uw|Geachte)\b/;
    for (const { label } of samples(SAMPLE_EVENT, language)) expect(textOf(label, language), label).not.toMatch(stiff);
  });

  it('show the way in only to those who have a seat', () => {
    const link = 'https://meet.example/j/5551234';
    for (const label of ['waiting-party', 'pending-party', 'offered-party', 'event-changed-waiting']) {
      expect(textOf(label, language), label).not.toContain(link);
    }
    for (const label of ['confirmation-party', 'promoted-party', 'reminder-last-online']) {
      expect(textOf(label, language), label).toContain(link);
    }
  });
});

describe('particular letters', () => {
  it.each([
    ['offered', 'Answer "yes" before Monday 7 December 2026, 12:00 (Amsterdam time)'],
    ['notice', 'Sam Visser (sam@partner.example) has registered you for:'],
    ['notice-nameless', 'your organisation (Partner Foundation), and the note "vegan"'],
    ['amended', '- Noor van der Veen instead of Sam Visser'],
    ['event-changed', 'was: Thursday 3 December 2026, 14:00–16:30 (Amsterdam time)'],
    ['event-changed', 'was: Old Church, Market 1, The Hague'],
    ['event-changed-waiting', 'You keep your turn on the waiting list'],
    ['closed-not-yet-open', 'opens on Thursday 5 November 2026, 14:00 (Amsterdam time)'],
    ['full', 'You can still take part online.'],
    ['full-online', 'You can still come in person, to Harbour House'],
    ['follow-up-absent', 'did not see you'],
    ['follow-up-attended', 'Thank you for being with us'],
    ['not-registered', 'nothing to cancel'],
    ['reminder-last', 'Harbour House, Long Quay 12, The Hague'],
  ])('%s says: %s', (label, words) => {
    expect(textOf(label)).toContain(words);
  });

  it('tell by the wall clock of the event whether it is today, tomorrow or later', () => {
    const subjectAt = (now: string) =>
      letters
        .render(orderOf('reminder'), HOUSE, SAMPLE_EVENT.starts.with(plain(now)).toInstant())
        .subject.split(':')[0];
    expect(subjectAt('2026-12-10T00:01')).toBe('Today');
    expect(subjectAt('2026-12-09T23:59')).toBe('Tomorrow');
    expect(subjectAt('2026-12-03T08:00')).toBe('In 7 days');
  });

  it('tell the organisation’s own privacy notice where it has one', () => {
    const house = {
      ...HOUSE,
      privacy: { ...HOUSE.privacy, notice: 'Nobody else gets it.', url: 'https://harbour.example/privacy' },
    };
    const { text } = letters.render(orderOf('confirmation'), house, NOW);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Nobody else gets it. Diet and access needs are deleted 7 days after the event, everything else that says who you are 30 days after it. https://harbour.example/privacy',
    );
    expect(text).not.toContain(PRIVACY.en);
  });

  it('tell how long people’s data is kept as it is configured', () => {
    const privacy = { ...HOUSE.privacy, keep: { needsDays: 1, peopleDays: 1 } };
    const told = letters.render(orderOf('confirmation'), { ...HOUSE, privacy }, NOW).text.replaceAll(/\s+/g, ' ');
    expect(told).toContain('They are deleted 1 day after the event.');
  });
});

function plain(text: string) {
  const [date = '', time = ''] = text.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute! };
}
