import { describe, expect, it } from 'vitest';
import { changeCapacity, NO_CHANGES } from '../../src/domain/event-changes.ts';
import { setEventChanges } from '../../src/store/event-changes.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createContext } from '../../src/worker/context.ts';
import { withEffectiveEvents } from '../../src/worker/effective-events.ts';
import { recordingLog } from '../support/desk-life.ts';
import { deskWith } from '../support/desk-with.ts';
import { NOW } from '../support/store.ts';

describe('the events in force', () => {
  it('are those of the files with what organisers changed by command', async () => {
    const desk = await deskWith([]);
    const config = loadConfig(desk.config, {});
    const [event] = config.events;
    if (event === undefined) throw new Error('the desk has an event');
    const [offer] = event.attendance;
    if (offer === undefined) throw new Error('the event has a way of attending');
    const store = await openDatabase({ url: desk.storeUrl });
    const changes = changeCapacity(NO_CHANGES, event, offer.mode, 7);
    await store.transaction((tx) => setEventChanges(tx, event.id, changes, NOW));
    await store.close();
    const { events } = await withEffectiveEvents(config);
    expect(events[0]?.attendance[0]).toEqual({ ...offer, capacity: 7 });
    expect(events.slice(1)).toEqual(config.events.slice(1));
  });

  it.each(['event_changes', 'mailed_events'] as const)(
    'are not guessed from a damaged row: %s is named',
    async (table) => {
      const desk = await deskWith([]);
      const config = loadConfig(desk.config, {});
      const store = await openDatabase({ url: desk.storeUrl });
      const row = { organiser: 'anna@atlas.example', state: 'open', facts: '[', made_at: NOW };
      await store.transaction((tx) =>
        table === 'event_changes'
          ? tx.insertInto(table).values({ event_id: 'tides', changes: '[', changed_at: NOW }).execute()
          : tx
              .insertInto(table)
              .values({ id: 'tides', changed_at: NOW, ...row })
              .execute(),
      );
      await store.close();
      const told = expect.objectContaining({
        name: 'Unavailable',
        message: expect.stringMatching(new RegExp(`table ${table}, row tides: .*correct that row`)) as string,
      }) as unknown;
      await expect(withEffectiveEvents(config)).rejects.toEqual(told);
      await expect(createContext(config, recordingLog([]))).rejects.toEqual(told);
    },
  );
});
