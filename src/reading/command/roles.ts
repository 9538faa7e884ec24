// Which of the sender's own lines may hold commands, and which stand in or below her signature. Pure; linear but for a small factor.
import type { Line } from '../text/line.ts';
import { Tail } from '../text/tail.ts';
import type { Writer } from '../text/writer.ts';

/**
 * own: her words; contact: lines that look like a signature that nothing announces; below: her signature and what follows it;
 * mark: below a mark that only a mail program sets; footer: "Sent from my phone".
 */
export type LineRole = 'own' | 'contact' | 'below' | 'mark' | 'footer';

/** So many paragraphs that look like contact details, and no signature above them, is nobody's mail. */
const MOST_CONTACTS = 8;
/** What the rules for signatures surely take for words of hers. */
const PLAIN_WORDS = 'I ask you to do this for me.';

/**
 * The role of each line. A list of guests with their addresses looks like contact details: such a paragraph by itself ends nothing.
 */
export function rolesOf(lines: readonly Line[], writer: Writer, heedMarks: boolean): readonly LineRole[] {
  const contact = new Set<number>();
  let looked = lines;
  for (let round = 0; round <= MOST_CONTACTS; round++) {
    const verdicts = new Tail(looked, writer, heedMarks).run();
    const start = verdicts.findIndex(({ role, rule }) => role !== 'own' && rule !== 'footer:mobile');
    if (verdicts[start]?.rule === 'signature:contact' && round < MOST_CONTACTS) {
      const paragraph = paragraphAt(looked, start);
      for (const at of paragraph) contact.add(at);
      looked = looked.map((line, at) => (contact.has(at) ? { ...line, text: PLAIN_WORDS } : line));
      continue;
    }
    let marked = false;
    return verdicts.map(({ role, rule }, at): LineRole => {
      if (contact.has(at)) return 'contact';
      if (rule === 'signature:delimiter' || rule === 'signature:client-mark') marked = true;
      if (role === 'footer') return 'footer';
      if (start < 0 || at < start) return 'own';
      return marked ? 'mark' : 'below';
    });
  }
  return lines.map(() => 'below');
}

function paragraphAt(lines: readonly Line[], start: number): readonly number[] {
  const paragraph: number[] = [];
  for (let at = start; at < lines.length && lines[at]?.text !== ''; at++) paragraph.push(at);
  return paragraph;
}
