// message/delivery-status (RFC 3464) taken apart: one entry per recipient, each with its status and outcome. Linear time. Pure.
import type { BouncedRecipient } from '../../domain/reading.ts';

/** Fields of one group, names in lower case, folded lines joined. */
export type Fields = ReadonlyMap<string, string>;

const LIMIT = 60_000;
const MOST = 100;

/** Groups of header-like fields, parted by blank lines. Lines that are no field are skipped. */
export function fieldGroups(text: string): readonly Fields[] {
  const groups: Map<string, string>[] = [];
  let group = new Map<string, string>();
  let last: string | null = null;
  for (const raw of text.slice(0, LIMIT).split('\n')) {
    const line = raw.trimEnd();
    if (line === '') {
      if (group.size > 0) groups.push(group);
      group = new Map();
      last = null;
    } else if (/^[ \t]/.test(line) && last !== null) {
      group.set(last, `${group.get(last) ?? ''} ${line.trim()}`);
    } else {
      const colon = line.indexOf(':');
      const name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      if (!/^[a-z0-9-]{1,60}$/.test(name)) continue;
      if (!group.has(name)) group.set(name, line.slice(colon + 1).trim());
      last = name;
    }
  }
  if (group.size > 0) groups.push(group);
  return groups;
}

/** The address in "rfc822; <a@b>" (RFC 3464 §2.1.2), or null. */
export function typedAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  const match = /([^\s<>;:,"()]{1,200}@[^\s<>;:,"()]{1,250})/u.exec(value.slice(0, 1_000));
  return match?.[1]?.replace(/[.']+$/, '') ?? null;
}

const ENHANCED = /(?<![\d.])([245]\.[0-7]\.\d{1,3})(?!\.?\d)/;
const BASIC = /(?<![\d.])([45])[0-5]\d(?=[ \-#:;(\n]|$)/;

/** The first enhanced status code (RFC 3463) in `text`, or null. */
export function enhancedStatus(text: string): string | null {
  return ENHANCED.exec(text)?.[1] ?? null;
}

/** 4 or 5: the class of the first SMTP reply code (RFC 5321 §4.2.1) in `text`. */
export function replyClass(text: string): '4' | '5' | null {
  const digit = BASIC.exec(text)?.[1];
  return digit === '4' || digit === '5' ? digit : null;
}

/**
 * 5.2.2 (mailbox full) is a permanent failure of this letter, but the next may arrive: soft, as every class 4 status is.
 */
export function outcomeOf(status: string | null, action: string | null): BouncedRecipient['outcome'] {
  const soft = status !== null && (status.startsWith('4') || status === '5.2.2');
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return 'delivered';
  if (action === 'delayed') return 'soft';
  if (status?.startsWith('2') === true && action !== 'failed') return 'delivered';
  return soft ? 'soft' : 'hard';
}

/**
 * The recipients of a delivery report. Original-Recipient, where the report has it, is the address as we wrote it
 * (RFC 3464 §2.3.1); Final-Recipient may be one that it was forwarded to.
 */
export function reportedRecipients(text: string): readonly BouncedRecipient[] {
  const recipients = new Map<string, BouncedRecipient>();
  for (const group of fieldGroups(text)) {
    const address =
      typedAddress(group.get('original-recipient')) ??
      typedAddress(group.get('final-recipient')) ??
      typedAddress(group.get('x-actual-recipient'));
    if (address === null || recipients.size >= MOST) continue;
    const diagnostic = group.get('diagnostic-code') ?? '';
    const status = enhancedStatus(group.get('status') ?? '') ?? enhancedStatus(diagnostic);
    // "5.0.0" says nothing that a more exact code in the diagnostic text does not say better.
    const exact = status === null || /^[45]\.0\.0$/.test(status) ? (enhancedStatus(diagnostic) ?? status) : status;
    const action =
      group
        .get('action')
        ?.split(/[\s;(]/)[0]
        ?.toLowerCase() ?? null;
    recipients.set(address.toLowerCase(), { address, status: exact, outcome: outcomeOf(exact, action) });
  }
  return [...recipients.values()];
}
