// Markdown → the HTML and the plain text of a letter's body. Pure.
import { compile } from 'html-to-text';
import MarkdownIt from 'markdown-it';

/** Mail programs drop style sheets now and then, so what matters stands at the element. */
const STYLES: Readonly<Record<string, string>> = {
  paragraph_open: 'margin:0 0 16px',
  bullet_list_open: 'margin:0 0 16px;padding:0 0 0 22px',
  ordered_list_open: 'margin:0 0 16px;padding:0 0 0 22px',
  list_item_open: 'margin:0 0 6px',
  heading_open: 'margin:0 0 12px;font-size:20px;line-height:1.3',
  blockquote_open: 'margin:0 0 16px;padding:12px 16px;border-left:3px solid #c8643c;background-color:#f6f1ec',
  image: 'display:block;width:100%;max-width:520px;height:auto;border:0',
  hr: 'margin:20px 0;border:0;border-top:1px solid #ddd6cf',
  link_open: 'color:#a4471f;text-decoration:underline;word-break:break-word',
};

const BLOCK_RULES = ['paragraph', 'heading', 'list', 'blockquote', 'hr'];
const INLINE_RULES = [
  ...['newline', 'escape', 'emphasis', 'link', 'image', 'autolink', 'entity', 'balance_pairs', 'fragments_join'],
];
const ALLOWED_LINK = /^(?:https?:|mailto:)/i;
/** Pictures come with the letter (RFC 2392): one from elsewhere would tell who reads it when. */
const ALLOWED_IMAGE = /^cid:/i;

function makeMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks: true });
  markdown.enable([...BLOCK_RULES, ...INLINE_RULES], true);
  markdown.validateLink = (url) => ALLOWED_LINK.test(url) || ALLOWED_IMAGE.test(url);
  for (const [rule, style] of Object.entries(STYLES)) {
    markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
      const token = tokens[index];
      token?.attrSet('style', style);
      if (rule === 'blockquote_open') token?.attrSet('class', 'box');
      return self.renderToken(tokens, index, options);
    };
  }
  const styled = markdown.renderer.rules['link_open'];
  markdown.renderer.rules['link_open'] = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (!ALLOWED_LINK.test(token?.attrGet('href') ?? '')) token?.attrSet('href', '');
    return styled?.(tokens, index, ...rest) ?? '';
  };
  markdown.renderer.rules['image'] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    const words = (token?.children ?? []).map(({ content }) => content).join('');
    if (token === undefined || !ALLOWED_IMAGE.test(token.attrGet('src') ?? '')) return markdown.utils.escapeHtml(words);
    token.attrSet('alt', words);
    token.attrSet('style', STYLES['image'] ?? '');
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

const markdown = makeMarkdown();

const LINE_WIDTH = 76;

const toText = compile({
  formatters: {
    // Where no picture is shown, its words stand for it.
    words: (element, _walk, builder) => {
      builder.addInline(`[${(element.attribs as Record<string, string> | undefined)?.['alt'] ?? ''}]`);
    },
  },
  wordwrap: LINE_WIDTH,
  limits: { maxInputLength: 1_000_000 },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ol', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    {
      selector: 'blockquote',
      options: { trimEmptyLines: true, leadingLineBreaks: 2, trailingLineBreaks: 2 },
      format: 'block',
    },
    { selector: 'img', format: 'words' },
    { selector: 'hr', options: { length: 20 } },
    ...['h1', 'h2', 'h3'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
  ],
});

/** HTML of one body, without a frame. HTML in the source is text; links go to http(s) and mailto only; there are no images. */
export function renderHtml(source: string): string {
  return markdown.render(source).trim();
}

/** The body's HTML as plain text of at most 76 characters a line (longer only where one URL or word is), ended by a line feed. */
export function renderText(html: string): string {
  return `${toText(html).trim()}\n`;
}

/** Keeps "14:00–16:30" on one line: browsers break after a dash, so a word joiner (U+2060) goes on each side. HTML only. */
export function keepTimesTogether(html: string): string {
  return html.replace(/(\d\d:\d\d)–(?=\d\d:\d\d)/g, '$1&#8288;–&#8288;');
}
