// For how many people an announced event has room, by way of attending. Pure; linear.
import type { AttendanceMode } from '../../domain/event.ts';
import type { Fact, FactDoubt, MailedFacts } from '../../domain/mailed-event.ts';
import { phraseAt } from '../phrase-set.ts';
import type { Token } from '../tokens.ts';
import { said } from './lexicon/lexicon.ts';
import type { Segment } from './segments.ts';

export type Room = Pick<MailedFacts, 'capacity' | 'doubts'>;

const MOST_SEATS = 100_000;
/** Tokens on either side of a number that may say for whom it is. */
const NEAR = 6;
const BARRIER = /^[.;,)]$/;

/** A number of seats, and for which way of attending; null: it does not say. */
export interface Seats {
  readonly mode: AttendanceMode | null;
  readonly seats: Fact<number>;
}

/** `ways`: the ways of attending there are; a number that names none belongs to the only one, else to those who come. */
export function findCapacity(segments: readonly Segment[], ways: readonly AttendanceMode[]): Room {
  const found = segments.flatMap(seatsIn);
  const named = (mode: AttendanceMode): Fact<number> | null =>
    found.find((seats) => seats.mode === mode)?.seats ?? null;
  const open = found.find((seats) => seats.mode === null)?.seats ?? null;
  const [only] = ways;
  const taker: AttendanceMode = ways.length === 1 && only !== undefined ? only : 'in-person';
  const capacity = { 'in-person': named('in-person'), online: named('online') };
  if (open === null || capacity[taker] !== null) return { capacity, doubts: [] };
  const doubts: FactDoubt[] = ways.length === 2 ? [{ about: 'capacity', why: 'which-mode', words: [open.words] }] : [];
  return { capacity: { ...capacity, [taker]: open }, doubts };
}

/** The numbers of seats that a line gives. */
export function seatsIn(segment: Segment): readonly Seats[] {
  const { tokens, text, label } = segment;
  return tokens.flatMap((token, i): Seats[] => {
    if (token.kind !== 'number' || !/^[0-9]{1,6}$/.test(token.text)) return [];
    const value = Number(token.text);
    if (value < 1 || value > MOST_SEATS || isPartOfNumber(tokens, i)) return [];
    const counted = phraseAt(tokens, i + 1, said.seats) > 0 || phraseAt(tokens, i + 2, said.seats) > 0;
    const limit = limitBefore(tokens, i) ?? (counted && limitBehind(tokens, i) ? i : null);
    const labelled =
      label === 'capacity' && (tokens.length <= 3 || counted || limit !== null || modeNear(segment, i, i) !== null);
    if (!labelled && !(counted && limit !== null)) return [];
    const from = labelled ? i : (limit ?? i);
    const to = counted ? i + (phraseAt(tokens, i + 1, said.seats) > 0 ? 1 : 2) : i;
    const words = text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
    return [{ mode: modeNear(segment, from, to), seats: { value, words } }];
  });
}

/** Where "at most" and the like begin, up to three tokens before `i`; null without them. */
function limitBefore(tokens: readonly Token[], i: number): number | null {
  for (let at = Math.max(0, i - 4); at < i; at++) {
    const length = phraseAt(tokens, at, said.atMost);
    if (length > 0 && at + length >= i - 1) return at;
  }
  return null;
}

/** "50 seats only", "20 plaatsen beschikbaar". */
function limitBehind(tokens: readonly Token[], i: number): boolean {
  return [i + 2, i + 3].some((at) => phraseAt(tokens, at, said.atMost) > 0);
}

/** "1.500", "10-12", "€ 25". */
function isPartOfNumber(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    before !== undefined &&
    (/^[€$£]$/.test(before.text) || (before.end === token?.start && /^[-–.,:/]$/.test(before.text)))
  )
    return true;
  return (
    after !== undefined &&
    after.start === token?.end &&
    /^[-–.,:/%]$/.test(after.text) &&
    tokens[i + 2]?.kind === 'number'
  );
}

/** The way of attending that is named in the same clause, the nearest. */
function modeNear({ tokens, label, labelWords }: Segment, from: number, to: number): AttendanceMode | null {
  if (label === 'capacity' && /online/i.test(labelWords)) return 'online';
  let [ahead, behind] = [to + 1, from - 1];
  for (let n = 0; n < NEAR; n++) {
    const mode = modeAt(tokens, ahead) ?? modeAt(tokens, behind);
    if (mode !== null) return mode;
    if (!BARRIER.test(tokens[ahead]?.text ?? '')) ahead++;
    if (!BARRIER.test(tokens[behind]?.text ?? '')) behind--;
  }
  return null;
}

function modeAt(tokens: readonly Token[], i: number): AttendanceMode | null {
  if (phraseAt(tokens, i, said.inPerson) > 0) return 'in-person';
  return /^(?:online|zoom|livestream|webinar)$/.test(tokens[i]?.folded ?? '') ? 'online' : null;
}
