// text/html → lines that a reader sees, with the marks that mail programs leave. Pure; linear in the length of the document.
import type { Frame } from './html-frame.ts';
import { BLOCK, impliedEnd, isCell, isSpaced, MAX_NESTING, SILENT, VOID } from './html-frame.ts';
import { isQuote, markOf } from './html-marks.ts';
import type { Declarations } from './html-style.ts';
import { declarationsOf, isSeen, NO_DECLARATIONS, look, PAGE, readSheet } from './html-style.ts';
import type { Line } from './line.ts';
import type { TagHandler } from './html-tokens.ts';
import { readTags } from './html-tokens.ts';
import { LineWriter } from './line-writer.ts';

/** UTF-16 units of a document that are read; what stands behind them is left out. */
export const MAX_HTML = 1_500_000;
/** What may stand in a head; anything else ends it. */
const HEAD = new Set(['style', 'script', 'title', 'meta', 'link', 'base', 'noscript', 'template', 'object', 'xml']);
const MAX_STYLES = 1_000;

const ROOT: Frame = {
  name: '#root',
  look: PAGE,
  depth: 0,
  mark: null,
  preformatted: false,
  silent: false,
  bullet: false,
  symbols: false,
  block: true,
  spaced: false,
  mailto: null,
  linkText: '',
  linesBefore: 0,
  count: 0,
};

class Reader implements TagHandler {
  readonly #out = new LineWriter();
  readonly #stack: Frame[] = [{ ...ROOT }];
  readonly #sheet = new Map<string, Map<string, string>>();
  /** How many elements of a name are open. */
  readonly #opened = new Map<string, number>();
  readonly #styles = new Map<string, Declarations>();
  /** Open elements beyond the nesting that is followed. */
  #beyond = 0;

  read(html: string): Line[] {
    readTags(html, this);
    return this.#out.end();
  }

