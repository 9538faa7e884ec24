// A second opinion on a mail, learnt from labelled ones: a linear model over its words. It only ever makes us more careful. Pure.
import type { Evidence, MailKind, Reading, Request } from '../../domain/reading.ts';
import { WEIGHTS } from './weights.ts';

/** What the model tells apart; `act` is whether the mail is a matter of registering for our events. */
export const CLASSES = ['person', 'auto-reply', 'bulk', 'spam', 'act'] as const;
type Class = (typeof CLASSES)[number];

/** Weights stand in the file as whole hundredths. */
const SCALE = 100;
const BIAS = '(always)';

const weights: ReadonlyMap<string, readonly number[]> = parse(WEIGHTS);

function parse(text: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (const line of text.trim().split('\n')) {
    const [name = '', numbers = ''] = line.split('\t');
    table.set(
      name,
      numbers.split(' ').map((number) => Number(number) / SCALE),
    );
  }
  return table;
}

/** From 0 to 1: how much a mail with these features looks like one of `wanted`. */
export function likeness(features: ReadonlySet<string>, wanted: Class): number {
  const at = CLASSES.indexOf(wanted);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature)?.[at] ?? 0;
  return 1 / (1 + Math.exp(-(weights.get(BIAS)?.[at] ?? 0) - sum / Math.sqrt(features.size)));
}

/** Below this a mail is no person's: in cross-validation nobody whose wish was to be acted on was below it. */
const PERSON = 0.75;
/** Below this nothing is done without a human: in cross-validation one in twenty of what could be done, and three in four of what must not be. */
const ACT = 0.5;
/** A mail of about fifteen words. */
const FEWEST_FEATURES = 45;
/** How sure a request is at most that the model would not act on. */
const DOUBTED = 0.6;

export interface OtherKind {
  readonly kind: MailKind;
  readonly evidence: Evidence;
}

/** The kind of a mail that the rules take for a person's, where its words say otherwise; null where they do not. */
export function notAPerson(features: ReadonlySet<string>): OtherKind | null {
  if (likeness(features, 'person') >= PERSON) return null;
  let kind: Exclude<Class, 'person' | 'act'> = 'bulk';
  for (const other of ['auto-reply', 'spam'] as const) {
    if (likeness(features, other) > likeness(features, kind)) kind = other;
  }
  return { kind, evidence: { rule: `opinion.${kind}`, text: strongest(features, 'person', -1) } };
}

/** `reading`, but for a human where its words do not look like a matter of registering. */
export function withSecondOpinion(reading: Reading, features: ReadonlySet<string>): Reading {
  // A few plain words are what the rules read best, and too few for a count of words.
  if (features.size < FEWEST_FEATURES) return reading;
  const acts = reading.requests.some(
    ({ intent }) => intent === 'register' || intent === 'cancel' || intent === 'amend',
  );
  if (!acts || likeness(features, 'act') >= ACT) return reading;
  const evidence: Evidence = { rule: 'opinion.not-our-matter', text: strongest(features, 'act', -1) };
  return { ...reading, requests: reading.requests.map((request) => doubted(request, evidence)) };
}

function doubted(request: Request, evidence: Evidence): Request {
  return {
    ...request,
    confidence: Math.min(request.confidence, DOUBTED),
    doubts: request.doubts.includes('unclear') ? request.doubts : [...request.doubts, 'unclear'],
    evidence: [...request.evidence, evidence],
  };
}

const MOST_TOLD = 5;

/** The words of the mail that weigh most in one direction. */
function strongest(features: ReadonlySet<string>, wanted: Class, sign: 1 | -1): string {
  const at = CLASSES.indexOf(wanted);
  return [...features]
    .map((feature) => ({ feature, weight: sign * (weights.get(feature)?.[at] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOLD)
    .map(({ feature }) => feature.slice(feature.indexOf(':') + 1))
    .join(', ');
}
