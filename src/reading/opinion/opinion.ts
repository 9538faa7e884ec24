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

const summed = new WeakMap<ReadonlySet<string>, readonly number[]>();

/** What the features of a mail weigh together, class by class; each feature is looked up once for all classes. */
function sumsOf(features: ReadonlySet<string>): readonly number[] {
  const known = summed.get(features);
  if (known !== undefined) return known;
  const sums: number[] = CLASSES.map(() => 0);
  for (const feature of features) weights.get(feature)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  summed.set(features, sums);
  return sums;
}

/** From 0 to 1: how much a mail with these features looks like one of `wanted`. */
export function likeness(features: ReadonlySet<string>, wanted: Class): number {
  const at = CLASSES.indexOf(wanted);
  const sum = sumsOf(features)[at] ?? 0;
  return 1 / (1 + Math.exp(-(weights.get(BIAS)?.[at] ?? 0) - sum / Math.sqrt(features.size)));
}

/** Below this a mail is no person's: in cross-validation nobody whose wish was to be acted on was below it. */
const PERSON = 0.75;
/** Below this nothing is done without a human: in cross-validation one in twenty of what could be done, and three in four of what must not be. */
const ACT = 0.5;
/**
 * Of a few plain words the rules have more to say than a count of words: about twenty are needed to call a mail a machine's, about
 * fifteen to leave it to a human.
 */
const FEWEST_FOR_KIND = 60;
const FEWEST_FOR_DOUBT = 45;
/** How sure a request is at most that the model would not act on. */
const DOUBTED = 0.6;

/** A mail as the model sees it, and the text that its words are quoted from. */
export interface Counted {
  readonly features: ReadonlySet<string>;
  readonly text: string;
}

export interface OtherKind {
  readonly kind: MailKind;
  readonly evidence: readonly Evidence[];
}

/** The kind of a mail that the rules take for a person's, where its words say otherwise; null where they do not. */
export function notAPerson(mail: Counted): OtherKind | null {
  const { features } = mail;
  if (features.size < FEWEST_FOR_KIND || likeness(features, 'person') >= PERSON) return null;
  let kind: Exclude<Class, 'person' | 'act'> = 'bulk';
  for (const other of ['auto-reply', 'spam'] as const) {
    if (likeness(features, other) > likeness(features, kind)) kind = other;
  }
  return { kind, evidence: against(mail, 'person', `opinion.${kind}`) };
}

/** `reading`, but for a human where its words do not look like a matter of registering. */
export function withSecondOpinion(reading: Reading, mail: Counted): Reading {
  const { features } = mail;
  const acts = reading.requests.some(
    ({ intent }) => intent === 'register' || intent === 'cancel' || intent === 'amend',
  );
  if (!acts || features.size < FEWEST_FOR_DOUBT || likeness(features, 'act') >= ACT) return reading;
  const evidence = against(mail, 'act', 'opinion.not-our-matter');
  return { ...reading, requests: reading.requests.map((request) => doubted(request, evidence)) };
}

function doubted(request: Request, evidence: readonly Evidence[]): Request {
  return {
    ...request,
    confidence: Math.min(request.confidence, DOUBTED),
    doubts: request.doubts.includes('unclear') ? request.doubts : [...request.doubts, 'unclear'],
    evidence: [...request.evidence, ...evidence],
  };
}

const MOST_TOLD = 5;

/** The words of the mail that speak most against `wanted`, as they stand there; without words where its shape alone does. */
function against({ features, text }: Counted, wanted: Class, rule: string): readonly Evidence[] {
  const at = CLASSES.indexOf(wanted);
  const lower = text.toLowerCase();
  const told = [...features]
    .map((feature) => ({ words: feature.slice(feature.indexOf(':') + 1), weight: weights.get(feature)?.[at] ?? 0 }))
    .filter(({ weight }) => weight < 0)
    .sort((a, b) => a.weight - b.weight)
    .map(({ words }) => ({ words, from: lower.indexOf(words) }))
    .filter(({ from }) => from >= 0)
    .slice(0, MOST_TOLD)
    .map(({ words, from }) => ({ rule, text: text.slice(from, from + words.length) }));
  return told.length > 0 ? told : [{ rule, text: '' }];
}
