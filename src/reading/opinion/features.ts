// What the trained second opinion looks at: the words of a mail, one by one and in pairs, and a few facts of its shape. Pure.
import { headerValues, type Mail } from '../../domain/mail.ts';
import type { Event } from '../../domain/event.ts';
import type { Block, BlockRole } from '../text/block.ts';
import { fold, tokenise } from '../tokens.ts';

/** Of one piece of a mail that are looked at: hostile mails are long. */
const MOST_CHARACTERS = 12_000;
const MOST_LINKS = 4;

/**
 * The features of a mail by name. Names of our events and of our organisation become one word each, numbers, links and addresses
 * too: what was learnt of one organisation's mail holds for another's.
 */
export function featuresOf(
  mail: Mail,
  blocks: readonly Block[],
  house: { readonly name: string; readonly events: readonly Event[] },
): ReadonlySet<string> {
  const ours = ourWords(house);
  const features = new Set<string>();
  const own = wordsOf(textOf(blocks, ['own']), ours);
  const subject = wordsOf(mail.subject ?? '', ours);
  addWords(features, 'w', own);
  addWords(features, 's', subject);
  for (const word of wordsOf(textOf(blocks, ['signature']), ours)) features.add(`g:${word}`);
  for (const word of wordsOf(textOf(blocks, ['footer', 'disclaimer']), ours)) features.add(`f:${word}`);
  const from = mail.from[0];
  for (const word of wordsOf(from?.name ?? '', ours)) features.add(`n:${word}`);
  for (const word of wordsOf((from?.address ?? '').split('@')[0] ?? '', ours)) features.add(`l:${word}`);
  const raw = textOf(blocks, ['own', 'footer', 'signature']);
  features.add(`links:${String(Math.min(MOST_LINKS, raw.split('://').length - 1))}`);
  features.add(`length:${String(Math.floor(Math.log2(1 + own.length)))}`);
  features.add(`answer:${String(headerValues(mail, 'in-reply-to').length > 0)}`);
  features.add(`quote:${String(blocks.some((block) => block.role === 'quote'))}`);
  features.add(`attachment:${String(mail.attachments.length > 0)}`);
  features.add(`question:${String(raw.includes('?'))}`);
  features.add(`exclamation:${String(raw.includes('!'))}`);
  return features;
}

function textOf(blocks: readonly Block[], roles: readonly BlockRole[]): string {
  return blocks
    .filter((block) => roles.includes(block.role))
    .map((block) => block.text)
    .join('\n');
}

function addWords(features: Set<string>, kind: string, words: readonly string[]): void {
  let last: string | null = null;
  for (const word of words) {
    features.add(`${kind}:${word}`);
    if (last !== null) features.add(`${kind}:${last} ${word}`);
    last = word;
  }
}

const EVENT = '_event';
const HOUSE = '_house';

function wordsOf(text: string, ours: ReadonlyMap<string, string>): readonly string[] {
  const words: string[] = [];
  for (const { kind, folded } of tokenise(text.slice(0, MOST_CHARACTERS))) {
    switch (kind) {
      case 'url':
        words.push('_link');
        break;
      case 'email':
        words.push('_address');
        break;
      case 'number':
        words.push('_number');
        break;
      case 'word':
      case 'initials':
        words.push(ours.get(folded) ?? folded);
        break;
      case 'mark':
      case 'break':
        break;
    }
  }
  return words;
}

/** Shorter words of a title say nothing of it. */
const SHORTEST = 5;
const known = new WeakMap<readonly Event[], ReadonlyMap<string, string>>();

function ourWords({ name, events }: { readonly name: string; readonly events: readonly Event[] }) {
  const kept = known.get(events);
  if (kept !== undefined) return kept;
  const words = new Map<string, string>();
  for (const event of events) {
    for (const [word] of [event.title, ...event.aliases].join(' ').matchAll(/\p{L}+/gu)) {
      if (word.length >= SHORTEST) words.set(fold(word), EVENT);
    }
  }
  for (const [word] of name.matchAll(/\p{L}+/gu)) words.set(fold(word), HOUSE);
  known.set(events, words);
  return words;
}
