// What can be taken out of an event's names, places and announcement: keys, parts, pairs, initials, speakers. Pure.
import { fold, tokenise, type Token } from '../tokens.ts';
import { commonplace, concepts, kindWords, places, stopWords } from './lexicon/lexicon.ts';
import type { KindGroup } from './lexicon/types.ts';
import { stem } from './stem.ts';

function wordTokens(text: string): readonly Token[] {
  return tokenise(text).filter(
    (token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'initials',
  );
}

/** The parts of a title that people quote alone: what stands between colons, dashes, commas and brackets. */
export function partsOf(name: string): readonly string[] {
  const parts = [name, ...name.split(/[:;,()|"“”]|\s[-–—]\s/)].map((part) => part.trim());
  return [...new Set([...parts, ...parts.map(withoutKind)].filter((part) => part !== ''))];
}

/** "Workshop Beekeeping for beginners" is also called "Beekeeping for beginners". */
function withoutKind(part: string): string {
  const first = /^\S+/.exec(part)?.[0] ?? '';
  return kindWords.has(fold(first)) ? part.slice(first.length).trim() : '';
}

/** A name without years, which people leave out. */
export function keysOf(text: string): readonly string[] {
  return wordTokens(text)
    .filter((token) => token.kind !== 'number')
    .map((token) => stem(token.folded));
}

export function isContent(key: string): boolean {
  return !stopWords.has(key) && key.length > 1;
}

export function isRare(key: string): boolean {
  return isContent(key) && key.length > 2 && !commonplace.has(key) && !kindWords.has(key);
}

export function kindsIn(text: string): readonly { readonly word: string; readonly group: KindGroup }[] {
  const tokens = wordTokens(text);
  return tokens.flatMap((token, i) => {
    const pair = `${token.folded} ${tokens[i + 1]?.folded ?? ''}`;
    const two = kindWords.get(pair);
    const one = kindWords.get(token.folded);
    return [
      ...(two === undefined ? [] : [{ word: pair, group: two }]),
      ...(one === undefined ? [] : [{ word: token.folded, group: one }]),
    ];
  });
}

export function conceptsIn(keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  keys.forEach((key, i) => {
    for (const phrase of [key, `${key} ${keys[i + 1] ?? ''}`]) {
      const concept = concepts.get(phrase);
      if (concept !== undefined) found.add(concept);
    }
  });
  return found;
}

/** The initials of a title of three words and more; written in capitals in a mail. */
export function acronymOf(name: string): string | null {
  const initials = wordTokens(name)
    .filter((token) => token.kind === 'word' && !stopWords.has(token.folded))
    .map((token) => token.folded[0] ?? '');
  return initials.length >= 3 && initials.length <= 6 ? initials.join('') : null;
}

/** Names in the announcement: two to four words with capitals, at the start of a list item or before a comma and a function. */
export function speakersIn(description: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const pattern = /(?:^|[\n•*–-]|\bby)[ \t]*((?:\p{Lu}[\p{L}'’-]+[ \t]+){1,3}\p{Lu}[\p{L}'’-]+)[ \t]*(?=,|\(|$)/gmu;
  for (const match of description.matchAll(pattern)) {
    const keys = keysOf(match[1] ?? '');
    if (keys.length >= 2 && keys.every((key) => !commonplace.has(key) && !kindWords.has(key))) found.push(keys);
  }
  return found;
}

/** A place part without house numbers, in all its names; the last word of a venue's name counts too ("the Hub"). */
export function placeNames(part: string): readonly string[] {
  const folded = wordTokens(part)
    .filter((token) => token.kind !== 'number')
    .map((token) => token.folded)
    .join(' ');
  if (folded.length < 3) return [];
  const common = places.get(folded);
  if (common === undefined) return [folded];
  return [...places].filter(([, name]) => name === common).map(([name]) => name);
}
