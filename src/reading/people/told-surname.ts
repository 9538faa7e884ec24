// A surname that is told apart: "Dirk (dirk@…, surname Hoog)", "Dirk, achternaam Hoog". Pure.
import { wordAt } from '../phrase-set.ts';
import type { Token } from '../tokens.ts';
import { formLabels, particles } from './lexicon/lexicon.ts';
import { nameAt } from './names.ts';

/** Tokens between the first name and the words for a surname. */
const REACH = 10;

/** `name`, which ends at the token `last`, with the surname that the same sentence tells; as it was where it tells none. */
export function withSurname(name: string, tokens: readonly Token[], last: number): string {
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break' || /^[.!?;]$/.test(token.text)) return name;
    const length = labelLength(tokens, i);
    if (length === 0) continue;
    const at = /^(?:is|:)$/.test(wordAt(tokens, i + length)) ? i + length + 1 : i + length;
    let first = at;
    while (particles.has(wordAt(tokens, first))) first++;
    const surname = nameAt(tokens, first, { lower: false });
    const before = tokens.slice(at, first).map((particle) => particle.text);
    return surname === null ? name : [name, ...before, surname.name].join(' ');
  }
  return name;
}

/** "surname", "achternaam", "last name". */
function labelLength(tokens: readonly Token[], i: number): number {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (formLabels.get(`${word} ${next}`) === 'surname') return 2;
  return formLabels.get(word) === 'surname' ? 1 : 0;
}
