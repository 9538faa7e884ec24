// Remembers the results of a pure function of a text: the same few thousand words make up most mails, and the same lines are asked
// about again and again while one mail is read. Bounded.

/** Words remembered before all are forgotten; hostile text must not fill the memory. */
const MOST = 20_000;
/** Lines remembered: those of the mail that is being read, and hardly more. Longer texts are not worth it. */
const MOST_LINES = 256;
const LONGEST_LINE = 400;

function remembering<Result>(compute: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}

/** For functions of a word. */
export function memo<Result>(compute: (word: string) => Result): (word: string) => Result {
  return remembering(compute, MOST);
}

/** For functions of a line or another short piece of a mail. The result must not be changed. */
export function memoOfLine<Result>(compute: (line: string) => Result): (line: string) => Result {
  const remembered = remembering(compute, MOST_LINES);
  return (line) => (line.length > LONGEST_LINE ? compute(line) : remembered(line));
}
