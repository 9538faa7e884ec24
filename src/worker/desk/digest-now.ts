// The digest of an event, looked at or sent now by a command beside the worker.
import type { Config } from '../../config/config.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterAttachment, RenderedLetter } from '../../domain/letter.ts';
import type { Clock } from '../clock.ts';
import { connectors } from '../connectors.ts';
import { loadLetters } from '../context.ts';
import { randomId } from '../ids.ts';
import { openExisting } from '../registry.ts';
import { asUnavailable } from '../unavailable.ts';
import { digestOrder, prepareDigest, sendDigest, type DigestDesk } from './digests.ts';

export interface ShownDigest {
  readonly letter: RenderedLetter;
  readonly attachments: readonly LetterAttachment[];
}

export interface DigestDeskNow {
  /** As the first organiser of the event would get it now. Changes nothing. */
  show(event: Event): Promise<ShownDigest>;
  /** Puts it into the outbox for every organiser of the event; gives their addresses. */
  send(event: Event): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Throws Unavailable and ConfigError. */
export async function openDigestDesk(config: Config, clock: Clock): Promise<DigestDeskNow> {
  const letters = loadLetters(config);
  const store = await openExisting(config.storeUrl);
  const { dragFolders } = connectors(config);
  const desk: DigestDesk = { store, letters, config, newId: randomId, dragFolders };
  return {
    async show(event) {
      const now = clock.now();
      const prepared = await prepareDigest(desk, event, event.organisers[0] ?? '', now);
      return {
        letter: letters.render(digestOrder(desk, prepared, null), config, now),
        attachments: prepared.attachments,
      };
    },
    async send(event) {
      try {
        return (await sendDigest(desk, event, clock.now())).map(({ to }) => to.address);
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    close: () => store.close(),
  };
}
