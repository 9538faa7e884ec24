import { describe, expect, it } from 'vitest';
import { changeCapacity, NO_CHANGES } from '../../src/domain/event-changes.ts';
import { setEventChanges } from '../../src/store/event-changes.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { openDatabase } from '../../src/store/database.ts';
import { withEffectiveEvents } from '../../src/worker/effective-events.ts';
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
});
