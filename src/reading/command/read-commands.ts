// An organiser's mail → the commands in it, in their order, and every line that is none. Pure; never throws; linear.
import type { CommandLine } from '../../domain/desk/command.ts';
import type { Mail } from '../../domain/mail.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Line } from '../text/line.ts';
import { ownLines } from '../text/own-lines.ts';
import { isGreetingLine } from '../text/tail-line.ts';
import { insideText, parseLine, type LineReading, type TextCommand } from './parse-line.ts';
import { rolesOf, type LineRole } from './roles.ts';

/** More in one mail is no organiser's. */
const MOST_COMMANDS = 100;
const MOST_LINES = 400;
/** Characters of a line that are shown. */
const LONGEST_SHOWN = 300;
/** Characters of a text that is sent on. */
const LONGEST_TEXT = 20_000;

interface ToRead extends Line {
  readonly role: LineRole;
  readonly reading: LineReading;
}

/**
 * Reads what the sender wrote now; nothing of a quote, a forward or a signature becomes a command. Greetings and thanks are left
 * out; every other line is a command or a fault, and never dropped in silence.
 */
export function readCommands(mail: Mail): readonly CommandLine[] {
  const { stretches, writer, heedMarks } = ownLines(mail);
  const found: CommandLine[] = [];
  let ended = false;
  for (const stretch of stretches) {
    const lines = stretch.slice(0, MOST_LINES);
    const roles = rolesOf(lines, writer, heedMarks);
    const toRead = lines.map((line, at): ToRead => {
      const role = roles[at] ?? 'below';
      return { ...line, role: ended && role !== 'footer' ? 'below' : role, reading: parseLine(line.text) };
    });
    found.push(...readStretch(toRead));
    ended ||= roles.some((role) => role === 'below' || role === 'mark');
    if (stretch.length > lines.length) found.push({ kind: 'fault', words: '', why: 'too-many' });
  }
  if (found.length <= MOST_COMMANDS) return found;
  return [...found.slice(0, MOST_COMMANDS), { kind: 'fault', words: '', why: 'too-many' }];
}

function readStretch(lines: readonly ToRead[]): readonly CommandLine[] {
  const found: CommandLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const { role, reading, text } = line;
    const words = shown(text);
    switch (role) {
      case 'footer':
      case 'mark':
        continue;
      case 'below':
        if (isCertain(line)) found.push({ kind: 'fault', words, why: 'below-signature' });
        continue;
      case 'contact':
        if (!isCertain(line)) continue;
        break;
      case 'own':
        break;
    }
    switch (reading.kind) {
      case 'nothing':
        break;
      case 'unknown':
        if (!isGreetingLine(text)) found.push({ kind: 'fault', words, why: 'unknown' });
        break;
      case 'fault':
        found.push({ kind: 'fault', words, why: reading.why });
        break;
      case 'commands':
        found.push(...reading.commands.map((command) => ({ kind: 'command', words, command }) as const));
        break;
      case 'text': {
        const end = endOfText(lines, at);
        found.push(withText(reading.command, lines.slice(at, end), words));
        at = end - 1;
      }
    }
  }
  return found;
}

function isCertain({ text, reading }: ToRead): boolean {
  return reading.kind !== 'nothing' && reading.kind !== 'unknown' && insideText(text, reading) === 'command';
}

/** The index after the last line of the text that begins with the line `at`. */
function endOfText(lines: readonly ToRead[], at: number): number {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || line.role === 'below' || line.role === 'mark') break;
    if (line.text !== '' && isCertain(line)) break;
  }
  return end;
}

function withText(command: TextCommand, lines: readonly ToRead[], words: string): CommandLine {
  const [first, ...more] = lines;
  const later = more.filter((line) => line.role !== 'footer');
  if (later.some((line) => line.text !== '' && insideText(line.text, line.reading) === 'doubtful')) {
    return { kind: 'fault', words, why: 'text-or-command' };
  }
  const body = first === undefined ? later : [{ ...first, text: command.text }, ...later];
  const text = joinLines(body).trim();
  if (text === '') return { kind: 'fault', words, why: 'needs-text' };
  if (text.length > LONGEST_TEXT) return { kind: 'fault', words, why: 'text-too-long' };
  const greeting = text.slice(0, text.includes('\n') ? text.indexOf('\n') : text.length);
  return { kind: 'command', words, command: { ...command, text, greeted: isGreetingLine(greeting) } };
}

function shown(text: string): string {
  const line = text.trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}
