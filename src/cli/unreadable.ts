// A word about names that came out as boxes on paper.
import type { Io } from './io.ts';
import { printable } from '../domain/printable.ts';

export function tellUnreadable(texts: readonly string[], io: Io): void {
  if (texts.length === 0) return;
  io.err(
    `The font lacks letters of these; they show as boxes, write them by hand:\n${texts.map((text) => `  ${printable(text)}\n`).join('')}`,
  );
}
