import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmbeddedMessage } from '../../../src/domain/mail.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { mail, outline, ownText } from './mail.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const INSIDE: EmbeddedMessage = {
  messageId: '<2@ngo.example>',
  from: [{ name: 'Jo Bos', address: 'jo@ngo.example' }],
  to: [{ name: 'Anna de Wit', address: 'anna.dewit@ngo.example' }],
  subject: 'Training',
  date: '2026-11-02T08:00:00Z',
  headers: [],
  text: 'Can you register me?\n\nOn 1/11/2026 10:00, Al <al@ngo.example> wrote:\n> A training!',
  html: null,
};

describe('readText', () => {
  it('gives one own block for a plain mail', () => {
    expect(outline(readText(mail({ text: 'Please register me.\n' })))).toEqual(['own: Please register me.']);
  });

  it('says that a mail without text has none', () => {
    expect(readText(mail({ text: null, html: null }))).toEqual({ blocks: [], source: 'none' });
    expect(readText(mail({ text: ' \n', html: '<p>&nbsp;</p>' })).source).toBe('none');
  });

  it('puts the parts of a mail in their order, each with its role', () => {
    const text =
      'I will come.\n\nRegards,\nAnna\n\nThis e-mail is intended only for the addressee.\n\nSent from my iPhone\n\nOn 1/11/2026 10:00, Al <al@ngo.example> wrote:\n> Come!';
    expect(outline(readText(mail({ text })))).toEqual([
      'own: I will come.',
      'signature: Regards,\nAnna',
      'disclaimer: This e-mail is intended only for the addressee.',
      'footer: Sent from my iPhone',
      'attribution: On 1/11/2026 10:00, Al <al@ngo.example> wrote:',
      'quote: Come!',
    ]);
  });

  it('adds messages inside the mail as forwards, with who wrote them', () => {
    const read = readText(mail({ text: 'See attached, please register her.', embedded: [INSIDE] }));
    expect(outline(read)).toEqual([
      'own: See attached, please register her.',
      'forward: Can you register me?',
      'attribution2: On 1/11/2026 10:00, Al <al@ngo.example> wrote:',
      'forward2: A training!',
    ]);
    expect(read.blocks[1]?.header).toEqual({
      from: INSIDE.from[0],
      to: INSIDE.to,
      subject: 'Training',
      date: INSIDE.date,
    });
    expect(read.blocks[3]?.header?.from?.name).toBe('Al');
  });

  describe('chooses between text and HTML', () => {
    const html = '<p>Please register me for the meeting, I will be there in person.</p><p>Anna</p>';

    it('reads text where there is real text', () => {
      expect(
        readText(mail({ text: 'Please register me for the meeting, I will be there in person.\n\nAnna', html })).source,
      ).toBe('text');
    });

    it.each([
      '',
      '  \n\n',
      'This e-mail can only be read in HTML. Please view this email in your browser.',
      'Uw programma ondersteunt geen HTML.',
      'see below',
    ])('reads HTML where the text is %j', (text) => {
      const read = readText(mail({ text, html }));
      expect(read.source).toBe('html');
      expect(ownText(read)).toBe('Please register me for the meeting, I will be there in person.');
    });

    it('reads text where the HTML holds no words', () => {
      expect(readText(mail({ text: 'I come.', html: '<img src="cid:1">' })).source).toBe('text');
    });

    it('reads HTML where only that tells her words from the quote', () => {
      const read = readText(
        mail({
          text: 'On 1/11/2026 10:00, Al <al@ngo.example> wrote:\nWill you come?\nYes, gladly.',
          html: '<div>On 1/11/2026 10:00, Al &lt;al@ngo.example&gt; wrote:</div><blockquote type="cite">Will you come?</blockquote><div>Yes, gladly.</div>',
        }),
      );
      expect(ownText(read)).toBe('Yes, gladly.');
      expect(read.source).toBe('html');
    });
  });

  it('finds an answer below a quote that nothing marks', () => {
    const text =
      'On 1/11/2026 10:00, Al Roe <al@ngo.example> wrote:\n\nWill you come?\n\nKind regards,\nAl Roe\n\nYes, I will!\n\nAnna';
    expect(outline(readText(mail({ text })))).toEqual([
      'attribution: On 1/11/2026 10:00, Al Roe <al@ngo.example> wrote:',
      'quote: Will you come?\n\nKind regards,\nAl Roe',
      'own: Yes, I will!',
      'signature: Anna',
    ]);
  });

  it('does not take the small print of a quoted mail for an answer', () => {
    const text =
      'On 1/11/2026 10:00, Al Roe <al@ngo.example> wrote:\n\nWill you come?\n\nKind regards,\nAl Roe\n\nThis e-mail is intended only for the addressee.';
    expect(ownText(readText(mail({ text })))).toBe('');
  });

  it('does not believe a signature mark around everything that she wrote', () => {
    expect(
      outline(
        readText(mail({ html: '<div class="gmail_signature"><div>Register me please.</div><div>Anna</div></div>' })),
      ),
    ).toEqual(['own: Register me please.', 'signature: Anna']);
  });

  it('loses no word of any text, and adds none', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '',
        '',
        '--',
        '-- ',
        'Regards,',
        'Anna de Wit',
        '> a',
        '>> b',
        'On 1/11/2026 10:00, Al <al@ngo.example> wrote:',
        'From: Al <al@ngo.example>',
        'Sent: 2 Feb',
        'To: me',
        'Subject: x',
      ),
      fc.constantFrom(
        '-----Original Message-----',
        'Begin forwarded message:',
        '________________',
        'Sent from my iPhone',
        'P.S. and Bert',
        '- Jane Doe',
        'This e-mail is intended only for you',
        'Names:',
        'I will come. Anna',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        const read = readText(mail({ text }));
        const seen = text.replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');
        expect(words(read.blocks.map((block) => block.text).join('\n'))).toEqual(words(seen));
      }),
      { numRuns: 400 },
    );
  });

  it('reads any text and HTML without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text, html) => {
          readText(mail({ text, html: `<p>${html}` }));
          readText(mail({ text: null, html, embedded: [{ ...INSIDE, text, html }] }));
        },
      ),
    );
  });

  it('has no blank blocks and no blank lines at their edges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'a', '> b', 'Regards,', 'Anna', 'Sent from my iPhone'), { maxLength: 20 }),
        (lines) => {
          for (const block of readText(mail({ text: lines.join('\n') })).blocks)
            expect(block.text).toMatch(/^\S(?:[\s\S]*\S)?$/);
        },
      ),
    );
  });

  describe('ends on hostile input', () => {
    const fill = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);

    it.each(
      [
        '>',
        '>\n',
        '>a\nb\n',
        'a',
        ' ',
        '\n',
        '-',
        '-----\n',
        'From: a@b.c\n',
        'From: a@b\nTo: b\n',
        'On 1/1 10:00\n',
        'On Mon 1 10:00 a@b wrote:\n',
        'Op 1 schreef ',
        'a@',
        'Groet\n',
        'best best ',
        'Anna de Wit\n',
        'P.S. a\n',
        '- Jan Bos\n',
        'Names:\n',
        '-----Original Message-----\n',
        '---- a ---- ',
        '0 1 ',
        '<mailto:',
        'this e-mail is intended\n',
        'Abc : d\n',
        '" a ',
        '😀. A ',
        'lorem ipsum dolor sit amet consectetur adipiscing elit sed\n',
        'Sent from my ',
        '* _ ',
      ].map((piece): [string] => [piece]),
    )('of text: %j over and over', (piece) => {
      expect(readText(mail({ text: fill(piece) })).blocks.length).toBeLessThan(2_100);
    });

    it.each(
      [
        '<div>',
        '<blockquote type=cite>a',
        '<table><tr><td>',
        '<',
        '<a ',
        '&amp;',
        '&',
        '<ul><li>',
        '<p>a',
        '<br>',
        '</div>',
        '<span style="color:#fff">a',
        '<!--',
        '<![CDATA[',
        '<b><i>',
        '<div class=gmail_signature>a</div>',
        '<a href="mailto:a@b.c">x</a>',
        '<div id=divRplyFwdMsg>a</div>',
        '<style>.a{b:c}',
        '<p class="a b c">x',
      ].map((piece): [string] => [piece]),
    )('of HTML: %j over and over', (piece) => {
      expect(readText(mail({ html: fill(piece) })).blocks.length).toBeLessThan(2_100);
    });

    it('of HTML with a closing tag for nothing in a deep nest', () => {
      expect(
        readText(mail({ html: `${'<div>'.repeat(20_000)}x${'</p>'.repeat(20_000)}` })).blocks.map(
          (block) => block.text,
        ),
      ).toEqual(['x']);
    });
  });
});
