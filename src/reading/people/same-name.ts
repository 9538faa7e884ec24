// Whether two spellings can be one person's name. Pure.
import { fold } from '../tokens.ts';

/** "Th." for Thea, "Chr." for Christa. */
const LONGEST_INITIAL = 4;

/** The parts of a name for comparing: folded, initials apart. */
export function partsOf(name: string): readonly string[] {
  return fold(name)
    .replace(/\.-?(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter((part) => part !== '');
}

/** Whether two names can be the same person's: the parts of the shorter are parts of the longer, initials stand for names. */
export function sameName(a: string, b: string): boolean {
  return sameParts(partsOf(a), partsOf(b));
}

export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [apartLike(a, b), apartLike(b, a)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  let from = 0;
  for (const part of short) {
    let index = from;
    while (index < long.length && !matches(part, long[index] ?? '')) index++;
    if (index === long.length) return false;
    from = index + 1;
  }
  return true;
}

/** "Willem-Jan" beside the initials "W.J.": a double first name counts as two, as its initials do. */
function apartLike(parts: readonly string[], other: readonly string[]): readonly string[] {
  const [first, ...rest] = parts;
  const initials = other[0]?.endsWith('.') === true && other[1]?.endsWith('.') === true;
  return initials && first?.includes('-') === true ? [...first.split('-'), ...rest] : parts;
}

function matches(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a);
}

function isInitialOf(initial: string, name: string): boolean {
  return (
    initial.length > 1 &&
    initial.length <= LONGEST_INITIAL &&
    initial.endsWith('.') &&
    name.startsWith(initial.slice(0, -1))
  );
}
