// English signs of automatic and bulk mail, by theme. Data. Pure.
import type { Lexicon } from './cue.ts';
import { enAutomatic } from './en/automatic.ts';
import { enAway } from './en/away.ts';
import { enBounce } from './en/bounce.ts';
import { enBulk } from './en/bulk.ts';
import { enPerson } from './en/person.ts';
import { enReceipt } from './en/receipt.ts';
import { enSpam } from './en/spam.ts';

export const en: Lexicon = {
  ...enBounce,
  ...enAutomatic,
  ...enAway,
  ...enReceipt,
  ...enBulk,
  ...enSpam,
  ...enPerson,
};
