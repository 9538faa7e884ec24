// Whether two spellings can be one person's name. Pure.
import { fold } from '../tokens.ts';

/** The parts of a name for comparing: folded, initials apart. */
export function partsOf(name: string): readonly string[] {
  return fold(name)
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter((part) => part !== '');
}

/** Whether two names can be the same person's: the parts of the shorter are parts of the longer, initials stand for names. */
export function sameName(a: string, b: string): boolean {
  return sameParts(partsOf(a), partsOf(b));
}

export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
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

function matches(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a);
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 2 && initial[1] === '.' && name[0] === initial[0];
}
