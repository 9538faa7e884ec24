// Organisations in running text: "I work for Mercy Corps", "namens Oxfam Novib", "Van Instituut Clingendael komen …". Pure.
import { commonplace, kindWords, months, weekdays } from '../event/lexicon/lexicon.ts';
import { phraseAt } from '../phrase-set.ts';
import type { Token } from '../tokens.ts';
import {
  behindOrganisationWords,
  delegationWords,
  departments,
  employers,
  formerWords,
  fromWords,
  inOrganisationWords,
  notNames,
  openOrganisationWords,
  organisationWords,
  roles,
  selfWords,
  sentByWords,
  sentNouns,
  titles,
  untilWords,
  workWords,
} from './lexicon/lexicon.ts';
import { towns } from './lexicon/towns.ts';
import { isCapital, isTitleWord } from './names.ts';
import { classify, startsPersonal } from './segments.ts';

export interface StatedOrganisation {
  readonly organisation: string;
  readonly from: number;
  readonly to: number;
}

const OURS = /^(?:our|my|onze|ons|mijn)$/;
const MOST_WORDS = 8;

/**
 * "I work for Mercy Corps", "namens Oxfam Novib", "student at Leiden University" in running text; former employers and what `isOther`
 * (the organiser, places and names of events) are passed over.
 */
export function statedOrganisations(
  tokens: readonly Token[],
  isOther: (organisation: string) => boolean,
): readonly StatedOrganisation[] {
  const found: StatedOrganisation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const name = withoutEvent(tokens, statedAt(tokens, i), isOther);
    if (name === null || isFormer(tokens, i, name.to) || isOther(name.organisation)) continue;
    found.push(name);
    i = name.to;
  }
  return found;
}

/** "Norad for Peacekeeping missions meet …": what stands behind "for" is the event. */
function withoutEvent(
  tokens: readonly Token[],
  name: StatedOrganisation | null,
  isOther: (organisation: string) => boolean,
): StatedOrganisation | null {
  if (name === null) return null;
  for (let i = name.from + 1; i < name.to; i++) {
    if (!/^(?:for|voor|to|at|aan|in|on|over)$/.test(tokens[i]?.folded ?? '')) continue;
    const [rest, before] = [organisationAt(tokens, i + 1), organisationAt(tokens.slice(0, i), name.from)];
    if (rest !== null && before !== null && isOther(tokens[rest.from]?.text ?? '')) return before;
  }
  return name;
}

/** The words that can lead to an organisation. */
const OPENS: ReadonlySet<string> = new Set([
  ...employers.starts.keys(),
  ...delegationWords,
  ...sentByWords,
  ...openOrganisationWords,
  ...fromWords,
  'aan',
]);

/** The organisation that a phrase at `i` names as somebody's own. */
function statedAt(tokens: readonly Token[], i: number): StatedOrganisation | null {
  if (!OPENS.has(tokens[i]?.folded ?? '')) return null;
  const length = phraseAt(tokens, i, employers);
  if (length > 0) {
    if (isJourney(tokens, i)) return null;
    const owned = OURS.test(tokens[i]?.folded ?? '');
    const from = (owned ? /^(?::|is|,)$/ : /^(?::|is)$/).test(tokens[i + length]?.folded ?? '')
      ? i + length + 1
      : i + length;
    return organisationAt(tokens, from) ?? smallInstitution(tokens, from);
  }
  const word = tokens[i]?.folded ?? '';
  if (delegationWords.has(word) && tokens[i + 1]?.kind === 'word' && isCapital(tokens[i + 1]?.text ?? '')) {
    const name = organisationAt(tokens, i + 1);
    return name !== null && /^[:(\n]$/.test(tokens[name.to + 1]?.text ?? ':') && isOpening(tokens, name, true)
      ? name
      : null;
  }
  if (sentByWords.has(word) && sentNouns.has(tokens[i - 1]?.folded ?? '')) {
    const theirs = organisationAt(tokens, i + 1);
    if (theirs !== null && isOpening(tokens, theirs, true)) return theirs;
  }
  if (openOrganisationWords.has(word) && !opensSentence(tokens, i)) {
    const heading = organisationAt(tokens, i + 1);
    const heads = heading !== null && tokens[heading.to + 1]?.text === ':' && tokens[heading.to + 2]?.kind === 'break';
    if (heads && isOpening(tokens, heading, true)) return heading;
  }
  if (openOrganisationWords.has(word) && opensSentence(tokens, i)) {
    const name = organisationAt(tokens, i + 1);
    return name !== null && isOpening(tokens, name) ? name : null;
  }
  if (!fromWords.has(word) && word !== 'aan') return null;
  const position = tellsPosition(tokens, i);
  if (position === null) return null;
  const name = organisationAt(tokens, i + 1) ?? smallInstitution(tokens, i + 1);
  if (name === null || startsPersonal(name.organisation)) return null;
  const kind = classify(name.organisation);
  return kind === 'organisation' || (kind === 'maybe-organisation' && position === 'role') || isSmall(name.organisation)
    ? name
    : null;
}

/** Not a person's name, a town or a sentence. */
export function isAnOrganisation(name: StatedOrganisation): boolean {
  const kind = classify(name.organisation);
  return (kind === 'organisation' || kind === 'maybe-organisation') && !startsPersonal(name.organisation);
}

/** "Met de tram ben ik er vanuit Scheveningen zo": whence somebody travels. */
function isJourney(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.folded !== 'vanuit') return false;
  const clause = tokens.slice(Math.max(0, i - 8), i + 8).map((token) => token.folded);
  return clause.some((word) =>
    /^(?:trein|tram|bus|metro|auto|fiets|reis|reizen|rijd|rijden|rij|vlieg|vliegen|vertrek|minuten|minuutjes|kwartier|kilometer)$/.test(
      word,
    ),
  );
}

