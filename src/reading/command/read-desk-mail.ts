// A mail to an address of the desk: what kind it is, whether it is authentic, and what it commands. Pure; never throws.
import type { CommandLine } from '../../domain/desk/command.ts';
import type { Mail } from '../../domain/mail.ts';
import type { Authenticity, Language, MailKind, ReadingContext } from '../../domain/reading.ts';
import { classify } from '../kind/classify.ts';
import { readLanguage } from '../text/language.ts';
import { readText } from '../text/read-text.ts';
import { readCommands } from './read-commands.ts';

export interface DeskMail {
  readonly kind: MailKind;
  readonly mayReply: boolean;
  readonly authenticity: Authenticity;
  readonly language: Language;
  readonly lines: readonly CommandLine[];
  /** It has words of its own. */
  readonly speaks: boolean;
}

/** Who answers a letter of the desk is known by its address and by her server's word: no guess from her words is needed. */
export function readDeskMail(mail: Mail, context: ReadingContext): DeskMail {
  const { blocks } = readText(mail);
  const { kind, mayReply, authenticity } = classify(mail, context, blocks);
  return {
    kind,
    mayReply,
    authenticity,
    language: readLanguage(blocks, mail.subject, context.languages),
    lines: readCommands(mail),
    speaks: blocks.some(({ role }) => role === 'own'),
  };
}
