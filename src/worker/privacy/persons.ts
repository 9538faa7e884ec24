// Telling and erasing one person's data from a terminal, beside a running worker.
import type { Config } from '../../config/config.ts';
import { comparable } from '../../domain/address.ts';
import type { Dossier, Erasure } from '../../domain/dossier.ts';
import type { LetterOrder } from '../../domain/letter.ts';
import { dispatchOf } from '../../domain/mode.ts';
import type { Language } from '../../domain/reading.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Tx } from '../../store/database.ts';
import { languageOf } from '../../store/traces.ts';
import type { Clock } from '../clock.ts';
import { loadLetters } from '../context.ts';
import { randomId } from '../ids.ts';
import { queueLetters, type Occasion } from '../record-changes.ts';
import { openExisting } from '../registry.ts';
import { asUnavailable } from '../unavailable.ts';
import { gatherDossier } from './dossier.ts';
import { erasePerson, planErasure, type Erasing } from './erase.ts';
import { scrubIfOwed } from './scrub.ts';

export interface Persons {
  /** With the same in words, as her letter would tell it. */
  export(address: string): Promise<{ readonly dossier: Dossier; readonly text: string }>;
  /** Looks only. */
  plan(address: string): Promise<Erasure>;
  /** Also from the octets of the file: `scrubbed` false where the worker has yet to see to that. */
  erase(address: string): Promise<{ readonly erasure: Erasure; readonly told: boolean; readonly scrubbed: boolean }>;
  close(): Promise<void>;
}

/** Throws Unavailable and ConfigError. */
export async function openPersons(config: Config, clock: Clock): Promise<Persons> {
  const desk: Erasing = { config, letters: loadLetters(config), newId: randomId };
  const store = await openExisting(config.storeUrl);
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw asUnavailable(error);
    }
  };
  return {
    export: (address) =>
      told(
        store.read(async (reader) => {
          const dossier = await gatherDossier(reader, address);
          const language = (await languageOf(reader, address)) ?? config.languages[0] ?? 'en';
          const content = { name: 'data-export', dossier } as const;
          const order = { to: { name: null, address }, language, content, registrationId: null };
          return { dossier, text: desk.letters.render(order, config, clock.now()).text };
        }),
      ),
    plan: (address) => told(store.read((reader) => planErasure(desk, reader, address, clock.now()))),
    erase: (address) =>
      told(
        (async () => {
          const now = clock.now();
          const tells = dispatchOf(config.mode) !== 'withhold';
          const erasure = await store.transaction(async (tx) => {
            const language = (await languageOf(tx, address)) ?? config.languages[0] ?? 'en';
            const done = await erasePerson(desk, tx, address, { kind: 'command', name: 'person erase' }, now);
            if (tells) await queueLastLetter(desk, tx, { address, language, erasure: done }, null, now);
            return done;
          });
          return { erasure, told: tells, scrubbed: await scrubIfOwed(store, now) };
        })(),
      ),
    close: () => store.close(),
  };
}

export interface LastLetter {
  readonly address: string;
  readonly language: Language;
  readonly erasure: Erasure;
}

/** The letter that says that it is done. It is forgotten as soon as it is on its way (endedDataLetters). */
export async function queueLastLetter(
  desk: Erasing,
  tx: Tx,
  { address, language, erasure }: LastLetter,
  occasion: Occasion | null,
  now: Temporal.Instant,
): Promise<void> {
  const order: LetterOrder = {
    to: { name: null, address: comparable(address) },
    language,
    content: { name: 'data-erased', erasure },
    registrationId: null,
  };
  await queueLetters(desk, tx, [order], occasion, now);
}