  get #top(): Frame {
    return this.#stack[this.#stack.length - 1] ?? ROOT;
  }

  text(text: string): void {
    const top = this.#top;
    if (top.silent) {
      if (top.name === 'style') {
        readSheet(text.slice(0, 100_000), this.#sheet);
        this.#styles.clear();
      }
      return;
    }
    if (!isSeen(top.look)) return;
    if (top.bullet) {
      this.#bullet(text);
      return;
    }
    if (top.mailto !== null) top.linkText += text;
    const words = top.symbols && text.trim() === 'J' ? '☺' : text;
    if (!top.preformatted) {
      this.#out.write(words, top.depth, top.mark, false);
      return;
    }
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) this.#out.lineBreak(top.depth, top.mark);
      this.#out.write(line.replace(/\r$/, ''), top.depth, top.mark, true);
    }
  }

  #bullet(text: string): void {
    const sign = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (sign === '') return;
    this.#out.prefix(/^[\p{L}\d]{2,}|^\d|^\p{L}[.)]/u.test(sign) ? `${sign} ` : '- ', this.#top.depth, this.#top.mark);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'br') {
      if (!this.#top.silent && isSeen(this.#top.look)) this.#out.lineBreak(this.#top.depth, this.#top.mark);
      return;
    }
    if (this.#top.name === 'head' && !HEAD.has(name) && !name.includes(':')) this.#popTo(this.#stack.length - 1);
    if (name === 'img') this.#image(attributes.get('alt')?.trim() ?? '');
    if (VOID.has(name)) {
      if (name === 'hr') this.#out.edge('blank');
      return;
    }
    if (this.#stack.length >= MAX_NESTING) {
      this.#beyond++;
      if (BLOCK.has(name)) this.#out.edge('line');
      return;
    }
    this.#endImplied(name);
    this.#push(name, attributes);
  }

  #push(name: string, attributes: ReadonlyMap<string, string>): void {
    const outer = this.#top;
    const css = this.#css(name, attributes);
    const quote = name === 'blockquote' && isQuote(attributes, css);
    const block = BLOCK.has(name) || css.get('display') === 'block';
    const href = attributes.get('href');
    const frame: Frame = {
      name,
      look: look(outer.look, css, attributes),
      depth: outer.depth + (quote ? 1 : 0),
      mark: quote ? null : (markOf(name, attributes, css) ?? outer.mark),
      preformatted: outer.preformatted || name === 'pre' || css.get('white-space')?.startsWith('pre') === true,
      silent: outer.silent || SILENT.has(name),
      bullet: outer.bullet || css.get('mso-list') === 'ignore',
      symbols: outer.symbols || /wingdings/i.test(css.get('font-family') ?? attributes.get('face') ?? ''),
      block,
      spaced: block && isSpaced(name, css, attributes.get('class') ?? ''),
      mailto: name === 'a' && href?.toLowerCase().startsWith('mailto:') === true ? addressOf(href) : null,
      linkText: '',
      linesBefore: this.#out.lines.length,
      count: 0,
    };
    this.#stack.push(frame);
    this.#opened.set(name, (this.#opened.get(name) ?? 0) + 1);
    if (frame.silent || !isSeen(frame.look)) return;
    if (isCell(name)) this.#startCell(outer, frame);
    else if (block) this.#out.edge(frame.spaced ? 'blank' : 'line');
    if (name === 'li') this.#startItem(outer, frame);
  }

  /** Mails repeat few styles many times. */
  #css(name: string, attributes: ReadonlyMap<string, string>): Declarations {
    if (this.#sheet.size === 0 && attributes.get('style') === undefined) return NO_DECLARATIONS;
    const key = [name, attributes.get('class'), attributes.get('id'), attributes.get('style')].join('\n');
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const css = declarationsOf(this.#sheet, name, attributes);
    if (this.#styles.size < MAX_STYLES) this.#styles.set(key, css);
    return css;
  }

  #startCell(row: Frame, cell: Frame): void {
    row.count++;
    if (row.count === 1) {
      this.#out.startCell();
      cell.linesBefore = this.#out.lines.length;
    }
    if (row.count > 1 && !this.#out.isEmpty && !this.#out.isPending) this.#out.prefix('\t', cell.depth, cell.mark);
  }

  #startItem(list: Frame, item: Frame): void {
    list.count++;
    this.#out.prefix(list.name === 'ol' ? `${String(list.count)}. ` : '- ', item.depth, item.mark);
  }

  /** Smileys are pictures in some programs; words in pictures are not read. */
  #image(alt: string): void {
    if (alt === '' || alt.length > 12 || /[\p{L}\p{N}]/u.test(alt) || !/\p{Extended_Pictographic}/u.test(alt)) return;
    this.text(alt);
  }

  #endImplied(name: string): void {
    const implied = impliedEnd(name);
    if (implied === null) return;
    for (let at = this.#stack.length - 1; at > 0 && at > this.#stack.length - 12; at--) {
      const open = this.#stack[at]?.name ?? '';
      if (implied.ends.has(open)) {
        this.#popTo(at);
        return;
      }
      if (implied.stop.has(open)) return;
    }
  }

  close(name: string): void {
    if (name === 'br') {
      this.#out.lineBreak(this.#top.depth, this.#top.mark);
      return;
    }
    if (this.#beyond > 0) {
      if (!VOID.has(name)) this.#beyond--;
      if (BLOCK.has(name)) this.#out.edge('line');
      return;
    }
    if ((this.#opened.get(name) ?? 0) === 0) return;
    for (let at = this.#stack.length - 1; at > 0; at--) {
      if (this.#stack[at]?.name === name) {
        this.#popTo(at);
        return;
      }
      // A table's cell keeps what is closed inside it from closing what is around it.
      if (isCell(this.#stack[at]?.name ?? '') && name !== 'tr' && name !== 'table' && name !== 'tbody') return;
    }
  }

  #popTo(index: number): void {
    while (this.#stack.length > index) {
      const frame = this.#stack.pop();
      if (frame === undefined) return;
      this.#opened.set(frame.name, (this.#opened.get(frame.name) ?? 1) - 1);
      this.#end(frame);
    }
  }

  #end(frame: Frame): void {
    if (frame.silent || !isSeen(frame.look)) return;
    if (frame.mailto !== null && !/\S@\S/.test(frame.linkText) && frame.linkText.trim() !== '') {
      this.#out.write(` <${frame.mailto}>`, frame.depth, frame.mark, false);
    }
    if (isCell(frame.name)) {
      if (this.#out.lines.length === frame.linesBefore) this.#out.unbreak();
      else this.#out.edge('line');
    } else if (frame.name === 'tr' || frame.name === 'li') this.#out.endLine();
    else if (frame.block) this.#out.edge(frame.spaced ? 'blank' : 'line');
  }
}

/** The address of a mailto link (RFC 6068), its percent signs decoded where they are right. */
function addressOf(href: string): string | null {
  const address = (href.slice('mailto:'.length).split('?', 1)[0] ?? '').replace(/%40/g, '@');
  return /^[^\s<>%]{1,64}@[^\s<>%]{1,255}$/.test(address) ? address : null;
}

/** The lines of a text/html body that a reader sees. Reads at most MAX_HTML characters. */
export function htmlLines(html: string): Line[] {
  return new Reader().read(html.slice(0, MAX_HTML)).map((line) => quoteMarks(line));
}

/** Quote marks typed or pasted into HTML count like those of plain text. */
function quoteMarks(line: Line): Line {
  if (!line.text.startsWith('>')) return line;
  const marks = /^(?:> ?){1,50}/.exec(line.text)?.[0] ?? '';
  const depth = marks.replace(/ /g, '').length;
  return { ...line, text: line.text.slice(marks.length), depth: line.depth + depth };
}
