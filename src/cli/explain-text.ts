// One explained mail for people: the mail with the words that led to each conclusion marked, and the conclusions. Pure.
import type { Verdict } from '../domain/judge.ts';
import type { ReadPerson, Request } from '../domain/reading.ts';
import type { Explanation } from '../worker/explain-mails.ts';
import type { Io } from './io.ts';
import { printable } from './table.ts';

export function describeExplanation(explanation: Explanation, io: Pick<Io, 'width'>): string {
  const lines = [`━━ ${explanation.file}`];
  if (explanation.kind === 'unreadable')
    return [...lines, `   cannot be read: ${explanation.reason}`, '', ''].join('\n');
  const { mail, reading, action, attention, verdicts } = explanation;
  const from = mail.from[0];
  lines.push(`   From:    ${printable(from === undefined ? '(none)' : `${from.name ?? ''} <${from.address}>`)}`);
  lines.push(`   Subject: ${printable(mail.subject ?? '(none)')}`);
  lines.push(
    `   Kind:    ${reading.kind} (${reading.language}), ${reading.mayReply ? 'may be answered' : 'must not be answered'}`,
  );
  for (const { rule, text } of reading.evidence) lines.push(`            ${rule}: “${quoted(text, io.width)}”`);
  lines.push(`   Action:  ${action}${attention ? ', and a human must look' : ''}`);
  reading.requests.forEach((request, index) => {
    lines.push(...describeRequest(request, verdicts[index], io.width));
  });
  return [...lines, '', ''].join('\n');
}

function describeRequest(request: Request, verdict: Verdict | undefined, width: number): readonly string[] {
  const event =
    request.event ?? (request.candidates.length > 0 ? `one of ${request.candidates.join(', ')}` : 'not told');
  const facts = [
    `event ${event}`,
    ...(request.people.length > 0 ? [request.people.map(describePerson).join(', ')] : []),
    ...(request.partySize > 0 ? [`party of ${String(request.partySize)}`] : []),
    ...(request.attendance === null ? [] : [request.attendance]),
    ...request.notes.map((note) => `note “${printable(note)}”`),
    ...request.doubts.map((doubt) => `doubt: ${doubt}`),
  ];
  return [
    `   Request: ${request.intent} → ${verdictWords(verdict)} (${request.confidence.toFixed(2)})`,
    ...facts.map((fact) => `            ${fact}`),
    ...request.evidence.map(({ rule, text }) => `            · ${rule}: “${quoted(text, width)}”`),
  ];
}

function verdictWords(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'none';
  switch (verdict.action) {
    case 'register':
    case 'cancel':
    case 'amend':
      return verdict.action;
    case 'ask':
      return `ask ${verdict.missing}`;
    case 'human':
    case 'none':
      return `${verdict.action} (${verdict.why})`;
  }
}

function describePerson(person: ReadPerson): string {
  const parts = [
    person.name ?? '(no name)',
    person.email === null ? '' : `<${person.email}>`,
    person.organisation ?? '',
  ];
  return parts
    .filter((part) => part !== '')
    .map(printable)
    .join(' ');
}

function quoted(text: string, width: number): string {
  const clean = printable(text.replace(/\s+/g, ' '));
  const most = Math.max(20, width - 40);
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}
