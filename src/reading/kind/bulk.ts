// Is it a newsletter, marketing, a notification or a post on a list? By headers, sender, structure and text. Pure.
import { domainOf } from '../../domain/address.ts';
import { scale, weighed } from './evidence.ts';
import type { Weighed } from './evidence.ts';
import { precedence } from './list.ts';
import type { ListSigns } from './list.ts';
import { readMarkup } from './markup.ts';
import type { PersonSigns } from './person.ts';
import { countHits, firstHit } from './signals.ts';
import type { Signals } from './signals.ts';
import { readSender } from './sender.ts';

const ENOUGH = 3.5;
const DOUBT = 2.5;

/** Fields of mass-mailing services. */
const SERVICE = [
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailchimp-campaign',
  'x-mc-user',
  'x-csa-complaints',
  'x-report-abuse',
  'x-report-abuse-to',
  'x-mailer-recptid',
  'x-mailinglist',
  'x-mailing-id',
  'x-newsletter',
  'x-notification-class',
  'x-notification-type',
  'x-linkedin-class',
  'x-facebook-notify',
  'x-github-reason',
  'x-laposta-id',
  'x-lettermaker',
  'x-mailingid',
  'x-bulkmail',
  'x-cm-id',
  'x-job',
  'x-emarsys-identify',
  'x-sfmc-stack',
  'x-hubspot-id',
] as const;
const MAILERS =
  /mailchimp|mailing|campaign|newsletter|sendinblue|brevo|laposta|mailjet|sendgrid|copernica|spotler|activecampaign|constant contact|getresponse|mailerlite|clang|tripolis|ymlp|phplist|mailpoet|sendy|interspire|bulk/i;

export function readBulk(signals: Signals, list: ListSigns, person: PersonSigns): Weighed {
  const { mail, own, below, subject, sender, header } = signals;
  const sum = scale();
  // What mass mailers say of themselves.
  if (list.listed !== null)
    sum.add(list.listed.rule, list.viaList || header('list-id') !== null ? 5 : 4, list.listed.text);
  const order = precedence(signals);
  if (order !== null && /^(?:bulk|list|junk)$/.test(order)) sum.add('bulk.precedence', 3, `Precedence: ${order}`);
  // Proton puts a Feedback-ID on its users' own mail.
  const service = SERVICE.find((name) => header(name) !== null && !/:user:proton\b/.test(header(name) ?? ''));
  if (service !== undefined) sum.add('bulk.service', 3, `${service}: ${header(service) ?? ''}`);
  const mailer = header('x-mailer');
  if (mailer !== null && MAILERS.test(mailer)) sum.add('bulk.mailer', 3, `X-Mailer: ${mailer}`);
  if (sender.noReply) sum.add('bulk.no-reply', 4, signals.from?.address ?? null);
  else if (sender.notifier) sum.add('bulk.sender', 2, signals.from?.address ?? null);
  if (sender.robot) sum.add('bulk.robot', 4, signals.from?.address ?? null);
  const unread = mail.replyTo.find((address) => readSender(address, address.name).noReply);
  if (unread !== undefined && !sender.noReply) sum.add('bulk.no-reply', 3, unread.address);
  // What they write.
  if (!sum.cue('bulk.unsubscribe', 3, below, 'bulk.unsubscribe'))
    sum.cue('bulk.unsubscribe', 3, own, 'bulk.unsubscribe');
  if (!sum.cue('bulk.browser', 2, own, 'bulk.browser')) sum.cue('bulk.browser', 2, below, 'bulk.browser');
  if (!sum.cue('bulk.why', 1.5, own, 'bulk.why')) sum.cue('bulk.why', 1.5, below, 'bulk.why');
  // "Reply with YES", "reply with STOP": an answer for a machine to count.
  if (!sum.cue('bulk.reply-word', 1.5, own, 'spam.reply-word'))
    sum.cue('bulk.reply-word', 1.5, below, 'spam.reply-word');
  sum.cue('bulk.greeting', 1, own, 'bulk.greeting');
  sum.cue('bulk.subject', 1, subject, 'bulk.subject');
  const offers = countHits(own, 'bulk.offer', 4);
  if (offers > 0) sum.cue('bulk.offer', Math.min(offers, 3) * 0.75, own, 'bulk.offer');
  sum.cue('bulk.statement', 1.5, own, 'auto.statement');
  if (!sum.cue('bulk.notice', 1.5, own, 'bulk.notice')) sum.cue('bulk.notice', 1, below, 'bulk.notice');
  if (!sum.cue('bulk.social', 1.5, subject, 'bulk.social')) sum.cue('bulk.social', 1, own, 'bulk.social');
  if (!sum.cue('list.footer', 2, below, 'list.footer')) sum.cue('list.footer', 2, own, 'list.footer');
  // How they are made.
  const markup = readMarkup(mail.html);
  sum.add('bulk.pixel', 0.5, markup.pixel);
  sum.add('bulk.preheader', 1, markup.preheader);
  sum.add('bulk.layout', 0.5, markup.layout);
  if (markup.links >= 8) sum.add('bulk.links', 0.5, `${markup.links.toString()} links`);
  if (mail.to.length > 0 && !toUs(signals)) sum.add('bulk.not-to-us', 0.5, mail.to[0]?.address ?? null);
  // What speaks for a person.
  if (person.asks !== null) sum.add('person.asks', -3, person.asks);
  if (person.comes !== null) sum.add('person.comes', -0.5, person.comes);
  if (person.namesUs !== null && person.asks !== null) sum.add('person.names-us', -1.5, person.namesUs);
  if (person.answersUs) sum.add('person.answers-us', -4, mail.inReplyTo[0] ?? mail.references[0] ?? null);
  else if (signals.quotes && subject.replied) sum.add('person.quotes', -2, subject.text);
  if (
    firstHit(own, 'bulk.unsubscribe') === null &&
    firstHit(below, 'bulk.unsubscribe') !== null &&
    list.listed === null
  ) {
    // A company footer with a newsletter link below a letter of somebody's own.
    if (personalLook(signals)) sum.add('person.look', -2, signals.from?.name ?? null);
  }
  return weighed(sum, ENOUGH, DOUBT);
}

/** Whether our address, or any of our domain, is among the addressees that the header shows. */
function toUs(signals: Signals): boolean {
  const domain = domainOf(signals.context.address);
  return [...signals.mail.to, ...signals.mail.cc].some((address) => domainOf(address.address) === domain);
}

/** A named person, a plain greeting, few links, nothing on offer. */
function personalLook(signals: Signals): boolean {
  const { from, sender, own } = signals;
  const named = /\p{L}{2,} +\p{L}/u.test(from?.name ?? '');
  return (
    named &&
    !sender.noReply &&
    !sender.notifier &&
    countHits(own, 'bulk.offer', 3) < 2 &&
    firstHit(own, 'bulk.browser', 'bulk.why') === null
  );
}

/**
 * A post that came through a list, but is a person's own wish to register with us: addressed to us by name, by our event,
 * by answering our letter, or sent to a group of our own.
 */
export function personThroughList(list: ListSigns, person: PersonSigns): boolean {
  if (!list.viaList) return false;
  return person.asks !== null && (list.ownGroup || person.namesUs !== null || person.answersUs);
}
