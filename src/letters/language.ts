// The templates of one language, compiled: Liquid is parsed once, each letter is then only filled in. Pure.
import type { Liquid, Template } from 'liquidjs';
import type { LetterName, LetterOrder } from '../domain/letter.ts';
import type { Language } from '../domain/reading.ts';
import type { Temporal } from '../domain/time.ts';
import { makeClockReader } from './dates.ts';
import { bodyEngine, phraseEngine } from './engine.ts';
import { Markdown } from './escape.ts';
import type { House } from './house.ts';
import { LETTER_NAMES, type LetterProblem } from './letters.ts';
import { templateError } from './liquid-fault.ts';
import { isLazy, PARTS, PHRASES, type PartName, type Scope, type Speaker } from './parts.ts';
import { scopeOf } from './scope.ts';
import { parseTemplate } from './template.ts';

/** One parsed piece of Liquid and where its first line stands in its file. */
export interface Piece {
  readonly name: string;
  readonly templates: Template[];
  readonly line: number;
}

export interface LanguageLetters {
  readonly language: Language;
  readonly parts: ReadonlyMap<PartName, Piece>;
  readonly letters: ReadonlyMap<LetterName, { readonly subject: Piece; readonly body: Piece }>;
  readonly speaker: Speaker;
  readonly body: Liquid;
  readonly phrases: Liquid;
}

/** Parses every file of a language. What is wrong goes to `problems`; then the outcome is not to be used. */
export function compileLanguage(
  language: Language,
  files: ReadonlyMap<string, string>,
  problems: LetterProblem[],
): LanguageLetters {
  const [body, phrases] = [bodyEngine(), phraseEngine()];
  const report = (name: string, line: number | null, message: string): void => {
    problems.push({ language, name, line, message });
  };
  const piece = (engine: Liquid, name: string, source: string, line: number): Piece | null => {
    try {
      return { name, templates: engine.parse(source), line };
    } catch (error) {
      const fault = templateError(error, name, line);
      report(name, fault.line, fault.message);
      return null;
    }
  };
  const parse = (name: string) => {
    const text = files.get(name);
    if (text === undefined) {
      report(name, null, `the file ${name}.md is missing; copy it from another language and translate it`);
      return null;
    }
    const parsed = parseTemplate(text, name.startsWith('_'));
    if (!parsed.ok) report(name, parsed.line, parsed.message);
    return parsed.ok ? parsed.template : null;
  };

  const parts = new Map<PartName, Piece>();
  for (const name of PARTS) {
    const template = parse(name);
    if (template === null) continue;
    const part = piece(PHRASES.has(name) ? phrases : body, name, template.body, template.bodyLine);
    if (part !== null) parts.set(name, part);
  }
  const letters = new Map<LetterName, { subject: Piece; body: Piece }>();
  for (const name of LETTER_NAMES) {
    const template = parse(name);
    if (template === null) continue;
    const subject = piece(phrases, name, template.subject ?? '', template.subjectLine);
    const text = piece(body, name, template.body, template.bodyLine);
    if (subject !== null && text !== null) letters.set(name, { subject, body: text });
  }
  const known = new Set<string>([...PARTS, ...LETTER_NAMES]);
  for (const name of files.keys()) {
    if (!known.has(name))
      report(name, null, `there is no letter or part of this name; there are ${[...known].join(', ')}`);
  }
  return { language, parts, letters, speaker: makeSpeaker(language, parts, body, phrases, report), body, phrases };
}

/** Subject and Markdown of a letter. Throws TemplateError where a template asks for what is not there. */
export function phraseLetter(
  language: LanguageLetters,
  order: LetterOrder,
  house: House,
  now: Temporal.Instant,
): { readonly subject: string; readonly markdown: string; readonly calendarText: string } {
  const letter = language.letters.get(order.content.name);
  if (letter === undefined) throw new RangeError(`there is no letter ${order.content.name} in ${language.language}`);
  const scope = scopeOf(order, house, now, language.speaker);
  return {
    subject: renderPiece(language.phrases, letter.subject, scope).trim(),
    markdown: renderPiece(language.body, letter.body, scope),
    calendarText: calendarText(scope),
  };
}

function calendarText(scope: Scope): string {
  const text = scope['calendar_text'];
  return isLazy(text) ? asPlain(text()) : '';
}

function asPlain(value: string | Markdown): string {
  return typeof value === 'string' ? value : value.text;
}

function renderPiece(engine: Liquid, piece: Piece, scope: Scope): string {
  try {
    return String(engine.renderSync(piece.templates, scope));
  } catch (error) {
    throw templateError(error, piece.name, piece.line);
  }
}

function makeSpeaker(
  language: Language,
  parts: ReadonlyMap<PartName, Piece>,
  body: Liquid,
  phrases: Liquid,
  report: (name: string, line: number | null, message: string) => void,
): Speaker {
  const render = (engine: Liquid, name: PartName, scope: Scope): string => {
    const piece = parts.get(name);
    return piece === undefined ? '' : renderPiece(engine, piece, scope).trim();
  };
  return {
    readClock: clockOf(language, report),
    events: new WeakMap(),
    phrase: (name, scope) => render(phrases, name, scope),
    part: (name, scope) => new Markdown(render(body, name, scope)),
  };
}

function clockOf(language: Language, report: (name: string, line: number | null, message: string) => void) {
  try {
    return makeClockReader(language);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report('_when', null, `"${language}" is no language code; name the folder like "en" or "nl"`);
    return makeClockReader('en');
  }
}
