// Where a letter lies that was written to a Maildir. Pure.

/** The file below the Maildir that its answer names, `new/…`; null for the answer of another way out. */
export function writtenTo(response: string | null): string | null {
  return /^written to (new\/\S+)$/.exec(response ?? '')?.[1] ?? null;
}
