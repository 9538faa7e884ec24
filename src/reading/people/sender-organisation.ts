// Where the sender works, as form, display name, signature and text tell it: the fullest of the surest. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, tokenise, type Token, tokensOf } from '../tokens.ts';
import type { DisplayName } from './display-name.ts';
import { organisationOfDomain } from './domain-organisation.ts';
import { formRows } from './find-forms.ts';
import { departments, mailboxes, organisationWords } from './lexicon/lexicon.ts';
import { isCapital, nameAt } from './names.ts';
import { isNoEmployer } from './not-employers.ts';
import { organisationBehind } from './organisation-behind.ts';
import { sameName } from './same-name.ts';
import { classify, foldedWords, piecesOf } from './segments.ts';
import type { SignOff } from './sign-off.ts';
import { isPartOf, organisationInSignature } from './signed-organisation.ts';
import { statedIn } from './stated-in-block.ts';

interface OrganisationSearch {
  readonly context: ReadingContext;
  readonly mail: Mail;
  readonly blocks: readonly Block[];
  /** The sender's. */
  readonly name: string | null;
  readonly display: DisplayName;
  readonly sign: SignOff;
}

/** Null where no words name one; never from a domain. Whom the mail is written to is not where she works. */
export function senderOrganisation(search: OrganisationSearch): string | null {
  const { context, mail, blocks, name, display, sign } = search;
  const shown = display.organisation;
  const weak = shown !== null && isWeak(shown, display);
  const signed = organisationInSignature(sign.lines, name);
  const part = signed !== null && isPartOf(signed);
  const address = (mail.from[0] ?? mail.sender)?.address ?? '';
  const known = [
    filledIn(blocks, name),
    weak ? null : shown,
    part ? null : signed,
    besideOwnName(blocks, mail.subject, name),
    stated(blocks, sign.from, context),
    lastLine(blocks),
    signed,
    weak ? shown : null,
  ].filter((found) => found !== null && fold(found) !== fold(context.name) && !isAddressed(found, mail));
  const spelled = organisationOfDomain(textsOf(search), address, name);
  if (spelled !== null && !isAddressed(spelled, mail) && !isNoEmployer(spelled, context))
    return known.find((other) => other !== null && isLonger(other, spelled)) ?? spelled;
  const [first] = known;
  return first === undefined ? null : (known.find((other) => other !== null && isFuller(other, first ?? '')) ?? first);
}

/** "Light for the World" for "Light": the same name and a few more words. */
function isLonger(other: string, text: string): boolean {
  const [long, short] = [foldedWords(other), foldedWords(text)];
  const more = long.length - short.length;
  return short.every((word) => long.includes(word)) && (more > 0 ? more <= MOST_MORE : other.length > text.length);
}
const MOST_MORE = 4;

/** Where a name that spells the domain is looked for. */
function textsOf({ blocks, mail }: OrganisationSearch): readonly (readonly Token[] | string)[] {
  const from = mail.from[0] ?? mail.sender;
  const role = (wanted: Block['role']): readonly (readonly Token[])[] =>
    blocks.filter((block) => block.role === wanted).map((block) => tokensOf(block));
  return [...role('signature'), from?.name ?? '', ...role('own'), (mail.subject ?? '').slice(0, 500)];
}

/** "Kabinet", "SG" beside a shared mailbox: a part of what the signature names in full. */
function isWeak(shown: string, { shared }: DisplayName): boolean {
  const words = foldedWords(shown);
  const kind = classify(shown);
  if (kind === 'role' || kind === 'department' || kind === 'other') return true;
  if (words.every((word) => departments.has(word) || mailboxes.has(word))) return true;
  return (
    shared && words.length === 1 && (shown.length <= 3 || /(?:bureau|dienst|secretariaat|administratie)$/i.test(shown))
  );
}

/** "Stichting Noord-Zuid" for "Noord-Zuid". */
function isFuller(other: string, text: string): boolean {
  const [long, short] = [foldedWords(other), foldedWords(text)];
  const added = long.filter((word) => !short.includes(word));
  return (
    added.length > 0 &&
    added.length < 3 &&
    short.every((word) => long.includes(word)) &&
    added.some((word) => organisationWords.has(word))
  );
}

/** The name of whom the mail is addressed to ("Beste mensen van KUNO" to kuno@kuno-platform.example). */
function isAddressed(organisation: string, mail: Mail): boolean {
  const folded = fold(organisation);
  return mail.to.some(
    (to) => (to.name !== null && fold(to.name) === folded) || to.address.split(/[@+.]/)[0]?.toLowerCase() === folded,
  );
}

/** "Organisatie: Oosterlicht" in a form that she filled in. */
function filledIn(blocks: readonly Block[], name: string | null): string | null {
  const rows = blocks.flatMap((block) =>
    block.role === 'own' && block.text.includes(':') ? formRows(bounded(block)) : [],
  );
  const mine = rows.find((row) => name !== null && sameName(row.name, name));
  return mine?.organisation ?? null;
}

/** "Frank de Boer, PAX" in the running text or the subject. */
function besideOwnName(blocks: readonly Block[], subject: string | null, name: string | null): string | null {
  if (name === null) return null;
  const texts = blocks.filter((block) => block.role === 'own').map((block) => tokensOf(block));
  if (subject?.includes(name) === true) texts.push(tokenise(subject.slice(0, 500)));
  for (const tokens of texts) {
    for (let i = 0; i < tokens.length; i++) {
      if (!startsName(tokens, i)) continue;
      const shape = nameAt(tokens, i, { lower: false });
      if (shape === null) continue;
      const presents = /^(?:from|of|van|at|bij)$/.test(tokens[shape.to + 1]?.folded ?? '');
      if ((shape.parts.length > 1 || presents) && sameName(shape.name, name)) {
        const organisation = organisationBehind(tokens, lastOf(tokens, i, shape.to, name));
        if (organisation !== null) return organisation;
      }
      i = shape.to;
    }
  }
  return null;
}

/** Where her name ends, when "van" and her organisation look like more of it. */
function lastOf(tokens: readonly Token[], from: number, to: number, name: string): number {
  const words = fold(name).split(' ');
  const own = words.every((word, n) => tokens[from + n]?.folded === word);
  return own ? Math.min(to, from + words.length - 1) : to;
}

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (token.kind === 'word' || token.kind === 'initials') && isCapital(token.text);
}

/** "Somali Aid Network, Mogadishu": a last line that is an organisation, perhaps with its town. */
function lastLine(blocks: readonly Block[]): string | null {
  const own = blocks.filter((block) => block.role === 'own').at(-1);
  const lines = bounded(own ?? { text: '' })
    .slice(-400)
    .split('\n')
    .map((line) => line.trim());
  const text = lines.filter((line) => line !== '').at(-1) ?? '';
  if (lines.length < 2 || text.length > 70 || /[.!?:]$/.test(text)) return null;
  const kinds = piecesOf(text, true).map((piece) => ({ piece, kind: classify(piece) }));
  const fits = kinds.every(({ kind }) => kind === 'organisation' || kind === 'town' || kind === 'contact');
  return fits ? (kinds.find(({ kind }) => kind === 'organisation')?.piece ?? null) : null;
}

function stated(
  blocks: readonly Block[],
  signatures: ReadonlyMap<number, number>,
  context: ReadingContext,
): string | null {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'own') continue;
    const [first] = statedIn(block, signatures.get(index) ?? Infinity, context);
    if (first !== undefined) return first.organisation;
  }
  return null;
}
