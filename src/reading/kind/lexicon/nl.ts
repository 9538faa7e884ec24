// Dutch signs of automatic and bulk mail, by theme. Data. Pure.
import type { Lexicon } from './cue.ts';
import { nlAutomatic } from './nl/automatic.ts';
import { nlAway } from './nl/away.ts';
import { nlBounce } from './nl/bounce.ts';
import { nlBulk } from './nl/bulk.ts';
import { nlPerson } from './nl/person.ts';
import { nlReceipt } from './nl/receipt.ts';
import { nlSpam } from './nl/spam.ts';

export const nl: Lexicon = {
  ...nlBounce,
  ...nlAutomatic,
  ...nlAway,
  ...nlReceipt,
  ...nlBulk,
  ...nlSpam,
  ...nlPerson,
};
