// registrar digest EVENT: what its organisers are told, shown here or sent to them now.
import type { Command } from 'commander';
import type { ShownDigest } from '../worker/desk/digest-now.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { knownEvent } from './known-event.ts';
import { writeOutput } from './output-file.ts';

interface DigestOptions extends CommonOptions {
  readonly send?: true;
  readonly output?: string;
}

export function digestCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('digest'))
    .description('show where an event stands, what is new and what needs a human')
    .argument('<event>', 'the id of the event')
    .option('--send', 'send it to the organisers of the event instead')
    .option('--output <file>', 'also write it as HTML, with its picture, to be opened in a browser')
    .addHelpText('after', '\nExample:\n  registrar digest peacekeeping\n  registrar digest peacekeeping --send')
    .action(async (eventId: string, options: DigestOptions) => {
      const config = await effectiveConfigOf(options, io);
      const event = knownEvent(config, eventId);
      const { openDigestDesk } = await import('../worker/desk/digest-now.ts');
      const desk = await openDigestDesk(config, clockOf(options));
      try {
        const shown = await desk.show(event);
        if (options.output !== undefined) await writeOutput(options.output, withPictures(shown));
        if (options.send === true) {
          const organisers = await desk.send(event);
          io.out(`In the outbox for ${organisers.join(', ')}; "registrar run" sends what waits there.\n`);
        } else io.out(`${shown.letter.subject}\n\n${shown.letter.text}`);
      } finally {
        await desk.close();
      }
      finish(EXIT.ok);
    });
}

/** A browser finds no parts of a mail: the pictures are put into the page. */
function withPictures({ letter, attachments }: ShownDigest): string {
  return attachments.reduce(
    (html, { contentId, contentType, base64 }) =>
      contentId === null ? html : html.replaceAll(`cid:${contentId}`, `data:${contentType};base64,${base64}`),
    letter.html,
  );
}
