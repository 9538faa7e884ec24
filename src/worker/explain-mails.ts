// What each message on disk says and calls for by itself, without looking at the registry. Changes nothing.
import type { Config } from '../config/config.ts';
import { judge, judgeReading, type Action, type Verdict } from '../domain/judge.ts';
import type { Mail } from '../domain/mail.ts';
import type { Reading } from '../domain/reading.ts';
import { createParsePool } from '../mail/parse/parse-pool.ts';
import { read } from '../reading/read.ts';
import { readText } from '../reading/text/read-text.ts';
import type { Clock } from './clock.ts';
import { messageFiles } from './message-files.ts';
import { PARSE_POOL } from './parse-settings.ts';
import { readingContext } from './reading-context.ts';

/** A stretch of the mail's text, and whether it is the sender's words of now or a quote, a signature, … */
export interface MailPart {
  readonly role: string;
  readonly text: string;
}

export type Explanation =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly mail: Mail;
      /** In the order of the mail; worked out when asked. */
      readonly parts: () => readonly MailPart[];
      readonly reading: Reading;
      readonly action: Action;
      readonly attention: boolean;
      /** One a request. */
      readonly verdicts: readonly Verdict[];
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

/** Reads every message below `paths`, in name order. Throws what the file system throws. */
export async function* explainMails(
  paths: readonly string[],
  config: Config,
  clock: Clock,
): AsyncGenerator<Explanation> {
  const pool = createParsePool({ ...PARSE_POOL, size: 1 });
  try {
    for await (const { file, source, modifiedAt } of messageFiles(paths)) {
      const size = source.byteLength;
      const parsed = await pool.parse({ source, size, receivedAt: modifiedAt, omitted: [] });
      if (parsed.kind === 'failed') {
        yield { kind: 'unreadable', file, reason: parsed.detail };
        continue;
      }
      const reading = read(parsed.mail, readingContext(config, clock.now(), null));
      const { mail } = parsed;
      const parts = (): readonly MailPart[] => readText(mail).blocks.map(({ role, text }) => ({ role, text }));
      const verdicts = reading.requests.map((request) => judge(request, reading));
      yield { kind: 'read', file, mail, parts, reading, ...judgeReading(reading), verdicts };
    }
  } finally {
    await pool.close();
  }
}
