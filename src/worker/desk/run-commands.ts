// Carries out the commands of one mail, one after the other, each on what the one before left, and answers with a transcript.
import { deskAddress } from '../../domain/desk-address.ts';
import { comparable } from '../../domain/address.ts';
import type { CommandLine } from '../../domain/desk/command.ts';
import type { Prepared } from '../../domain/desk/prepared.ts';
import { refused, type TranscriptLine } from '../../domain/desk/result.ts';
import type { LetterAttachment, LetterOrder, OutgoingMessage } from '../../domain/letter.ts';
import type { Mail } from '../../domain/mail.ts';
import { dispatchOf } from '../../domain/mode.ts';
import { Temporal } from '../../domain/time.ts';
import { deskThread, openDeskThread } from '../../store/desk-threads.ts';
import { queueLetters } from '../record-changes.ts';
import { eventOf, only, type Carried, type Desk } from './desk.ts';
import { runCommand } from './run-command.ts';

export interface Transcribed {
  /** Each in one word. */
  readonly results: readonly string[];
  readonly letters: readonly OutgoingMessage[];
}

export async function runCommands(desk: Desk, mail: Mail, token: string): Promise<Transcribed> {
  const lines: TranscriptLine[] = [];
  const letters: OutgoingMessage[] = [];
  const prepared: Prepared[] = [];
  const attachments: LetterAttachment[] = [];
  for (const line of desk.lines) {
    const carried = await carry(desk, line);
    lines.push(...carried.results.map((result) => ({ words: line.words, result })));
    letters.push(...(carried.letters ?? []));
    if (carried.prepared !== undefined) prepared.push(carried.prepared);
    // The same list twice is one list.
    for (const file of carried.attachments ?? [])
      if (!attachments.some(({ filename }) => filename === file.filename)) attachments.push(file);
  }
  const transcript = await transcribe(desk, mail, token, { lines, prepared, attachments });
  const results = lines.map(({ result }) => (result.kind === 'done' ? result.did : result.why));
  return { results, letters: [...letters, ...transcript] };
}

function carry(desk: Desk, line: CommandLine): Promise<Carried> {
  switch (line.kind) {
    case 'fault':
      return Promise.resolve(only(refused({ why: line.why })));
    case 'command':
      return runCommand(desk, line.command);
  }
}

interface ToTell {
  readonly lines: readonly TranscriptLine[];
  readonly prepared: readonly Prepared[];
  readonly attachments: readonly LetterAttachment[];
}

/** The answer; it can be answered in its turn, with a key of its own where a yes would send something. */
async function transcribe(
  desk: Desk,
  mail: Mail,
  token: string,
  { lines, prepared, attachments }: ToTell,
): Promise<readonly OutgoingMessage[]> {
  const { context, tx, organiser, language, ledgerId, now } = desk;
  const { config } = context;
  const confirm = prepared.length === 0 ? null : await askForYes(desk, prepared);
  const order: LetterOrder = {
    to: organiser,
    language,
    content: {
      name: 'transcript',
      event: eventOf(desk),
      lines,
      confirmBy: confirm?.until ?? null,
      dispatch: dispatchOf(config.mode),
    },
    registrationId: null,
    replyTo: deskAddress(config, confirm?.token ?? token),
    attachments,
  };
  return queueLetters(context, tx, [order], { from: organiser.address, answered: mail, ledgerId }, now);
}

/** Opens the thread that a yes answers. The numbers mean there what they mean here. */
async function askForYes(
  { context, tx, thread, organiser, now }: Desk,
  prepared: readonly Prepared[],
): Promise<{ readonly token: string; readonly until: Temporal.ZonedDateTime }> {
  const token = context.newId();
  const fresh = {
    token,
    kind: 'confirm',
    eventId: thread.eventId,
    organiser: comparable(organiser.address),
    items: thread.items,
    pending: { actions: prepared },
  } as const;
  await openDeskThread(tx, fresh, now.toString());
  const opened = await deskThread(tx, token);
  if (opened === null) throw new TypeError('the thread that was just opened is not there');
  return { token, until: Temporal.Instant.from(opened.expiresAt).toZonedDateTimeISO(context.config.timeZone) };
}
