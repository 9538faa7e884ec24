// The organisation that a signature names. Pure.
import { commonplace, concepts, stopWords } from '../event/lexicon/lexicon.ts';
import { stem } from '../event/stem.ts';
import { fold } from '../tokens.ts';
import { knownOrganisations } from './lexicon/known-organisations.ts';
import { organisationWords } from './lexicon/lexicon.ts';
import { sameName } from './same-name.ts';
import { classify, endsAbbreviated, foldedWords, piecesOf } from './segments.ts';
import { leadingName, type SignedLine } from './signed-line.ts';

/** The organisation that the lines of a signature name; null where none does. `name` is the signer's. */
export function organisationInSignature(lines: readonly SignedLine[], name: string | null): string | null {
  let maybe: string | null = null;
  let part: string | null = null;
  let below = 0;
  let named = false;
  for (const line of lines.slice(0, 14)) {
    const found = inLine(line.text, name);
    if (found.named) named = true;
    if (found.sure !== null && !isPartOf(found.sure)) return found.sure;
    if (found.sure !== null) part = part ?? found.sure;
    else if (found.maybe !== null && named && maybe === null && below < 6) maybe = found.maybe;
    if (found.ends) break;
    below++;
  }
  return maybe ?? part;
}

/** Centres and institutes within a university give way to it. */
export function isPartOf(text: string): boolean {
  return /\b(?:centre|center|centrum|school|faculty|faculteit|programme|program|group|groep|bureau|media|press|support)\b/i.test(
    text,
  );
}

interface LineFinding {
  readonly named: boolean;
  readonly sure: string | null;
  readonly maybe: string | null;
  /** Contact data or prose: below it stand slogans and legal text. */
  readonly ends: boolean;
}

function inLine(text: string, name: string | null): LineFinding {
  const none: LineFinding = { named: false, sure: null, maybe: null, ends: false };
  if (text.length > 140) return { ...none, ends: true };
  if (/^[-_=.*~]{3,}$/.test(text)) return none;
  const person = leadingName(text);
  const isName = person !== null && (name === null || sameName(person.name, name));
  const bracket = /\(([^()]{2,80})\)\s*\.?$/.exec(text);
  if (isName && bracket !== null) {
    const kind = classify(bracket[1] ?? '');
    if (kind === 'organisation' || kind === 'maybe-organisation') {
      if (!(name !== null && sameName(bracket[1] ?? '', name)))
        return { named: true, sure: (bracket[1] ?? '').trim(), maybe: null, ends: false };
    }
  }
  const former = piecesOf(text, false).length === 1 && classify(text) === 'former';
  if (former || hasFormer(text)) return none;
  let sure: string | null = null;
  let maybe: string | null = null;
  for (const piece of piecesOf(text, true).map(tidy)) {
    if (isNameOf(piece, name)) continue;
    const kind = classify(piece);
    if (kind === 'organisation' && sure === null) sure = clean(piece);
    else if (kind === 'maybe-organisation' && maybe === null && leadingName(piece)?.known !== true)
      maybe = clean(piece);
    else if (kind === 'role' || kind === 'department') sure = sure ?? behindRole(piece);
  }
  const whole = classify(text);
  if (whole === 'organisation' && !/[|•·\t]/.test(text) && sure !== null && !isName && !/^[^,]*,[^,]*$/.test(text))
    sure = clean(text);
  return {
    named: isName,
    sure,
    maybe: isName && sure === null && !/[|,•·–(\t-]/.test(text) ? null : maybe,
    ends: false,
  };
}

function isNameOf(piece: string, name: string | null): boolean {
  return name !== null && sameName(piece.replace(/^(?:dr|prof|drs|ir|mr|ms|mrs)\.?\s+/gi, ''), name);
}

function hasFormer(text: string): boolean {
  return /\(?\b(?:v\/h|voorheen|formerly|former|voormalig)\b/i.test(text);
}

/** "Policy officer at Oxfam Novib", "adviseur bij PAX", "bestuurslid Drente Helpt". */
function behindRole(piece: string): string | null {
  const match = /\s(?:at|bij|for|voor|@|van|of|aan(?: de| het)?)\s+(\p{Lu}.{1,70})$/u.exec(piece);
  const rest = match?.[1];
  if (rest === undefined) return besideRole(piece);
  const kind = classify(rest);
  const weak = /\s(?:of|for|van|voor)\s/.test(match?.[0] ?? '');
  if (weak) return kind === 'organisation' && /\s/.test(rest.trim()) ? clean(rest) : null;
  return kind === 'organisation' || kind === 'maybe-organisation' ? clean(rest) : null;
}

/** "bestuurslid Drente Helpt", "Programme officer Oxfam Novib": a function with the name right behind it. */
function besideRole(piece: string): string | null {
  const words = piece.split(/\s+/);
  const last = words.reduce((at, word, i) => (isFunction(word) ? i : at), -1);
  const rest = words.slice(last + 1).join(' ');
  const kind = classify(rest);
  if (last === -1 || (!/^\p{Lu}/u.test(rest) && kind !== 'organisation') || isTheme(rest)) return null;
  const small = words.slice(0, last + 1).every((word) => word === word.toLowerCase());
  const sure = (kind === 'organisation' && hasOwnWord(rest)) || knownOrganisations.has(fold(rest));
  return sure || (small && kind === 'maybe-organisation') ? clean(rest) : null;
}

/** "Policy officer Humanitarian Aid": what somebody works on. */
function isTheme(text: string): boolean {
  return foldedWords(text).every((word) => {
    const key = stem(word);
    return stopWords.has(word) || commonplace.has(key) || concepts.has(key);
  });
}

/** A word of organisations that is no theme of work as well ("hulp", "development"). */
function hasOwnWord(text: string): boolean {
  return foldedWords(text).some((word) => {
    const key = stem(word);
    return organisationWords.has(word) && !commonplace.has(key) && !concepts.has(key);
  });
}

function isFunction(word: string): boolean {
  const kind = classify(word);
  return kind === 'role' || kind === 'department';
}

/** Without the full stop of a sentence and the town in brackets: "Lakeside Network (Kisumu)." */
export function tidy(piece: string): string {
  const sentence = /[^.]\.$/.test(piece) && !/[.!?]\s/.test(piece);
  const text = sentence && !endsAbbreviated(piece) ? piece.slice(0, -1) : piece;
  const town = /^(.+?)\s*\(([^()]{2,40})\)$/u.exec(text);
  return town !== null && classify(town[2] ?? '') === 'town' ? (town[1] ?? text) : text;
}

function clean(text: string): string {
  return text.replace(/^[\s,;:*_"“'‘(]+|[\s,;:*_"”’')]+$/gu, '').trim();
}
