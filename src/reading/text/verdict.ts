// The role of one line of the sender's own lines, and the rule that gave it. Pure.
import type { BlockRole } from './block.ts';
import type { SmallPrint } from './small-print.ts';
import { smallPrintOf } from './small-print.ts';
import { isSentence, wordsOf } from './words.ts';

export interface Verdict {
  readonly role: Extract<BlockRole, 'own' | 'signature' | 'disclaimer' | 'footer'>;
  readonly rule: string;
}

export const OWN: Verdict = { role: 'own', rule: 'own' };

/** A line inside the mail program's signature element. */
export function markedVerdict(text: string): Verdict {
  const print = smallPrintOf(text);
  return print === null ? { role: 'signature', rule: 'signature:client-mark' } : verdictOf(print, text);
}

/** The verdict on a line of small print. */
export function verdictOf(print: SmallPrint, text: string): Verdict {
  switch (print) {
    case 'legal':
      // "Stichting X | KvK 123": a line of the signature, not a legal text.
      return wordsOf(text).length >= 6 || isSentence(text)
        ? { role: 'disclaimer', rule: 'disclaimer:legal' }
        : { role: 'signature', rule: 'signature:register' };
    case 'environment':
      return { role: 'disclaimer', rule: 'disclaimer:environment' };
    case 'promotion':
      return { role: 'footer', rule: 'footer:promotion' };
    case 'machine':
      return { role: 'footer', rule: 'footer:machine' };
    case 'mobile':
      return { role: 'footer', rule: 'footer:mobile' };
    case 'availability':
      return { role: 'signature', rule: 'signature:availability' };
  }
}
