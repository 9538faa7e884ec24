// Fills in our own DKIM check where it is wanted and the receiving server has nothing to say.
import { domainOf } from '../domain/address.ts';
import { headerValues, type Mail } from '../domain/mail.ts';
import type { Temporal } from '../domain/time.ts';
import { checkDkim, type DkimSettings } from '../mail/dkim/check-dkim.ts';
import type { Fetched } from '../mail/inbox.ts';
import { parseAuthenticationResults } from '../reading/kind/authentication-results.ts';
import { FETCH_LIMITS } from './parse-settings.ts';

/** `mail` with its signatures checked; as it was where there is nothing to check, or no need. Never rejects. */
export async function withCheckedSignatures(
  mail: Mail,
  fetched: Pick<Extract<Fetched, { kind: 'message' }>, 'source' | 'size'>,
  authservIds: readonly string[],
  now: Temporal.Instant,
  settings: DkimSettings,
): Promise<Mail> {
  const from = mail.from.length === 1 ? domainOf(mail.from[0]?.address ?? '') : null;
  // Of a bigger message there is only a part, over which no signature holds.
  if (from === null || fetched.size > FETCH_LIMITS.wholeMessage || hasVerdict(mail, authservIds)) return mail;
  return { ...mail, dkim: await checkDkim(fetched.source, from, new Date(now.epochMilliseconds), settings) };
}

/**
 * Whether a receiving server that we believe checked DKIM or DMARC itself (RFC 8601 §5). The topmost field of such a server counts:
 * what stands lower may be the sender's own invention.
 */
function hasVerdict(mail: Mail, authservIds: readonly string[]): boolean {
  const trusted = new Set(authservIds.map((id) => id.toLowerCase()));
  for (const value of headerValues(mail, 'authentication-results')) {
    const parsed = parseAuthenticationResults(value);
    if (parsed === null || !trusted.has(parsed.authservId)) continue;
    return parsed.results.some(({ method }) => method === 'dkim' || method === 'dmarc');
  }
  return false;
}
