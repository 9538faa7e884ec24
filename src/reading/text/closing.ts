// The line that closes a mail: "Kind regards,", "Met vriendelijke groet, Anna", "mvg", "Thanks, Bob". Pure.
import { all } from './lexicon/index.ts';
import { folded, isNameWord, isSentence, plain, wordsOf } from './words.ts';
import type { Writer } from './writer.ts';

export interface Closing {
  /** thanks: closes only where a name follows. */
  readonly kind: 'closing' | 'thanks';
  /** Whether a name stands on the same line. */
  readonly named: boolean;
  /** Whether that name is the writer's. */
  readonly hers: boolean;
}

const HEADS = all((lexicon) => lexicon.closing.heads);
const THANKS = all((lexicon) => lexicon.closing.thanks);
const FILLERS = all((lexicon) => lexicon.closing.fillers);
const MAX_LENGTH = 110;
const MAX_NAME_WORDS = 8;

/** What kind of closing a line is, or null. Every word must be of a closing, then of a name. */
export function readClosing(text: string, writer: Writer): Closing | null {
  if (text.length > MAX_LENGTH || /[?@]/.test(text)) return null;
  const words = wordsOf(text);
  let at = 0;
  let [head, thanks] = [false, false];
  for (; at < words.length; at++) {
    const word = folded(words[at] ?? '');
    if (HEADS.has(word)) head = true;
    else if (THANKS.has(word)) thanks = true;
    else if (!FILLERS.has(word) || (head && writer.tokens.has(word))) break;
  }
  if (!head && !thanks) return null;
  const rest = words.slice(at);
  const kind = head ? 'closing' : 'thanks';
  if (rest.length === 0) return { kind, named: false, hers: false };
  if (rest.length > MAX_NAME_WORDS) return null;
  const hers = rest.some((word) => writer.tokens.has(plain(word)));
  // In capitals every word looks like a name.
  const shouts = text === text.toUpperCase() && rest.some((word) => word.length > 2);
  const named =
    rest.every((word) => isNameWord(word)) && rest.some((word) => /^\p{Lu}/u.test(word)) && (hers || !shouts);
  if (named) return { kind, named, hers };
  if (hers && !isSentence(rest.join(' '))) return { kind, named: true, hers };
  return null;
}
