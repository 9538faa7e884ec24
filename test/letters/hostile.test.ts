import * as fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { LetterOrder } from '../../src/domain/letter.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { SAMPLE_EVENT, samples } from '../../src/letters/samples.ts';
import { compiled, HOUSE } from './support.ts';

const NOW = SAMPLE_EVENT.starts.subtract({ days: 1 }).toInstant();
const letters = compiled();

/** The party's confirmation with one text as the name, the organisation and the note of a guest. */
function letterWith(text: string, field: 'name' | 'organisation' | 'notes' | 'all' = 'all') {
  const party = samples(SAMPLE_EVENT, 'en').find((sample) => sample.label === 'confirmation-party')?.order;
  if (party?.content.name !== 'confirmation') throw new Error('no sample');
  const registrations = party.content.registrations.map((one, index): Registration => {
    if (index !== 1) return one;
    const all = { name: text, organisation: text, notes: [text] };
    return { ...one, ...(field === 'all' ? all : { [field]: all[field] }) };
  });
  const order: LetterOrder = { ...party, content: { ...party.content, registrations } };
  return letters.render(order, HOUSE, NOW);
}

interface Shape {
  readonly tag: string;
  readonly attributes: string;
}

/** Every element of the HTML with its attributes, without its text. */
function shapeOf(html: string): Shape[] {
  const shapes: Shape[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('name' in node && 'children' in node)) continue;
      const attributes = 'attribs' in node ? JSON.stringify(node.attribs) : '';
      shapes.push({ tag: node.name, attributes });
      walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return shapes;
}

const ordinary = shapeOf(letterWith('Ann').html);
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2067\ufeff\u{e0000}-\u{e007f}]/u;

describe('text that strangers wrote', () => {
  it.each([
    ['a Liquid output', '{{ house }}', '{{ house }}'],
    ['a Liquid tag', '{% if alone %}x{% endif %}', '{% if alone %}x{% endif %}'],
    ['an HTML element', '<b>Bold</b>', '<b>Bold</b>'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['an HTML entity', '&lt;b&gt; &amp;', '&lt;b&gt; &amp;'],
    ['Markdown emphasis', '**bold** _it_ `code`', '**bold** _it_ `code`'],
    ['a Markdown link', '[win](http://evil.example)', '[win](http: evil\u2024example)'],
    ['a Markdown image', '![x](https://evil.example/p.png)', '![x](https: evil\u2024example/p\u2024png)'],
    ['an autolink', '<https://evil.example>', '<https: evil\u2024example>'],
    ['a short address of a site', 't.co/x1y2', 't\u2024co/x1y2'],
    ['initials', 'J.P. de Vries', 'J.P. de Vries'],
    ['a bare address of a site', 'www.evil.example', 'www\u2024evil\u2024example'],
    ['a formula', '=cmd|calc', '=cmd|calc'],
    ['a heading', '# Big', '# Big'],
    ['a list', '1. one', '1. one'],
    ['a quote', '> said', '> said'],
    ['a rule', '-----', '-----'],
    ['a table', 'a | b', 'a | b'],
    ['backslashes', '\\{\\{ x \\}\\}', '\\{\\{ x \\}\\}'],
    ['a new paragraph', 'Ann\r\n\r\n# Ben', 'Ann # Ben'],
    ['indentation', '     Ann', 'Ann'],
    ['bidi controls', 'Ann\u202enaJ\u202c\u2066x\u2069', 'AnnnaJx'],
    ['zero-width characters', 'A\u200bn\u200dn\ufeff', 'Ann'],
    ['control characters', 'A\u0000n\u0007n\u001b[31m', 'A n n [31m'],
    ['an unpaired surrogate', 'Ann\ud800', 'Ann'],
    ['a pile of combining marks', `A${'\u0301'.repeat(50)}`, '\u00c1\u0301\u0301\u0301'],
  ])('such as %s stands there as it is written and does nothing', (_what, given, shown) => {
    const letter = letterWith(given, 'name');
    const line = `- ${shown} (Partner Foundation), in person; noted: wheelchair`;
    // A line that is longer than the text part is wide is wrapped.
    expect(letter.text.replace(/\n {2}(?=\S)/g, ' ')).toContain(line);
    expect(shapeOf(letter.html)).toEqual(ordinary);
  });

  it('never changes the elements of the HTML nor leaves invisible characters, whatever it is', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          ...Array.from('*_[]()<>!`#{}%|\\/:.-+=&;"\'~$^@ \n\t'),
          'a',
          '1',
          'http://',
          '\u202e',
          '\u200b',
        ),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const letter = letterWith(`x${text}`);
        expect(shapeOf(letter.html)).toEqual(ordinary);
        expect(letter.text.replaceAll('\n', '')).not.toMatch(INVISIBLE);
        expect(letter.subject).not.toMatch(INVISIBLE);
        expect(letter.subject).not.toContain('\n');
      }),
    );
  });

  it('is isolated where it is written from right to left', () => {
    expect(letterWith('יעל כהן', 'name').text).toContain('- \u2068יעל כהן\u2069 (Partner Foundation)');
  });

  it('is cut where it is very long', () => {
    expect(letterWith('x'.repeat(5_000)).text.length).toBeLessThan(2_000);
  });

  it('greets a person by a hostile display name without harm', () => {
    const who = samples(SAMPLE_EVENT, 'nl').find((sample) => sample.label === 'who')?.order;
    if (who === undefined) throw new Error('no sample');
    const letter = letters.render(
      { ...who, to: { name: '{{ x }}<b>\r\nBcc: a@b.example', address: 'x@y.example' } },
      HOUSE,
      NOW,
    );
    expect(letter.text).toContain('Beste {{ x }}<b> Bcc: a@b․example,');
    expect(letter.html).not.toContain('<b>');
  });
});

describe('the text part', () => {
  const all = letters.languages.flatMap((language) => samples(SAMPLE_EVENT, language));

  it.each(all.map(({ label, order }) => [`${order.language} ${label}`, order] as const))(
    'of %s is plain: no Markdown or HTML left over, no long lines',
    (_label, order) => {
      const { text } = letters.render(order, HOUSE, NOW);
      expect(text).not.toMatch(/\*\*|<[a-z/]|&[a-z]+;|\{\{|\{%|\\|^#|^>/im);
      expect(text).not.toMatch(/\n\n\n| \n|\n$\n/);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
    },
  );

  it('keeps a long link on one line and whole', () => {
    const url = `https://meet.example/${'a'.repeat(120)}?b=c_d*e&f=g`;
    const event = { ...SAMPLE_EVENT, attendance: [{ mode: 'online', url, capacity: null }] as const };
    const order = samples(event, 'en').find((sample) => sample.label === 'confirmation')?.order;
    if (order === undefined) throw new Error('no sample');
    const letter = letters.render(order, HOUSE, NOW);
    expect(letter.text.split('\n').some((line) => line.includes(url))).toBe(true);
    expect(letter.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
  });
});
