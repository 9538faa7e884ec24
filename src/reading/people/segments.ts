// What a short piece of a line says: a function, a department, a telephone, a street, a town, an organisation. For signatures and lists. Pure.
import { memoOfLine } from '../memo.ts';
import { fold, tokenise, type Token } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import {
  accessWords,
  closings,
  departmentEnds,
  departments,
  dietWords,
  formLabels,
  formerWords,
  greetings,
  inNames,
  inPersonWords,
  notNames,
  onlineWords,
  organisationWords,
  particles,
  roles,
  streets,
  titles,
} from './lexicon/lexicon.ts';
import { towns } from './lexicon/towns.ts';
import { isCapital, isShouted } from './names.ts';

export type SegmentKind =
  | 'empty'
  | 'email'
  | 'contact'
  | 'address'
  | 'town'
  | 'role'
  | 'department'
  | 'attendance'
  | 'note'
  | 'former'
  | 'closing'
  | 'organisation'
  | 'maybe-organisation'
  | 'other';

const PHONE = /(?:^|[\s:(])\+?\d[\d\s().-]{6,}\d/;
const CONTACT_LABEL =
  /^(?:t|m|e|w|f|tel|mob|mobile|mobiel|phone|fax|web|www|telefoon|email|e-mail|website|skype|linkedin|twitter|x|kvk|btw|iban|anbi)\b\.?\s*[:.]?\s*(?:[+\d(]|$|www|http|\S+@)/i;
const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b|\b[A-Z]-?\d{4,5}\b|\b(?:po box|postbus|p\.o\. box)\b/i;
const SLOGAN_END = /[!?.]$/;
const PRONOUNS = /^\(?(?:she|he|they|zij|hij|hen|die)\s?\/\s?\p{L}+(?:\s?\/\s?\p{L}+)?\)?$/iu;
const LONGEST = 90;

/** Cuts a line at bars, bullets, spaced dashes, tabs, wide gaps and (where `commas`) commas. */
export function piecesOf(line: string, commas: boolean): readonly string[] {
  const cut = commas ? /\s*[|•·;\t]\s*|\s[-–—/]\s|,\s+|\s{3,}/u : /\s*[|•·;\t]\s*|\s[-–—]\s|\s{3,}/u;
  return line
    .slice(0, 400)
    .split(cut)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** What `piece` says. 'maybe-organisation' has the look of a name of something, without a word that only organisations have. */
export const classify: (piece: string) => SegmentKind = memoOfLine((piece) => {
  const text = piece
    .trim()
    .replace(/^[([{<'"“‘*_]+|[)\]}>'"”’*_,;:]+$/gu, '')
    .trim();
  if (text === '') return 'empty';
  if (text.length > LONGEST) return 'other';
  if (/^[0-9]{1,3}(?:\.[0-9]{1,3}){2}$/.test(text)) return 'maybe-organisation';
  if (PRONOUNS.test(text)) return 'other';
  if (text.includes('@')) return 'email';
  if (PHONE.test(text) || CONTACT_LABEL.test(text) || /(?:https?:\/\/|www\.)\S/i.test(text)) return 'contact';
  const tokens = tokenise(text);
  const words = tokens.filter((token) => token.kind === 'word');
  const folded = words.map((token) => token.folded);
  if (words.length === 0) return 'other';
  const whole = folded.join(' ');
  if (closings.phrases.has(whole) || greetings.has(folded[0] ?? '')) return 'closing';
  if (formerWords.has(folded[0] ?? '') || /^v\/h\b/i.test(text)) return 'former';
  if (towns.has(whole)) return 'town';
  if (isAddress(text, tokens)) return 'address';
  if (onlineWords.phrases.has(whole) || inPersonWords.phrases.has(whole)) return 'attendance';
  const organisation = folded.some((word) => organisationWords.has(word));
  if (isRole(folded)) return 'role';
  if (isDepartment(folded, organisation)) return 'department';
  if (!organisation && folded.some((word) => dietWords.phrases.has(word) || accessWords.phrases.has(word)))
    return 'note';
  if (formLabels.has(whole)) return 'other';
  if (isSmallLed(words)) return 'organisation';
  if (!looksLikeName(words)) return 'other';
  if (SLOGAN_END.test(text) && !endsAbbreviated(text)) return 'other';
  return organisation || endsLikeSchool(folded) ? 'organisation' : 'maybe-organisation';
});

/** "Van Dam Inc.", "Zonneveld B.V.", "Oosterland Org.": the full stop belongs to the word. */
export function endsAbbreviated(text: string): boolean {
  return /\b(?:b\.v|n\.v|inc|ltd|vzw|e\.v|org|corp|co|assoc|assn|found|int|intl|inst|univ)\.$/i.test(text);
}

/** "stichting De Brug", "gemeente Oosterland": what sort of body it is, in small letters before its name. */
function isSmallLed(words: readonly Token[]): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    second !== undefined &&
    words.length <= 6 &&
    isSmallLead(first.text) &&
    isCapital(second.text)
  );
}

/** What sort of body it is, where it stands in small letters before a name. */
export function isSmallLead(word: string): boolean {
  return SMALL_LEADS.test(word);
}
const SMALL_LEADS =
  /^(?:stichting|vereniging|gemeente|provincie|ministerie|universiteit|hogeschool|waterschap|veiligheidsregio|coöperatie|kerk|parochie|school|fonds|instituut|foundation|university)$/;

function isAddress(text: string, tokens: readonly Token[]): boolean {
  if (POSTCODE.test(text)) return true;
  if (!tokens.some((token) => token.kind === 'number')) return false;
  const street = tokens.some(
    (token) =>
      streets.has(token.folded) ||
      STREET_ENDS.some((end) => token.folded.length > end.length + 2 && token.folded.endsWith(end)),
  );
  return street && !tokens.some((token) => organisationWords.has(token.folded));
}
const STREET_ENDS = [
  'straat',
  'laan',
  'weg',
  'plein',
  'gracht',
  'kade',
  'singel',
  'dreef',
  'steenweg',
  'burgwal',
  'plantsoen',
  'straße',
  'strasse',
  'dijk',
];

/** A word for a function; "Council of Ministers" and the like keep their organisation word first. */
function isRole(folded: readonly string[]): boolean {
  const index = folded.findIndex((word) => roles.has(word) || isRoleCompound(word));
  if (index === -1) return false;
  const organisation = folded.findIndex((word) => organisationWords.has(word));
  return !(organisation === 0 && index > 1 && !roles.has(folded[folded.length - 1] ?? ''));
}

function isRoleCompound(word: string): boolean {
  return (
    word.length > 9 &&
    /(?:medewerker|medewerkster|adviseur|manager|leider|coordinator|assistent|assistente|directeur|secretaresse|secretaris|onderzoeker|verantwoordelijke|specialist|consultant|docent|officer|adviser|advisor|functionaris|begeleider|voorzitter)$/.test(
      word,
    )
  );
}

function isDepartment(folded: readonly string[], organisation: boolean): boolean {
  // "Faculty of Architecture" is all that its staff tell of where they work.
  if (/^(?:faculty|faculteit)$/.test(folded[0] ?? '') && folded.length > 1) return false;
  if (departments.has(folded[0] ?? '')) return !(organisation && folded[0] === 'team');
  if (folded.length > 1 && departmentEnds.has(folded[folded.length - 1] ?? '')) return true;
  if (organisation) return false;
  return (
    folded.some((word) => departments.has(word)) &&
    folded.every(
      (word) => departments.has(word) || /^(?:en|and|of|&|van|de|het|the|voor|for)$/.test(word) || word.length > 3,
    ) &&
    (folded.length > 1 || departments.has(folded[0] ?? ''))
  );
}

function endsLikeSchool(folded: readonly string[]): boolean {
  return folded.some(
    (word) =>
      /(?:universiteit|hogeschool|academie|stichting|instituut|werken|kinderen|raad|university)$/.test(word) &&
      word.length > 8,
  );
}

/** Begins with a capital, and not one of the words that only begin a sentence; small words between are few. */
function looksLikeName(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || words.length > 9 || !isCapital(first.text)) return false;
  if (words.length === 1) return first.text.length > 1 && !notNames.has(first.folded) && !titles.has(first.folded);
  const small = words.filter((token) => !isCapital(token.text) && !inNames.has(token.folded));
  return (
    small.length <= (words.length >= 3 ? 1 : 1) &&
    !(notNames.has(first.folded) && !isShouted(first.text) && small.length > 0 && !organisationWords.has(first.folded))
  );
}

/** Whether the words look like a person rather than an organisation: a known first name or initials before a surname. */
export function looksPersonal(text: string): boolean {
  const tokens = tokenise(text).filter((token) => token.kind === 'word' || token.kind === 'initials');
  const [first] = tokens;
  if (first === undefined || tokens.length > 7) return false;
  if (tokens.some((token) => organisationWords.has(token.folded))) return false;
  return (
    first.kind === 'initials' ||
    givenNames.has(first.folded) ||
    (tokens.length > 1 &&
      tokens
        .slice(1, -1)
        .some((token) => particles.has(token.folded) && !/^(?:in|aan|op|bij|uit|over|onder|tot)$/.test(token.folded)) &&
      tokens.every((token) => isCapital(token.text) || particles.has(token.folded)))
  );
}

/** Whether the first word is a known first name or initials: stricter than `looksPersonal` ("Médecins du Monde" is nobody). */
export function startsPersonal(text: string): boolean {
  const first = tokenise(text).find((token) => token.kind === 'word' || token.kind === 'initials');
  return first !== undefined && (first.kind === 'initials' || givenNames.has(first.folded));
}

export function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
}
