// Random lives of an event against the real worker (parser, reader, rules, database, outbox on disk), held against a simple model.
// As many runs as fit into three quarters of a minute; REGISTRAR_MODEL_RUNS=500 does that many, however long it takes.
import { afterAll, beforeAll, describe, it } from 'vitest';
import * as fc from 'fast-check';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { startModelDesk, type ModelDesk } from '../support/model-desk.ts';
import { commandsOf, newModel } from '../support/model-commands.ts';

const ASKED = process.env['REGISTRAR_MODEL_RUNS'];
const RUNS = Number(ASKED ?? 100);
const USUAL_LIMIT = { interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false };

describe('the life of an event', () => {
  let parseWorker: BuiltScript;
  let desk: ModelDesk;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
    desk = await startModelDesk(parseWorker.url);
  });
  afterAll(async () => {
    await desk.remove();
    await parseWorker.remove();
  });

  it(
    'never exceeds the room, lets nobody overtake, accounts for every seat and answers every transition once',
    async () => {
      const policies = fc.record({
        waitingList: fc.constantFrom<'promote' | 'offer'>('promote', 'offer'),
        approval: fc.constantFrom<'auto' | 'manual'>('auto', 'auto', 'auto', 'manual'),
        room: fc.integer({ min: 1, max: 4 }),
        online: fc.constantFrom(null, 1, 3),
      });
      await fc.assert(
        fc.asyncProperty(
          policies,
          fc.commands(commandsOf(), { maxCommands: 30, size: 'max' }),
          async (policy, commands) => {
            await desk.newEvent(policy);
            await fc.asyncModelRun(() => ({ model: newModel(policy), real: desk }), commands);
          },
        ),
        { numRuns: RUNS, verbose: fc.VerbosityLevel.Verbose, ...(ASKED === undefined ? USUAL_LIMIT : {}) },
      );
    },
    120_000 + (ASKED === undefined ? 0 : RUNS * 20_000),
  );
});
