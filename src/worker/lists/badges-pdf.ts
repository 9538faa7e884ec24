// Name badges on A4, ten a page, 90 by 54 mm, to be cut along the lines.
import type { Temporal } from '../../domain/time.ts';
import type { Guest } from './guests.ts';
import type { PaperWords } from './paper-words.ts';
import { A4, createPaper, MM, type Paper, type PrintedPaper } from './paper.ts';

const WIDTH = 90 * MM;
const HEIGHT = 54 * MM;
const COLUMNS = 2;
const ROWS = 5;
const EDGE = 5 * MM;
const [LARGEST, SMALLEST] = [26, 9];

export interface BadgeHeading {
  readonly title: string;
  /** Of the organisation. */
  readonly house: string;
  readonly words: PaperWords;
}

export function badgesPdf(event: BadgeHeading, guests: readonly Guest[], now: Temporal.Instant): Promise<PrintedPaper> {
  const paper = createPaper(event.title, new Date(now.epochMilliseconds));
  const left = (A4.width - COLUMNS * WIDTH) / 2;
  const top = (A4.height - ROWS * HEIGHT) / 2;
  guests.forEach((guest, index) => {
    const place = index % (COLUMNS * ROWS);
    if (place === 0) paper.newPage();
    const x = left + (place % COLUMNS) * WIDTH;
    const y = top + Math.floor(place / COLUMNS) * HEIGHT;
    paper.frame(x, y, WIDTH, HEIGHT);
    writeBadge(paper, guest, event, x, y);
  });
  if (guests.length === 0) paper.newPage();
  return paper.end();
}

function writeBadge(paper: Paper, guest: Guest, { title, house, words }: BadgeHeading, x: number, y: number): void {
  const room = { x: x + EDGE, width: WIDTH - 2 * EDGE, centred: true };
  paper.text(house, { ...room, y: y + 5 * MM, size: 9, smallest: 6, grey: true });
  if (guest.name === null) {
    // Somebody writes her own name on it.
    paper.line([x + 3 * EDGE, y + 28 * MM], [x + WIDTH - 3 * EDGE, y + 28 * MM]);
    paper.text(words.with(guest.with ?? ''), { ...room, y: y + 36 * MM, size: 9, smallest: 6, grey: true });
  } else {
    const { lines, size } = setName(paper, guest.name, room.width);
    const height = size * 1.2;
    const start = y + 26 * MM - (lines.length * height) / 2;
    lines.forEach((line, index) => {
      paper.text(line, { ...room, y: start + index * height, size, smallest: SMALLEST, bold: true });
    });
    paper.text(guest.organisation ?? '', { ...room, y: y + 39 * MM, size: 11, smallest: 7 });
  }
  paper.text(title, { ...room, y: y + 47 * MM, size: 7, smallest: 5, grey: true });
}

/** As large as it can be read from afar: on one line, or broken at a space into two. */
function setName(paper: Paper, name: string, width: number): { lines: readonly string[]; size: number } {
  const words = name.split(/\s+/).filter((word) => word !== '');
  for (let size = LARGEST; size > SMALLEST; size--) {
    const fits = (line: readonly string[]): boolean => paper.widthOf(line.join(' '), size, true) <= width;
    if (size >= LARGEST - 6 && fits(words)) return { lines: [words.join(' ')], size };
    for (let at = words.length - 1; at > 0; at--) {
      const [first, second] = [words.slice(0, at), words.slice(at)];
      if (fits(first) && fits(second)) return { lines: [first.join(' '), second.join(' ')], size };
    }
    if (fits(words)) return { lines: [words.join(' ')], size };
  }
  // Too long for any size: the second line is cut.
  const split = words.findIndex((_word, at) => paper.widthOf(words.slice(0, at + 1).join(' '), SMALLEST, true) > width);
  const lines = split > 0 ? [words.slice(0, split).join(' '), words.slice(split).join(' ')] : [name];
  return { lines, size: SMALLEST };
}
