// How the word lists of the lexicon files are written down. Pure.

/** The words of a list that is written with spaces between them. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}
