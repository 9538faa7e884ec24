// Is it spam or a cold pitch? By the receiving server's mark, and by what is sold and how. Pure.
import { scale, weighed } from './evidence.ts';
import type { Weighed } from './evidence.ts';
import type { PersonSigns } from './person.ts';
import { countHits } from './signals.ts';
import type { Signals } from './signals.ts';

const ENOUGH = 3;
const DOUBT = 2;

const MARKS: readonly (readonly [name: string, value: RegExp])[] = [
  ['x-spam-flag', /^\s*(?:yes|true)/i],
  ['x-spam-status', /^\s*yes/i],
  ['x-spam', /^\s*(?:yes|true|spam)/i],
  ['x-rspamd-action', /^\s*(?:reject|add header|rewrite subject)/i],
  ['x-spamd-result', /:\s?true\b/i],
  ['x-forefront-antispam-report', /\bSFV:SPM\b|\bCAT:(?:SPM|HSPM|PHSH|HPHISH|MALW|BULK)\b/i],
  ['x-microsoft-antispam', /\bBCL:[789]\b/i],
  ['x-ms-exchange-organization-scl', /^\s*[5-9]\b/],
  ['x-spam-level', /^\s*\*{6,}/],
  ['x-bogosity', /^\s*(?:spam|yes)/i],
  ['x-dspam-result', /^\s*spam/i],
];

/** The mark of a spam filter, as a header line; null where there is none. A "no" proves nothing. */
export function spamMark(signals: Signals): string | null {
  for (const [name, pattern] of MARKS) {
    const value = signals.header(name);
    if (value !== null && pattern.test(value)) return `${name}: ${value}`;
  }
  return signals.subject.spamMark ? (signals.mail.subject ?? null) : null;
}

export function readSpam(signals: Signals, person: PersonSigns): Weighed {
  const { own, subject } = signals;
  const sum = scale();
  const mark = spamMark(signals);
  if (mark !== null) sum.add('spam.mark', 5, mark);
  const both = { text: own.text, hits: [...subject.hits, ...own.hits] };
  // Attendee lists: the ware and the deal together; a guest who asks for the list of participants offers none.
  const ware = countHits(both, 'spam.attendees', 3);
  const deal = countHits(both, 'spam.deal', 3);
  if (ware > 0 && deal > 0) {
    sum.cue('spam.attendees', 1 + ware * 0.5, both, 'spam.attendees');
    sum.cue('spam.deal', deal, both, 'spam.deal');
  }
  const service = countHits(both, 'spam.service', 3);
  if (service > 0) sum.cue('spam.service', service * 1.5, both, 'spam.service');
  const money = countHits(both, 'spam.money', 4);
  if (money > 0) sum.cue('spam.money', money, both, 'spam.money');
  const phish = countHits(both, 'spam.phish', 3);
  if (phish > 0) sum.cue('spam.phish', phish * 1.5, both, 'spam.phish');
  // The manner adds to a matter; alone it is only polite, or a salesman's.
  if (sum.total() > 0) {
    const pitch = countHits(both, 'spam.pitch', 3);
    if (pitch > 0) sum.cue('spam.pitch', pitch * 0.75, both, 'spam.pitch');
    sum.cue('spam.reply-word', 1.5, both, 'spam.reply-word');
  }
  if (person.answersUs)
    sum.add('person.answers-us', -4, signals.mail.inReplyTo[0] ?? signals.mail.references[0] ?? null);
  if (person.asks !== null && ware === 0) sum.add('person.asks', -2, person.asks);
  // A filter's mark on a request that names us: for a human, who sees that no reply went out.
  if (person.asks !== null && person.namesUs !== null) sum.add('person.names-us', -3, person.namesUs);
  return weighed(sum, ENOUGH, DOUBT);
}
