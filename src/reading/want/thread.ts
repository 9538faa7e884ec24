// What the mail answers: our invitation, our confirmation, another letter, or nothing. Pure.
import { isOwn } from '../../domain/address.ts';
import type { MessageIdParts } from '../../domain/message-id.ts';
import type { Evidence } from '../../domain/reading.ts';
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import type { Block } from '../text/block.ts';
import { PhraseIndex } from './cues.ts';
import { tokenise } from './tokens.ts';

/**
 * `invitation`: a yes registers; `confirmation`: a yes only confirms; `cancellation`: our farewell letter;
 * `letter`: something else of ours; `theirs`: a quote of somebody else's; `none`: no quote and no reply.
 */
export type ThreadKind = 'none' | 'invitation' | 'confirmation' | 'cancellation' | 'letter' | 'theirs';

export interface Thread {
  readonly kind: ThreadKind;
  readonly evidence: readonly Evidence[];
}

type Letter = 'confirmation' | 'invitation' | 'cancellation';

const INDEX = new PhraseIndex<Letter>(LANGUAGE_DATA, (lexicon) =>
  (['confirmation', 'invitation', 'cancellation'] as const).flatMap((letter) =>
    lexicon.thread[letter].map((phrase) => [letter, phrase] as const),
  ),
);
/** A letter says what it is near its top; the rest of a quote can be the thread below. */
const LOOKED_AT = 2_500;
const REPLY = /^\s*(?:re|aw|antw|antwoord|betr|sv|fwd?|fw|doorst|tr|rv)\s*(?:\[\d+\])?\s*:/i;

function lettersIn(text: string): Map<Letter, string[]> {
  const found = new Map<Letter, string[]>();
  const words = tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.word);
  for (let at = 0; at < words.length; at++) {
    INDEX.eachAt(words, at, null, (name, _language, to) => {
      found.set(name, [...(found.get(name) ?? []), words.slice(at, to).join(' ')]);
    });
  }
  return found;
}

/** Whether the subject says that the mail answers or passes on another. */
export function isReplySubject(subject: string | null): boolean {
  return REPLY.test(subject ?? '');
}

/** Reads the nearest quote that is ours (or, without a quote, the subject of a reply). */
export function readThread(
  blocks: readonly Block[],
  subject: string | null,
  answers: MessageIdParts | null,
  ownAddress: string,
  ownName: string,
): Thread {
  const nearest = blocks.find((block) => block.role === 'quote' || block.role === 'forward');
  const isReply = isReplySubject(subject);
  if (nearest === undefined && !isReply && answers === null) return { kind: 'none', evidence: [] };
  const from = nearest?.header?.from ?? null;
  if (from !== null && !isOwn(from.address, ownAddress) && answers === null && from.address.includes('@')) {
    return { kind: sameDomain(from.address, ownAddress) ? 'letter' : 'theirs', evidence: [] };
  }
  const isOurs =
    answers !== null || (from !== null && isOwn(from.address, ownAddress)) || namesUs(blocks, [ownName, ownAddress]);
  if (nearest !== undefined && !isOurs) return { kind: 'theirs', evidence: [] };
  const quoted = blocks
    .filter((block) => block.role === nearest?.role && block.depth === nearest.depth)
    .map((block) => block.text)
    .join('\n')
    .slice(0, LOOKED_AT);
  const inQuote = lettersIn(quoted);
  const inSubject = isReply || answers !== null ? lettersIn(subject ?? '') : new Map<Letter, string[]>();
  const first = lettersIn(quoted.slice(0, 220));
  const weigh = (letter: Letter): number =>
    (inQuote.get(letter)?.length ?? 0) + 3 * (inSubject.get(letter)?.length ?? 0) + (first.has(letter) ? 1.5 : 0);
  const evidence = (letter: Letter): Evidence[] =>
    [...(inSubject.get(letter) ?? []), ...(inQuote.get(letter) ?? [])]
      .slice(0, 3)
      .map((text) => ({ rule: `thread.${letter}`, text }));
  const [confirmation, invitation, cancellation] = [weigh('confirmation'), weigh('invitation'), weigh('cancellation')];
  if (cancellation > 2 && cancellation > confirmation)
    return { kind: 'cancellation', evidence: evidence('cancellation') };
  if (typeof answers?.registrationId === 'string') return { kind: 'confirmation', evidence: evidence('confirmation') };
  if (confirmation >= 1 && confirmation >= invitation)
    return { kind: 'confirmation', evidence: evidence('confirmation') };
  if (invitation >= 1) return { kind: 'invitation', evidence: evidence('invitation') };
  return { kind: nearest === undefined && answers === null ? 'none' : 'letter', evidence: [] };
}

/** The attribution or the quote itself says that it is from us. */
function namesUs(blocks: readonly Block[], names: readonly string[]): boolean {
  const quoted = blocks.filter((block) => block.role !== 'own');
  return quoted.some((block) => names.some((name) => block.text.slice(0, LOOKED_AT).includes(name)));
}

function sameDomain(a: string, b: string): boolean {
  return a.slice(a.lastIndexOf('@')).toLowerCase() === b.slice(b.lastIndexOf('@')).toLowerCase();
}
