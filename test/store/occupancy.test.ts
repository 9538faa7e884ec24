import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsSeats, type Registration, type RegistrationStatus } from '../../src/domain/registration.ts';
import { openDatabase } from '../../src/store/database.ts';
import { occupancy } from '../../src/store/occupancy.ts';
import { insertRegistration, listByEvent, nextWaiting, updateRegistration } from '../../src/store/registrations.ts';
import { NOW, registration, temporaryDatabase } from '../support/store.ts';

const EVENTS = ['peacekeeping', 'other'] as const;
const MODES = ['in-person', 'online'] as const;
const STATUSES: readonly RegistrationStatus[] = [
  'pending',
  'confirmed',
  'waiting',
  'offered',
  'cancelled',
  'attended',
  'absent',
];
const AGENDA = { kind: 'agenda' } as const;

const step = fc.record({
  id: fc.integer({ min: 0, max: 5 }).map(String),
  eventId: fc.constantFrom(...EVENTS),
  attendance: fc.constantFrom(...MODES),
  status: fc.constantFrom(...STATUSES),
  seats: fc.integer({ min: 1, max: 6 }),
  undone: fc.boolean(),
});

describe('occupancy', () => {
  it('is zero where nobody has registered', async () => {
    const database = await temporaryDatabase();
    const nobody = { heldSeats: 0, waitingSeats: 0, waitingParties: 0 };
    expect(await database.read((reader) => occupancy(reader, ['new']))).toEqual(
      new Map([['new', { 'in-person': nobody, online: nobody }]]),
    );
  });

  it('is what counting the registrations gives, and queues keep their order, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const database = await openDatabase({ url: 'sqlite::memory:' });
        const model = new Map<string, Registration>();
        const queue: string[] = [];
        for (const { undone, ...fields } of steps) {
          const before = model.get(fields.id);
          const offeredUntil = fields.status === 'offered' ? '2026-11-21T09:00:00Z' : null;
          const changes = { ...withoutEvent(fields), ...(offeredUntil !== null && { offeredUntil }) };
          const after = { ...(before ?? registration(fields)), ...withoutEvent(fields), offeredUntil };
          const work = database.transaction(async (tx) => {
            if (before === undefined) await insertRegistration(tx, after, AGENDA, NOW);
            else await updateRegistration(tx, fields.id, changes, AGENDA, NOW);
            if (undone) throw new Error('undone');
          });
          await work.catch((error: unknown) => {
            if (!(error instanceof Error && error.message === 'undone')) throw error;
          });
          if (undone) continue;
          model.set(fields.id, after);
          const stays =
            before?.status === 'waiting' && after.status === 'waiting' && before.attendance === after.attendance;
          if (stays) continue;
          if (queue.includes(fields.id)) queue.splice(queue.indexOf(fields.id), 1);
          if (after.status === 'waiting') queue.push(fields.id);
        }
        await database.read(async (reader) => {
          const counted = await occupancy(reader, EVENTS);
          for (const eventId of EVENTS) {
            const all = [...model.values()].filter((one) => one.eventId === eventId);
            expect(await listByEvent(reader, eventId)).toEqual(expect.arrayContaining(all));
            for (const mode of MODES) {
              const here = all.filter((one) => one.attendance === mode);
              const waiting = here.filter((one) => one.status === 'waiting');
              expect(counted.get(eventId)?.[mode]).toEqual({
                heldSeats: seatsOf(here.filter((one) => holdsSeats(one.status))),
                waitingSeats: seatsOf(waiting),
                waitingParties: waiting.length,
              });
              const inQueue = (await nextWaiting(reader, eventId, mode, 100)).map(({ id }) => id);
              expect(inQueue).toEqual(queue.filter((id) => waiting.some((one) => one.id === id)));
            }
          }
        });
        await database.close();
      }),
      { numRuns: 60 },
    );
  });
});

/** A registration never moves to another event. */
function withoutEvent({ attendance, status, seats }: Pick<Registration, 'attendance' | 'status' | 'seats'>) {
  return { attendance, status, seats };
}

function seatsOf(registrations: readonly Registration[]): number {
  return registrations.reduce((sum, one) => sum + one.seats, 0);
}
