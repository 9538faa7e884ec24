// What Liquid throws, as a file, a line and words for an organiser. Pure.
import { LiquidError } from 'liquidjs';

/** A fault in a template, found while it was parsed or filled in. */
export class TemplateError extends Error {
  /** The file's name without its extension. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  constructor(file: string, line: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TemplateError';
    this.file = file;
    this.line = line;
  }
}

/**
 * `error` as the fault of the piece that begins on line `firstLine` of `file`; of a part inside it where that is to blame.
 * What is not Liquid's is a fault of ours and thrown again.
 */
export function templateError(error: unknown, file: string, firstLine: number): TemplateError {
  if (error instanceof TemplateError) return error;
  if (!LiquidError.is(error)) throw error;
  if (error.originalError instanceof TemplateError) return error.originalError;
  const row = error.token.getPosition()[0] ?? 1;
  const message = error.message.replace(/, line:\d+, col:\d+$/, '');
  return new TemplateError(file, row + firstLine - 1, message, { cause: error });
}
