// Secrets that a run needs and the environment does not give. Pure.
import type { Config } from './config.ts';
import { SECRETS } from './env.ts';
import type { ConfigProblem } from './problem.ts';

/** Only commands that talk to a server need them. */
export function missingSecrets(config: Config): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const need = (name: string, whose: string): void => {
    problems.push({
      file: name,
      line: null,
      key: '',
      message: `is not set; it holds the password of ${whose} (or name a file in ${name}_FILE)`,
    });
  };
  if (config.inbox.kind === 'imap' && config.inbox.password === null)
    need(SECRETS.inbox, `${config.inbox.user} at ${config.inbox.host}`);
  if (config.outbox.kind === 'smtp' && config.outbox.user !== undefined && config.outbox.password === null) {
    need(SECRETS.outbox, `${config.outbox.user} at ${config.outbox.host}`);
  }
  return problems;
}
