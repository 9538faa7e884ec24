import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/reading/kind/markup.ts';

describe('readMarkup', () => {
  it('finds tracking pixels, preheaders, layout tables and counts links', () => {
    const html =
      '<div style="display:none;max-height:0">x</div><table width="600"><tr><td><a href="https://a.example">a</a><a href="mailto:x@y">b</a>' +
      '<img src="o.gif" width="1" height="1"></td></tr></table>';
    const found = readMarkup(html);
    expect([found.pixel, found.preheader, found.layout].every((one) => one !== null)).toBe(true);
    expect(found.links).toBe(1);
  });

  it('finds nothing in the HTML of a person', () => {
    const html =
      '<div dir="ltr"><p class="MsoNormal">Hello</p><img src="logo.png" width="120" height="60"><table width="100%"></table></div>';
    expect(readMarkup(html)).toEqual({ pixel: null, preheader: null, layout: null, links: 0 });
    expect(readMarkup(null).links).toBe(0);
  });
});
