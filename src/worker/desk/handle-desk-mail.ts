// A mail to a secret address of the desk: whose commands are carried out, and whose are refused. All within the mail's transaction.
import { filingFor, type Decision } from '../../domain/decision.ts';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { readDeskMail, type DeskMail } from '../../reading/command/read-desk-mail.ts';
import type { Tx } from '../../store/database.ts';
import { isDeskMail, noteDeskMail } from '../../store/desk-threads.ts';
import { noteDecisions } from '../../store/ledger.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import { actionOf, describeDecision } from '../decision-names.ts';
import type { ArrivedMail, Handled } from '../handled.ts';
import { readingContext } from '../reading-context.ts';
import { handleNewEventAnswer } from './new-event.ts';
import { recordAtDesk } from './record-at-desk.ts';
import { COPY, recordSeenBefore } from '../record-seen-before.ts';
import { refuseCommands } from './refuse-commands.ts';
import { runCommands } from './run-commands.ts';
import { whoCommands } from './who-commands.ts';

/** Handles one mail to the desk within `tx`; `token` null: the address can be none that we gave out. */
export async function handleDeskMail(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  token: string | null,
): Promise<Handled> {
  const { mail } = arrived;
  const now = context.clock.now();
  const read = readDeskMail(mail, readingContext(context.config, now, null));
  const leave = (decision: Decision): Promise<Handled> => leaveAlone(context, tx, arrived, read, decision);
  if (read.kind !== 'person') return leave({ kind: 'none', why: read.kind === 'own' ? 'own-mail' : 'machine' });
  if (mail.messageId !== null && (await isDeskMail(tx, mail.messageId))) {
    return recordSeenBefore(tx, arrived, COPY, now.toString());
  }
  const commander = await whoCommands(context, tx, mail, read.authenticity, token);
  if (commander.kind === 'refused') {
    const decision: Decision = { kind: 'refuse-command', why: commander.why };
    const ledgerId = await recordMail(context, tx, arrived, read, decision);
    const letters = await refuseCommands(context, tx, mail, ledgerId, commander);
    return handled(arrived, decision, letters);
  }
  // No answer could go to her: whatever it is, it is not for a machine to act on.
  if (!read.mayReply) {
    const decision: Decision = { kind: 'human', why: 'may-not-reply' };
    await recordMail(context, tx, arrived, read, decision);
    return handled(arrived, decision, []);
  }
  await noteDeskMail(tx, commander.messageId, now.toString());
  if (commander.thread.kind === 'new-event') return handleNewEventAnswer(context, tx, commander.thread, arrived);
  if (read.lines.length === 0 && read.speaks) return leave({ kind: 'none', why: 'thanks' });
  const { thread, organiser } = commander;
  if (!(await mayPuzzle(tx, thread.id, read, now.toString()))) return leave({ kind: 'human', why: 'question' });
  const begun: Decision = { kind: 'commands', eventId: thread.eventId, results: [] };
  const ledgerId = await recordMail(context, tx, arrived, read, begun);
  const desk = { context, tx, thread, organiser, language: read.language, ledgerId, lines: read.lines, now };
  const { results, letters } = await runCommands(desk, mail, commander.token);
  const decision: Decision = { ...begun, results };
  await noteDecisions(tx, ledgerId, actionOf(decision), [decision]);
  return handled(arrived, decision, letters);
}

/** Mails without any command that one letter is answered for: more may be a machine that passes for a person (RFC 3834 §2). */
const MOST_PUZZLES = 3;

async function mayPuzzle(tx: Tx, threadId: number, { lines }: DeskMail, at: string): Promise<boolean> {
  if (lines.some(({ kind }) => kind === 'command')) return true;
  const key = `desk-puzzles:${String(threadId)}`;
  const before = Number((await getSetting(tx, key)) ?? 0);
  if (before >= MOST_PUZZLES) return false;
  await setSetting(tx, key, String(before + 1), at);
  return true;
}

async function leaveAlone(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  read: DeskMail,
  decision: Decision,
): Promise<Handled> {
  await recordMail(context, tx, arrived, read, decision);
  return handled(arrived, decision, []);
}

function recordMail(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  { kind }: DeskMail,
  decision: Decision,
): Promise<number> {
  return recordAtDesk(context, tx, arrived, null, decision, filingFor([decision], false), kind);
}

function handled({ mail }: ArrivedMail, decision: Decision, letters: readonly OutgoingMessage[]): Handled {
  return {
    kind: 'handled',
    messageId: mail.messageId,
    from: mail.from[0]?.address ?? null,
    mailKind: 'person',
    decisions: [describeDecision(decision)],
    letters,
  };
}
