// What is kept about one address, gathered for herself (GDPR art. 15). Changes nothing.
import type { Dossier, DossierRegistration } from '../../domain/dossier.ts';
import type { LetterAttachment } from '../../domain/letter.ts';
import type { Registration } from '../../domain/registration.ts';
import type { Reader } from '../../store/database.ts';
import { historyOf } from '../../store/history.ts';
import { entryById } from '../../store/ledger.ts';
import { lettersTo } from '../../store/letters-sent.ts';
import { tracesOf } from '../../store/traces.ts';

/** Throws StoreError (damaged-row). */
export async function gatherDossier(reader: Reader, address: string): Promise<Dossier> {
  const traces = await tracesOf(reader, address);
  const registrations: DossierRegistration[] = [];
  for (const row of traces.own) registrations.push(await registrationOf(reader, row));
  const mails: Dossier['mails'][number][] = [];
  for (const id of traces.written) {
    const entry = await entryById(reader, id);
    if (entry === null) continue;
    const { receivedAt, subject, kind, action, reading } = entry;
    mails.push({ receivedAt, subject, kind, action, understood: reading?.requests ?? null });
  }
  const letters = await lettersTo(reader, traces.address);
  return {
    address: traces.address,
    registrations,
    registeredOthers: traces.made.map(({ eventId, name }) => ({ event: eventId, name })),
    mails,
    mailsOfOthers: traces.named.length,
    letters: letters.map(({ createdAt, name, state, eventId }) => ({ createdAt, name, state, event: eventId })),
  };
}

async function registrationOf(reader: Reader, row: Registration): Promise<DossierRegistration> {
  const history = await historyOf(reader, row.id);
  const { eventId, name, email, organisation, attendance, status, seats, notes, language, registeredAt } = row;
  return {
    ...{ event: eventId, name, email, organisation, attendance, status, seats, notes, language, registeredAt },
    registeredBy: row.registrant,
    calendarAnswer: row.calendarAnswer?.answer ?? null,
    history: history.map(({ at, what, from, to, details }) => ({ at, what, from, to, details })),
  };
}

export function dossierFile(dossier: Dossier): LetterAttachment {
  const json = `${JSON.stringify(dossier, null, 2)}\n`;
  return {
    filename: 'your-data.json',
    contentType: 'application/json',
    contentId: null,
    base64: Buffer.from(json).toString('base64'),
  };
}
