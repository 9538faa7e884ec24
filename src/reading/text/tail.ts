// Tells the sender's words from her signature, legal text and footers below them. Pure.
import type { Block } from './block.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './line.ts';

/** The blocks of one stretch of the sender's own lines. */
export function splitOwn(lines: readonly Line[]): Block[] {
  return [{ role: 'own', text: joinLines(lines), depth: 0, header: null, rule: 'own' }];
}
