// One stretch of the sender's own lines → blocks: her words, signature, legal text, footers. Pure.
import type { Block } from './block.ts';
import { joinWrapped, keepLines } from './join-lines.ts';
import type { Line } from './line.ts';
import { isMobileFooter } from './small-print.ts';
import { Tail } from './tail.ts';
import type { Verdict } from './verdict.ts';
import { OWN } from './verdict.ts';
import type { Writer } from './writer.ts';
import { isOwnNameOnly } from './writer.ts';

/** A sentence, then her name on the same line: "… for me please. Anna". */
const NAME_AT_END = /^(.*[.!?…)\u{1f300}-\u{1faff}])\s+(\p{Lu}[^.!?]{0,40}\.?)$/su;

/**
 * The blocks of one stretch of the sender's own lines, in their order. `heedMarks`: believe the mail program's signature marks
 * (not where they hold everything that she wrote).
 */
export function splitOwn(lines: readonly Line[], writer: Writer, heedMarks: boolean): Block[] {
  const whole = joinWrapped(lines);
  const verdicts = new Tail(whole, writer, heedMarks).run();
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 1; at <= whole.length; at++) {
    if (at < whole.length && verdicts[at]?.role === verdicts[start]?.role) continue;
    const verdict = verdicts[start] ?? OWN;
    blocks.push(...blocksOf(verdict, keepLines(whole.slice(start, at)), writer));
    start = at;
  }
  return blocks;
}

function blocksOf({ role, rule }: Verdict, text: string, writer: Writer): Block[] {
  if (text === '') return [];
  const whole: Block = { role, text, depth: 0, header: null, rule };
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const footer = role === 'own' ? mobileFooterAtEnd(last) : 0;
  if (footer > 0) {
    return [
      { ...whole, text: text.slice(0, text.length - last.length + footer).trimEnd() },
      { ...whole, role: 'footer', text: last.slice(footer), rule: 'footer:mobile' },
    ];
  }
  const [, words, name] = (role === 'own' && last.length < 2_000 ? NAME_AT_END.exec(last) : null) ?? [];
  if (words === undefined || name === undefined || !isOwnNameOnly(name, writer)) return [whole];
  const signature: Block = { role: 'signature', text: name, depth: 0, header: null, rule: 'signature:name-at-end' };
  return [{ ...whole, text: text.slice(0, text.length - last.length) + words }, signature];
}

/** Where "Sent from my phone" begins at the end of a line of words, or 0. */
function mobileFooterAtEnd(line: string): number {
  const at = Math.max(...['. ', '! ', '? ', ') ', '  '].map((mark) => line.lastIndexOf(mark)));
  if (at < 0 || at + 12 > line.length) return 0;
  const footer = line.slice(at + 1).trimStart();
  return isMobileFooter(footer) ? line.length - footer.length : 0;
}
