import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../src/reading/text/html-lines.ts';
import { mayShowMore } from '../../../src/reading/text/html-words.ts';

const shown = (html: string): number =>
  htmlLines(html).reduce((count, line) => count + (line.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

describe('mayShowMore', () => {
  it('is not misled by tags, styles of elements and addresses of pictures', () => {
    const html =
      '<div style="font: 12px Arial"><p class="a b c">Ik kom graag.</p><img src="cid:one.two.three" alt=""></div>';
    expect(mayShowMore(html, 3)).toBe(false);
    expect(mayShowMore(html, 2)).toBe(true);
  });

  it('counts the numbers of a list and the address behind a link', () => {
    expect(mayShowMore('<ol><li>Anna<li>Bram</ol>', 3)).toBe(true);
    expect(mayShowMore('<a href="mailto:anna@people.example">Anna</a>', 3)).toBe(true);
  });

  it('never says that a document shows no more words than it shows', () => {
    const piece = fc.oneof(
      fc.constantFrom('<b>', '</b>', '<br>', '<ol>', '<li>', '</ol>', '<td>', '<tr>', '<table>', '<div title="a > b">'),
      fc.constantFrom(
        '<a href="mailto:a.b@c.example">',
        '</a>',
        '&eacute;',
        '&nbsp;',
        '&#97;',
        '<!-- x > y -->',
        '<',
        '>',
      ),
      fc.constantFrom('<span title="<i>', '">', "'", '<blockquote type=cite>', '</blockquote>', '<p hidden>'),
      fc.stringMatching(/^[a-zé0-9 .]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const words = shown(html);
        return words === 0 || mayShowMore(html, words - 1);
      }),
    );
  });
});
