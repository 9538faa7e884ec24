// Whether the gathering that a sentence names is somebody else's: it has a host or a title that none of our events has. Pure.
import type { ReadingContext } from '../../domain/reading.ts';
import { kindWords, months } from '../event/lexicon/lexicon.ts';
import { gatheringWords, hostArticles, hosting, hostPrepositions, hostRelatives, towards } from '../lexicon/hosts.ts';
import { towns } from '../people/lexicon/towns.ts';
import { tokenise, type Token } from '../tokens.ts';

type Tokens = readonly Token[];

/** An article is followed by its noun within so many words: "the upcoming hybrid event". */
const NOUN = 3;
/** Words between a gathering and what its host does with it. */
const REACH = 8;
const OPENS = /^["“„«‘']$/u;
const CLOSES = /^["”“»’']$/u;
/** "HEAT-training": what is named before the hyphen. */
const COMPOUND = /^(\p{Lu}{2,})-(\p{Ll}+)$/u;

/** `text`: the sentence in which somebody asks for a seat. */
export function namesOtherHost(text: string, context: ReadingContext): boolean {
  const tokens = tokenise(text);
  const own = ownWords(context);
  return tokens.some((token, i) => {
    const named = COMPOUND.exec(token.text);
    if (named !== null && kindWords.has(named[2] ?? '')) return !own.has((named[1] ?? '').toLowerCase());
    return kindWords.has(token.folded) && (hasOtherTitle(tokens, i, own) || hasOtherHost(tokens, i, own));
  });
}

/** "Not with us to the swimming lesson": where somebody goes is none of our events. For clauses that name an event by its day only. */
export function goesElsewhere(text: string, context: ReadingContext): boolean {
  const tokens = tokenise(text);
  const own = ownWords(context);
  return tokens.some((token, i) => {
    const [article, place] = [tokens[i + 1], tokens[i + 2]];
    if (!towards.has(token.folded) || !hostArticles.has(article?.folded ?? '') || place?.kind !== 'word') return false;
    const named = tokens.slice(i + 2, i + 2 + NOUN).filter((word) => word.kind === 'word');
    return named.every(({ folded }) => !own.has(folded) && !kindWords.has(folded) && !gatheringWords.has(folded));
  });
}

/** "The "Safe Roads" training": a title in quotation marks in which no word is ours. */
function hasOtherTitle(tokens: Tokens, kind: number, own: ReadonlySet<string>): boolean {
  if (!CLOSES.test(tokens[kind - 1]?.text ?? '')) return false;
  const from = tokens.findLastIndex((token, i) => i < kind - 1 && OPENS.test(token.text));
  const title = from === -1 ? [] : tokens.slice(from + 1, kind - 1).filter((token) => token.kind === 'word');
  return title.length > 0 && title.every((token) => !own.has(token.folded) && !kindWords.has(token.folded));
}

function hasOtherHost(tokens: Tokens, kind: number, own: ReadonlySet<string>): boolean {
  const link = tokens[kind + 1]?.folded ?? '';
  if (hostPrepositions.has(link)) return otherName(tokens, kind + 2, own) !== -1;
  if (!hostRelatives.has(link)) return false;
  const behind = otherName(tokens, kind + 2, own);
  return behind !== -1 && tokens.slice(behind, behind + REACH).some((token) => hosting.has(token.folded));
}

/** The index behind the name at `from`; -1 where none stands there, or one of ours. */
function otherName(tokens: Tokens, from: number, own: ReadonlySet<string>): number {
  const start = hostArticles.has(tokens[from]?.folded ?? '') ? from + 1 : from;
  let end = start;
  while (isNamePart(tokens[end])) end++;
  const name = tokens.slice(start, end);
  // "Of Zout and KUNO": ours among others.
  const among = [...name, ...tokens.slice(end, end + NOUN)];
  const isOurs = among.some((token) => own.has(token.folded) || months.has(token.folded) || towns.has(token.folded));
  return name.length === 0 || isOurs ? -1 : end;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

const known = new WeakMap<ReadingContext['events'], ReadonlySet<string>>();

/** Every word of our events and of our name. */
export function ownWords({ events, name, address }: ReadingContext): ReadonlySet<string> {
  const before = known.get(events);
  if (before !== undefined) return before;
  const texts = events.flatMap((event) => [
    event.title,
    ...event.aliases,
    event.description,
    ...event.attendance.flatMap((offer) => (offer.mode === 'in-person' ? [offer.place] : [])),
    event.starts.toLocaleString('en', { weekday: 'long' }),
    event.starts.toLocaleString('nl', { weekday: 'long' }),
  ]);
  const all = [...texts, name, address.replace(/[@.-]/g, ' ')].flatMap((text) =>
    tokenise(text).map((token) => token.folded),
  );
  const words = new Set(all);
  known.set(events, words);
  return words;
}
