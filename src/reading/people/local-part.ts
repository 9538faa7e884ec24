// How well the local part of an address fits a name: "samuel.teklu", "r.vd.brink", "jw.vanzuylen", "zoe.vh". Pure.
import { fold } from '../tokens.ts';
import { mailboxes, particles } from './lexicon/lexicon.ts';

export interface LocalPart {
  /** Letters only. */
  readonly plain: string;
  readonly pieces: readonly string[];
  /** info@, secretariaat@: nobody's own. */
  readonly shared: boolean;
}

export interface NameKey {
  readonly words: readonly string[];
  /** Without particles. */
  readonly core: readonly string[];
}

const letters = (text: string): string => fold(text).replace(/[^a-z]/g, '');

export function localPartOf(email: string): LocalPart {
  const local = fold(email.slice(0, email.lastIndexOf('@')));
  const pieces = local.split(/[^a-z]+/).filter((piece) => piece !== '');
  return { plain: pieces.join(''), pieces, shared: mailboxes.has(pieces[0] ?? '') };
}

export function nameKeyOf(name: string): NameKey {
  const words = name
    .split(/[\s-]+/)
    .map(letters)
    .filter((word) => word !== '');
  return { words, core: words.filter((word) => !particles.has(word)) };
}

/** 0 to 3: 3 the whole name, or initial and surname; 2 the surname, or the given name with initials; 1 less; 0 nothing. */
export function fitOf({ words, core }: NameKey, local: LocalPart | null): number {
  const [given, ...rest] = core;
  if (local === null || local.shared || local.plain.length < 3 || given === undefined) return 0;
  const { plain, pieces } = local;
  if (plain === words.join('') || plain === core.join('')) return 3;
  const surname = rest[rest.length - 1];
  if (surname === undefined) return pieces.includes(given) && given.length > 2 ? 1 : 0;
  const hasSurname =
    surname.length > 2 && (plain.includes(surname) || rest.some((word) => word.length > 3 && plain.includes(word)));
  const hasGiven = given.length > 1 && (pieces.includes(given) || plain.startsWith(given));
  if (hasSurname && (hasGiven || plain.startsWith(given[0] ?? '?'))) return 3;
  if (hasSurname && surname.length > 3) return hasOther(pieces, core) ? 1 : 2;
  if (hasGiven && given.length > 2) return pieces.length === 1 || isShort(pieces, words) ? 2 : 0;
  return 0;
}

/** A given name in the address that is not the person's: a brother's address. */
function hasOther(pieces: readonly string[], core: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  return pieces.length > 1 && first.length > 1 && !core.some((word) => word.startsWith(first[0] ?? '?'));
}

/** "zoe.vh" for Zoë van Houten: initials behind the given name. */
function isShort(pieces: readonly string[], words: readonly string[]): boolean {
  const initials = words
    .slice(1)
    .map((word) => word[0] ?? '')
    .join('');
  return pieces.slice(1).join('') === initials || pieces.slice(1).every((piece) => piece.length === 1);
}
