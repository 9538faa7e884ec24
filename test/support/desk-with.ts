// A desk whose registry has people in it already, for tests of commands that show or change it.
import type { Registration } from '../../src/domain/registration.ts';
import { openDatabase } from '../../src/store/database.ts';
import { record } from '../../src/store/ledger.ts';
import { insertRegistration } from '../../src/store/registrations.ts';
import { desk, type Desk } from './desk.ts';
import { entry, NOW, registration } from './store.ts';

/** Each with an id `r0`, `r1`, … and an address `p0@people.example`, …, registered for "tides". */
export async function deskWith(people: readonly Partial<Registration>[]): Promise<Desk> {
  const made = desk();
  const store = await openDatabase({ url: made.storeUrl });
  await store.transaction(async (tx) => {
    const cause = { kind: 'mail' as const, message: await record(tx, entry(), NOW) };
    for (const [index, fields] of people.entries()) {
      const id = `r${String(index)}`;
      const email = `p${String(index)}@people.example`;
      const row = registration({ id, email, eventId: 'tides', registrant: email, ...fields });
      await insertRegistration(tx, row, cause, NOW);
    }
  });
  await store.close();
  return made;
}
