// Paper to write on: an A4 document in fonts that know Latin, Greek, Cyrillic, Arabic and Hebrew letters, and text that is made to fit.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { printable } from '../../domain/printable.ts';
import { visualOrder } from './visual-order.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;
export const A4 = { width: 210 * MM, height: 297 * MM } as const;

export interface TextOptions {
  /** Points. */
  readonly x: number;
  readonly y: number;
  /** Room in points: what does not fit is set smaller, down to `smallest`, then cut with "…". */
  readonly width: number;
  readonly size: number;
  readonly smallest: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly grey?: boolean;
}

export interface Paper {
  newPage(): void;
  /** One line. */
  text(text: string, options: TextOptions): void;
  /** Points that the text would take. */
  widthOf(text: string, size: number, bold: boolean): number;
  line(from: readonly [number, number], to: readonly [number, number]): void;
  frame(x: number, y: number, width: number, height: number): void;
  /** Writes at the foot of every page. */
  footer(words: (page: number, pages: number) => string): void;
  end(): Promise<PrintedPaper>;
}

export interface PrintedPaper {
  readonly pdf: Buffer;
  /** Texts with letters that the fonts do not have: they show as boxes. */
  readonly unreadable: readonly string[];
}

const locate = createRequire(import.meta.url).resolve;
const FONTS = {
  plain: () => locate('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: () => locate('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;
const INK = '#000000';
const PALE = '#777777';
const HAIR = 0.5;
/** Pictures and what joins and colours them: no font in black knows them all, and nobody is found by them. */
const PICTURES = /[\u2600-\u27bf\ufe00-\ufe0f\u20e3\u{1f000}-\u{1faff}\u{e0000}-\u{e007f}]+/gu;
/** Characters of one line that are looked at. */
const MOST = 300;

/** `made` stands in the file's properties: the same list at the same time gives the same bytes. */
export function createPaper(title: string, made: Date): Paper {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'en',
    info: { Title: onPaper(title), Creator: 'Registrar', CreationDate: made, ModDate: made },
  });
  document.registerFont('plain', FONTS.plain());
  document.registerFont('bold', FONTS.bold());
  const unreadable = new Set<string>();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const printed = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });

  const use = (size: number, bold: boolean): void => {
    document.font(bold ? 'bold' : 'plain').fontSize(size);
  };
  // An empty list of features makes pdfkit lay out a stretch as a whole; else it goes word by word, from left to right.
  const measure = (text: string): number =>
    visualOrder(text).reduce((sum, run) => sum + document.widthOfString(run, { features: [] }), 0);
  const fit = (text: string, { width, size, smallest, bold = false }: TextOptions): string => {
    for (let now = size; now >= smallest; now--) {
      use(now, bold);
      if (measure(text) <= width) return text;
    }
    const characters = graphemes(text);
    let [from, to] = [0, characters.length];
    const cut = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if (measure(cut(middle)) <= width) from = middle;
      else to = middle - 1;
    }
    return cut(from);
  };
  const write = (given: string, options: TextOptions): void => {
    const { x, y, width, bold = false, centred = false, grey = false } = options;
    const clean = onPaper(given);
    if (clean === '') return;
    const text = fit(clean, options);
    if (lacksGlyphs(document, clean)) unreadable.add(clean);
    let at = centred ? x + Math.max(0, width - measure(text)) / 2 : x;
    document.fillColor(grey ? PALE : INK);
    for (const run of visualOrder(text)) {
      document.text(run, at, y, { lineBreak: false, features: [] });
      at += document.widthOfString(run, { features: [] });
    }
    use(options.size, bold);
  };

  return {
    newPage: () => void document.addPage(),
    text: write,
    widthOf(text, size, bold) {
      use(size, bold);
      return measure(onPaper(text));
    },
    line: ([x1, y1], [x2, y2]) =>
      void document.moveTo(x1, y1).lineTo(x2, y2).lineWidth(HAIR).strokeColor(PALE).stroke(),
    frame: (x, y, width, height) => void document.rect(x, y, width, height).lineWidth(HAIR).strokeColor(PALE).stroke(),
    footer(words) {
      const { start, count } = document.bufferedPageRange();
      for (let page = start; page < start + count; page++) {
        document.switchToPage(page);
        const room = { x: 15 * MM, y: A4.height - 12 * MM, width: A4.width - 30 * MM };
        write(words(page - start + 1, count), { ...room, size: 8, smallest: 6, grey: true });
      }
    },
    async end() {
      document.end();
      return { pdf: await printed, unreadable: [...unreadable] };
    },
  };
}

/** What people take for one character. */
function graphemes(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

function onPaper(text: string): string {
  return printable(text.replace(PICTURES, ' ')).replace(/\s+/g, ' ').normalize('NFC').slice(0, MOST);
}

/** pdfkit does not say what font it has in its hand. */
function lacksGlyphs(document: PDFKit.PDFDocument, text: string): boolean {
  const held = document as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } };
  return Array.from(text).some((character) => !held._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
