// Seeded mutations of messages: octets flipped, lines swapped, parts cut, header fields repeated, charsets changed. Pure.

/** Numbers between 0 and 1 that follow from `seed` alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Mutation = (raw: Buffer, random: Random, other: Buffer) => Buffer;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[below(random, list.length)];
const latin1 = (edit: (text: string, random: Random, other: string) => string): Mutation => {
  return (raw, random, other) => Buffer.from(edit(raw.toString('latin1'), random, other.toString('latin1')), 'latin1');
};
const byLines = (edit: (lines: string[], random: Random) => string[]): Mutation =>
  latin1((text, random) => edit(text.split('\n'), random).join('\n'));

const CHARSETS = ['us-ascii', 'iso-8859-1', 'iso-8859-15', 'utf-7', 'utf-16', 'koi8-r', 'gb18030', 'x-unknown', '"'];
const ENCODINGS = ['7bit', '8bit', 'base64', 'quoted-printable', 'uuencode', 'x-none'];
const TYPES = [
  'text/html',
  'text/plain',
  'text/calendar',
  'message/rfc822',
  'multipart/mixed',
  'multipart/report',
  '/',
];
const PIECES = [
  '\0',
  '\r',
  '\n',
  '\n\n',
  '>',
  '<',
  '"',
  '=?utf-8?q?',
  '=?',
  '?=',
  '--',
  '&#',
  ';',
  ',',
  '\u00ff\u00fe',
  '(',
];

/** Where the header ends; the whole where there is no body. */
function headerEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line) => line.trim() === '');
  return end < 0 ? lines.length : end;
}

const MUTATIONS: readonly Mutation[] = [
  // octets flipped
  (raw, random) => {
    const copy = Buffer.from(raw);
    for (let count = 1 + below(random, 20); count > 0 && copy.length > 0; count--) {
      const at = below(random, copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  // two lines swapped
  byLines((lines, random) => {
    const [a, b] = [below(random, lines.length), below(random, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines;
  }),
  // some lines taken out
  byLines((lines, random) => {
    lines.splice(below(random, lines.length), 1 + below(random, 8));
    return lines;
  }),
  // some lines repeated elsewhere
  byLines((lines, random) => {
    const from = below(random, lines.length);
    lines.splice(below(random, lines.length), 0, ...lines.slice(from, from + 1 + below(random, 8)));
    return lines;
  }),
  // header fields repeated
  byLines((lines, random) => {
    const field = lines[below(random, headerEnd(lines))] ?? '';
    return [...Array.from({ length: 1 + below(random, 5) }, () => field), ...lines];
  }),
  // cut off
  (raw, random) => raw.subarray(0, below(random, raw.length)),
  // a stretch taken out
  (raw, random) => {
    const from = below(random, raw.length);
    return Buffer.concat([raw.subarray(0, from), raw.subarray(from + below(random, 400))]);
  },
  // the end of another message
  latin1((text, random, other) => text.slice(0, below(random, text.length)) + other.slice(below(random, other.length))),
  // another charset, encoding or type
  latin1((text, random) => text.replace(/charset="?[\w-]+"?/gi, () => `charset=${pick(random, CHARSETS) ?? ''}`)),
  latin1((text, random) =>
    text.replace(
      /^(content-transfer-encoding:).*$/gim,
      (_, name: string) => `${name} ${pick(random, ENCODINGS) ?? ''}`,
    ),
  ),
  latin1((text, random) =>
    text.replace(/^(content-type:)[^;\n]*/gim, (_, name: string) => `${name} ${pick(random, TYPES) ?? ''}`),
  ),
  // awkward characters put in
  latin1((text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + (pick(random, PIECES) ?? '').repeat(1 + below(random, 30)) + text.slice(at);
  }),
  // other line ends
  latin1((text, random) => text.replace(/\r?\n/g, pick(random, ['\n', '\r\n', '\r']) ?? '')),
  // words in another order
  latin1((text, random) => {
    const words = text.split(' ');
    const [a, b] = [below(random, words.length), below(random, words.length)];
    [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
    return words.join(' ');
  }),
];

/** One of `raws` after one to four mutations; the same for the same `seed`. */
export function mutated(raws: readonly Buffer[], seed: number): Buffer {
  const random = seeded(seed);
  const one = (): Buffer => pick(random, raws) ?? Buffer.alloc(0);
  let raw = one();
  for (let count = 1 + below(random, 4); count > 0; count--) {
    const mutation = pick(random, MUTATIONS);
    if (mutation !== undefined) raw = mutation(raw, random, one());
  }
  return raw;
}
