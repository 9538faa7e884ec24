// Random lives of an event against the real worker (parser, reader, rules, database, outbox on disk), held against a simple model.
// As many runs as fit into three quarters of a minute; REGISTRAR_MODEL_RUNS=500 does that many, however long it takes.
import { afterAll, beforeAll, describe, it } from 'vitest';
import * as fc from 'fast-check';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { startModelDesk, type ModelDesk } from '../support/model-desk.ts';
import { beginningOf, commandsOf, newModel } from '../support/model-commands.ts';

const ASKED = process.env['REGISTRAR_MODEL_RUNS'];
const RUNS = Number(ASKED ?? 100);
const USUAL_LIMIT = { interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false };

describe('the life of an event', () => {
  let parseWorker: BuiltScript;
  let desk: ModelDesk;
  let runs = 0;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
    desk = await startModelDesk(parseWorker.url);
  });
  afterAll(async () => {
    process.stdout.write(`model test: ${String(runs)} runs\n`);
    await desk.remove();
    await parseWorker.remove();
  });

  it(
    'never exceeds the room, lets nobody overtake, accounts for every seat and answers every transition once',
    async () => {
      const policies = fc.record({
        waitingList: fc.constantFrom<'promote' | 'offer'>('promote', 'offer'),
        approval: fc.constantFrom<'auto' | 'manual'>('auto', 'auto', 'auto', 'manual'),
        room: fc.integer({ min: 1, max: 3 }),
        online: fc.constantFrom(null, 1, 2),
      });
      await fc.assert(
        fc.asyncProperty(
          policies,
          // Unbiased: short lives show little.
          fc.noBias(beginningOf()),
          fc.noBias(fc.commands(commandsOf(), { maxCommands: 50, size: 'max' })),
          async (policy, beginning, commands) => {
            runs += 1;
            await desk.newEvent(policy);
            await fc.asyncModelRun(() => ({ model: newModel(policy), real: desk }), [...beginning, ...commands]);
          },
        ),
        { numRuns: RUNS, verbose: fc.VerbosityLevel.Verbose, ...(ASKED === undefined ? USUAL_LIMIT : {}) },
      );
    },
    120_000 + (ASKED === undefined ? 0 : RUNS * 20_000),
  );
});
