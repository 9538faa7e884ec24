// Failure notes without a delivery-status part: who did not get it and why, from the words of the note. Linear time. Pure.
import { comparable, isOwn } from '../../domain/address.ts';
import type { BouncedRecipient } from '../../domain/reading.ts';
import { enhancedStatus, outcomeOf, replyClass } from './delivery-status.ts';
import { firstHit } from './signals.ts';
import type { Scanned, Signals } from './signals.ts';
import { readSender } from './sender.ts';

const MOST = 20;
const ADDRESS = /[\p{L}\p{N}_%+'&=/!#$*?^{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Copies of a header open with one of these. */
const HEADER_LINE = /^(?:return-path|received|message-id|mime-version|content-type|dkim-signature):/im;
const RULE = /^[ \t]*[-=_*]{12,}[ \t]*$/m;

/** The note itself: the text above the copy of the letter that came back. */
export function noteOf(whole: Scanned): string {
  const ends = [whole.text.search(HEADER_LINE)];
  for (const hit of whole.hits) {
    // "It's attached below" and "a copy of" may stand in the first sentences: a copy begins after an address.
    if (hit.cue === 'bounce.copy' && whole.text.slice(0, hit.start).includes('@')) ends.push(hit.start);
  }
  const rule = whole.text.search(RULE);
  if (rule > 0 && whole.text.slice(0, rule).includes('@')) ends.push(rule);
  const [end] = ends.filter((at) => at > 0).toSorted((a, b) => a - b);
  return end === undefined ? whole.text : whole.text.slice(0, end);
}

function outcome(status: string | null, words: string, soft: boolean): BouncedRecipient['outcome'] {
  if (status !== null) return outcomeOf(status, soft ? 'delayed' : null);
  if (soft || replyClass(words) === '4') return 'soft';
  return 'hard';
}

/** Addresses named in the note, with what stands behind each up to the next one. */
export function namedRecipients(signals: Signals): readonly BouncedRecipient[] {
  const { context, mail } = signals;
  const whole = signals.whole();
  const note = noteOf(whole);
  // "delayed" of a note that also says it gave up is history.
  const delayed =
    firstHit(signals.subject, 'bounce.delay') !== null ||
    (firstHit(whole, 'bounce.delay') !== null &&
      replyClass(note) !== '5' &&
      enhancedStatus(note)?.startsWith('5') !== true &&
      firstHit(whole, 'bounce.text') !== null &&
      !/permanente? (?:error|failure|fatal|fout)|gave up|giv(?:en|ing) up|definitief|opgegeven/i.test(note));
  const full = firstHit(whole, 'bounce.soft') !== null;
  const others = new Set(mail.from.map((address) => comparable(address.address)));
  const machine = (address: string): boolean => {
    const sender = readSender({ name: null, address }, null);
    return sender.daemon || sender.noReply;
  };
  const foreign = (address: string): boolean =>
    !isOwn(address, context.address) && !others.has(comparable(address)) && !machine(address);
  const found = new Map<string, BouncedRecipient>();
  const put = (address: string, words: string): void => {
    const key = comparable(address);
    const known = found.get(key);
    if (!foreign(address) || found.size >= MOST || (known !== undefined && known.status !== null)) return;
    const status = enhancedStatus(words) ?? known?.status ?? null;
    found.set(key, { address, status, outcome: outcome(status, words, delayed || (status === null && full)) });
  };
  const headers = mail.headers.filter((field) => field.name === 'x-failed-recipients').map((field) => field.value);
  for (const match of headers.join(',').slice(0, 5_000).matchAll(ADDRESS)) put(trimmed(match[0]), '');
  // Amazon's notifications are JSON: only what they call an emailAddress failed.
  for (const match of note.matchAll(/"emailAddress"\s?:\s?"([^"\s]{3,320})"/g)) put(match[1] ?? '', note);
  if (found.size > 0 && /^\s{0,20}\{/.test(note)) return [...found.values()];
  const places = [...note.matchAll(ADDRESS)].slice(0, 200);
  places.forEach((match, index) => {
    const end = places[index + 1]?.index ?? note.length;
    put(trimmed(match[0]), note.slice(match.index + match[0].length, Math.min(end, match.index + 1_000)));
  });
  const [only] = found.values();
  if (found.size === 1 && only?.status === null) {
    const status = enhancedStatus(note);
    return [
      {
        ...only,
        status,
        outcome: status === null ? outcome(null, note, delayed || full) : outcome(status, note, delayed),
      },
    ];
  }
  if (found.size > 0) return [...found.values()];
  // The note names nobody: those to whom the letter that came back was addressed.
  const status = enhancedStatus(note);
  return mail.embedded
    .flatMap((embedded) => embedded.to)
    .filter((address) => address.address.includes('@') && foreign(address.address))
    .slice(0, MOST)
    .map((address) => ({ address: address.address, status, outcome: outcome(status, note, delayed || full) }));
}

function trimmed(address: string): string {
  return address.replace(/^[-'.=*/!?|~]+|[-'.]+$/gu, '');
}
