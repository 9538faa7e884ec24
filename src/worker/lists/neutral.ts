// Text that a spreadsheet would take for a formula is made plain text. Pure.

/** A leading = + - @, tab or carriage return gets an apostrophe before it (OWASP, "CSV Injection"). */
export function neutral(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
