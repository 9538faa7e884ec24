// Who wrote, as far as the From header tells: to know her name where it stands below her words. Pure.
import type { Address } from '../../domain/address.ts';
import { comparable } from '../../domain/address.ts';
import { isNameWord, isParticle, isTitle, plain, wordsOf } from './words.ts';

export interface Writer {
  readonly addresses: ReadonlySet<string>;
  /** Words of the display name and of the address's local part, without accents, lower case. */
  readonly tokens: ReadonlySet<string>;
  /** First letters of her names. */
  readonly initials: ReadonlySet<string>;
}

export function writerOf(from: readonly Address[]): Writer {
  const tokens = new Set<string>();
  for (const { name, address } of from) {
    const bare = (name ?? '')
      .slice(0, 400)
      .replace(/\([^)]*\)/g, ' ')
      .slice(0, 200);
    const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).slice(0, 100);
    for (const word of [...wordsOf(bare), ...local.split(/[._+\d-]+/)]) {
      for (const part of [word, ...word.split('-')]) {
        const token = plain(part);
        if (token.length >= 2 && !isParticle(token) && !isTitle(token) && !/\d/.test(token)) tokens.add(token);
      }
    }
  }
  return {
    addresses: new Set(from.map(({ address }) => comparable(address))),
    tokens,
    initials: new Set([...tokens].map((token) => token.charAt(0))),
  };
}

const MAX_LENGTH = 90;
const SEPARATOR = /\s[|•·–—-]\s|[,|•(/]|\s-\s/;

/** Whether every word is one of her names, or it is her initial. */
export function isOwnNameOnly(text: string, writer: Writer): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5) return false;
  if (words.length === 1 && (words[0] ?? '').length === 1) return writer.initials.has(plain(words[0] ?? ''));
  return words.some((word) => isHers(word, writer)) && words.every((word) => isHers(word, writer) || isParticle(word));
}

function isHers(word: string, writer: Writer): boolean {
  const token = plain(word);
  if (writer.tokens.has(token)) return true;
  if (token.includes('-') && token.split('-').some((part) => part.length > 1 && writer.tokens.has(part))) return true;
  return token.length >= 4 && [...writer.tokens].some((known) => known.length >= 5 && known.endsWith(token));
}

/**
 * What follows the writer's own name at the start of a line ("Anna de Wit | NGO" gives "NGO"), '' where nothing does;
 * null where the line does not begin with her name.
 */
export function afterOwnName(text: string, writer: Writer): string | null {
  if (text.length > MAX_LENGTH || writer.tokens.size === 0) return null;
  const at = text.search(SEPARATOR);
  const [head, rest] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).replace(/^[\s|•·–—,(/-]+/, '')];
  if (isHerName(head, writer)) return isOwnNameOnly(rest, writer) ? '' : rest;
  // Titles, initials and brackets may stand inside a name: "Lkol F. (Frank) Tuinstra".
  return at >= 0 && isHerName(text, writer) ? '' : null;
}

function isHerName(text: string, writer: Writer): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 6) return false;
  const [first = ''] = words;
  const hers = words.filter((word) => isHers(word, writer));
  if (hers.length === 0) return words.length === 1 && first.length <= 2 && writer.initials.has(plain(first).charAt(0));
  const others = words.filter((word) => !isHers(word, writer));
  const strange = others.filter((word) => word.length > 2 && !isParticle(word) && !isTitle(word));
  return others.every((word) => isNameWord(word)) && strange.length <= Math.max(1, hers.length - 1);
}
