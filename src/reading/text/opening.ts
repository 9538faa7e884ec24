// Finds the lines that open a quote or a forward: separators, header lines, attributions, the mail program's own marks. Pure.
import { readAttribution } from './attribution.ts';
import type { QuoteHeader } from './block.ts';
import { readHeaderBlock, readHeaderRun } from './header-block.ts';
import { all } from './lexicon/index.ts';
import type { Line } from './line.ts';
import { isBlank, nextWords } from './line.ts';

export interface Opening {
  /** forwarded: says that what follows was passed on; original: that it is an earlier mail; headers: header lines alone. */
  readonly kind: 'forwarded' | 'original' | 'headers' | 'attribution' | 'marked';
  readonly header: QuoteHeader | null;
  /** Index after its last line. */
  readonly end: number;
  /** The depth of its last line. */
  readonly depth: number;
  /** Without an address or a time it opens only what is marked as a quote. */
  readonly sure: boolean;
  readonly rule: string;
}

const FORWARDED = all((lexicon) => lexicon.forwarded);
const ORIGINAL = all((lexicon) => lexicon.original);
const ATTRIBUTION_STARTS = all((lexicon) => [
  ...lexicon.attribution.opens,
  ...lexicon.attribution.quoting.map((word) => word.split(' ')[0] ?? word),
]);
const ATTRIBUTION_VERBS = [
  ...all((lexicon) => [
    ...lexicon.attribution.verbs,
    ...(lexicon.attribution.perfect === null ? [] : [lexicon.attribution.perfect.participle]),
  ]),
];
const MAX_ATTRIBUTION_LINES = 4;
const ENDS = /[:：\-–]\s?[*_]?$/;
const RULE_LINE = /^[*\s]*[-_=–—]{8,}[*\s]*$/;
const EMPTY: QuoteHeader = { from: null, to: [], subject: null, date: null };

function separator(text: string): 'forwarded' | 'original' | null {
  if (text.length > 120 || text === '') return null;
  const dashed = /^[\s*>]*[-_=–—]{2,}/.test(text);
  if (!dashed && !text.includes(':')) return null;
  const core = text.replace(/^[\s\-_=*–—>]+|[\s\-_=*–—<]+$/g, '').toLowerCase();
  if (core === '') return null;
  const colon = core.endsWith(':');
  const name = core.replace(/\s*:$/, '').replace(/’/g, "'");
  if (dashed || colon) {
    if (FORWARDED.has(name)) return 'forwarded';
    if (ORIGINAL.has(name)) return 'original';
  }
  // Notes: "----- Forwarded by Jane Doe/NGO on 10-11-2026 09:02 -----"
  if (
    dashed &&
    [...FORWARDED].some((word) =>
      word.includes(' by') || word.includes(' door') || word.includes(' von') ? name.startsWith(`${word} `) : false,
    )
  )
    return 'forwarded';
  return null;
}

/** Samsung's "-------- Original message --------From: … Date: … To: … Subject: …", all on one line. */
function headerRun(text: string): QuoteHeader | null {
  const [, name, rest] = /^\s*-{4,}\s?([^-]{4,40}?)\s?-{4,}\s?(\S.{10,2000})$/.exec(text) ?? [];
  if (name === undefined || rest === undefined || !ORIGINAL.has(name.toLowerCase())) return null;
  return readHeaderRun(rest);
}

/** The opening that begins at line `at`, or null. */
export function readOpening(lines: readonly Line[], at: number): Opening | null {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return null;
  const kind = separator(line.text);
  if (kind !== null) return separated(lines, at, kind);
  const run = headerRun(line.text);
  if (run !== null) return opened('original', run, at + 1, lines, 'opening:original-message');
  if (RULE_LINE.test(line.text)) {
    const next = nextWords(lines, at + 1, 3);
    const block = next < 0 ? null : readHeaderBlock(lines, next, false);
    return block === null ? null : opened('headers', block.header, block.end, lines, 'opening:header-lines');
  }
  const block = readHeaderBlock(lines, at, line.mark === 'opening');
  if (block !== null) return opened('headers', block.header, block.end, lines, 'opening:header-lines');
  return attribution(lines, at) ?? marked(lines, at);
}

function opened(
  kind: Opening['kind'],
  header: QuoteHeader | null,
  end: number,
  lines: readonly Line[],
  rule: string,
  sure = true,
): Opening {
  return { kind, header, end, depth: lines[end - 1]?.depth ?? 0, sure, rule };
}

function separated(lines: readonly Line[], at: number, kind: 'forwarded' | 'original'): Opening {
  const rule = kind === 'forwarded' ? 'opening:forwarded-message' : 'opening:original-message';
  const next = nextWords(lines, at + 1, 4);
  const block = next < 0 ? null : readHeaderBlock(lines, next, true);
  if (block !== null) return opened(kind, block.header, block.end, lines, rule);
  const named = next < 0 ? null : attribution(lines, next);
  if (named !== null) return opened(kind, named.header, named.end, lines, rule);
  return opened(kind, EMPTY, at + 1, lines, rule);
}

function attribution(lines: readonly Line[], at: number): Opening | null {
  const first = lines[at];
  if (first === undefined || first.text.length > 400 || !endsSoon(lines, at)) return null;
  const start = first.text.replace(/^[\s*-]+/, '').toLowerCase();
  const word = start.split(/[\s,:]/, 1)[0] ?? '';
  const likely =
    ATTRIBUTION_STARTS.has(word) ||
    /^\d/.test(start) ||
    ATTRIBUTION_VERBS.some((verb) => start.includes(` ${verb}`)) ||
    start.includes('@');
  if (!likely) return null;
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + MAX_ATTRIBUTION_LINES); end++) {
    const line = lines[end];
    if (line === undefined || isBlank(line) || line.depth < first.depth) return null;
    joined = joined === '' ? line.text : `${joined} ${line.text.trim()}`;
    if (joined.length > 420) return null;
    if (!ENDS.test(line.text.slice(-3))) continue;
    const read = readAttribution(joined);
    if (read !== null) return opened('attribution', read.header, end + 1, lines, 'opening:attribution', read.sure);
  }
  return null;
}

/** Whether one of the lines of an attribution from `at` on ends as an attribution does. */
function endsSoon(lines: readonly Line[], at: number): boolean {
  for (let end = at; end < at + MAX_ATTRIBUTION_LINES; end++) {
    const text = lines[end]?.text ?? '';
    if (text === '') return false;
    if (ENDS.test(text.slice(-3))) return true;
  }
  return false;
}

/** Lines that the mail program marks as an opening, in a language that we do not read. */
function marked(lines: readonly Line[], at: number): Opening | null {
  if (lines[at]?.mark !== 'opening') return null;
  let end = at;
  while (end < lines.length && lines[end]?.mark === 'opening') end++;
  return opened('marked', EMPTY, end, lines, 'opening:client-mark');
}
