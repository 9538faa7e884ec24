// Words for a time zone behind a time, and the offsets from UTC that they can mean. Pure.
import type { Token } from '../../tokens.ts';
import { said } from '../lexicon/lexicon.ts';

export interface WrittenZone {
  readonly to: number;
  /** Minutes from UTC that fit, winter and summer: people write CET the whole year round. Null: the house's own time; empty: unknown. */
  readonly offsets: readonly number[] | null;
}

const ABBREVIATIONS: Readonly<Record<string, readonly number[]>> = {
  CET: [60, 120],
  CEST: [60, 120],
  MET: [60, 120],
  MEZ: [60, 120],
  MESZ: [60, 120],
  GMT: [0],
  UTC: [0],
  BST: [60],
  WET: [0, 60],
  WEST: [0, 60],
  EET: [120, 180],
  EEST: [120, 180],
  EAT: [180],
  WAT: [60],
  CAT: [120],
  SAST: [120],
  TRT: [180],
  IST: [330],
  PKT: [300],
  ET: [-300, -240],
  EST: [-300, -240],
  EDT: [-300, -240],
  CST: [-360, -300],
  CDT: [-360, -300],
  MST: [-420, -360],
  PT: [-480, -420],
  PST: [-480, -420],
  PDT: [-480, -420],
  JST: [540],
  AEST: [600, 660],
  AEDT: [600, 660],
};

/** The zone words that begin at `i`, perhaps in brackets. `city`: the last part of the house's zone ("Amsterdam"). */
export function zoneAt(tokens: readonly Token[], i: number, city: string): WrittenZone | null {
  if (tokens[i]?.text !== '(') return bareZoneAt(tokens, i, city);
  const inside = bareZoneAt(tokens, i + 1, city);
  return inside !== null && tokens[inside.to + 1]?.text === ')' ? { ...inside, to: inside.to + 1 } : inside;
}

function bareZoneAt(tokens: readonly Token[], start: number, city: string): WrittenZone | null {
  const token = tokens[start];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'initials')) return null;
  const offsets = ABBREVIATIONS[token.text];
  if (offsets !== undefined) return shifted(tokens, start, offsets);
  for (const length of [1, 2]) {
    if (!said.timeOf.phrases.has(tokens[start + length]?.folded ?? '')) continue;
    const name = tokens
      .slice(start, start + length)
      .map((word) => word.folded)
      .join(' ');
    if (name === city.toLowerCase() || said.localTime.phrases.has(name)) return { to: start + length, offsets: null };
    if (/^\p{Lu}/u.test(token.text)) return { to: start + length, offsets: [] };
  }
  return null;
}

/** "UTC+1", "GMT +02:00". */
function shifted(tokens: readonly Token[], i: number, offsets: readonly number[]): WrittenZone {
  const name = tokens[i]?.text;
  const sign = tokens[i + 1]?.text;
  const hours = tokens[i + 2];
  if ((name !== 'UTC' && name !== 'GMT') || (sign !== '+' && sign !== '-') || hours?.kind !== 'number')
    return { to: i, offsets };
  const shift = Number(hours.text) * 60 * (sign === '-' ? -1 : 1);
  const minutes = tokens[i + 3]?.text === ':' && tokens[i + 4]?.kind === 'number' ? Number(tokens[i + 4]?.text) : 0;
  return {
    to: minutes > 0 || tokens[i + 3]?.text === ':' ? i + 4 : i + 2,
    offsets: [shift + Math.sign(shift) * minutes],
  };
}
