// Template files → letters that can be rendered, or everything that is wrong with them at once. Pure.
import type { Liquid, Template } from 'liquidjs';
import type { LetterCalendar, LetterOrder, RenderedLetter } from '../domain/letter.ts';
import type { Temporal } from '../domain/time.ts';
import { checkLanguage } from './check.ts';
import { frameEngine } from './engine.ts';
import type { House } from './house.ts';
import { invitation } from './invitation.ts';
import { compileLanguage, type LanguageLetters, phraseLetter } from './language.ts';
import type { CompiledLetters, LetterProblem, LetterSources } from './letters.ts';
import { templateError } from './liquid-fault.ts';
import { keepTimesTogether, renderHtml, renderText } from './markdown.ts';
import { calendarMethod, calendarRegistration } from './recipient.ts';

/** Compiles all letters of all languages; every problem of every file is told, not only the first. */
export function compileLetters(sources: LetterSources): CompiledLetters {
  const problems: LetterProblem[] = [];
  const frame = compileFrame(sources.frame, problems);
  const languages = [...sources.templates].map(([language, files]) => compileLanguage(language, files, problems));
  const fallback = languages[0];
  if (fallback === undefined)
    problems.push({ language: null, name: 'frame', line: null, message: 'there are no letters in any language' });
  if (problems.length === 0) problems.push(...languages.flatMap(checkLanguage));
  if (problems.length > 0 || fallback === undefined || frame === null) return { ok: false, problems };
  const byName = new Map(languages.map((language) => [language.language, language]));
  return {
    ok: true,
    letters: {
      languages: [...byName.keys()],
      render: (order, house, now) => render(byName.get(order.language) ?? fallback, frame, order, house, now),
    },
  };
}

type Frame = (scope: {
  language: string;
  subject: string;
  content: string;
  house: { name: string; address: string };
}) => string;

function compileFrame(source: string, problems: LetterProblem[]): Frame | null {
  const engine: Liquid = frameEngine();
  const report = (error: unknown): void => {
    const { line, message } = templateError(error, 'frame', 1);
    problems.push({ language: null, name: 'frame', line, message });
  };
  let templates: Template[];
  try {
    templates = engine.parse(source);
  } catch (error) {
    report(error);
    return null;
  }
  const frame: Frame = (scope) => String(engine.renderSync(templates, scope));
  try {
    frame({ language: 'en', subject: '', content: '', house: { name: '', address: '' } });
  } catch (error) {
    report(error);
  }
  return frame;
}

function render(
  language: LanguageLetters,
  frame: Frame,
  order: LetterOrder,
  house: House,
  now: Temporal.Instant,
): RenderedLetter {
  const { subject, markdown, calendarText } = phraseLetter(language, order, house, now);
  const content = renderHtml(markdown);
  return {
    subject,
    text: renderText(content),
    html: frame({
      language: language.language,
      subject,
      content: keepTimesTogether(content),
      house: { name: house.name, address: house.address },
    }),
    calendar: calendarFor(order, house, calendarText, now),
  };
}

function calendarFor(
  order: LetterOrder,
  house: House,
  description: string,
  now: Temporal.Instant,
): LetterCalendar | null {
  const method = calendarMethod(order);
  const registration = calendarRegistration(order);
  if (method === null || registration === null || !('registrations' in order.content)) return null;
  return invitation({ method, event: order.content.event, registration, attendee: order.to, house, description, now });
}
