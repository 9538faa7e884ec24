// New ids: 128 bits that nobody can guess, in letters and digits that fit into a Message-ID.
import { randomBytes } from 'node:crypto';

export type NewId = () => string;

const OCTETS = 16;
/** Each call of the system's generator costs more than what it gives. */
const AHEAD = 256;
let pool = Buffer.alloc(0);

function take(): Buffer {
  if (pool.length < OCTETS) pool = randomBytes(OCTETS * AHEAD);
  const octets = pool.subarray(0, OCTETS);
  pool = pool.subarray(OCTETS);
  return octets;
}

/** 26 characters of lower-case base 32 (RFC 4648 alphabet). */
export const randomId: NewId = () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  let bits = 0;
  let value = 0;
  let id = '';
  for (const byte of take()) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      id += alphabet.charAt((value >>> (bits - 5)) & 31);
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? id + alphabet.charAt((value << (5 - bits)) & 31) : id;
};
