// Puts words and breaks together to lines, as a browser would lay them out. Keeps state while one document is read; no other effect.
import type { Line, Mark } from './line.ts';
import { visible } from './line.ts';

export class LineWriter {
  readonly lines: Line[] = [];
  #text = '';
  #depth = 0;
  #mark: Mark | null = null;
  /** A break that takes place when the next words come. */
  #pending: 'none' | 'line' | 'blank' = 'none';
  /** The line holds nothing but a bullet or the tab before a cell. */
  #fresh = false;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get isPending(): boolean {
    return this.#pending !== 'none';
  }

  /** Appends words; `preformatted` keeps their spaces. */
  write(words: string, depth: number, mark: Mark | null, preformatted: boolean): void {
    const text = preformatted ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    const starts = this.#text === '' || this.#pending !== 'none';
    if (starts && text === ' ') return;
    if (
      this.#pending === 'none' &&
      !starts &&
      text !== ' ' &&
      (depth !== this.#depth || mark !== this.#mark) &&
      !this.#fresh
    ) {
      this.#pending = 'line';
    }
    this.#settle();
    if (this.#text === '' || this.#fresh) {
      this.#depth = depth;
      this.#mark = mark;
    }
    const joins = this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\t');
    this.#text += joins && !preformatted ? text.replace(/^ /, '') : text;
    if (text !== ' ') this.#fresh = false;
  }

  /** A bullet, a number or a tab: words may follow on the same line whatever element they stand in. */
  prefix(words: string, depth: number, mark: Mark | null): void {
    this.#settle();
    if (this.#text === '') {
      this.#depth = depth;
      this.#mark = mark;
    }
    this.#text += words;
    this.#fresh = true;
  }

  /** The edge of a block element. */
  edge(kind: 'line' | 'blank'): void {
    if (this.#fresh) return;
    if (this.#text !== '' || kind === 'blank' || this.#pending !== 'none') {
      this.#pending = kind === 'blank' || this.#pending === 'blank' ? 'blank' : 'line';
    }
  }

  /** <br>. */
  lineBreak(depth: number, mark: Mark | null): void {
    if (this.#pending !== 'none') this.#settle();
    if (this.#text === '') {
      this.#depth = depth;
      this.#mark = mark;
    }
    this.#flush(false);
  }

  /** Takes back a break at the end of a cell, so that the next cell stands on the same line. */
  unbreak(): void {
    this.#pending = 'none';
  }

  end(): Line[] {
    if (this.#text !== '') this.#flush(true);
    return this.lines;
  }

  /** Makes the waiting break. */
  settle(): void {
    this.#settle();
  }

  #settle(): void {
    const pending = this.#pending;
    if (pending === 'none') return;
    this.#pending = 'none';
    if (this.#text !== '') this.#flush(true);
    const last = this.lines.at(-1);
    if (pending === 'blank' && last !== undefined && last.text !== '')
      this.lines.push({ ...last, text: '', hard: true });
  }

  #flush(hard: boolean): void {
    const text = visible(this.#text)
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    this.lines.push({ text, depth: this.#depth, mark: this.#mark, hard });
    this.#text = '';
    this.#fresh = false;
  }
}
