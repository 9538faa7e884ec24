// Addresses as attribution and header lines of mails show them: looser than RFC 5322. Pure.
import type { Address } from '../../domain/address.ts';

const ADDRESS = /[^\s<>()[\]:;,"'@]{1,64}@[^\s<>()[\]:;,"'@]{1,255}/;
const MAX_LIST = 4_000;

function clean(name: string): string | null {
  const bare = name
    .replace(/\[mailto:|mailto:/gi, ' ')
    .replace(/[<>[\]"*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .replace(/[,;:(]+$/, '')
    .trim();
  return bare === '' ? null : bare;
}

/**
 * One mailbox as written: `KUNO <kuno@x>`, `kuno@x`, `"Doe, Jane" [mailto:jane@x]`, `Jane Doe`.
 * `address` is '' where only a name stands there. Null where there is nothing.
 */
export function looseAddress(text: string): Address | null {
  const short = text.slice(0, 500);
  const match = ADDRESS.exec(short);
  if (match === null) {
    const name = clean(short);
    return name === null ? null : { name, address: '' };
  }
  const before = clean(short.slice(0, match.index));
  const after = clean(short.slice(match.index + match[0].length).replace(/^[\s>\]]+/, ''));
  const name = before ?? (after?.startsWith('(') === true ? clean(after.replace(/[()]/g, '')) : null);
  return { name: name?.includes('@') === true ? null : name, address: match[0].replace(/\.$/, '') };
}

/** A list of mailboxes: separated by ";" or by ",", where a comma may also stand inside a name ("Doe, Jane <jane@x>"). */
export function looseAddresses(text: string): Address[] {
  const short = text.slice(0, MAX_LIST);
  const found: Address[] = [];
  const add = (part: string): void => {
    const one = looseAddress(part);
    if (one !== null) found.push(one);
  };
  if (short.includes(';')) {
    short.split(';').forEach(add);
    return found;
  }
  if (!short.includes('@')) {
    add(short);
    return found;
  }
  let waiting = '';
  for (const part of short.split(',')) {
    waiting = waiting === '' ? part : `${waiting},${part}`;
    if (!part.includes('@')) continue;
    add(waiting);
    waiting = '';
  }
  if (waiting.trim() !== '') add(waiting);
  return found;
}
