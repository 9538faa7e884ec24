// What shadow mode reports, as variables: what would have been done with each mail. Pure.
import type { ShadowReport } from '../domain/shadow-report.ts';
import { clean, quoteStranger } from './escape.ts';
import { period } from './event-words.ts';
import type { House } from './house.ts';
import { received, senderWords, understood } from './matter-words.ts';
import type { Scope, Speaker } from './parts.ts';

export function shadowScope({ since, mails, machines, unasked }: ShadowReport, house: House, speaker: Speaker): Scope {
  const letterScope = ({ name, to }: ShadowReport['unasked'][number]): Scope => ({
    name,
    to: to === null ? null : clean(to, 320),
  });
  return {
    since: since === null ? null : period(since.toZonedDateTimeISO(house.timeZone), null, speaker),
    mails: mails.map((mail) => ({
      ...senderWords(mail.sender),
      subject: mail.subject === null ? null : quoteStranger(mail.subject),
      received: received(mail.receivedAt, house, speaker),
      act: mail.act,
      understood: understood(mail.requests, speaker),
      letters: mail.letters.map(letterScope),
    })),
    machines,
    unasked: unasked.map(letterScope),
  };
}
