// Remembers the results of a pure function of a word: the same few thousand words make up most mails. Bounded.

/** Words remembered before all are forgotten; hostile text must not fill the memory. */
const MOST = 20_000;

export function memo<Result>(compute: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = compute(word);
    if (known.size >= MOST) known.clear();
    known.set(word, result);
    return result;
  };
}
