// The part of a mail that is read, cut into stretches of now and of earlier. Pure; never throws.
import type { Mail } from '../../domain/mail.ts';
import { withWordsBelow } from './below-quote.ts';
import type { MailText } from './block.ts';
import { chooseSource, htmlPart } from './choose-source.ts';
import type { Line } from './line.ts';
import { nextWords } from './line.ts';
import { plainLines } from './plain-lines.ts';
import type { Envelope, Segment } from './segment.ts';
import { segment } from './segment.ts';

export interface Parts {
  readonly parts: readonly Segment[];
  readonly source: MailText['source'];
}

/**
 * text/plain is read where there is a real one, text/html where that is missing, a stub or clearly poorer, or where only the HTML
 * tells the sender's words from a quote. What HTML hides from a reader is in no part.
 */
export function partsOf(mail: Mail): Parts {
  const envelope: Envelope = {
    subject: mail.subject,
    recipients: [...mail.to, ...mail.cc],
    isAnswer: mail.inReplyTo.length > 0,
  };
  const text = mail.text === null ? null : plainLines(mail.text);
  const html = mail.html === null ? null : htmlPart(mail.html);
  const chosen = chooseSource(text, html);
  let source = chosen.source;
  let parts: readonly Segment[] = segment(chosen.lines, envelope);
  if (source === 'text' && html !== null && !hasOwnWords(parts)) {
    const other = segment(html.lines(), envelope);
    if (hasOwnWords(other)) [source, parts] = ['html', other];
  }
  return { parts: withWordsBelow(parts), source };
}

function hasOwnWords(parts: readonly Segment[]): boolean {
  return parts.some((part) => part.role === 'own' && nextWords(part.lines, 0) >= 0);
}

export function isUnmarked(line: Line): boolean {
  return line.text !== '' && line.mark === null;
}
