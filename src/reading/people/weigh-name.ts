// How surely a sequence with the shape of a name is a person, by what stands around it. Pure.
import type { ReadingContext } from '../../domain/reading.ts';
import type { Token } from '../tokens.ts';
import type { Contact } from './directory.ts';
import {
  andWords,
  beforeWords,
  behindWords,
  collegial,
  determiners,
  fromWords,
  inFunctionWords,
  personal,
  selfWords,
} from './lexicon/lexicon.ts';
import { fitOf, nameKeyOf } from './local-part.ts';
import { isCapital, isShouted, type NameShape } from './names.ts';
import { partsOf, sameName, sameParts } from './same-name.ts';

export interface NamedPerson extends NameShape {
  /** Whether the words tell of a colleague or of private life. */
  readonly relation: 'collegial' | 'personal' | null;
  /** The function that stands before the name ("our director"). */
  readonly role: string | null;
}

export interface Weighed {
  readonly shape: NameShape;
  readonly score: number;
  readonly relation: NamedPerson['relation'];
  readonly role: string | null;
}

export interface Surroundings {
  readonly context: ReadingContext;
  readonly contacts: readonly Contact[];
  /** Names of organisations that the mail gives, folded. */
  readonly organisations: ReadonlySet<string>;
  readonly senderName: string | null;
}

export function weigh(tokens: readonly Token[], shape: NameShape, around: Surroundings): Weighed {
  const parts = partsOf(shape.name);
  let score = shape.parts.length > 1 ? 1 : -1.5;
  if (shape.known) score += 2;
  if (shape.titled) score += 3.5;
  if (shape.initials) score += 1.5;
  if (shape.particle) score += 1;
  if (isShouted(shape.name)) score -= 1;
  const { relation, role, points } = before(tokens, shape);
  score += points + behind(tokens, shape);
  if (around.contacts.some((c) => c.name !== null && sameParts(c.parts, parts))) score += 3;
  else if (isAddressed(shape.name, shape.parts.length > 1 ? 2 : 1, around)) score += 3;
  if (around.senderName !== null && sameName(around.senderName, shape.name)) score += shape.parts.length > 1 ? 3 : 1;
  return { shape, score, relation, role };
}

/** Whether an address in the mail fits the name. */
export function isAddressed(name: string, least: number, around: Surroundings): boolean {
  const key = nameKeyOf(name);
  return around.contacts.some((c) => fitOf(key, c.local) >= least);
}

function before(
  tokens: readonly Token[],
  shape: NameShape,
): { relation: NamedPerson['relation']; role: string | null; points: number } {
  let i = shape.from - 1;
  while (i >= 0 && /^[,:("'“‘]$/.test(tokens[i]?.text ?? '') && shape.from - i <= 2) i--;
  const word = tokens[i]?.folded ?? '';
  const close = i === shape.from - 1;
  if (tokens[shape.from - 1]?.text === ':') return { relation: null, role: null, points: 1.25 };
  // "vriendin (Yfke)": what else would the brackets tell?
  const inBrackets = tokens[shape.from - 1]?.text === '(' && tokens[shape.to + 1]?.text === ')';
  if (personal.has(word)) return { relation: 'personal', role: null, points: inBrackets ? 3.5 : 2.5 };
  const noun = collegialBefore(tokens, i);
  if (noun !== null) return { relation: 'collegial', role: noun, points: 2.5 };
  if (determiners.has(word) && close && !shape.titled) return { relation: null, role: null, points: -2 };
  if (word === 'of' && tokens[i - 1]?.folded === 'behalf') return { relation: null, role: null, points: 1.5 };
  if (andWords.has(word) && selfWords.has(tokens[i - 1]?.folded ?? ''))
    return { relation: null, role: null, points: 1.5 };
  if (selfWords.has(word) && tokens[shape.from - 1]?.text === ',' && goesOn(tokens, shape.to))
    return { relation: null, role: null, points: 1.5 };
  if (beforeWords.has(word)) return { relation: null, role: null, points: fromWords.has(word) && !shape.known ? 0 : 1 };
  if (fromWords.has(word) && close && !shape.known) return { relation: null, role: null, points: -2 };
  return { relation: null, role: null, points: 0 };
}

/** "Me, Anna and Jo": more of an enumeration follows. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const next = tokens[at];
  if (at === last + 2) return next?.kind === 'word' && isCapital(next.text);
  return andWords.has(next?.folded ?? '') && isCapital(tokens[at + 1]?.text ?? '');
}

/** "my colleague X", "our director of programmes, X", "onze stagiaire X": the noun with what belongs to it. */
function collegialBefore(tokens: readonly Token[], i: number): string | null {
  for (let back = 0; back < 6; back++) {
    const token = tokens[i - back];
    if (token?.kind !== 'word') return null;
    if (collegial.has(token.folded)) {
      const text = tokens.slice(i - back, i + 1);
      return text.map((t) => t.text).join(' ');
    }
    const ofCapitals = isCapital(token.text) && inFunctionWords.has(tokens[i - back - 1]?.folded ?? '');
    if (!inFunctionWords.has(token.folded) && !ofCapitals) return null;
  }
  return null;
}

function behind(tokens: readonly Token[], shape: NameShape): number {
  let i = shape.to + 1;
  const first = tokens[i];
  if (
    first?.text === '<' ||
    first?.text === '(' ||
    first?.text === ',' ||
    first?.text === ':' ||
    first?.text === '-' ||
    first?.text === '–'
  )
    i++;
  const next = tokens[i];
  if (next?.kind === 'email') return 3;
  if (first?.text === '(' && /^(?:cc|in)$/.test(next?.folded ?? '')) return 2;
  if (first?.text === '(' && next?.kind === 'word') return 0.5;
  if (first === next && next?.kind === 'word') {
    if (andWords.has(next.folded) && selfWords.has(tokens[i + 1]?.folded ?? '')) return 2;
    if (behindWords.has(next.folded)) return shape.known ? 1 : 0.75;
  }
  return 0;
}
