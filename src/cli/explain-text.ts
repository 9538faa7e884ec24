// One explained mail for people: its words with those marked that led to each conclusion, and the conclusions, numbered alike. Pure.
import type { Verdict } from '../domain/judge.ts';
import { printable } from '../domain/printable.ts';
import type { Evidence, ReadPerson, Request } from '../domain/reading.ts';
import type { Explanation, MailPart } from '../worker/explain-mails.ts';
import { marksIn, withMarks, type Mark, type MarkStyle } from './marked-text.ts';

export interface ExplainStyle {
  /** Columns. */
  readonly width: number;
  readonly marks: MarkStyle;
}

/** Lines of one mail that are shown; what led to a conclusion is quoted below them in any case. */
const MOST_LINES = 150;
const MARGIN = '   ';

/** A conclusion with the rules that led to it, each with the number of its mark. */
interface Numbered extends Evidence {
  readonly number: number;
}

export function describeExplanation(explanation: Explanation, style: ExplainStyle): string {
  const headline = `━━ ${explanation.file}`;
  if (explanation.kind === 'unreadable')
    return [headline, `   cannot be read: ${explanation.reason}`, '', ''].join('\n');
  const { mail, reading, action, attention, verdicts } = explanation;
  const parts = explanation.parts();
  const evidence = number([reading.evidence, ...reading.requests.map((request) => request.evidence)]);
  const [aboutKind = [], ...aboutRequests] = evidence;
  const marks = evidence.flat().map(({ number, text }) => ({ number, words: text }));
  const from = mail.from[0];
  const shown = markEach(
    [
      from === undefined ? '(none)' : `${from.name ?? ''} <${from.address}>`.trim(),
      mail.subject ?? '(none)',
      ...parts.map((part) => part.text),
    ],
    [...parts.flatMap((part, index) => (part.role === 'own' ? [index + 2] : [])), 1, 0],
    marks,
    style.marks,
  );
  const [sender = '', subject = '', ...texts] = shown;
  return [
    headline,
    `${MARGIN}From:    ${sender}`,
    `${MARGIN}Subject: ${subject}`,
    `${MARGIN}Kind:    ${reading.kind} (${reading.language}), ${reading.mayReply ? 'may be answered' : 'must not be answered'}`,
    ...because(aboutKind, style.width, `${MARGIN}         `),
    `${MARGIN}Action:  ${action}${attention ? ', and a human must look' : ''}`,
    '',
    ...body(parts, texts),
    '',
    ...reading.requests.flatMap((request, index) =>
      describeRequest(index + 1, request, verdicts[index], aboutRequests[index] ?? [], style.width),
    ),
    '',
    '',
  ].join('\n');
}

/** The same words by the same rule have one number. */
function number(lists: readonly (readonly Evidence[])[]): readonly (readonly Numbered[])[] {
  const numbers = new Map<string, number>();
  return lists.map((list) =>
    list.map(({ rule, text }) => {
      const key = `${rule}\n${text}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return { rule, text, number };
    }),
  );
}

/** Each mark is shown once: in the first text that has its words, in the order of `preferred`, then of the mail. */
function markEach(
  texts: readonly string[],
  preferred: readonly number[],
  marks: readonly Mark[],
  style: MarkStyle,
): readonly string[] {
  const order = [...new Set([...preferred, ...texts.keys()])];
  const shown = new Map<number, string>();
  let left = marks;
  for (const index of order) {
    const text = texts[index] ?? '';
    const here = marksIn(text, left);
    shown.set(index, withMarks(text, here, style));
    left = left.filter((mark) => !here.includes(mark));
  }
  return texts.map((_text, index) => shown.get(index) ?? '');
}

/** What the sender wrote now stands bare, everything else under the name of its role. */
function body(parts: readonly MailPart[], texts: readonly string[]): readonly string[] {
  const lines = parts.flatMap(({ role }, index) => [
    ...(role === 'own' ? [] : [`${MARGIN}── ${role}`]),
    ...(texts[index] ?? '').split('\n').map((line) => `${MARGIN}${role === 'own' ? '' : '┊ '}${line}`.trimEnd()),
  ]);
  if (lines.length === 0) return [`${MARGIN}(no text)`];
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `${MARGIN}… and ${String(lines.length - MOST_LINES)} lines more`];
}

/** What a rule tells about, by the beginning of its name; intent for all others. */
const ABOUT: Readonly<Record<string, string>> = {
  event: 'event',
  date: 'event',
  person: 'people',
  party: 'party',
  attendance: 'attendance',
  note: 'notes',
};

function describeRequest(
  position: number,
  request: Request,
  verdict: Verdict | undefined,
  evidence: readonly Numbered[],
  width: number,
): readonly string[] {
  const { event, candidates, people, partySize, attendance, notes, doubts, confidence } = request;
  const which = event ?? (candidates.length > 0 ? `one of ${candidates.join(', ')}` : 'not told');
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['intent', [request.intent]],
    ['event', [which]],
    ['people', people.map(describePerson)],
    ['party', partySize > 0 ? [String(partySize)] : []],
    ['attendance', attendance === null ? [] : [attendance]],
    ['notes', notes.map((note) => `“${printable(note)}”`)],
    ['doubts', doubts],
    ['confidence', [confidence.toFixed(2)]],
  ];
  return [
    `${MARGIN}Request ${String(position)}: ${request.intent} → ${verdictWords(verdict)}`,
    ...facts.flatMap(([name, values]) => {
      const reasons = evidence.filter(({ rule }) => (ABOUT[/^[a-z]*/.exec(rule)?.[0] ?? ''] ?? 'intent') === name);
      if (values.length === 0 && reasons.length === 0) return [];
      const [first = '–', ...rest] = values;
      const indent = `${MARGIN}   ${' '.repeat(12)}`;
      return [
        `${MARGIN}   ${name.padEnd(12)}${first}`,
        ...rest.map((value) => `${indent}${value}`),
        ...because(reasons, width, indent),
      ];
    }),
  ];
}

function because(evidence: readonly Numbered[], width: number, indent: string): readonly string[] {
  return evidence.map(({ number, rule, text }) => `${indent}[${String(number)}] ${rule}: “${quoted(text, width)}”`);
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
