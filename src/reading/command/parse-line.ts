// One line of an organiser's mail → the command that it is, or why it is none. Pure; never throws; linear.
import type { Command, CommandFault } from '../../domain/desk/command.ts';
import { isNameLike } from '../text/words.ts';
import {
  bare,
  isOnly,
  readAudience,
  readCapacity,
  readGuest,
  readNumber,
  readNumbers,
  readWho,
  withoutCourtesies,
} from './arguments.ts';
import type { Verb } from './lexicon/types.ts';
import { phraseAt, wordsAtEnd, wordsAtStart, type Word } from './phrases.ts';
import { AGREEABLE, FILLERS, FOR_EVENT, OBJECTS, PARTED, SMALL_TALK, VERBS } from './vocabulary.ts';

/** A command whose text goes on over the lines that follow. */
export type TextCommand = Extract<Command, { kind: 'answer' | 'message' }>;

export type LineReading =
  /** Greets, thanks, or holds no words. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fault'; readonly verb: Verb; readonly why: CommandFault }
  /** Several where one line names several numbers. */
  | { readonly kind: 'commands'; readonly commands: readonly [Command, ...Command[]] }
  /** `command` has as text what stands on its own line. */
  | { readonly kind: 'text'; readonly command: TextCommand };

const BULLET = /^\s*(?:[-–—*•·▪◦+→]\s*|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)/;
/** Bold, as text parts show it. */
const EMPHASIS = /^[*_]{1,2}(?=\S)/;
/** Longer lines are prose: what follows the word of a command is not looked at any further. */
const LONGEST_LINE = 4_000;

export function parseLine(line: string): LineReading {
  const text = withoutBullets(line);
  const words = wordsAtStart(text);
  if (words.length === 0) return { kind: 'nothing' };
  const found = verbOf(text, words);
  if (found === null) return { kind: isOnly(text, SMALL_TALK) ? 'nothing' : 'unknown' };
  return readCommand(found.verb, found.rest);
}

function withoutBullets(line: string): string {
  let text = line.replace(BULLET, '');
  if (text !== line) text = text.replace(BULLET, '');
  return text.replace(EMPHASIS, '').trim();
}

interface VerbFound {
  readonly verb: Verb;
  /** What stands behind it. */
  readonly rest: string;
}

function verbOf(text: string, words: readonly Word[]): VerbFound | null {
  let at = 0;
  for (;;) {
    const verb = phraseAt(words, at, VERBS);
    // "Can you" is nothing by itself, "and" neither; what is a verb is no courtesy.
    const courtesy = verb === null ? phraseAt(words, at, FILLERS) : null;
    const parted = partedVerb(text, words, at);
    if (parted !== null && (verb === null || verb.next === at + 1)) return parted;
    if (verb !== null) return { verb: verb.meaning, rest: text.slice(words[verb.next - 1]?.end ?? text.length) };
    if (courtesy === null) return null;
    at = courtesy.next;
  }
}

/** "Meld Jane aan": the stem here, its particle at the very end. */
function partedVerb(text: string, words: readonly Word[], at: number): VerbFound | null {
  const stem = words[at];
  if (stem === undefined || !PARTED.some((one) => one.stem === stem.folded) || text.length > LONGEST_LINE) return null;
  const trimmed = withoutCourtesies(text);
  const last = wordsAtEnd(trimmed).at(-1);
  if (last === undefined || last.start <= stem.end || bare(trimmed.slice(last.end)) !== '') return null;
  const parted = PARTED.find((one) => one.stem === stem.folded && one.particle === last.folded);
  // Where the particle follows at once, the verb is found as it stands.
  if (parted === undefined || trimmed.slice(stem.end, last.start).trim() === '') return null;
  return { verb: parted.verb, rest: trimmed.slice(stem.end, last.start) };
}

