// registrar preview LETTER: what a letter looks like, with invented people.
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Preview } from '../worker/preview.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownEvent } from './known-event.ts';

interface PreviewOptions extends CommonOptions {
  readonly event?: string;
  readonly language?: string;
  readonly html?: string;
}

export function previewCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('preview'))
    .description('show a letter with invented people; sends nothing')
    .argument('<letter>', 'the name of the letter, such as confirmation')
    .option('--event <id>', 'about this event; else the first of the configuration')
    .option('--language <code>', 'in this language; else the first of the configuration')
    .option('--html <file>', 'also write the HTML into this file, to be opened in a browser')
    .addHelpText('after', '\nExample:\n  registrar preview event-changed --language nl --html letter.html')
    .action(async (wanted: string, options: PreviewOptions) => {
      const config = await effectiveConfigOf(options, io);
      const event = options.event === undefined ? (config.events[0] ?? null) : knownEvent(config, options.event);
      const language = options.language ?? config.languages[0] ?? 'en';
      if (!config.languages.includes(language)) {
        const known = config.languages.join(', ');
        throw new CommandError(EXIT.usage, `There are no letters in "${language}". The languages are: ${known}.`);
      }
      const { previewLetter, PREVIEW_NAMES } = await import('../worker/preview.ts');
      const preview = previewLetter(config, wanted, event, language, clockOf(options).now());
      if (preview === null) {
        throw new CommandError(
          EXIT.usage,
          `There is no letter "${wanted}". The letters are: ${PREVIEW_NAMES.join(', ')}.`,
        );
      }
      if (options.html !== undefined) await writeHtml(options.html, preview.letter.html);
      io.out(describe(preview));
      finish(EXIT.ok);
    });
}

function describe({ label, letter, others }: Preview): string {
  const { calendar } = letter;
  return [
    `Letter:  ${label}`,
    `Subject: ${letter.subject}`,
    '',
    letter.text.trimEnd(),
    '',
    ...(calendar === null
      ? ['No calendar part goes along.']
      : [`Calendar part (${calendar.method}):`, '', calendar.text.replaceAll('\r\n', '\n').trimEnd()]),
    ...(others.length === 0 ? [] : ['', `Other turns of this letter: ${others.join(', ')}`]),
    '',
  ].join('\n');
}

async function writeHtml(file: string, html: string): Promise<void> {
  try {
    await writeFile(file, html);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(EXIT.usage, `${file} cannot be written (${why}); name another file with --html`);
  }
}
