// Whether a mail asks for a new event, and the announcement in it: "new event" as subject or first line, the rest pasted or forwarded. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { Block } from '../text/block.ts';
import { readText } from '../text/read-text.ts';
import { fold } from '../tokens.ts';
import { said } from './lexicon/lexicon.ts';
import type { Announcement } from './read-announcement.ts';

const FORWARD = /^(?:(?:fwd?|fw|doorst|wg|tr)\s?:\s*)+/i;
const SHORT_GREETING = /^[^\n.:]{1,40},$/;

/** The announcement of a mail that asks for a new event; null for any other mail. `blocks`: of its text, where they are known. */
export function newEventIn(mail: Mail, blocks: readonly Block[] = readText(mail).blocks): Announcement | null {
  const asked = askedIn((mail.subject ?? '').replace(FORWARD, ''));
  const [first, rest] = firstLine(blocks);
  const inText = askedIn(first);
  if (asked === null && inText === null) return null;
  const passedOn = blocks.find((block) => block.role === 'forward' || block.role === 'quote')?.header?.subject ?? null;
  const ownSubject = asked === null ? (mail.subject ?? '').trim() : '';
  return {
    text: textOf(inText === null ? blocks : rest),
    title: asked?.title ?? inText?.title ?? null,
    subject: passedOn ?? (ownSubject === '' ? null : ownSubject),
  };
}

/** "New event", "nieuw evenement: Titel": nothing else but perhaps the title. */
function askedIn(line: string): { readonly title: string | null } | null {
  const plain = line.trim().replace(/\s+/g, ' ');
  const [, head, title] = /^([^:–—]{5,30}?)\s?(?::|\s[–—-]\s|–|—|[.!]?$)\s*(.*)$/s.exec(plain) ?? [];
  if (
    head === undefined ||
    !said.triggers.phrases.has(
      fold(head)
        .replace(/[.!*"]/g, '')
        .trim(),
    )
  )
    return null;
  const named = (title ?? '').trim();
  return named.length > 200 ? null : { title: named === '' ? null : named };
}

/** The first line of the sender's own words, a short greeting passed over, and the blocks without it. */
function firstLine(blocks: readonly Block[]): readonly [string, readonly Block[]] {
  const index = blocks.findIndex((block) => block.role === 'own' && block.text.trim() !== '');
  const block = blocks[index];
  if (block === undefined) return ['', blocks];
  const lines = block.text.split('\n');
  let at = lines.findIndex((line) => line.trim() !== '');
  if (SHORT_GREETING.test((lines[at] ?? '').trim())) {
    const next = lines.findIndex((line, n) => n > at && line.trim() !== '');
    if (next > 0 && askedIn(lines[next] ?? '') !== null) at = next;
  }
  const rest = { ...block, text: lines.slice(at + 1).join('\n') };
  return [lines[at] ?? '', [...blocks.slice(0, index), rest, ...blocks.slice(index + 1)]];
}

/** All that a reader sees but what mail programs and lawyers added, and the sender's signature where it ends the mail. */
function textOf(blocks: readonly Block[]): string {
  const last = blocks.findLastIndex(
    (block) => block.role === 'own' || block.role === 'forward' || block.role === 'quote',
  );
  return blocks
    .filter((block, index) => {
      switch (block.role) {
        case 'own':
        case 'quote':
        case 'forward':
          return true;
        case 'signature':
          return index < last;
        case 'attribution':
        case 'disclaimer':
        case 'footer':
          return false;
      }
    })
    .map((block) => block.text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