function readCommand(verb: Verb, rest: string): LineReading {
  const fault = (why: CommandFault): LineReading => ({ kind: 'fault', verb, why });
  switch (verb) {
    case 'add': {
      const guest = readGuest(rest);
      return typeof guest === 'string' ? fault(guest) : one({ kind: 'add', ...guest });
    }
    case 'register': {
      const numbers = readNumbers(rest);
      if (numbers === null) {
        // "Register Jane Doe <jane@x.example>" adds her.
        return rest.includes('@') ? readCommand('add', rest) : fault('needs-number');
      }
      const event = readEvent(withoutCourtesies(numbers.rest));
      if (event === undefined) return fault('extra-words');
      return several(numbers.numbers.map((number) => ({ kind: 'register', number, event })));
    }
    case 'ignore': {
      const numbers = readNumbers(rest);
      if (numbers === null) return fault('needs-number');
      if (!isOnly(numbers.rest, FILLERS)) return fault('extra-words');
      return several(numbers.numbers.map((number) => ({ kind: 'ignore', number })));
    }
    case 'approve':
    case 'decline': {
      const numbers = readNumbers(rest);
      if (numbers !== null) {
        if (!isOnly(numbers.rest, FILLERS)) return fault('extra-words');
        return several(numbers.numbers.map((number) => ({ kind: verb, who: number })));
      }
      const who = readWho(rest);
      return who === null ? fault('needs-who') : one({ kind: verb, who });
    }
    case 'cancel':
    case 'check-in': {
      const who = readWho(rest);
      return who === null ? fault('needs-who') : one({ kind: verb, who });
    }
    case 'capacity': {
      const capacity = readCapacity(rest);
      return capacity === null ? fault('needs-seats') : one({ kind: 'capacity', ...capacity });
    }
    case 'answer': {
      const found = readNumber(rest);
      if (found === null) return fault('needs-number');
      const text = found.rest.replace(/^\s*[:.,)\]–—-]*\s*/u, '');
      return { kind: 'text', command: { kind: 'answer', number: found.number, text, greeted: false } };
    }
    case 'message': {
      const found = readAudience(rest);
      if (found === null) return fault('needs-audience');
      return { kind: 'text', command: { kind: 'message', ...found, greeted: false } };
    }
    case 'yes':
    case 'no':
      return isOnly(rest, verb === 'yes' ? AGREEABLE : FILLERS) ? one({ kind: verb }) : fault('extra-words');
    case 'close':
    case 'open':
    case 'send-list':
    case 'announce':
    case 'help':
      return isOnly(rest, OBJECTS) ? one({ kind: verb }) : fault('extra-words');
  }
}

function one(command: Command): LineReading {
  return { kind: 'commands', commands: [command] };
}

function several(commands: readonly Command[]): LineReading {
  const [first, ...more] = commands;
  return first === undefined ? { kind: 'unknown' } : { kind: 'commands', commands: [first, ...more] };
}

/** The event behind "for"; null where nothing stands there, undefined where something else does. */
function readEvent(rest: string): string | null | undefined {
  const text = bare(rest);
  if (text === '') return null;
  const words = wordsAtStart(text);
  const found = phraseAt(words, 0, FOR_EVENT);
  const end = found === null ? undefined : words[found.next - 1]?.end;
  const event = end === undefined ? '' : bare(text.slice(end)).replace(/\.+$/, '');
  return event === '' ? undefined : event;
}

/**
 * What a line means inside a text that is to be sent: certainly a `command` (the text ends before it), certainly `text`, or either:
 * `doubtful`.
 */
export function insideText(line: string, reading: LineReading): 'command' | 'text' | 'doubtful' {
  switch (reading.kind) {
    case 'nothing':
    case 'unknown':
    case 'fault':
      return 'text';
    case 'text':
      return 'command';
    case 'commands':
      break;
  }
  const [command] = reading.commands;
  switch (command.kind) {
    case 'add':
    case 'register':
    case 'ignore':
    case 'capacity':
    case 'close':
    case 'open':
    case 'send-list':
    case 'announce':
    case 'help':
    case 'answer':
    case 'message':
      return 'command';
    case 'yes':
    case 'no':
      return 'text';
    case 'cancel':
    case 'approve':
    case 'decline':
    case 'check-in': {
      if (typeof command.who === 'number' || command.who.address !== null) return 'command';
      const name = command.who.name ?? '';
      if (isNameLike(name)) return 'command';
      return name.split(' ').length <= MOST_NAME_WORDS && !/[.,;:!?]\s*$/u.test(line) ? 'doubtful' : 'text';
    }
  }
}

/** A name in lower case has no more words. */
const MOST_NAME_WORDS = 4;
