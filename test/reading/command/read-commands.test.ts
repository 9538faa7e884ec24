import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/desk/command.ts';
import { readCommands } from '../../../src/reading/command/read-commands.ts';
import { mail } from '../text/mail.ts';
import { aCommand, inWords } from './command-words.ts';

/** What a mail with this text asks for: its commands, and why a line is none. */
function read(text: string | null, html: string | null = null): readonly (Command | string)[] {
  return readCommands(mail({ text, html, inReplyTo: ['<d@x.example>'] })).map((line) =>
    line.kind === 'command' ? line.command : `${line.why}: ${line.words}`,
  );
}

const ignore = (number: number): Command => ({ kind: 'ignore', number });
const cancel = (name: string): Command => ({ kind: 'cancel', who: { name, address: null } });
const answer = (number: number, text: string, greeted = false): Command => ({ kind: 'answer', number, text, greeted });
const DIGEST =
  'On Fri, 20 Nov 2026 at 07:30, KUNO <kuno+desk-a@x.example> wrote:\n> cancel Bob Smith\n> 3. register me\n';

describe('readCommands', () => {
  it('reads one command a line, and skips greetings and thanks', () => {
    const text = 'Dear Registrar,\n\nignore 3\ncancel Bob Smith\n\nThanks a lot!\n';
    expect(read(text)).toEqual([ignore(3), cancel('Bob Smith')]);
  });

  it('names every other line', () => {
    expect(read('ignore 3\nHow are we doing?\nadd Bob\n')).toEqual([
      ignore(3),
      'unknown: How are we doing?',
      'needs-address: add Bob',
    ]);
  });

  it('does not join commands that look like wrapped lines', () => {
    const text =
      'add Alexander van der Veen-de Groot <alexander@partner.example> in person\ncancel bob smith\nignore 3';
    expect(read(text).length).toBe(3);
    expect(read(text).slice(1)).toEqual([cancel('bob smith'), ignore(3)]);
  });

  it('stops at a signature, and says so where a command stands below it', () => {
    const text = 'ignore 3\n\nKind regards,\nAnna de Wit\nOpen Society, Main Street 3\n\nPS cancel Bob Smith\n';
    expect(read(text)).toEqual([ignore(3)]);
    expect(read('ignore 3\n\nKind regards,\nAnna\n\nignore 4\n')).toEqual([ignore(3), 'below-signature: ignore 4']);
    expect(read('ignore 3\n-- \nAnna\nignore 4\n')).toEqual([ignore(3)]);
  });

  it('takes nothing from what is quoted or passed on', () => {
    expect(read(`ignore 3\n\n${DIGEST}`)).toEqual([ignore(3)]);
    expect(read(DIGEST)).toEqual([]);
    expect(read('FYI\n\n-------- Forwarded message --------\nFrom: Bo <bo@x.example>\n\ncancel Bob Smith\n')).toEqual([
      'unknown: FYI',
    ]);
  });

  it('takes what is written between the lines of a quote', () => {
    expect(read('> 3. Is there a lift?\n\nanswer 3: Yes.\n\n> 4. Spam\n\nignore 4\n')).toEqual([
      answer(3, 'Yes.'),
      ignore(4),
    ]);
  });

  it('reads a list of guests with their addresses, which looks like contact details', () => {
    const text =
      'capacity 100\n\nadd Joe Bloggs <info@oxfam.example> online\nadd Piet Jansen <kantoor@stichting.example>\n\nignore 3\n';
    expect(read(text).map((line) => (typeof line === 'string' ? line : line.kind))).toEqual([
      'capacity',
      'add',
      'add',
      'ignore',
    ]);
  });

  it('lets the text of an answer run on to the next command', () => {
    const text = 'answer 3: Dear Jo,\n\nYes, there is a lift.\nIt is behind the door.\n\nanswer 4:\nNo.\nignore 5\n';
    expect(read(text)).toEqual([
      answer(3, 'Dear Jo,\n\nYes, there is a lift.\nIt is behind the door.', true),
      answer(4, 'No.'),
      ignore(5),
    ]);
  });

  it('sends no text of which a line may be a command', () => {
    expect(read('answer 3: Yes.\ncancel bob smith\nignore 5\n')).toEqual([
      'text-or-command: answer 3: Yes.',
      ignore(5),
    ]);
    expect(read('answer 3: Yes.\ncancel Bob Smith\n')).toEqual([answer(3, 'Yes.'), cancel('Bob Smith')]);
    expect(read('answer 3:\n\nignore 5\n')).toEqual(['needs-text: answer 3:', ignore(5)]);
  });

  it('reads HTML mails, with their spaces, quotes and links', () => {
    const html =
      '<div>Hi,</div><div><br></div><div>add&nbsp;&ldquo;Jane Doe&rdquo; &lt;<a href="mailto:jane@people.example">jane@people.example</a>&gt;&nbsp;Online</div>' +
      '<ul><li>Ignore&nbsp;3 please</li></ul><div>answer 4: &lt;b&gt;Yes&lt;/b&gt;</div>' +
      '<blockquote type="cite">cancel Bob Smith</blockquote>';
    expect(read(null, html)).toEqual([
      { kind: 'add', name: 'Jane Doe', address: 'jane@people.example', mode: 'online', organisation: null },
      ignore(3),
      answer(4, '<b>Yes</b>'),
    ]);
  });

  it('does what it can of very many lines, and says that it stopped', () => {
    const found = read(Array.from({ length: 500 }, (_, at) => `ignore ${String(at + 1)}`).join('\n'));
    expect(found.length).toBe(101);
    expect(found.at(-1)).toBe('too-many: ');
  });

  it('keeps the text of an answer literally', () => {
    const word = fc.stringMatching(/^[!-~]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = `It is ${words.join(' ')} it is`;
        expect(read(`answer 3: ${text}`)).toEqual([answer(3, text)]);
      }),
    );
  });

  it('reads any commands in their order, and none of them out of a quote or below a signature', () => {
    const plain = aCommand.filter(({ kind }) => kind !== 'answer' && kind !== 'message');
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 6 }),
        fc.array(plain, { maxLength: 4 }),
        fc.constantFrom('quote', 'delimiter', 'closing'),
        (asked, others, how) => {
          const own = asked.map((command) => inWords(command, 'en')).join('\n');
          const words = others.map((command) => inWords(command, 'en'));
          const rest = {
            quote: `\n\nOn Fri, 20 Nov 2026 at 07:30, KUNO <k@x.example> wrote:\n${words.map((line) => `> ${line}`).join('\n')}`,
            delimiter: `\n\n-- \nAnna de Wit\n${words.join('\n')}`,
            closing: `\n\nKind regards,\n\nAnna de Wit\n${words.join('\n')}`,
          };
          const found = read(`${own}${rest[how]}\n`);
          expect(found.filter((line) => typeof line !== 'string')).toEqual(asked);
        },
      ),
    );
  });

  it('never throws, whatever the mail', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'binary', maxLength: 400 })),
        fc.option(fc.string({ unit: 'binary', maxLength: 400 })),
        (text, html) => {
          readCommands(mail({ text, html }));
        },
      ),
    );
  });
});
