// In shadow mode: once a day the organisers are told what would have been done with each mail.
import type { LetterOrder } from '../../domain/letter.ts';
import { dailySlot } from '../../domain/digest.ts';
import { dispatchOf } from '../../domain/mode.ts';
import type { ShadowMail, ShadowReport } from '../../domain/shadow-report.ts';
import { Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import { type LedgerEntry } from '../../store/ledger.ts';
import { entriesAfter, latestEntry } from '../../store/ledger-views.ts';
import { latestLetter, lettersCausedBy, withheldUnasked, type LetterRecord } from '../../store/letters-sent.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import { queueLetters } from '../record-changes.ts';
import type { DigestDesk } from './digests.ts';

const SLOT = 'shadow-report';
const MODE = 'mode';
/** When the latest report was written, and the rows that it told last: many mails may be handled in one instant. */
const TOLD = 'shadow-report-told';
const TOLD_MAIL = 'shadow-report-told-mail';
const TOLD_LETTER = 'shadow-report-told-letter';
/** A letter of more is read by nobody; the rest comes with the next. */
const MOST_MAILS = 300;

/**
 * To be called before the inbox is looked at: where the mode has become shadow, the report begins here, and tells nothing of what was
 * really done before.
 */
export async function beginShadow(
  { config, store }: Pick<DigestDesk, 'config' | 'store'>,
  now: Temporal.Instant,
): Promise<void> {
  await store.transaction(async (tx) => {
    if ((await getSetting(tx, MODE)) === config.mode) return;
    const at = now.toString();
    await setSetting(tx, MODE, config.mode, at);
    if (dispatchOf(config.mode) !== 'withhold') return;
    await noteTold(tx, await latestEntry(tx), at);
    await setSetting(tx, SLOT, slotOf(config, now), at);
  });
}

/** Sends the report that is due at `now`, where there is anything to tell. Does nothing in the other modes. */
export async function reportShadow(context: DigestDesk, now: Temporal.Instant): Promise<void> {
  const { config, store } = context;
  if (dispatchOf(config.mode) !== 'withhold') return;
  const slot = slotOf(config, now);
  await store.transaction(async (tx) => {
    const last = await getSetting(tx, SLOT);
    if (last === slot) return;
    await setSetting(tx, SLOT, slot, now.toString());
    const since = await getSetting(tx, TOLD);
    const { report, lastMail } = await gather(tx, since);
    if (report.mails.length + report.machines + report.unasked.length === 0) return;
    await noteTold(tx, lastMail, now.toString());
    const orders = config.organisers.map((address): LetterOrder => ({
      to: { name: null, address },
      language: config.languages[0] ?? 'en',
      content: { name: 'shadow-report', report },
      registrationId: null,
    }));
    await queueLetters(context, tx, orders, null, now);
  });
}

async function noteTold(tx: Tx, mail: number, at: string): Promise<void> {
  await setSetting(tx, TOLD, at, at);
  await setSetting(tx, TOLD_MAIL, String(mail), at);
  await setSetting(tx, TOLD_LETTER, String(await latestLetter(tx)), at);
}

async function toldUpTo(reader: Reader, mark: string): Promise<number> {
  return Number((await getSetting(reader, mark)) ?? 0);
}

async function gather(
  reader: Reader,
  since: string | null,
): Promise<{ readonly report: ShadowReport; readonly lastMail: number }> {
  const told = await toldUpTo(reader, TOLD_MAIL);
  const entries = await entriesAfter(reader, told, MOST_MAILS);
  const people = entries.filter(({ kind }) => kind === 'person' || kind === 'calendar-reply');
  const mails: ShadowMail[] = [];
  for (const entry of people) mails.push(await mailOf(reader, entry));
  const unasked = (await withheldUnasked(reader, await toldUpTo(reader, TOLD_LETTER))).map(letterOf);
  const report: ShadowReport = {
    since: since === null ? null : Temporal.Instant.from(since),
    mails,
    machines: entries.filter(({ kind }) => kind !== 'duplicate').length - people.length,
    unasked,
  };
  return { report, lastMail: entries.at(-1)?.id ?? told };
}

async function mailOf(reader: Reader, entry: LedgerEntry): Promise<ShadowMail> {
  return {
    sender: { name: entry.reading?.sender?.name ?? null, address: entry.sender },
    subject: entry.subject,
    receivedAt: entry.receivedAt,
    act: entry.action,
    requests: entry.reading?.requests ?? [],
    letters: (await lettersCausedBy(reader, entry.id)).map(letterOf),
  };
}

function letterOf({ name, to }: LetterRecord): ShadowReport['unasked'][number] {
  return { name, to };
}

function slotOf({ digest, timeZone }: DigestDesk['config'], now: Temporal.Instant): string {
  return dailySlot(now, digest.at, timeZone).toString();
}
