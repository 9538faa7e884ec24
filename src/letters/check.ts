// Finds in compiled templates what would fail when a letter is rendered: names that do not exist, in whatever branch they stand. Pure.
import { analyzeSync, type Variable } from 'liquidjs';
import type { LetterName } from '../domain/letter.ts';
import { Markdown } from './escape.ts';
import type { House } from './house.ts';
import { type LanguageLetters, phraseLetter, type Piece } from './language.ts';
import { LETTER_NAMES, type LetterProblem } from './letters.ts';
import { TemplateError } from './liquid-fault.ts';
import { SAMPLE_EVENT, type Sample, samples } from './samples.ts';
import { isLazy, PARTS, type PartName, type Scope, type Speaker } from './parts.ts';
import { scopeOf } from './scope.ts';

const SAMPLE_HOUSE: House = {
  name: 'Harbour House',
  address: 'desk@harbour.example',
  timeZone: 'Europe/Amsterdam',
  privacy: { notice: null, url: 'https://harbour.example/privacy', keep: { needsDays: 7, peopleDays: 30 } },
};

/** The day before the sample event, so that it is still to come. */
const SAMPLE_NOW = SAMPLE_EVENT.starts.subtract({ days: 1 }).toInstant();

/** Every unknown variable of the language's letters and parts; where there is none, what else fails on sample letters. */
export function checkLanguage(language: LanguageLetters): LetterProblem[] {
  const all = samples(SAMPLE_EVENT, language.language);
  const partScopes = new Map<PartName, Scope[]>();
  const letterScopes = new Map<LetterName, Scope[]>();
  const speaker = recording(language.speaker, partScopes);
  for (const { order } of all) {
    const scope = scopeOf(order, SAMPLE_HOUSE, SAMPLE_NOW, speaker);
    for (const value of Object.values(scope)) if (isLazy(value)) value();
    push(letterScopes, order.content.name, scope);
  }
  const unknown = [
    ...PARTS.flatMap((name) => unknownNames(language.parts.get(name), partScopes.get(name) ?? [])),
    ...LETTER_NAMES.flatMap((name) => {
      const letter = language.letters.get(name);
      const scopes = letterScopes.get(name) ?? [];
      return [...unknownNames(letter?.subject, scopes), ...unknownNames(letter?.body, scopes)];
    }),
  ];
  const faults = unknown.length > 0 ? unknown : distinct(all.flatMap((sample) => tried(language, sample)));
  return faults.map((fault) => ({ language: language.language, ...fault }));
}

type Fault = Omit<LetterProblem, 'language'>;

/** Keeps with which variables each part is asked; the parts themselves stay empty, since they are not checked yet. */
function recording(speaker: Speaker, scopes: Map<PartName, Scope[]>): Speaker {
  return {
    readClock: speaker.readClock,
    events: new WeakMap(),
    phrase: (name, scope) => {
      push(scopes, name, scope);
      return name;
    },
    part: (name, scope) => {
      push(scopes, name, scope);
      return new Markdown(name);
    },
  };
}

function push<Key>(map: Map<Key, Scope[]>, key: Key, scope: Scope): void {
  const list = map.get(key) ?? [];
  list.push(scope);
  map.set(key, list);
}

function unknownNames(piece: Piece | undefined, scopes: readonly Scope[]): Fault[] {
  if (piece === undefined) return [];
  const { globals, variables } = analyzeSync(piece.templates, { partials: false });
  const faults: Fault[] = [];
  const inScope = new Set(Object.values(globals).flat().map(place));
  const elements = scopes.flatMap((scope) => elementsIn(scope));
  for (const variable of Object.values(variables).flat()) {
    const [root, ...path] = variable.segments;
    if (root === 'forloop') continue;
    const global = inScope.has(place(variable));
    // What a loop or an assignment made may have the properties that elements of lists have.
    if (global ? scopes.some((scope) => has(scope, variable.segments)) : elements.some((element) => has(element, path)))
      continue;
    if (!global && path.length === 0) continue;
    const names = new Set((global ? scopes : elements).flatMap((one) => (isRecord(one) ? Object.keys(one) : [])));
    faults.push({
      name: piece.name,
      line: piece.line - 1 + variable.location.row,
      message: `there is no variable "${String(variable)}" here; there are: ${[...names].sort().join(', ')}`,
    });
  }
  return faults;
}

/** The elements of all lists in `value`, and those of the lists in them. */
function elementsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((element: unknown) => [element, ...elementsIn(element)]);
  return isRecord(value) ? Object.values(value).filter(Array.isArray).flatMap(elementsIn) : [];
}

function place(variable: Variable): string {
  return `${String(variable)}@${String(variable.location.row)}:${String(variable.location.col)}`;
}

const OF_LISTS = new Set<unknown>(['size', 'first', 'last']);

/** Whether the path can be followed from `value`. A null on the way is a value that may be missing; templates ask first. */
function has(value: unknown, path: Variable['segments']): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (Array.isArray(value)) {
    if (step === 'size') return rest.length === 0;
    return (
      (OF_LISTS.has(step) || typeof step === 'number') && (rest.length === 0 || value.some((one) => has(one, rest)))
    );
  }
  if (typeof value === 'string') return step === 'size' && rest.length === 0;
  if (!isRecord(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return false;
  return has(value[step], rest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tried(language: LanguageLetters, { order, label }: Sample): Fault[] {
  try {
    const { subject, markdown } = phraseLetter(language, order, SAMPLE_HOUSE, SAMPLE_NOW);
    const empty = subject === '' ? 'subject' : markdown.trim() === '' ? 'text' : null;
    return empty === null
      ? []
      : [{ name: order.content.name, line: null, message: `the ${empty} is empty (sample "${label}")` }];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [{ name: error.file, line: error.line, message: error.message }];
  }
}

function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
