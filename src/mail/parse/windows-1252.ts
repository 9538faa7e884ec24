// windows-1252 by its table: Node 20's TextDecoder takes it for Latin-1 and loses €, “ and ”. Pure.

/** Octets 128 to 159; the five that mean nothing become U+FFFD. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (octet) => HIGH[octet.charCodeAt(0) - 0x80] ?? octet);
}
