// Who is only spoken of: "the panel with Ada Brook, whom I met in Juba", "to hear Ada Brook", "the Brook family". Pure.
import { kindWords } from '../event/lexicon/lexicon.ts';
import { wordAt } from '../phrase-set.ts';
import type { Token } from '../tokens.ts';
import { selfWords } from './lexicon/lexicon.ts';
import { isCapital, type NameShape } from './names.ts';

/** Tokens behind "whom" within which the writer, or a word for speaking, follows. */
const REACH = 8;
const HEARING = /^(?:hear|hearing|heard|listen|listening|beluisteren|horen|hoorde|hoor|luister|luisteren)$/;
const SPEAKING =
  /^(?:horen|beluisteren|speak|speaks|spoke|spreekt|sprak|talk|talks|speech|keynote|lecture|lezing|bijdrage|verhaal|book|boek)$/;
const TELLING =
  /^(?:told|tipped|forwarded|recommended|mentioned|suggested|vertelde|tipte|stuurde|noemde|wees|attendeerde)$/;
const WITHIN =
  /^(?:from|of|van|at|bij|your|jullie|uw|our|onze|team|who|die|has|had|heeft|just|net|kindly|vriendelijk)$/;

/** Whether the words around the name tell of somebody at the event, or elsewhere, rather than of a participant. */
export function isSpokenOf(tokens: readonly Token[], shape: NameShape): boolean {
  return (
    isFamily(tokens, shape) || isWhomIKnow(tokens, shape.to) || isHeard(tokens, shape) || isSource(tokens, shape.to)
  );
}

/** "fam. Jansen", "the Jansen family". */
function isFamily(tokens: readonly Token[], shape: NameShape): boolean {
  const at = tokens[shape.from - 1]?.text === '.' ? shape.from - 2 : shape.from - 1;
  return (
    /^(?:fam|familie)$/.test(wordAt(tokens, at)) || /^(?:family|familie|household)$/.test(wordAt(tokens, shape.to + 1))
  );
}

/** ", whom I knew", ", die ik nog ken", ", met wie ik werkte": a clause of the writer's about somebody. */
function isWhomIKnow(tokens: readonly Token[], last: number): boolean {
  let at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const comma = at === last + 2;
  if (/^(?:with|from|met|van|aan|to)$/.test(wordAt(tokens, at)) && /^(?:whom|wie)$/.test(wordAt(tokens, at + 1))) at++;
  const word = wordAt(tokens, at);
  if (word === 'whom' || (comma && word === 'wie')) return hasSelf(tokens, at);
  return comma && /^(?:die|who)$/.test(word) && selfWords.has(wordAt(tokens, at + 1));
}

function hasSelf(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i <= from + REACH; i++) {
    const word = wordAt(tokens, i);
    if (/^[.!?;]$/.test(word) || word === '') return false;
    if (selfWords.has(word) || /^(?:we|wij|my|mijn|our|ons|onze)$/.test(word)) return true;
  }
  return false;
}

/** "to hear Ada Brook", "see Ada Brook speak", "Ada Brook's talk". */
function isHeard(tokens: readonly Token[], shape: NameShape): boolean {
  let at = shape.from - 1;
  while (/^(?:to|naar|of|van|again|weer|eens|finally|eindelijk)$/.test(wordAt(tokens, at)) && at > shape.from - 4) at--;
  const behind = wordAt(tokens, shape.to + 1);
  const hers = /['’]s?$/u.test(tokens[shape.to]?.text ?? '');
  return HEARING.test(wordAt(tokens, at)) || SPEAKING.test(behind) || (hers && kindWords.has(behind));
}

/** "Ada Brook told me", "Ada Brook from your team mentioned it": where the writer has it from; not what she wishes herself. */
function isSource(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i <= last + 6; i++) {
    const word = wordAt(tokens, i);
    if (TELLING.test(word)) return !wishesToo(tokens, i);
    if (!WITHIN.test(word) && tokens[i]?.kind !== 'word') return false;
    if (!WITHIN.test(word) && !isCapital(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** "Jan told me that he would like to come." */
function wishesToo(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + REACH; i++) {
    if (/^(?:he|she|they|hij|zij|ze)$/.test(wordAt(tokens, i))) return true;
    if (/^[.!?;]$/.test(wordAt(tokens, i))) return false;
  }
  return false;
}