/**
 * What stands before "at", "of", "bij" in a sentence about the writer: a function right before it ("coordinator of"),
 * or study and work some words before ("Ik volg de master … aan").
 */
function tellsPosition(tokens: readonly Token[], at: number): 'role' | 'work' | null {
  let position: 'role' | 'work' | null = null;
  for (let i = at - 1; i > at - 14 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || /^[.!?;:]$/.test(token.text)) break;
    if (i === at - 1 && (roles.has(token.folded) || workWords.has(token.folded))) position = 'role';
    else if (position === null && workWords.has(token.folded)) position = 'work';
    if (position !== null && (selfWords.has(token.folded) || token.folded === "i'm")) return position;
  }
  return position === 'role' && workWords.has(tokens[at - 1]?.folded ?? '') ? 'work' : null;
}

/** "universiteit utrecht" in a mail without capitals. */
function smallInstitution(tokens: readonly Token[], start: number): StatedOrganisation | null {
  const from = /^(?:de|het|the)$/.test(tokens[start]?.folded ?? '') ? start + 1 : start;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || isCapital(first.text)) return null;
  const named = organisationWords.has(first.folded) && towns.has(second.folded);
  return named || (towns.has(first.folded) && organisationWords.has(second.folded))
    ? { organisation: `${first.text} ${second.text}`, from, to: from + 1 }
    : null;
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase();
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:,]$/.test(before.text);
}

/** "Van Instituut Clingendael komen twee mensen": no person, day, place or event. */
function isOpening(tokens: readonly Token[], name: StatedOrganisation, heads = false): boolean {
  const words = tokens.slice(name.from, name.to + 1);
  if (
    words.some((token) => kindWords.has(token.folded) || months.has(token.folded)) ||
    words.every((token) => commonplace.has(token.folded)) ||
    startsPersonal(name.organisation)
  )
    return false;
  const kind = classify(name.organisation);
  const next = tokens[name.to + 1];
  if (kind === 'organisation') return true;
  return (
    kind === 'maybe-organisation' &&
    (heads || (next?.kind === 'word' && (behindOrganisationWords.has(next.folded) || isBeforeSelf(tokens, name.to))))
  );
}

/** "Voor Wereldhuis sluit ik graag aan": the writer follows within a few words. */
function isBeforeSelf(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (selfWords.has(token.folded) || behindOrganisationWords.has(token.folded) || /^(?:wij|we)$/.test(token.folded))
      return i > last + 1;
  }
  return false;
}

