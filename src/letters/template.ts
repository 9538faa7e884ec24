// A template file: a front matter with the subject, then Markdown with Liquid; parsed to data. Pure.

export interface TemplateSource {
  /** Liquid; null for a part (a file whose name begins with "_"). */
  readonly subject: string | null;
  readonly subjectLine: number;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly template: TemplateSource }
  | { readonly ok: false; readonly line: number; readonly message: string };

const FENCE = '---';
const TAG_LINE = /^[ \t]*(?:\{%[^%\n]*%\}[ \t]*)+$/;

/**
 * Reads `text` of a letter (`part` false: the front matter must give a subject) or of a part.
 * A line of nothing but Liquid tags leaves no empty line behind; line numbers stay those of the file.
 */
export function parseTemplate(text: string, part: boolean): ParsedTemplate {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (part) return { ok: true, template: { subject: null, subjectLine: 0, body: joinTagLines(lines), bodyLine: 1 } };
  if (lines[0]?.trim() !== FENCE) return fault(1, 'must begin with a line "---", a line "subject: …" and a line "---"');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === FENCE);
  if (end < 0) return fault(1, 'the front matter has no closing line "---"');
  let subject: string | null = null;
  let subjectLine = 0;
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0)).trim();
    if (key !== 'subject')
      return fault(index + 2, `only "subject: …" may stand in the front matter, not "${line.trim()}"`);
    if (subject !== null) return fault(index + 2, 'the subject is given twice');
    subject = line.slice(colon + 1).trim();
    subjectLine = index + 2;
  }
  if (subject === null || subject === '') return fault(2, 'the front matter needs "subject: …"');
  return { ok: true, template: { subject, subjectLine, body: joinTagLines(lines.slice(end + 1)), bodyLine: end + 2 } };
}

function fault(line: number, message: string): ParsedTemplate {
  return { ok: false, line, message };
}

/** Moves the line feed after a line of tags into its last tag, where Liquid takes it for white space. */
function joinTagLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      if (!TAG_LINE.test(line)) return index === lines.length - 1 ? line : `${line}\n`;
      const tags = line.trim();
      const closing = tags.endsWith('-%}') ? '-%}' : '%}';
      return `${tags.slice(0, -closing.length)}\n${closing}`;
    })
    .join('');
}
