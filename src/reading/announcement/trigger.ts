// Whether a mail asks for a new event, and the announcement in it: "new event" as subject or first line, the rest pasted or forwarded. Pure.
import type { Mail } from '../../domain/mail.ts';
import { rolesOf } from '../command/roles.ts';
import type { Block } from '../text/block.ts';
import { htmlLines } from '../text/html-lines.ts';
import type { Line } from '../text/line.ts';
import { isUnmarked, partsOf } from '../text/parts.ts';
import { plainLines } from '../text/plain-lines.ts';
import type { Segment } from '../text/segment.ts';
import { writerOf } from '../text/writer.ts';
import { fold } from '../tokens.ts';
import { said } from './lexicon/lexicon.ts';
import { pageText } from './page-text.ts';
import type { Announcement } from './read-announcement.ts';

const FORWARD = /^(?:(?:fwd?|fw|doorst|wg|tr)\s?:\s*)+/i;
const SHORT_GREETING = /^[^\n.:]{1,40},$/;
/** A signature has fewer lines. */
const LONGEST_SIGNATURE = 15;

/** Whether its subject or its first line asks for a new event; `blocks`: of its text. */
export function asksForNewEvent(mail: Pick<Mail, 'subject'>, blocks: readonly Block[]): boolean {
  if (askedInSubject(mail) !== null) return true;
  const own = blocks.find((block) => block.role === 'own' && block.text.trim() !== '');
  return own !== undefined && askedInLines(own.text.split('\n', 20)) !== null;
}

/** The announcement of a mail that asks for a new event; null for any other mail. */
export function newEventIn(mail: Mail): Announcement | null {
  const { parts } = partsOf(mail);
  const asked = askedInSubject(mail);
  const first = parts.findIndex((part) => part.role === 'own' && part.lines.some(({ text }) => text !== ''));
  const inText = askedInLines(parts[first]?.lines.map(({ text }) => text) ?? []);
  if (asked === null && inText === null) return null;
  const passedOn = parts.find((part) => part.header !== null)?.header?.subject ?? mail.embedded[0]?.subject ?? null;
  const ownSubject = asked === null ? (mail.subject ?? '').trim() : '';
  const said = parts.map((part, at) => linesOf(part, at === first && inText !== null ? inText.at + 1 : 0, mail));
  const inside = mail.embedded.map(({ text, html }) =>
    text !== null ? plainLines(text) : html !== null ? htmlLines(html) : [],
  );
  return {
    text: [...said, ...inside]
      .map(pageText)
      .filter((text) => text !== '')
      .join('\n\n'),
    title: asked?.title ?? inText?.title ?? null,
    subject: passedOn ?? (ownSubject === '' ? null : ownSubject),
  };
}

interface Asked {
  readonly title: string | null;
}

function askedInSubject({ subject }: Pick<Mail, 'subject'>): Asked | null {
  return askedIn((subject ?? '').replace(FORWARD, ''));
}

/** In the first line that has words, a short greeting passed over. */
function askedInLines(lines: readonly string[]): (Asked & { readonly at: number }) | null {
  const [first, second] = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line: line.trim(), at }]));
  if (first === undefined) return null;
  const asked = askedIn(first.line);
  if (asked !== null) return { ...asked, at: first.at };
  const below = second !== undefined && SHORT_GREETING.test(first.line) ? askedIn(second.line) : null;
  return below === null || second === undefined ? null : { ...below, at: second.at };
}

/** "New event", "nieuw evenement: Titel": nothing else but perhaps the title. */
function askedIn(line: string): Asked | null {
  const plain = line.trim().slice(0, 300).replace(/\s+/g, ' ');
  const [, head = '', title = ''] = /^([^:–—]{5,30}?)\s?(?::|\s[–—-]\s|–|—|[.!]?$)\s*(.*)$/s.exec(plain) ?? [];
  const key = fold(head)
    .replace(/[.!*"]/g, '')
    .trim();
  if (!said.triggers.phrases.has(key)) return null;
  const named = title.trim();
  return named.length > 200 ? null : { title: named === '' ? null : named };
}

/** What a reader sees, without the header lines that open a forward and without the sender's signature. */
function linesOf(part: Segment, from: number, mail: Mail): readonly Line[] {
  switch (part.role) {
    case 'attribution':
      return [];
    case 'quote':
    case 'forward':
      return part.lines;
    case 'own': {
      const lines = part.lines.slice(from);
      const roles = rolesOf(lines, writerOf(mail.from), lines.some(isUnmarked));
      const rest = lines.filter((_line, at) => roles[at] === 'own' || roles[at] === 'contact');
      return lines.length - rest.length > LONGEST_SIGNATURE ? lines : rest;
    }
  }
}
