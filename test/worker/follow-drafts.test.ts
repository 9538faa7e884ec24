import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enqueue, markDrafted } from '../../src/store/outbox.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { deskLife } from '../support/desk-life.ts';
import { REGISTRAR } from '../support/desk.ts';
import { letter, NOW } from '../support/store.ts';
import { writeInto } from '../support/temp-folder.ts';

const EVENT = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01 }
`;

describe('drafts that people send', { timeout: 60_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  it('are noticed however many older ones wait', async () => {
    const draftMode = { 'config/registrar.yaml': REGISTRAR.replace('mode: auto', 'mode: draft') };
    const desk = deskLife(parseWorker.url, EVENT, draftMode);
    await desk.run('2030-11-20T10:00:00+01:00');
    await desk.store((store) =>
      store.transaction(async (tx) => {
        for (let n = 0; n <= 200; n += 1) {
          const [letterId, messageId] = [`letter-${String(n)}`, `<letter-${String(n)}@desk.example>`];
          await enqueue(tx, letter({ letterId, messageId, inReplyTo: null }), null, NOW);
          await markDrafted(tx, letterId);
        }
      }),
    );
    writeInto(join(desk.desk.folder, 'inbox'), {
      '.Sent/new/.keep': '',
      '.Sent/cur/1.a:2,S': 'Message-ID: <letter-200@desk.example>\r\n\r\nText\r\n',
    });
    await desk.run('2030-11-20T10:01:00+01:00');
    expect(desk.logged.filter(({ what }) => what === 'draftSettled').map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ messageId: '<letter-200@desk.example>', fate: 'sent' }),
    ]);
  });
});
