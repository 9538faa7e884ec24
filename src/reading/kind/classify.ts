// The first question asked of a mail: what kind is it, and may we reply? Asks the other files in this folder in turn. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { Evidence, MailKind, ReadingContext } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { answeredLetter } from './answers.ts';
import { readAuthenticity } from './authenticity.ts';
import { answersSomething, autoSubmitted, readAutoReply, responderHeader } from './auto-reply.ts';
import { readBounce } from './bounce.ts';
import type { Bounce } from './bounce.ts';
import { personThroughList, readBulk } from './bulk.ts';
import { readCalendar } from './calendar.ts';
import type { CalendarReading } from './calendar.ts';
import type { Classification } from './classification.ts';
import type { Weighed } from './evidence.ts';
import { readList } from './list.ts';
import type { ListSigns } from './list.ts';
import { ownMail } from './own.ts';
import { passedOnForm, personSigns } from './person.ts';
import type { PersonSigns } from './person.ts';
import { reasonsAgainstReply } from './reply.ts';
import { readReport } from './reports.ts';
import { readSignals } from './signals.ts';
import type { Signals } from './signals.ts';
import { readSpam } from './spam.ts';

interface Finding {
  readonly kind: MailKind;
  readonly evidence: readonly Evidence[];
  /** For a person's mail: what makes it look like a machine's after all. */
  readonly doubt?: Evidence;
}

/** From what is certain to what is weighed: a machine's own words about itself come before any guess from the text. */
function find(
  signals: Signals,
  person: PersonSigns,
  list: ListSigns,
  calendar: CalendarReading,
  bounce: Bounce | null,
): Finding {
  const form = passedOnForm(signals, person);
  const own = ownMail(signals);
  if (own !== null && (own.rule === 'own.message-id' || form === null)) return { kind: 'own', evidence: [own] };
  if (calendar.kind !== 'none') {
    return { kind: 'calendar-reply', evidence: [{ rule: 'calendar.method', text: calendarMethod(calendar) }] };
  }
  if (bounce !== null) return { kind: 'bounce', evidence: bounce.evidence };
  const report = readReport(signals);
  if (report !== null) return { kind: report.kind, evidence: [report.evidence] };
  if (form !== null) return { kind: 'person', evidence: [{ rule: 'person.form', text: form }] };

  const responder = responderHeader(signals);
  if (responder !== null) return { kind: 'auto-reply', evidence: [responder] };
  const invitation = signals.mail.calendars.length > 0;
  const autoReply = readAutoReply(signals, person);
  const bulk = readBulk(signals, list, person);
  const submitted = autoSubmitted(signals);
  if (submitted !== null && !invitation) {
    const evidence = { rule: 'auto.submitted', text: `Auto-Submitted: ${submitted}` };
    const kind = answersSomething(signals) || bulk.verdict !== 'found' ? 'auto-reply' : 'bulk';
    return { kind, evidence: [evidence, ...(kind === 'bulk' ? bulk : autoReply).evidence] };
  }
  if (personThroughList(list, person)) {
    return { kind: 'person', evidence: [{ rule: 'person.through-list', text: person.asks ?? '' }] };
  }
  // A newsletter may say "this is an automated message", a desk's receipt may have a link to unsubscribe: what answers us is the latter.
  if (
    autoReply.verdict === 'found' &&
    list.listed === null &&
    (bulk.verdict !== 'found' || answersSomething(signals))
  ) {
    return { kind: 'auto-reply', evidence: autoReply.evidence };
  }
  const spam = readSpam(signals, person);
  if (spam.verdict === 'found' && outranks(spam, bulk, list)) return { kind: 'spam', evidence: spam.evidence };
  if (bulk.verdict === 'found') return { kind: 'bulk', evidence: bulk.evidence };
  const doubt = [autoReply, bulk, spam].find((one) => one.verdict !== 'no')?.evidence[0];
  // Who asks for something is a person; the others lose nothing when nobody answers by machine.
  return doubt === undefined || person.asks !== null
    ? { kind: 'person', evidence: [] }
    : { kind: 'person', evidence: [], doubt };
}

/** A newsletter that praises its prices is bulk: a list's own header, or a footer beside talk of money, beats what only looks like spam. */
function outranks(spam: Weighed, bulk: Weighed, list: ListSigns): boolean {
  if (spam.evidence.some((one) => one.rule === 'spam.mark')) return true;
  if (list.listed !== null) return false;
  return bulk.verdict !== 'found' || spam.evidence.some((one) => /^spam\.(?:attendees|service|phish)$/.test(one.rule));
}

function calendarMethod(calendar: Exclude<CalendarReading, { kind: 'none' }>): string {
  return `METHOD:${calendar.kind === 'answer' ? calendar.answer.method : calendar.method}`;
}

/**
 * What kind of mail this is and whether we may answer it; never throws, whatever the mail holds.
 * `blocks` are the parts of its text by role: only the sender's own words, never a quote, make a mail automatic.
 */
export function classify(mail: Mail, context: ReadingContext, blocks: readonly Block[]): Classification {
  const signals = readSignals(mail, context, blocks);
  const list = readList(signals);
  const person = personSigns(signals);
  const calendar = readCalendar(mail);
  const bounce = calendar.kind === 'none' ? readBounce(signals, person) : null;
  const finding = find(signals, person, list, calendar, bounce);
  const authenticity = readAuthenticity(mail, context.authservIds);
  const against = [
    ...(finding.doubt === undefined ? [] : [{ rule: 'reply.doubt', text: finding.doubt.text }]),
    ...reasonsAgainstReply(signals, finding.kind, list, authenticity),
  ];
  return {
    kind: finding.kind,
    mayReply: against.length === 0,
    viaList: list.viaList,
    authenticity,
    evidence: [...finding.evidence, ...against],
    bounce: finding.kind === 'bounce' ? (bounce?.report ?? null) : null,
    calendar: calendar.kind === 'answer' && finding.kind === 'calendar-reply' ? calendar.answer : null,
    answers: answeredLetter(mail, context.address),
  };
}
