// Which of the organisation's languages does the sender write? Pure.
import { detectAll } from 'tinyld/light';
import type { Language } from '../../domain/reading.ts';
import type { Block, BlockRole } from './block.ts';
import { lexicons } from './lexicon/index.ts';
import type { TextLexicon } from './lexicon/text-lexicon.ts';
import { folded, wordsOf } from './words.ts';

/** Characters of a stretch that are looked at: the language of a mail shows early. */
const LOOKED_AT = 3_000;
/** The statistical detector takes milliseconds and needs no more. */
const DETECTED = 160;
const SURE = 0.3;
/** Titles and other quoted words are often in another language. */
const QUOTED = /["“„«][^"”“»\n]{3,160}["”“»]|['‘][^'’\n]{3,160}['’](?=[\s,.;:!?)]|$)/g;

/** The words that tell a language: each with the languages that know it. */
function weighted(pick: (lexicon: TextLexicon) => readonly string[]): ReadonlyMap<string, ReadonlySet<Language>> {
  const known = new Map<string, Set<Language>>();
  for (const lexicon of lexicons) {
    for (const word of pick(lexicon)) {
      const languages = known.get(word) ?? new Set();
      known.set(word, languages.add(lexicon.language));
    }
  }
  return known;
}

const WORDS = weighted((lexicon) => [
  ...lexicon.common,
  ...lexicon.clauseWords,
  ...lexicon.greetings,
  ...lexicon.leadsOn,
  ...lexicon.closing.heads,
  ...lexicon.closing.thanks,
]);

/** How many words tell each language; a word that two of them share tells nothing. */
function count(text: string, languages: readonly Language[]): Map<Language, number> {
  const scores = new Map(languages.map((language) => [language, 0]));
  for (const word of wordsOf(folded(text.slice(0, LOOKED_AT)).replace(QUOTED, ' '))) {
    const knowing = WORDS.get(word);
    if (knowing === undefined) continue;
    const known = languages.filter((language) => knowing.has(language));
    const [only] = known;
    if (only !== undefined && known.length === 1) scores.set(only, (scores.get(only) ?? 0) + 1);
  }
  return scores;
}

/** The language that clearly more words tell, or null. */
function clearly(text: string, languages: readonly Language[]): Language | null {
  const [first, second] = [...count(text, languages)].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] === 0) return null;
  const next = second?.[1] ?? 0;
  return first[1] >= next + Math.max(1, next * 0.3) ? first[0] : null;
}

function detected(text: string, languages: readonly Language[]): Language | null {
  const sample = text.replace(/\s+/g, ' ').trim().slice(0, DETECTED);
  if (sample.length < 4) return null;
  const [first, second] = detectAll(sample, { only: [...languages] });
  if (first === undefined || !languages.includes(first.lang)) return null;
  return second === undefined || first.accuracy - second.accuracy > SURE * first.accuracy ? first.lang : null;
}

function textOf(blocks: readonly Block[], ...roles: readonly BlockRole[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > LOOKED_AT) break;
    if (roles.includes(block.role)) text += `${block.text.slice(0, LOOKED_AT)}\n`;
  }
  return text;
}

/**
 * The language of the sender's own words; where they tell none, of her closing and her mail program's footer, the subject, the quote;
 * else the first of `languages`, which is never empty.
 */
export function readLanguage(
  blocks: readonly Block[],
  subject: string | null,
  languages: readonly Language[],
): Language {
  const [fallback = 'en'] = languages;
  if (languages.length < 2) return fallback;
  const own = textOf(blocks, 'own');
  const below = textOf(blocks, 'signature', 'footer');
  return (
    clearly(own, languages) ??
    clearly(below, languages) ??
    detected(own, languages) ??
    clearly(subject ?? '', languages) ??
    detected(subject ?? '', languages) ??
    clearly(textOf(blocks, 'attribution', 'forward', 'quote'), languages) ??
    fallback
  );
}
