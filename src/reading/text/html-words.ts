// How many words an HTML document can show at most, counted without reading its tags: most mails need to know no more. Pure; linear.

/** A tag that shows nothing of its own (an item of a list shows its number, a link its address), or a word. */
const TAG_OR_WORD = /<\/?(?!(?:a|li)\b)[a-z][^<>]*>|[\p{L}\p{N}]+/giu;

/** Whether `html` can show more than `most` words to a reader; false is certain, true is not. */
export function mayShowMore(html: string, most: number): boolean {
  let count = 0;
  TAG_OR_WORD.lastIndex = 0;
  for (let match = TAG_OR_WORD.exec(html); match !== null; match = TAG_OR_WORD.exec(html)) {
    if (!match[0].startsWith('<') && ++count > most) return true;
  }
  return false;
}
