// Checks the DKIM signatures (RFC 6376) that could vouch for the From address. Asks the DNS for keys through a resolver that it is given.
import type { DkimCheck } from '../../domain/mail.ts';
import { rawMessage, signatureTag, type RawHeaderField } from './raw-fields.ts';

/** The TXT records of a name, each as its strings; rejects with a `code` such as ENOTFOUND where there are none. */
export type ResolveTxt = (name: string, signal: AbortSignal) => Promise<string[][]>;

export interface DkimSettings {
  readonly resolveTxt: ResolveTxt;
  /** Milliseconds for the whole check; then the answer is `temperror`. */
  readonly timeoutMs: number;
}

/** Octets of header above which nothing is checked: no honest mail has as many. */
const MAX_HEADER = 128 * 1024;
/** Signatures that are looked at, the latest first; each costs a question to the DNS. */
const MAX_SIGNATURES = 3;
/** Fields that a message has once (RFC 5322 §3.6). A second one, put on top, is shown to people but not signed (RFC 6376 §8.15). */
const ONCE = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'content-type',
  'mime-version',
];

/**
 * The signatures whose domain is that of From or above or below it; those of others vouch for nothing and cost no query.
 * A `pass` covers the From field and the whole body. `source` is the whole message as it was received. Never throws or rejects.
 */
export async function checkDkim(
  source: Uint8Array,
  fromDomain: string,
  now: Date,
  settings: DkimSettings,
): Promise<readonly DkimCheck[]> {
  const message = rawMessage(Buffer.from(source.buffer, source.byteOffset, source.byteLength), MAX_HEADER);
  if (message === null) return [];
  const signatures = message.fields.filter((field) => isOfDomain(field, fromDomain)).slice(0, MAX_SIGNATURES);
  if (signatures.length === 0) return [];
  const names = message.fields.map((field) => field.name);
  if (ONCE.some((name) => names.indexOf(name) !== names.lastIndexOf(name))) return unusable(signatures);
  const usable = signatures.filter(isStrong);
  if (usable.length === 0) return unusable(signatures);
  const kept = message.fields.filter((field) => !isAboutSigning(field) || usable.includes(field));
  const header = kept.map((field) => field.lines).join('');
  // A Maildir ends lines its own way; what was signed is the form of the wire (RFC 6376 §5.3).
  const wire = `${header}${message.rest.toString('latin1')}`.replace(/\r?\n/g, '\r\n');
  return [
    ...(await verify(Buffer.from(wire, 'latin1'), usable, now, settings)),
    ...unusable(signatures.filter((field) => !usable.includes(field))),
  ];
}

async function verify(
  message: Buffer,
  signatures: readonly RawHeaderField[],
  now: Date,
  { resolveTxt, timeoutMs }: DkimSettings,
): Promise<readonly DkimCheck[]> {
  const unknown = signatures.map((field): DkimCheck => ({ domain: domainOfSignature(field), result: 'temperror' }));
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly DkimCheck[]>((resolve) => {
    timer = setTimeout(() => {
      resolve(unknown);
    }, timeoutMs);
  });
  const checked = async (): Promise<readonly DkimCheck[]> => {
    // Half a second to load: only where somebody wants it.
    const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
    const resolver = (name: string): Promise<string[][]> => resolveTxt(name, stop.signal);
    const { results } = await dkimVerify(message, { resolver, curTime: now });
    // Without `signingDomain`: mailauth's word for a message that is not signed.
    return results.flatMap(({ signingDomain, status }: Partial<(typeof results)[number]>) =>
      signingDomain === undefined || status === undefined
        ? []
        : [{ domain: signingDomain.toLowerCase(), result: resultOf(status.result) }],
    );
  };
  try {
    return await Promise.race([checked(), tooLate]);
  } catch {
    // Whatever a hostile message or a broken resolver did: nothing is known about the signature.
    return unknown;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function resultOf(result: string): DkimCheck['result'] {
  switch (result) {
    case 'pass':
    case 'fail':
    case 'neutral':
    case 'none':
    case 'temperror':
    case 'permerror':
      return result;
    default:
      // `policy`: a key that is too short (RFC 8301 §3.2).
      return 'permerror';
  }
}

function unusable(signatures: readonly RawHeaderField[]): readonly DkimCheck[] {
  return signatures.map((field) => ({ domain: domainOfSignature(field), result: 'permerror' }));
}

function domainOfSignature(field: RawHeaderField): string {
  return (signatureTag(field, 'd') ?? '').toLowerCase().replace(/\.$/, '');
}

function isOfDomain(field: RawHeaderField, from: string): boolean {
  if (field.name !== 'dkim-signature') return false;
  const [one, two] = [domainOfSignature(field), from.toLowerCase()];
  return one !== '' && (one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`));
}

/**
 * Over From (RFC 6376 §5.4), without a limit of octets, under which anybody can add words (§8.2), and not by SHA-1
 * (RFC 8301 §3.1).
 */
function isStrong(field: RawHeaderField): boolean {
  const signed = (signatureTag(field, 'h') ?? '').toLowerCase().split(':');
  return signed.includes('from') && signatureTag(field, 'l') === null && !/sha1$/i.test(signatureTag(field, 'a') ?? '');
}

function isAboutSigning({ name }: RawHeaderField): boolean {
  return name === 'dkim-signature' || name.startsWith('arc-');
}
