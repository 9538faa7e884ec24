// Mails about one's own data: asked for, confirmed at an address that only she was told, done. All within the mail's transaction.
import { comparable } from '../../domain/address.ts';
import type { DataWish } from '../../domain/dossier.ts';
import type { LetterOrder, OutgoingMessage } from '../../domain/letter.ts';
import { dispatchOf } from '../../domain/mode.ts';
import type { Reading } from '../../domain/reading.ts';
import { secretAddress } from '../../domain/secret-address.ts';
import type { Temporal } from '../../domain/time.ts';
import { readDeskMail, type DeskMail } from '../../reading/command/read-desk-mail.ts';
import { readDataWish } from '../../reading/data-wish/read-data-wish.ts';
import type { Tx } from '../../store/database.ts';
import {
  countDataRequests,
  dataRequest,
  dropDataRequest,
  openDataRequest,
  type DataRequest,
} from '../../store/data-requests.ts';
import type { Context } from '../context.ts';
import { recordAtDesk, type DataStep } from '../desk/record-at-desk.ts';
import type { ArrivedMail, Handled } from '../handled.ts';
import { queueLetters, type Occasion } from '../record-changes.ts';
import { readingContext } from '../reading-context.ts';
import { dossierFile, gatherDossier } from './dossier.ts';
import { erasePerson } from './erase.ts';
import { queueLastLetter } from './persons.ts';

/** Requests of one address that wait at a time: more are a human's. */
const MOST_WAITING = 2;

/**
 * Asks the sender to confirm what she clearly asks about her own data. Null where it is not that: then the mail goes the way of all
 * others, and a request about data that is not clear goes to a human.
 */
export async function handleDataRequest(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  reading: Reading,
): Promise<Handled | null> {
  const { mail, flags } = arrived;
  const [from, ...others] = mail.from;
  const [request, ...more] = reading.requests;
  if (from === undefined || others.length > 0 || request?.intent !== 'data' || more.length > 0) return null;
  if (reading.kind !== 'person' || !reading.mayReply || reading.authenticity === 'fail') return null;
  if (flags.includes('\\Answered') || dispatchOf(context.config.mode) === 'withhold') return null;
  const wish = readDataWish(mail);
  const now = context.clock.now();
  if (wish === null || (await countDataRequests(tx, from.address, now.toString())) >= MOST_WAITING) return null;
  const ledgerId = await recordAtDesk(context, tx, arrived, reading, { kind: 'data', wish, step: 'asked' }, 'handled');
  const token = context.newId();
  const { language } = reading;
  const expires = await openDataRequest(tx, { token, address: from.address, wish, language }, now.toString());
  const until = expires.toZonedDateTimeISO(context.config.timeZone);
  const order: LetterOrder = {
    to: from,
    language,
    content: { name: 'data-confirm', wish, until },
    registrationId: null,
    replyTo: secretAddress(context.config, 'data', token),
  };
  const letters = await queueLetters(context, tx, [order], { from: from.address, answered: mail, ledgerId }, now);
  return handled(arrived, { wish, step: 'asked' }, letters);
}

/** Handles a mail to the address of a confirming letter; `token` null: the address can be none that we gave out. */
export async function handleDataAnswer(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  token: string | null,
): Promise<Handled> {
  const { mail } = arrived;
  const now = context.clock.now();
  const read = readDeskMail(mail, readingContext(context.config, now, null));
  const request = token === null ? null : await dataRequest(tx, token, now.toString());
  const from = mail.from[0]?.address ?? '';
  if (read.kind !== 'person') return record(context, tx, arrived, read, { wish: null, step: 'machine' });
  const isHers = request !== null && mail.from.length === 1 && comparable(from) === request.address;
  const answer = answerOf(read);
  // Not hers, too late, or neither yes nor no: a human looks at it, and nothing is done.
  if (!isHers || read.authenticity === 'fail' || !read.mayReply || answer === null)
    return record(context, tx, arrived, read, { wish: request?.wish ?? null, step: 'left' });
  await dropDataRequest(tx, request.id);
  if (answer === 'no') return record(context, tx, arrived, read, { wish: request.wish, step: 'dropped' });
  const done = { wish: request.wish, step: 'done' } as const;
  const ledgerId = await recordAtDesk(context, tx, arrived, null, { kind: 'data', ...done }, 'handled', read.kind);
  const occasion = { from, answered: mail, ledgerId };
  return handled(arrived, done, await fulfil(context, tx, request, occasion, now));
}

/** A plain yes or no, and nothing else. */
function answerOf({ lines }: DeskMail): 'yes' | 'no' | null {
  const [line, ...more] = lines;
  if (line?.kind !== 'command' || more.length > 0) return null;
  const { kind } = line.command;
  return kind === 'yes' || kind === 'no' ? kind : null;
}

async function fulfil(
  context: Context,
  tx: Tx,
  { address, wish, language }: DataRequest,
  occasion: Occasion,
  now: Temporal.Instant,
): Promise<readonly OutgoingMessage[]> {
  switch (wish) {
    case 'export': {
      const dossier = await gatherDossier(tx, address);
      const content = { name: 'data-export', dossier } as const;
      const to = { name: null, address };
      const order = { to, language, content, registrationId: null, attachments: [dossierFile(dossier)] };
      return queueLetters(context, tx, [order], occasion, now);
    }
    case 'erase': {
      const cause = { kind: 'mail', message: occasion.ledgerId } as const;
      const erasure = await erasePerson(context, tx, address, cause, now);
      await queueLastLetter(context, tx, { address, language, erasure }, occasion, now);
      return [];
    }
  }
}

interface What {
  readonly wish: DataWish | null;
  readonly step: DataStep;
}

async function record(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  { kind }: DeskMail,
  what: What,
): Promise<Handled> {
  const filing = what.step === 'left' ? 'attention' : what.step === 'machine' ? 'none' : 'handled';
  await recordAtDesk(context, tx, arrived, null, { kind: 'data', ...what }, filing, kind);
  return handled(arrived, what, []);
}

function handled({ mail }: ArrivedMail, { wish, step }: What, letters: readonly OutgoingMessage[]): Handled {
  return {
    kind: 'handled',
    messageId: mail.messageId,
    from: mail.from[0]?.address ?? null,
    mailKind: 'person',
    decisions: [`data:${wish ?? ''}:${step}`],
    letters,
  };
}
