// The organisations that a block of own text states, found once for all who ask. Pure.
import type { ReadingContext } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { tokensOf } from '../tokens.ts';
import { isNoEmployer } from './not-employers.ts';
import { ourOrganisations } from './shared-organisation.ts';
import { type StatedOrganisation, statedOrganisations } from './stated-organisation.ts';

const cache = new WeakMap<Block, { readonly context: ReadingContext; readonly found: readonly StatedOrganisation[] }>();

/** Organisations in `block` before the offset `until` (where the signature begins); indices are those of its tokens. */
export function statedIn(block: Block, until: number, context: ReadingContext): readonly StatedOrganisation[] {
  const known = cache.get(block);
  if (known?.context === context) return known.found;
  const tokens = tokensOf(block).filter((token) => token.end <= until);
  const isOther = (organisation: string): boolean => isNoEmployer(organisation, context);
  const ours = ourOrganisations(tokens).filter(({ organisation }) => !isOther(organisation));
  const found = [...statedOrganisations(tokens, isOther), ...ours];
  cache.set(block, { context, found });
  return found;
}
