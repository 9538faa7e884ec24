// Tells the sender's words from her signature, legal text and footers below them; when in doubt, they are her words. Pure.
import { readClosing } from './closing.ts';
import { all } from './lexicon/index.ts';
import type { Line } from './line.ts';
import { isBlank, nextWords } from './line.ts';
import type { SmallPrint } from './small-print.ts';
import { smallPrintOf } from './small-print.ts';
import {
  isContact,
  isGreetingLine,
  isIntroduction,
  isListItem,
  isOtherName,
  isPostscript,
  namesSomebodyElse,
  saysHowToAttend,
  speaks,
} from './tail-line.ts';
import { folded, isNameLike, isSentence, wordsOf } from './words.ts';
import type { Verdict } from './verdict.ts';
import { markedVerdict, OWN, verdictOf } from './verdict.ts';
import type { Writer } from './writer.ts';
import { afterOwnName } from './writer.ts';

const DELIMITER = /^\s*(?:--|—|–)\s*$/;
const RULE_LINE = /^\s*(?:[-_=*~.#·—–]\s?){4,}$/;
const ANNOUNCES = [...all((lexicon) => lexicon.announcesList)];
/** Lines behind a sign of a tail that are looked at to see whether it is one. */
const LOOK_AHEAD = 40;
/** People's own words are shorter. Lines beyond take the role of the line above them. */
const MAX_LINES = 400;
/** Without a closing above it, nothing longer is a signature. */
const LONGEST_SIGNATURE = 14;

/** body: her words; tail: below them; aside: her words again, inside the tail, until the paragraph ends. */
type State = 'body' | 'tail' | 'aside';

export class Tail {
  readonly #lines: readonly Line[];
  readonly #writer: Writer;
  readonly #heedMarks: boolean;
  #state: State = 'body';
  /** A signature delimiter or element: only what is plainly hers leads out of it. */
  #strict = false;
  /** Words of hers so far, greeting left out. */
  #ownWords = 0;
  #announced = false;
  /** The line above ends with a colon: what follows belongs to it. */
  #introduced = false;

  readonly #prints = new Map<string, SmallPrint | null>();
  /** The small print that the line above is. */
  #printed: Verdict | null = null;

  constructor(lines: readonly Line[], writer: Writer, heedMarks: boolean) {
    this.#lines = lines;
    this.#writer = writer;
    this.#heedMarks = heedMarks;
  }

  run(): Verdict[] {
    const verdicts: Verdict[] = [];
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (line === undefined) break;
      if (isBlank(line) || at >= MAX_LINES) {
        verdicts.push(verdicts.at(-1) ?? OWN);
        continue;
      }
      const verdict = this.#state === 'body' ? this.#inBody(line, at) : this.#inTail(line, at);
      if (verdict.role === 'own') this.#note(line, at);
      verdicts.push(verdict);
    }
    return verdicts;
  }

  /** What small print a line is; lines are looked at again and again. */
  #print(text: string): SmallPrint | null {
    const known = this.#prints.get(text);
    if (known !== undefined) return known;
    const print = smallPrintOf(text);
    this.#prints.set(text, print);
    return print;
  }

  #text(at: number): string {
    return this.#lines[at]?.text ?? '';
  }

  #note(line: Line, at: number): void {
    const isGreeting = at === nextWords(this.#lines, 0) && isGreetingLine(line.text);
    if (!isGreeting) this.#ownWords += wordsOf(line.text).length;
    this.#introduced = isIntroduction(line.text) && !isGreeting;
    if (this.#announced) return;
    const low = folded(line.text.slice(0, 1_000));
    this.#announced = ANNOUNCES.some((phrase) => low.includes(phrase));
  }

  /** Whether nothing from `at` on is plainly her words. */
  #nothingFollows(at: number): boolean {
    const end = Math.min(this.#lines.length, at + LOOK_AHEAD);
    for (let index = at; index < end; index++) {
      const text = this.#text(index);
      if (text === '' || this.#print(text) !== null) continue;
      if (isPostscript(text)) return true;
      if (isListItem(text) || speaks(text, false) || isIntroduction(text)) return false;
    }
    return true;
  }

  /** "Thank you, Cash Desk!" thanks the reader where more is said. */
  #noSentenceFollows(at: number): boolean {
    for (let index = at; index < Math.min(this.#lines.length, at + LOOK_AHEAD); index++) {
      const text = this.#text(index);
      if (text !== '' && this.#print(text) === null && isSentence(text)) return false;
    }
    return true;
  }

  #enter(verdict: Verdict, strict = false): Verdict {
    this.#state = 'tail';
    this.#strict = strict;
    return verdict;
  }

  #inBody(line: Line, at: number): Verdict {
    const text = line.text;
    if (this.#heedMarks && line.mark === 'signature') return this.#enter(markedVerdict(text), true);
    if (DELIMITER.test(text) && this.#isDelimiter(text, at))
      return this.#enter({ role: 'signature', rule: 'signature:delimiter' }, true);
    if (RULE_LINE.test(text)) return this.#ruleLine(at);
    const closing = this.#closing(text, at);
    if (closing !== null) return this.#enter({ role: 'signature', rule: closing });
    const print = this.#print(text);
    if (print === 'mobile') return { role: 'footer', rule: 'footer:mobile' };
    if (this.#ownWords > 0 && this.#isOwnName(text, at))
      return this.#enter({ role: 'signature', rule: 'signature:own-name' });
    if (print !== null && this.#startsSmallPrint(print, at)) return this.#enter(verdictOf(print, text));
    if (this.#startsContact(at)) return this.#enter({ role: 'signature', rule: 'signature:contact' });
    return OWN;
  }

  #isDelimiter(text: string, at: number): boolean {
    // A long dash alone also parts thoughts.
    return text.trim() === '--' || this.#nothingFollows(at + 1);
  }

  #closing(text: string, at: number): string | null {
    const closing = readClosing(text, this.#writer);
    if (closing === null) return null;
    const next = nextWords(this.#lines, at + 1);
    if (closing.kind === 'thanks') {
      if (this.#ownWords === 0) return null;
      if (closing.named) return closing.hers || this.#noSentenceFollows(at + 1) ? 'signature:thanks-and-name' : null;
      const below = next < 0 ? '' : this.#text(next);
      const named =
        isNameLike(below) || afterOwnName(below, this.#writer) !== null || readClosing(below, this.#writer) !== null;
      return named && !this.#introduced ? 'signature:thanks' : null;
    }
    // "Greetings," and "Best Anna," may also open a mail.
    if (this.#ownWords === 0 && !this.#nothingFollows(at + 1)) return null;
    return 'signature:closing';
  }

  /** Her own name on a line of its own below her words, and nothing of hers after it. */
  #isOwnName(text: string, at: number): boolean {
    const rest = afterOwnName(text, this.#writer);
    if (rest === null || text.includes(':') || this.#introduced || saysHowToAttend(text)) return false;
    const above = this.#text(at - 1);
    if (above !== '' && (isOtherName(above, this.#writer) || isListItem(above))) return false;
    if (rest !== '' && (isSentence(rest) || wordsOf(rest).length > 8)) return false;
    return this.#nothingFollows(at + 1) && !this.#isListOfNames(at + 1) && this.#linesFrom(at) <= LONGEST_SIGNATURE;
  }

  /** Lines with words from `at` on that are no small print. */
  #linesFrom(at: number): number {
    let count = 0;
    for (let index = at; index < this.#lines.length && count <= LONGEST_SIGNATURE; index++) {
      const text = this.#text(index);
      if (text !== '' && this.#print(text) === null) count++;
    }
    return count;
  }

  /** The next lines are names of others, and her words announced a list. */
  #isListOfNames(from: number): boolean {
    const next = nextWords(this.#lines, from, 2);
    return this.#announced && next >= 0 && isOtherName(this.#text(next), this.#writer);
  }

  #startsSmallPrint(print: SmallPrint, at: number): boolean {
    if (this.#ownWords === 0 || (at > 0 && this.#text(at - 1) !== '')) return false;
    switch (print) {
      case 'legal':
      case 'environment':
      case 'machine':
        return !speaks(this.#text(at), true) && this.#nothingFollows(at + 1);
      case 'promotion':
      case 'availability':
      case 'mobile':
        return false;
    }
  }

  /** A line of dashes begins the tail where small print follows; else it is part of her text. */
  #ruleLine(at: number): Verdict {
    const next = nextWords(this.#lines, at + 1, 4);
    const print = next < 0 ? null : this.#print(this.#text(next));
    if (next < 0 || print === null || print === 'mobile') return OWN;
    if (this.#ownWords === 0) return OWN;
    return this.#nothingFollows(next) ? this.#enter(verdictOf(print, this.#text(next))) : OWN;
  }

  /** A last paragraph of short lines with a telephone number or a web page. */
  #startsContact(at: number): boolean {
    if (this.#ownWords === 0 || this.#introduced || this.#text(at - 1) !== '' || at === 0) return false;
    let [contacts, lines] = [0, 0];
    for (let index = at; index < Math.min(this.#lines.length, at + 8) && this.#text(index) !== ''; index++) {
      const text = this.#text(index);
      if (isSentence(text) || isListItem(text) || namesSomebodyElse(text, this.#writer) || saysHowToAttend(text))
        return false;
      if (/^\s*[\p{Lu}][\p{L} /-]{3,28}\s?:\s/u.test(text) && index === at) return false;
      lines++;
      if (isContact(text)) contacts++;
    }
    return contacts > 0 && lines >= 2 && this.#nothingFollows(at);
  }

  #inTail(line: Line, at: number): Verdict {
    const text = line.text;
    const newParagraph = this.#text(at - 1) === '';
    if (this.#state === 'aside') {
      if (!newParagraph || this.#introduced || isListItem(text)) return this.#aside(text);
      this.#state = 'tail';
    }
    if (isPostscript(text)) return this.#aside(text, 'own:postscript');
    if (DELIMITER.test(text)) {
      this.#strict = true;
      return { role: 'signature', rule: 'signature:delimiter' };
    }
    if (this.#heedMarks && line.mark === 'signature') this.#strict = true;
    if (RULE_LINE.test(text)) return { role: 'signature', rule: 'signature:line' };
    const print = this.#print(text);
    if (print !== null) return this.#printing(verdictOf(print, text));
    const own = this.#returns(text, at);
    if (own !== null) return this.#aside(text, own);
    // An address below "… mailing list", the rest of a legal paragraph.
    if (!newParagraph && this.#printed !== null) return this.#printed;
    this.#printed = null;
    return { role: 'signature', rule: 'signature:below' };
  }

  #printing(verdict: Verdict): Verdict {
    this.#printed = verdict.role === 'signature' || verdict.rule === 'footer:mobile' ? null : verdict;
    return verdict;
  }

  /** Which rule makes a line in the tail her words, or null. */
  #returns(text: string, at: number): string | null {
    const item = isListItem(text) ? text.replace(/^\s*\S+\s+/, '') : null;
    if (item !== null && (isOtherName(item, this.#writer) || (!this.#strict && !isContact(item))))
      return 'own:list-below';
    if (namesSomebodyElse(text, this.#writer)) return 'own:somebody-else';
    if (isIntroduction(text) && nextWords(this.#lines, at + 1, 3) >= 0) return 'own:introduction-below';
    if (speaks(text, this.#strict)) return 'own:sentence-below';
    if (saysHowToAttend(text) && wordsOf(text).length >= 2 && !this.#strict) return 'own:attendance-below';
    if (
      this.#announced &&
      this.#text(at - 1) === '' &&
      isOtherName(text, this.#writer) &&
      isOtherName(this.#text(at + 1), this.#writer)
    )
      return 'own:announced-list';
    return null;
  }

  #aside(text: string, rule = 'own:goes-on'): Verdict {
    const print = this.#print(text);
    if (print === 'mobile') return { role: 'footer', rule: 'footer:mobile' };
    this.#state = 'aside';
    return { role: 'own', rule };
  }
}
