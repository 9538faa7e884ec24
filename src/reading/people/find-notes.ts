// Diet, access and such wishes, as the sender wrote them. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { NoteMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { fold, tokensOf, type Token } from '../tokens.ts';
import {
  accessWords,
  dietHeadings,
  dietWords,
  eatWords,
  formLabels,
  openWishWords,
  selfWords,
  withoutWords,
} from './lexicon/lexicon.ts';
import { mayContain, phraseAt } from '../phrase-set.ts';
import { signOffOf } from './sign-off.ts';

const LONGEST_NOTE = 200;

/** Sentences of own text (the value only, in a form) that tell of diet or access. Questions count only where they speak of the writer. */
export function findNotes(blocks: readonly Block[], mail: Pick<Mail, 'from' | 'sender'>): readonly NoteMention[] {
  const sign = signOffOf(blocks, mail);
  return blocks.flatMap((block, index) => {
    if (block.role !== 'own') return [];
    const until = sign.from.get(index) ?? Infinity;
    const tokens = tokensOf(block).filter((token) => token.end <= until);
    if (
      !mayContain(tokens, dietWords) &&
      !mayContain(tokens, accessWords) &&
      !tokens.some((token) => eatWords.has(token.folded))
    )
      return [];
    return sentencesOf(tokens).flatMap((sentence) => noteIn(sentence, block.text, index));
  });
}

/** Runs of tokens between full stops, question and exclamation marks, and line ends that end a sentence. */
function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const last = sentences[sentences.length - 1];
    if (last === undefined) return;
    const next = tokens[i + 1];
    const ends = /^[.!?;]$/.test(token.text) && next?.start !== token.end;
    const paragraph =
      token.kind === 'break' &&
      (next === undefined || next.kind === 'break' || next.kind === 'mark' || isHeadline(next));
    if (token.kind !== 'break') last.push(token);
    if (ends || paragraph) sentences.push([]);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A line that begins with a capital after a line end is taken for a new one. */
function isHeadline(token: Token): boolean {
  return token.text[0] !== token.text[0]?.toLowerCase() || token.kind === 'number';
}

function noteIn(sentence: readonly Token[], text: string, block: number): readonly NoteMention[] {
  const kind = kindOf(sentence);
  const last = sentence[sentence.length - 1];
  const first = sentence[opening(sentence)];
  if (kind === null || last === undefined || first === undefined) return [];
  if (last.text === '?' && !sentence.some((token) => selfWords.has(token.folded) || /^(?:my|mijn)$/.test(token.folded)))
    return [];
  const end = /^[.!;?]$/.test(last.text) ? last.start : last.end;
  const note = text.slice(first.start, end).replace(/\s+/g, ' ').trim();
  if (note === '' || isNone(note)) return [];
  if (note.length <= LONGEST_NOTE) return [{ span: { block, start: first.start, end }, rule: kind, text: note }];
  const word =
    sentence.find((_, i) => phraseAt(sentence, i, dietWords) > 0 || phraseAt(sentence, i, accessWords) > 0) ?? first;
  const [start, stop] = [Math.max(first.start, word.start - 60), Math.min(end, word.end + 60)];
  return [{ span: { block, start, end: stop }, rule: kind, text: text.slice(start, stop).replace(/\s+/g, ' ').trim() }];
}

const BREAKS: ReadonlySet<string> = new Set([',', '(', ':', '-', '–']);

/** Where the clause with the wish begins: behind the last join before it. */
function opening(sentence: readonly Token[]): number {
  const cue = sentence.findIndex(
    (token, i) =>
      phraseAt(sentence, i, dietWords) > 0 || phraseAt(sentence, i, accessWords) > 0 || eatWords.has(token.folded),
  );
  for (let i = cue - 1; i > 0; i--) {
    const word = sentence[i]?.folded ?? '';
    if (BREAKS.has(word) || openWishWords.has(word)) return i + 1;
  }
  return behindLabel(sentence);
}

function kindOf(sentence: readonly Token[]): 'note-diet' | 'note-access' | null {
  const diets = sentence.filter((_, i) => phraseAt(sentence, i, dietWords) > 0);
  const owned = sentence.some((token) => /^(?:have|has|heb|heeft|hebben|:)$/.test(token.folded));
  if (diets.some((token) => !dietHeadings.has(token.folded)) || (diets.length > 0 && owned)) return 'note-diet';
  if (sentence.some((_, i) => phraseAt(sentence, i, accessWords) > 0)) return 'note-access';
  const eats = sentence.findIndex((token) => eatWords.has(token.folded));
  return eats !== -1 && sentence.slice(Math.max(0, eats - 2), eats + 6).some((token) => withoutWords.has(token.folded))
    ? 'note-diet'
    : null;
}

/** The index behind "Diet:" and the like; a colon near the start. */
function behindLabel(sentence: readonly Token[]): number {
  const colon = sentence.findIndex((token, i) => i < 5 && token.text === ':');
  if (colon <= 0 || colon === sentence.length - 1) return 0;
  const label = sentence
    .slice(0, colon)
    .filter((token) => token.kind === 'word')
    .map((token) => token.folded)
    .join(' ');
  return formLabels.has(label) || colon < 4 ? colon + 1 : 0;
}

/** "no allergies", "geen dieetwensen", "none". */
function isNone(note: string): boolean {
  return (
    /^(?:none|no|geen|nee|n\/a|nvt|n\.v\.t\.|-)$/.test(fold(note)) ||
    /\b(?:no|geen|not any|niet echt)\s+(?:special\s+|speciale\s+)?(?:diet\p{L}*|dieet\p{L}*|allerg\p{L}*)/u.test(
      fold(note),
    )
  );
}
