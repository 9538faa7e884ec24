// Whether the From address is vouched for: the receiving server's verdict (RFC 8601 §5), else our own DKIM check. Pure.
import { domainOf } from '../../domain/address.ts';
import { headerValues } from '../../domain/mail.ts';
import type { Mail } from '../../domain/mail.ts';
import type { Authenticity } from '../../domain/reading.ts';
import { parseAuthenticationResults } from './authentication-results.ts';
import type { MethodResult } from './authentication-results.ts';

/** Labels under which anybody can register a name two levels down ("co.uk"); without a public suffix list, the common ones. */
const SHARED_SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'gob',
  'edu',
  'or',
  'ne',
  'go',
  'gouv',
  'asso',
  'nom',
]);

function isPublicSuffix(domain: string): boolean {
  const labels = domain.split('.');
  if (labels.length < 2) return true;
  return labels.length === 2 && (labels[1]?.length ?? 0) === 2 && SHARED_SECOND_LEVEL.has(labels[0] ?? '');
}

/** Relaxed alignment (RFC 7489 §3.1): the same domain, or one is a subdomain of the other and that is nobody's public suffix. */
function aligned(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase().replace(/\.$/, ''), b.toLowerCase().replace(/\.$/, '')];
  if (one === two) return one !== '';
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.endsWith(`.${short}`) && !isPublicSuffix(short);
}

function domainIn(value: string | undefined): string | null {
  if (value === undefined) return null;
  const bare = value.replace(/^<|>$/g, '');
  return bare.includes('@') ? domainOf(`x${bare}`) : bare;
}

function passes(result: MethodResult, from: string): boolean {
  if (result.result !== 'pass') return false;
  const property = (name: string): boolean => {
    const domain = domainIn(result.properties.get(name));
    return domain !== null && aligned(domain, from);
  };
  switch (result.method) {
    case 'dmarc': {
      const named = domainIn(result.properties.get('header.from'));
      return named === null || aligned(named, from);
    }
    case 'dkim':
      return property('header.d') || property('header.i');
    case 'spf':
      return property('smtp.mailfrom');
    default:
      return false;
  }
}

/**
 * pass: DMARC, or DKIM or SPF for a domain aligned with From; fail: DMARC failed.
 * Only the topmost field of a configured authserv-id is read: whatever stands lower may be the sender's own invention.
 */
export function readAuthenticity(mail: Mail, authservIds: readonly string[]): Authenticity {
  const from = mail.from.length === 1 ? domainOf(mail.from[0]?.address ?? '') : null;
  if (from === null) return 'unknown';
  const trusted = new Set(authservIds.map((id) => id.toLowerCase()));
  for (const value of trusted.size === 0 ? [] : headerValues(mail, 'authentication-results')) {
    const parsed = parseAuthenticationResults(value);
    if (parsed === null || !trusted.has(parsed.authservId)) continue;
    const dmarc = parsed.results.find((result) => result.method === 'dmarc');
    if (dmarc?.result === 'fail') return 'fail';
    if (parsed.results.some((result) => passes(result, from))) return 'pass';
    break;
  }
  return mail.dkim.some((check) => check.result === 'pass' && aligned(check.domain, from)) ? 'pass' : 'unknown';
}