/** The words with capitals from `i` on, with small joining words between them. */
export function organisationAt(tokens: readonly Token[], start: number): StatedOrganisation | null {
  let i = start;
  while (
    /^(?:the|de|het|een|an?|our|onze?|instituut)$/.test(tokens[i]?.folded ?? '') &&
    !isCapital(tokens[i]?.text ?? '')
  )
    i++;
  const from = i;
  let to = -1;
  for (; i < Math.min(tokens.length, from + MOST_WORDS); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'number' && /^\d+$/.test(token.text) && tokens[i + 1]?.text === '.' && i === from)
      return dotted(tokens, from);
    if (i === from && isNumberOfName(tokens, i)) continue;
    if (token.kind !== 'word' && token.text !== '&' && token.kind !== 'initials') break;
    if (isForm(tokens, i, from)) break;
    if (token.kind === 'word' && isCapital(token.text) && !isStop(token, i === from, tokens[i + 1])) {
      to = i;
      if (/['’]s$/u.test(token.text) && departments.has(tokens[i + 1]?.folded ?? '')) break;
    } else if (
      i === from ||
      !inOrganisationWords.has(token.folded) ||
      (token.folded === 'in' && isPlaceBehind(tokens, from, i)) ||
      leadsToEvent(tokens, i)
    )
      break;
  }
  if (to < from) return null;
  const words = tokens.slice(from, to + 1);
  const organisation = words
    .map((token, n) => (n > 0 && words[n - 1]?.end === token.start ? token.text : ` ${token.text}`))
    .join('')
    .trim()
    .replace(departments.has(tokens[to + 1]?.folded ?? '') ? /['’]s$/u : /^\b$/, '');
  const whole = words.map((token) => token.folded).join(' ');
  if (towns.has(whole) || organisation.length < 2) return null;
  return { organisation, from, to };
}

/** "het 1 Civiel en Militair Commando", "13 Lichte Brigade": a unit's number, behind an article or "of". */
function isNumberOfName(tokens: readonly Token[], i: number): boolean {
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  return (
    token?.kind === 'number' &&
    /^\d{1,3}$/.test(token.text) &&
    (before?.folded === 'het' || before?.folded === 'the') &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !months.has(next.folded)
  );
}

/** "On behalf of Ms. Jansen": a form of address opens a person's name, not an organisation's. */
function isForm(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  return (
    i === from &&
    token?.kind === 'word' &&
    (isTitleWord(token) || (titles.has(token.folded) && tokens[i + 1]?.text === '.'))
  );
}

/** "Lakeside Women Initiative in Kisumu": where it is; "Kerk in Actie": its name. */
function isPlaceBehind(tokens: readonly Token[], from: number, i: number): boolean {
  const next = tokens[i + 1];
  const named = tokens.slice(from, i).some((token) => organisationWords.has(token.folded));
  return towns.has(next?.folded ?? '') || (named && i - from > 1);
}

/** "… for the masterclass": what follows a preposition is the event. */
function leadsToEvent(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:for|voor|to|aan|in|at|met|with)$/.test(tokens[i]?.folded ?? '')) return false;
  for (let n = 1; n <= 3; n++) {
    const word = tokens[i + n]?.folded ?? '';
    if (
      months.has(word) ||
      (kindWords.has(word) && kindWords.get(word) !== 'generic') ||
      /^(?:excursie|excursion|symposium)$/.test(word)
    )
      return true;
  }
  return false;
}

function dotted(tokens: readonly Token[], from: number): StatedOrganisation | null {
  const words = tokens.slice(from, from + 5);
  const organisation = words.map((token) => token.text).join('');
  return classify(organisation) === 'maybe-organisation' ? { organisation, from, to: from + 4 } : null;
}

/** A word that only begins a sentence, or a day; "Nederlandse Rode Kruis" begins a name. */
function isStop(token: Token, first: boolean, next: Token | undefined): boolean {
  if (token.text === 'I') return true;
  if (!first || organisationWords.has(token.folded) || token.text === token.text.toUpperCase()) return false;
  if (!notNames.has(token.folded)) return false;
  const goesOn = next?.kind === 'word' && isCapital(next.text) && !notNames.has(next.folded);
  return !goesOn || months.has(token.folded) || weekdays.has(token.folded);
}

/** "I used to work for", "werk niet meer bij", "worked at … until 2020". */
export function isFormer(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i > at - 7 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || (i < at && /^[.!?;]$/.test(token.text))) break;
    if (formerWords.has(token.folded) || formerWords.has(`${token.folded} ${tokens[i + 1]?.folded ?? ''}`)) return true;
  }
  return [1, 2, 3].some((n) => untilWords.has(tokens[end + n]?.folded ?? ''));
}
