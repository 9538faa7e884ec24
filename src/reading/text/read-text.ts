// What did the sender write now? Mail → blocks with roles, in the order of the mail. Pure; never throws.
import type { EmbeddedMessage, Mail } from '../../domain/mail.ts';
import type { Block, MailText, QuoteHeader } from './block.ts';
import { chooseSource, htmlPart } from './choose-source.ts';
import { joinLines, keepLines } from './join-lines.ts';
import { isUnmarked, partsOf } from './parts.ts';
import { plainLines } from './plain-lines.ts';
import type { Segment } from './segment.ts';
import { segment } from './segment.ts';
import { splitOwn } from './split-own.ts';
import type { Writer } from './writer.ts';
import { writerOf } from './writer.ts';

/**
 * The words of a mail and the role of each stretch; messages inside the mail follow as forwards. Which part of the mail is read:
 * partsOf.
 */
export function readText(mail: Mail): MailText {
  const { parts, source } = partsOf(mail);
  const writer = writerOf(mail.from);
  const heedMarks = parts.some((part) => part.role === 'own' && part.lines.some(isUnmarked));
  const blocks = parts.flatMap((part) => blocksOf(part, writer, heedMarks));
  return { blocks: [...blocks, ...mail.embedded.flatMap((message) => embeddedBlocks(message))], source };
}

function blocksOf(part: Segment, writer: Writer, heedMarks: boolean): Block[] {
  if (part.role === 'own') return splitOwn(part.lines, writer, heedMarks);
  const text = part.role === 'attribution' ? keepLines(part.lines) : joinLines(part.lines);
  return text === '' ? [] : [{ role: part.role, text, depth: part.depth, header: part.header, rule: part.rule }];
}

/** A message inside the mail (message/rfc822): somebody's words of then, however its own text is built. */
function embeddedBlocks(message: EmbeddedMessage): Block[] {
  const header: QuoteHeader = {
    from: message.from[0] ?? null,
    to: message.to,
    subject: message.subject,
    date: message.date,
  };
  const { lines } = chooseSource(
    message.text === null ? null : plainLines(message.text),
    message.html === null ? null : htmlPart(message.html),
  );
  return segment(lines, { subject: null, recipients: [], isAnswer: true }).flatMap((part): Block[] => {
    const text = part.role === 'attribution' ? keepLines(part.lines) : joinLines(part.lines);
    if (text === '') return [];
    const role = part.role === 'attribution' ? 'attribution' : 'forward';
    return [{ role, text, depth: part.depth + 1, header: part.header ?? header, rule: 'forward:message-inside' }];
  });
}
