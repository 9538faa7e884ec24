// The sender's full name where the text tells it: "my name is", a form, a list with her address, a couple. Pure.
import { comparable } from '../../domain/address.ts';
import { phraseAt } from '../phrase-set.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, type Token, tokenise, tokensOf } from '../tokens.ts';
import { coupleAt } from './couple.ts';
import { formRows } from './find-forms.ts';
import { findListed } from './find-listed.ts';
import { givenNames } from './lexicon/given-names.ts';
import { iAmWords, selfWords } from './lexicon/lexicon.ts';
import { fitOf, localPartOf, nameKeyOf } from './local-part.ts';
import { lowerNameEnd } from './lower-name.ts';
import { isCapital, nameAt } from './names.ts';

/** "My name is …", "I am …", "ondergetekende, …" in the sender's own words. */
export function introduced(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.role !== 'own') return [];
    const tokens = tokensOf(block);
    return tokens.flatMap((token, i) => {
      if (token.kind !== 'word') return [];
      const length = phraseAt(tokens, i, iAmWords);
      if (length === 0) return [];
      let next = i + length;
      while (/^[,:(]$/.test(tokens[next]?.text ?? '')) next++;
      const lower = givenNames.has(tokens[next]?.folded ?? '') && !isCapital(tokens[next]?.text ?? '');
      const shape = nameAt(tokens, next, { lower, ...(lower ? { end: next + 3 } : {}) });
      return shape !== null &&
        shape.parts.length > 1 &&
        (shape.known || shape.initials || shape.particle || length === 3)
        ? [shape.name]
        : [];
    });
  });
}

/** "Ik (Trees)", "me (Yusra Abdi)", "I, Tom de Wit,": the sender's own name beside a word for her. */
export function besideSelf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.role !== 'own') return [];
    const tokens = tokensOf(block);
    return tokens.flatMap((token, i) => {
      const mark = tokens[i + 1]?.text;
      if (token.kind !== 'word' || !selfWords.has(token.folded) || (mark !== '(' && mark !== ',')) return [];
      const shape = nameAt(tokens, i + 2, { lower: false });
      if (shape === null || !shape.known || tokens[shape.to + 1]?.text !== (mark === '(' ? ')' : ',')) return [];
      if (shape.parts.length > 1) return [shape.name];
      const full = mark === '(' ? writtenOut(blocks, shape.name) : [];
      return full.length > 0 ? full : mark === '(' ? [shape.name] : [];
    });
  });
}

/** A name in the own text or the subject that the address spells, where there is no display name. */
export function byAddress(blocks: readonly Block[], subject: string | null, address: string): readonly string[] {
  const local = localPartOf(address);
  const texts = blocks.filter((block) => block.role === 'own' || block.role === 'signature').map((b) => tokensOf(b));
  if (subject !== null) texts.push(tokenise(subject.slice(0, 500)));
  const names = new Set<string>();
  for (const tokens of texts) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if ((token?.kind !== 'word' && token?.kind !== 'initials') || !isCapital(token.text)) continue;
      const shape = nameAt(tokens, i, { lower: false });
      if (shape === null) continue;
      if (shape.parts.length > 1 && fitOf(nameKeyOf(shape.name), local) >= 3) names.add(shape.name);
      i = shape.to;
    }
  }
  return names.size === 1 ? [...names] : [];
}

/** A display name of one word that the own text gives in full, just once. */
export function writtenOut(blocks: readonly Block[], display: string | null): readonly string[] {
  if (display === null || display.includes(' ')) return [];
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.role !== 'own') continue;
    const tokens = tokensOf(block);
    tokens.forEach((token, i) => {
      if (token.folded !== fold(display)) return;
      if (!isCapital(token.text)) {
        const small = smallSignature(tokens, i);
        if (small !== null) names.add(small);
        return;
      }
      const shape = nameAt(tokens, i, { lower: false });
      if (shape !== null && shape.parts.length > 1) names.add(shape.name);
    });
  }
  return names.size === 1 ? [...names] : [];
}

/** "x kim jacobs" at the end of a text in small letters. */
function smallSignature(tokens: readonly Token[], i: number): string | null {
  const end = lowerNameEnd(tokens, i, () => true);
  const behind = end === null ? undefined : tokens.slice(end).find((token) => token.kind !== 'break');
  if (end === null || end < i + 2 || behind !== undefined) return null;
  return nameAt(tokens, i, { lower: true, end })?.name ?? null;
}

/** The name beside her own address in a list, or the only name of a form, where the display name is shorter or none. */
export function filledIn(blocks: readonly Block[], display: string | null, address: string): readonly string[] {
  if (display?.includes(' ') === true) return [];
  const own = blocks.filter((block) => block.role === 'own');
  const listed = own.flatMap((block) => (block.text.includes(address) ? findListed(bounded(block), Infinity) : []));
  const mine = listed.find((row) => row.email !== null && comparable(row.email) === comparable(address));
  if (mine !== undefined) return [mine.name];
  const rows = own.flatMap((block) => (block.text.includes(':') ? formRows(bounded(block)) : []));
  const [only] = rows;
  return only !== undefined && rows.length === 1 ? [only.name] : [];
}

/** Nothing else tells: the first of a couple whose surname stands in the address. */
export function ofCouple(blocks: readonly Block[], local: string): string | null {
  const plain = local.replace(/ /g, '');
  for (const block of blocks) {
    if (block.role !== 'own' && block.role !== 'signature') continue;
    const tokens = tokensOf(block);
    for (let i = 0; i < tokens.length; i++) {
      const couple = coupleAt(tokens, i);
      if (couple !== null && couple.surname.length > 2 && plain.includes(couple.surname)) return couple.name;
    }
  }
  return null;
}
