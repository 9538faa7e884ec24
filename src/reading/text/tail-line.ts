// What a line below the sender's words is: a line of her signature, or words of hers after all. Pure.
import { comparable } from '../../domain/address.ts';
import { all } from './lexicon/index.ts';
import { folded, isFirstPerson, isNameLike, isSentence, plain, wordsOf } from './words.ts';
import type { Writer } from './writer.ts';
import { afterOwnName } from './writer.ts';

const GREETINGS = all((lexicon) => lexicon.greetings);
const POSTSCRIPTS = all((lexicon) => lexicon.postscripts);
const REQUESTS = [...all((lexicon) => lexicon.requests)];
const ATTENDS = [...all((lexicon) => lexicon.attends)];
const LIST_ITEM = /^\s*(?:[-*•·–+▪◦]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)(?=\S)/;
const MAIL_ADDRESS = /[^\s<>()[\]:;,"'@]{1,64}@[^\s<>()[\]:;,"'@]{1,255}/g;
const PHONE = /(?:\+|\(0|\b0|\b00)\d?[\d\s()./-]{6,18}\d/;
const WEB = /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]{2,40}\.(?:nl|org|com|be|eu|net|int|ngo|example)\b/i;
/** "T:", "Tel.", "E-mail:" before what is said. */
const LABEL =
  /^\s*(?:[tmefwa]|tel|mob|fax|tel\.|mob\.|phone|mobile|mobiel|telefoon|e-?mail|mail|web|website|site|adres|address|skype|linkedin|twitter|x|secretar\p{L}*|assist\p{L}*)\s?[.:]/iu;
const LOOKED_AT = 400;

/** "Dear all,", "Beste mensen": greets and says no more. */
export function isGreetingLine(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 7 && text.length <= 60 && GREETINGS.has(folded(words[0] ?? '')) && !isFirstPerson(text);
}

export function isListItem(text: string): boolean {
  return LIST_ITEM.test(text.slice(0, LOOKED_AT));
}

export function isPostscript(text: string): boolean {
  const start = folded(text.slice(0, 30)).trimStart();
  const mark = /^([\p{L}. ]{1,12}?)\s?[:,–-]|^(p\.?\s?s\.?|n\.?\s?b\.?)(?=\s)/u.exec(start);
  const word = (mark?.[1] ?? mark?.[2] ?? '').trim();
  return word !== '' && POSTSCRIPTS.has(word);
}

/** "Participants:", "We come with:" — what follows belongs to it. A label of a signature ("Tel:") is none. */
export function isIntroduction(text: string): boolean {
  return text.length <= 300 && /[\p{L})]\s*:\s*$/u.test(text) && !LABEL.test(text);
}

/** A mail address of somebody else in a line that shows who that is. */
export function namesSomebodyElse(text: string, writer: Writer): boolean {
  const line = text.slice(0, LOOKED_AT);
  if (!line.includes('@') || LABEL.test(line)) return false;
  return [...line.matchAll(MAIL_ADDRESS)].some(([address]) => {
    if (writer.addresses.has(comparable(address))) return false;
    const parts = plain(address.slice(0, address.indexOf('@'))).split(/[._+-]/);
    return wordsOf(line.replace(address, ' ')).some((word) => {
      const token = plain(word);
      if (token.length < 3 || !/^\p{Lu}/u.test(word) || writer.tokens.has(token)) return false;
      return parts.some((part) => part.endsWith(token) || (part.startsWith(token) && part.length <= token.length + 2));
    });
  });
}

export function isContact(text: string): boolean {
  const line = text.slice(0, LOOKED_AT);
  return PHONE.test(line) || LABEL.test(line) || (WEB.test(line) && !isSentence(line));
}

/** How somebody comes or eats: "Bert Smit, online". */
export function saysHowToAttend(text: string): boolean {
  const line = folded(text.slice(0, LOOKED_AT));
  return ATTENDS.some((phrase) => line.includes(phrase)) && !isContact(line);
}

/** Whether the writer speaks of herself or turns to the reader in a sentence of her own. */
export function speaks(text: string, strict: boolean): boolean {
  if (!isSentence(text)) return false;
  if (isFirstPerson(text)) return true;
  // "We are hiring: www.…"
  if (strict || WEB.test(text.slice(0, LOOKED_AT))) return false;
  const line = ` ${folded(text.slice(0, LOOKED_AT))} `;
  return REQUESTS.some((phrase) => line.includes(` ${phrase}`) || line.includes(`(${phrase}`));
}

/** A line of somebody's name that is not the writer's. */
export function isOtherName(text: string, writer: Writer): boolean {
  return isNameLike(text) && wordsOf(text).length >= 2 && afterOwnName(text, writer) === null;
}
