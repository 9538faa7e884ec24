// "The first and the third", "de laatste": a choice from the list of events that the quoted mail gives. Pure.
import type { EventId } from '../../domain/event.ts';
import type { EventMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokensOf, type Token } from '../tokens.ts';
import {
  andWords,
  dayArticles,
  kindWords,
  lastWords,
  oneWords,
  ordinalEndings,
  ordinalWords,
} from './lexicon/lexicon.ts';
import type { EventModel } from './model.ts';

/** Clues of this weight make an entry of the list. */
const STRONG = 0.7;

/** Ordinals in own words, where a quoted or forwarded block lists two and more events. */
export function findOrdinals(
  mentions: readonly EventMention[],
  blocks: readonly Block[],
  model: EventModel,
): readonly EventMention[] {
  const listed = listOf(mentions, blocks, model);
  if (listed.length < 2) return [];
  return blocks.flatMap((block, index) => {
    if (block.role !== 'own') return [];
    const tokens = tokensOf(block);
    return tokens.flatMap((token, i): EventMention[] => {
      const event = choice(tokens, i, listed);
      if (event === undefined) return [];
      return [
        {
          span: { block: index, start: token.start, end: token.end },
          rule: 'event-ordinal',
          events: [event],
          weight: 0.8,
        },
      ];
    });
  });
}

/** The events in the order in which the first quoted block that has several names them. */
function listOf(mentions: readonly EventMention[], blocks: readonly Block[], model: EventModel): readonly EventId[] {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'quote' && block.role !== 'forward') continue;
    const strong = mentions.filter(
      (m) => m.span.block === index && m.span.end > 0 && m.weight >= STRONG && m.events.length === 1,
    );
    const ids = [...new Set([...strong].sort((a, b) => a.span.start - b.span.start).flatMap((m) => m.events))];
    if (ids.length >= 2) return ids.slice(0, model.events.length);
  }
  return [];
}

function choice(tokens: readonly Token[], i: number, listed: readonly EventId[]): EventId | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const last = token.kind === 'word' && lastWords.has(token.folded);
  const ordinal = token.kind === 'word' ? ordinalWords.get(token.folded) : numbered(tokens, i);
  if (!last && ordinal === undefined) return undefined;
  const before = tokens[i - 1];
  const chosen =
    dayArticles.has(before?.folded ?? '') ||
    andWords.has(before?.folded ?? '') ||
    before?.text === '#' ||
    before?.text === ',';
  const next = tokens[token.kind === 'number' && ordinalEndings.has(tokens[i + 1]?.folded ?? '') ? i + 2 : i + 1];
  const ends =
    next === undefined ||
    next.kind === 'break' ||
    next.kind === 'mark' ||
    andWords.has(next.folded) ||
    oneWords.has(next.folded) ||
    kindWords.has(next.folded);
  if (!chosen || !ends) return undefined;
  return last ? listed[listed.length - 1] : listed[(ordinal ?? 0) - 1];
}

/** "1st", "2e", "#3", "nr 2". */
function numbered(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^[1-9]$/.test(token.text)) return undefined;
  const marked =
    tokens[i - 1]?.text === '#' || /^(?:nr|no|number|nummer|optie|option)$/.test(tokens[i - 1]?.folded ?? '');
  return marked ? Number(token.text) : undefined;
}
