// Mail addresses: the RFC 5322 mailbox, its comparable form, sub-addresses. Pure.

/** One mailbox of RFC 5322 §3.4: an optional display name and an addr-spec. `address` is as written, without angle brackets. */
export interface Address {
  readonly name: string | null;
  readonly address: string;
}

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The form under which two addresses are the same person for us: trimmed and lower-cased as a whole.
 * RFC 5321 §2.4 lets a server tell local parts apart by case; none that people use does.
 */
export function comparable(address: string): string {
  return (ASCII.test(address) ? address : address.normalize('NFC')).trim().toLowerCase();
}

/** The domain behind the last "@", lower-cased; null where there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
}

/**
 * The detail of a sub-address (RFC 5233): `kuno+peace@x.nl` for base `kuno@x.nl` gives "peace".
 * Null where `address` is not a sub-address of `base`.
 */
export function subAddress(address: string, base: string): string | null {
  const [given, own] = [comparable(address), comparable(base)];
  const at = own.lastIndexOf('@');
  const prefix = `${own.slice(0, at)}+`;
  const suffix = own.slice(at);
  if (at < 1 || !given.startsWith(prefix) || !given.endsWith(suffix)) return null;
  const detail = given.slice(prefix.length, given.length - suffix.length);
  return detail === '' ? null : detail;
}

/** Whether `address` is `own` itself or a sub-address of it. */
export function isOwn(address: string, own: string): boolean {
  return comparable(address) === comparable(own) || subAddress(address, own) !== null;
}
