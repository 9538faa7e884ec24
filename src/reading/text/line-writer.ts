// Puts words and breaks together to lines, as a browser would lay them out. Keeps state while one document is read; no other effect.
import type { Line, Mark } from './line.ts';
import { visible } from './line.ts';

export class LineWriter {
  readonly lines: Line[] = [];
  /** The line so far, in pieces, and its last character: putting long lines together piece by piece would take quadratic time. */
  #parts: string[] = [];
  #last = '';
  #depth = 0;
  #mark: Mark | null = null;
  /** A break that takes place when the next words come. */
  #pending: 'none' | 'line' | 'blank' = 'none';
  /** The line holds nothing but a bullet or the tab before a cell. */
  #fresh = false;

  get isEmpty(): boolean {
    return this.#last === '';
  }

  get isPending(): boolean {
    return this.#pending !== 'none';
  }

  /** Appends words; `preformatted` keeps their spaces. */
  write(words: string, depth: number, mark: Mark | null, preformatted: boolean): void {
    const text = preformatted ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    const starts = this.isEmpty || this.isPending;
    if (starts && text === ' ') return;
    const moved = depth !== this.#depth || mark !== this.#mark;
    if (!starts && moved && text !== ' ' && !this.#fresh) this.#pending = 'line';
    this.settle();
    if (this.isEmpty || this.#fresh) this.#begin(depth, mark);
    const joins = this.#last === '' || this.#last === ' ' || this.#last === '\t';
    this.#append(joins && !preformatted && text.startsWith(' ') ? text.slice(1) : text);
    if (text !== ' ') this.#fresh = false;
  }

  /** A bullet, a number or a tab: words may follow on the same line whatever element they stand in. */
  prefix(words: string, depth: number, mark: Mark | null): void {
    this.settle();
    if (this.isEmpty) this.#begin(depth, mark);
    this.#append(words);
    this.#fresh = true;
  }

  /** The start of a cell: what blocks in it begin adds no break. */
  startCell(): void {
    this.settle();
    this.#fresh = true;
  }

  /** The end of a row or an item, even where nothing but its tab or bullet was written. */
  endLine(): void {
    this.#fresh = false;
    this.edge('line');
  }

  /** The edge of a block element. */
  edge(kind: 'line' | 'blank'): void {
    if (this.#fresh || (this.isEmpty && kind === 'line' && !this.isPending)) return;
    this.#pending = kind === 'blank' || this.#pending === 'blank' ? 'blank' : 'line';
  }

  /** <br>. */
  lineBreak(depth: number, mark: Mark | null): void {
    this.settle();
    if (this.isEmpty) this.#begin(depth, mark);
    this.#flush(false);
  }

  /** Takes back a break at the end of a cell, so that the next cell stands on the same line. */
  unbreak(): void {
    this.#pending = 'none';
  }

  /** Makes the waiting break. */
  settle(): void {
    const pending = this.#pending;
    if (pending === 'none') return;
    this.#pending = 'none';
    if (!this.isEmpty) this.#flush(true);
    const last = this.lines.at(-1);
    if (pending === 'blank' && last !== undefined && last.text !== '')
      this.lines.push({ ...last, text: '', hard: true });
  }

  end(): Line[] {
    if (!this.isEmpty) this.#flush(true);
    return this.lines;
  }

  #begin(depth: number, mark: Mark | null): void {
    this.#depth = depth;
    this.#mark = mark;
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#last = text.charAt(text.length - 1);
  }

  #flush(hard: boolean): void {
    const text = visible(this.#parts.join(''))
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    this.lines.push({ text, depth: this.#depth, mark: this.#mark, hard });
    this.#parts = [];
    this.#last = '';
    this.#fresh = false;
  }
}
