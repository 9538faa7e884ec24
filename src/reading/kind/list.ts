// Did it come through a discussion list or a distribution group (RFC 2369, RFC 2919, and what list managers did before)? Pure.
import { domainOf } from '../../domain/address.ts';
import type { Evidence } from '../../domain/reading.ts';
import { firstHit } from './signals.ts';
import type { Signals } from './signals.ts';
import { readSender } from './sender.ts';

export interface ListSigns {
  /** Any list or mass-mailing header: nothing automatic may answer (RFC 3834 §2). */
  readonly listed: Evidence | null;
  /** It was sent to a list on which people write. */
  readonly viaList: boolean;
  /** That list is one of our own domain: a group address of ours. */
  readonly ownGroup: boolean;
}

const ANY = [
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-post',
  'list-help',
  'list-subscribe',
  'list-owner',
  'list-archive',
] as const;
const DISCUSSION = [
  'list-post',
  'x-beenthere',
  'x-mailman-version',
  'mailing-list',
  'x-mailing-list',
  'x-google-group-id',
  'x-ml-name',
  'x-mlserver',
  'x-list-administrivia',
  'x-listserver',
  'x-listprocessor-version',
  'x-ezmlm-version',
  'x-sympa-to',
  'x-yahoo-newman-property',
] as const;
const CAMPAIGN = [
  'list-unsubscribe-post',
  'feedback-id',
  'x-campaign',
  'x-campaign-id',
  'x-mailchimp-campaign',
  'x-csa-complaints',
];

export function precedence(signals: Signals): string | null {
  const value = signals.header('precedence')?.trim().toLowerCase() ?? null;
  return value === '' ? null : value;
}

export function readList(signals: Signals): ListSigns {
  const { mail, header, context } = signals;
  let listed: Evidence | null = null;
  for (const name of [...ANY, ...DISCUSSION]) {
    const value = header(name);
    if (value !== null) listed ??= { rule: 'list.header', text: `${name}: ${value}` };
  }
  const discussion = DISCUSSION.some((name) => header(name) !== null && !/^\s*no\b/i.test(header(name) ?? ''));
  const campaign = CAMPAIGN.some((name) => header(name) !== null) || precedence(signals) === 'bulk';
  const robot = mail.sender !== null && readSender(mail.sender, mail.sender.name).robot;
  const footer = firstHit(signals.below, 'list.footer') ?? firstHit(signals.own, 'list.footer');
  const viaList =
    precedence(signals) === 'list' ||
    (discussion && !(campaign && header('list-post') === null)) ||
    robot ||
    (header('list-id') !== null && (!campaign || footer !== null));
  const domain = domainOf(context.address);
  const group =
    `${header('list-id') ?? ''} ${header('list-post') ?? ''} ${header('x-beenthere') ?? ''} ${mail.sender?.address ?? ''}`.toLowerCase();
  const ownGroup = viaList && domain !== null && (group.includes(`@${domain}`) || group.includes(`.${domain}>`));
  return { listed, viaList, ownGroup };
}
