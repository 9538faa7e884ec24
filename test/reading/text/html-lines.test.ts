import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../src/reading/text/html-lines.ts';

const text = (html: string): string =>
  htmlLines(html)
    .map((line) => (line.text === '' ? '' : `${'>'.repeat(line.depth)}${line.text}`))
    .join('\n');

describe('htmlLines', () => {
  it('breaks lines as a browser does', () => {
    expect(text('<p>a<br>b</p><p>c</p><div>d</div><div>e<br></div><div><br></div><div>f</div>')).toBe(
      'a\nb\n\nc\n\nd\ne\n\nf',
    );
  });

  it('sees no blank line between paragraphs without margins', () => {
    expect(text('<p class="MsoNormal">a</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">b</p>')).toBe('a\n\nb');
    expect(text('<style>p{margin:0}</style><p>a</p><p>b</p>')).toBe('a\nb');
    expect(text('<p style="margin:0cm">a</p><p style="margin:0cm">b</p>')).toBe('a\nb');
  });

  it('joins words over inline elements and folds white space', () => {
    expect(text('<p>Jo<b>han</b>\n  <i>de</i>&nbsp;Wit</p>')).toBe('Johan de Wit');
  });

  it('keeps the lines of preformatted text', () => {
    expect(text('<pre>a  b\n\nc</pre>')).toBe('a b\n\nc');
  });

  it('writes lists and Word’s own bullets as items', () => {
    expect(text('<ul><li>a</li><li><p>b</p></li></ul><ol><li>c<li>d</ol>')).toBe('- a\n- b\n\n1. c\n2. d');
    expect(
      text(
        '<p class="MsoListParagraph"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>a</p>',
      ),
    ).toBe('- a');
    expect(text('<p class="MsoListParagraph"><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>b</p>')).toBe(
      '2. b',
    );
  });

  it('writes the cells of a row on one line', () => {
    expect(
      text(
        '<table><tr><th>Name</th><th>From</th></tr><tr><td><p>Jo Bos</p></td><td><div>NGO</div></td></tr></table>after',
      ),
    ).toBe('Name\tFrom\nJo Bos\tNGO\nafter');
    expect(
      text('<table><tr><td>a</td><td></td></tr><tr><td></td><td>b</td></tr></table><ul><li></li><li>c</li></ul>'),
    ).toBe('a\nb\n\n-\n- c');
    expect(text('<table><tr><td>a<td>b<tr><td>c</table>')).toBe('a\tb\nc');
  });

  it('shows where a mail link goes when its words do not', () => {
    expect(
      text('<a href="mailto:jo@ngo.example?subject=x">@Jo Bos</a>, <a href="mailto:al@ngo.example">al@ngo.example</a>'),
    ).toBe('@Jo Bos <jo@ngo.example>, al@ngo.example');
  });

  it('reads pictures of smileys and no other pictures', () => {
    expect(text('<p>Yes <img alt="😊"> <img alt="Logo of NGO"></p>')).toBe('Yes 😊');
    expect(text('<span style="font-family:Wingdings">J</span>')).toBe('☺');
  });

  it.each([
    '<div style="display:none">x</div>',
    '<div style="DISPLAY : none !important">x</div>',
    '<div style="visibility:hidden"><p>x</p></div>',
    '<span style="font-size:0">x</span>',
    '<span style="font-size:1px;line-height:1px">x</span>',
    '<p style="color:#fff">x</p>',
    '<p style="color:#FEFEFE">x</p>',
    '<font color="white">x</font>',
    '<p style="color:rgb(255, 255, 255)">x</p>',
    '<td bgcolor="#003366"><span style="color:#003366">x</span></td>',
    '<div style="opacity:0">x</div>',
    '<div style="max-height:0px;overflow:hidden">x</div>',
    '<div style="mso-hide:all">x</div>',
    '<div hidden>x</div>',
    '<div style="position:absolute;left:-9999px">x</div>',
    '<p style="text-indent:-9999px">x</p>',
    '<p style="color:transparent">x</p>',
    '<style>.y, .z{display:none}</style><p class="a z">x</p>',
    '<style>#pre{display:none !important}</style><p id="pre">x</p>',
    '<script>x</script><style>x</style><title>x</title>',
    '<!-- x --><!--[if mso]><p>x</p><![endif]-->',
    '<div style="display:none"><div style="display:block">x</div></div>',
  ])('does not read what nobody sees: %s', (html) => {
    expect(text(`${html}<p>seen</p>`)).toBe('seen');
  });

  it.each([
    '<div style="background-color:#036;color:#fff">x</div>',
    '<table bgcolor="black"><tr><td><font color="white">x</font></td></tr></table>',
    '<div style="background:url(a.png);color:#fff">x</div>',
    '<style>@media (max-width:600px){.m{display:none}}</style><p class="m">x</p>',
    '<body bgcolor="#000000" text="#ffffff">x</body>',
    '<p style="color:#333">x</p>',
    '<head><title>t</title><p>x</p>',
  ])('reads what is seen: %s', (html) => {
    expect(text(html)).toBe('x');
  });

  it('counts quoting elements, and tells them from indenting ones', () => {
    expect(text('a<blockquote type="cite">b<blockquote type="cite">c</blockquote></blockquote>d')).toBe(
      'a\n\n>b\n\n>>c\n\nd',
    );
    expect(text('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">a</blockquote>')).toBe('a');
    expect(text('&gt; a<br>&gt;&gt; b')).toBe('>a\n>>b');
  });

  it('hands on the marks of mail programs', () => {
    const marks = htmlLines(
      '<p>a</p><div class="gmail_signature">b</div><div class="gmail_attr">c</div><div class="x_yahoo_quoted">d</div>',
    );
    expect(marks.filter((line) => line.text !== '').map((line) => line.mark)).toEqual([
      null,
      'signature',
      'opening',
      'quoted',
    ]);
  });

  it('keeps every letter of text without markup that it might hide', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<b>',
      '</b>',
      '<td>',
      '</td>',
      '<tr>',
      '<table>',
      '</table>',
      '<li>',
      '<ul>',
      '</ul>',
      '<a>',
      '<span',
      '<!-- -->',
      '</blockquote>',
      '<blockquote>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, tag), { maxLength: 60 }), (pieces) => {
        const html = pieces.map((piece) => (piece === '<span' ? '<span>' : piece)).join(' ');
        const seen = text(html).replace(/[^a-z]/g, '');
        return seen === pieces.filter((piece) => !piece.startsWith('<')).join('');
      }),
    );
  });

  it('reads any string without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => {
        htmlLines(html);
        htmlLines(`<table><tr><td style="${html}">x`);
      }),
    );
  });
});
