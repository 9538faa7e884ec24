// The attendance list on paper: one row a seat, with room for a signature. Addresses and wishes stay out of a list that goes round.
import type { Temporal } from '../../domain/time.ts';
import type { Guest } from './guests.ts';
import type { PaperWords } from './paper-words.ts';
import { A4, createPaper, MM, type Paper, type PrintedPaper } from './paper.ts';

export interface ListHeading {
  readonly title: string;
  /** Date, time and place; empty where they are not known any more. */
  readonly details: string;
  /** Of the organisation. */
  readonly house: string;
  readonly words: PaperWords;
}

const LEFT = 15 * MM;
const RIGHT = A4.width - 15 * MM;
const BOTTOM = A4.height - 18 * MM;
const ROW = 9 * MM;
/** Where columns begin and how wide they are. */
const COLUMN = {
  number: { x: LEFT, width: 10 * MM },
  name: { x: LEFT + 10 * MM, width: 65 * MM },
  organisation: { x: LEFT + 77 * MM, width: 50 * MM },
  signature: { x: LEFT + 129 * MM, width: RIGHT - LEFT - 129 * MM },
} as const;

export function attendancePdf(
  heading: ListHeading,
  guests: readonly Guest[],
  now: Temporal.Instant,
): Promise<PrintedPaper> {
  const paper = createPaper(heading.title, new Date(now.epochMilliseconds));
  let y = startPage(paper, heading);
  guests.forEach((guest, index) => {
    if (y + ROW > BOTTOM) y = startPage(paper, heading);
    writeRow(paper, heading.words, index + 1, guest, y);
    y += ROW;
  });
  if (guests.length === 0) {
    paper.text(heading.words.nobody, { ...COLUMN.name, y: y + 8, size: 10, smallest: 10, grey: true });
  }
  paper.footer((page, pages) => `${heading.house} – ${heading.words.page(page, pages)}`);
  return paper.end();
}

/** Gives where the first row begins. */
function startPage(paper: Paper, { title, details, words }: ListHeading): number {
  paper.newPage();
  const room = { x: LEFT, width: RIGHT - LEFT };
  paper.text(title, { ...room, y: 15 * MM, size: 15, smallest: 9, bold: true });
  paper.text(details, { ...room, y: 23 * MM, size: 10, smallest: 7 });
  const y = 32 * MM;
  for (const [label, column] of [
    [words.name, COLUMN.name],
    [words.organisation, COLUMN.organisation],
    [words.signature, COLUMN.signature],
  ] as const) {
    paper.text(label, { ...column, y, size: 9, smallest: 9, bold: true });
  }
  paper.line([LEFT, y + 5.5 * MM], [RIGHT, y + 5.5 * MM]);
  return y + 5.5 * MM;
}

function writeRow(paper: Paper, words: PaperWords, position: number, guest: Guest, y: number): void {
  const line = { y: y + 2.6 * MM, size: 10, smallest: 6 };
  paper.text(String(position), { ...line, ...COLUMN.number, size: 8, grey: true });
  if (guest.name === null) paper.text(words.with(guest.with ?? ''), { ...line, ...COLUMN.name, grey: true });
  else paper.text(guest.name, { ...line, ...COLUMN.name });
  paper.text(guest.organisation ?? '', { ...line, ...COLUMN.organisation });
  paper.line([LEFT, y + ROW], [RIGHT, y + ROW]);
}
