// Liquid as the letters use it: strict, without files, every output escaped. Pure.
import { Liquid } from 'liquidjs';
import { asImage, asLink, asMarkdown, asText } from './escape.ts';

/** Tags that read other templates, and those whose output would not be what an organiser expects. */
const TAGS = new Set([
  'if',
  'elsif',
  'else',
  'unless',
  'case',
  'when',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  '#',
]);
const FILTERS = new Set([
  ...['join', 'first', 'last', 'size', 'sort', 'uniq', 'reverse', 'slice', 'map', 'where'],
  ...[
    'plus',
    'minus',
    'default',
    'capitalize',
    'upcase',
    'downcase',
    'append',
    'prepend',
    'truncate',
    'truncatewords',
    'replace',
    'strip',
  ],
]);

function engine(outputEscape: (value: unknown) => string): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape,
    templates: {},
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) Reflect.deleteProperty(liquid.tags, tag);
  for (const filter of Object.keys(liquid.filters))
    if (!FILTERS.has(filter)) Reflect.deleteProperty(liquid.filters, filter);
  return liquid;
}

/** For bodies: values become literal Markdown, `| link` makes one of our own links, `| image: "words"` shows a picture that goes along. */
export function bodyEngine(): Liquid {
  const liquid = engine(asMarkdown);
  liquid.registerFilter('link', { raw: true, handler: asLink });
  liquid.registerFilter('image', { raw: true, handler: asImage });
  return liquid;
}

/** For subjects and phrases: values become one line of plain text. */
export function phraseEngine(): Liquid {
  return engine(asText);
}

/** For the HTML frame, which is ours: `{{ content | raw }}` puts in the finished body. */
export function frameEngine(): Liquid {
  return new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: 'escape',
    templates: {},
  });
}
