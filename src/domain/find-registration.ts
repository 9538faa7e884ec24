// The registrations that a name or an address means, as people give them at the door or in a mail. Pure.
import { comparable } from './address.ts';
import type { Registration } from './registration.ts';

/**
 * `who` is an address or a name, whole or in part, in any case and with or without accents. An address is that of the
 * attendee; where nobody has it, that of the one who registered her. A whole name goes before a part of one.
 */
export function meantBy(registrations: readonly Registration[], who: string): readonly Registration[] {
  if (who.includes('@')) {
    const address = comparable(who);
    const own = registrations.filter(({ email }) => email !== null && comparable(email) === address);
    return own.length > 0 ? own : registrations.filter(({ registrant }) => registrant === address);
  }
  const wanted = wordsOf(who);
  if (wanted.length === 0) return [];
  const named = registrations.map((registration) => ({ registration, words: wordsOf(registration.name ?? '') }));
  const whole = named.filter(({ words }) => words.join(' ') === wanted.join(' '));
  const found = whole.length > 0 ? whole : named.filter(({ words }) => wanted.every((word) => words.includes(word)));
  return found.map(({ registration }) => registration);
}

/** Who has one of the words of `who` as a name. */
export function similarTo(registrations: readonly Registration[], who: string): readonly Registration[] {
  const wanted = wordsOf(who.split('@')[0] ?? '').filter((word) => word.length > 2);
  return registrations.filter(({ name }) => wordsOf(name ?? '').some((word) => wanted.includes(word)));
}

/** Whether `name` and the name of `registration` have a word in common; a registration without a name has any. */
export function mayBeCalled(registration: Registration, name: string): boolean {
  const words = wordsOf(registration.name ?? '');
  return words.length === 0 || wordsOf(name).some((word) => words.includes(word));
}

/** Without case, accents and punctuation. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').replace(/ø/gi, 'o').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
