// What the mode means for the place of a mail in the inbox. Pure.
import type { FilingWish } from './decision.ts';
import type { Mode } from './mode.ts';

/** Where a mail goes at once: handled mail stays in sight until a human has sent the answer, and in shadow mode for good. */
export function filingNow(mode: Mode, wish: FilingWish): FilingWish {
  switch (mode) {
    case 'shadow':
      return 'none';
    case 'draft':
      return wish === 'handled' ? 'none' : wish;
    case 'auto':
      return wish;
  }
}
