// registrar explain PATH…: what each mail says, what it calls for, and which words led there.
import type { Command } from 'commander';
import type { Request } from '../domain/reading.ts';
import type { Explanation } from '../worker/explain-mails.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { describeExplanation } from './explain-text.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';

interface ExplainOptions extends CommonOptions {
  readonly json?: true;
  /** False with --no-color. */
  readonly color: boolean;
}

export function explainCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('explain'))
    .description('read .eml files, mbox files or folders and show what is understood; changes nothing')
    .argument('<path...>', '.eml or mbox files, or folders with such files')
    .option('--json', 'one JSON object a line')
    .option('--no-color', 'mark words with «…» on a terminal too; NO_COLOR does the same')
    .addHelpText('after', '\nExample:\n  registrar explain sample/mails\n  registrar explain --json mail.eml')
    .action(async (paths: string[], options: ExplainOptions) => {
      const config = await effectiveConfigOf(options, io);
      const style = { width: io.width, marks: options.color && io.colours ? 'terminal' : 'plain' } as const;
      const { explainMails } = await import('../worker/explain-mails.ts');
      try {
        for await (const explanation of explainMails(paths, config, clockOf(options))) {
          io.out(
            options.json === true
              ? `${JSON.stringify(explanationJson(explanation))}\n`
              : describeExplanation(explanation, style),
          );
        }
      } catch (error) {
        throw pathError(error);
      }
      finish(EXIT.ok);
    });
}

function pathError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return error;
  const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${String(error.code)})`;
  return new CommandError(EXIT.usage, `${String(error.path)} ${why}; name .eml files, mbox files or folders`);
}

/** The documented shape of one line. */
function explanationJson(explanation: Explanation): Readonly<Record<string, unknown>> {
  if (explanation.kind === 'unreadable') {
    const { file, reason } = explanation;
    return {
      file,
      messageId: null,
      kind: null,
      mayReply: false,
      language: null,
      action: 'human',
      attention: true,
      requests: [],
      error: reason,
    };
  }
  const { file, mail, reading, action, attention } = explanation;
  const { kind, mayReply, language, evidence, authenticity, bounce, calendar } = reading;
  const requests = reading.requests.map(requestJson);
  return {
    file,
    messageId: mail.messageId,
    kind,
    mayReply,
    language,
    action,
    attention,
    requests,
    evidence,
    authenticity,
    bounce,
    calendar,
  };
}

function requestJson(request: Request): Readonly<Record<string, unknown>> {
  const people = request.people.map(({ name, email, organisation }) => ({ name, email, organisation }));
  return { ...request, people };
}
