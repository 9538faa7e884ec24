// The sender's own lines as they stand, for what is read line by line; quotes, forwards and messages inside are left out. Pure; never throws.
import type { Mail } from '../../domain/mail.ts';
import type { Line } from './line.ts';
import { isUnmarked, partsOf } from './parts.ts';
import type { Writer } from './writer.ts';
import { writerOf } from './writer.ts';

export interface OwnLines {
  /** One for each stretch between quotes. */
  readonly stretches: readonly (readonly Line[])[];
  readonly writer: Writer;
  /** Whether the mail program's signature marks can be believed. */
  readonly heedMarks: boolean;
}

/** Her lines, unjoined, her signature among them. */
export function ownLines(mail: Mail): OwnLines {
  const own = partsOf(mail).parts.filter((part) => part.role === 'own');
  return {
    stretches: own.map((part) => part.lines.filter((line) => line.depth === 0)),
    writer: writerOf(mail.from),
    heedMarks: own.some((part) => part.lines.some(isUnmarked)),
  };
}
