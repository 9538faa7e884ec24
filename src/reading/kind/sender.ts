// What an address and a display name tell about their owner: mail system, no-reply address, notifier, list robot, help desk. Pure.
import type { Address } from '../../domain/address.ts';
import { fold } from '../tokens.ts';
import { DESKS, NOTIFIERS } from './lexicon/mailboxes.ts';

export interface SenderTraits {
  /** mailer-daemon, postmaster, Mail Delivery Subsystem, … */
  readonly daemon: boolean;
  readonly noReply: boolean;
  /** notifications@, newsletter@, updates@, … */
  readonly notifier: boolean;
  /** majordomo, owner-list, list-bounces, list-request, … */
  readonly robot: boolean;
  /** servicedesk@, support@, klantenservice@: people and machines write from it. */
  readonly desk: boolean;
}

const DAEMON =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|daemon|postmaster|mdaemon|mmdf|microsoftexchange[0-9a-f]{8,}|mail[-_.]?delivery(?:[-_.](?:system|subsystem|service))?|mail[-_.]?(?:sub)?system|mail[-_.]?server|e?mailsysteem|bounce|bounces|delivery|undeliverable)$/;
const DAEMON_NAME =
  /\b(?:mailer[- ]?daemon|mail[- ]delivery|internet mail delivery|delivery (?:status|service|subsystem)|post ?master|system administrator|systeembeheerder|systemadministrator|mail (?:sub)?system|mail administrator|e-?mail ?systeem|mailsysteem|mailserver|mail server|mailzustell\w{0,10}|administrateur systeme|bezorgdienst)\b/;
const NO_REPLY =
  /(?:no|not|non|dont|donot|do-not|never)[-_.]?(?:reply|repl|respond|answer|response)|niet[-_.]?(?:beantwoorden|antwoorden|reageren)|(?:geen|kein|keine)[-_.]?(?:antwoord|antwort|reply|reactie)|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?(?:responder|contestar)|unattended|unmonitored/;
const ROBOT =
  /^(?:majordomo|listserv|listproc|lists?erver|mailman|sympa|petidomo|ezmlm|owner-.{1,200}|.{1,200}-(?:owner|bounces?|request|admin|return|confirm|errors?)|.{1,200}-bounces\+.{1,200})$/;
/** The traits of a From, Sender or Reply-To; `name` is the display name, or the raw header where no address could be read. */
export function readSender(address: Address | null, name: string | null): SenderTraits {
  const at = address?.address.lastIndexOf('@') ?? -1;
  const local = address === null || at < 1 ? '' : fold(address.address.slice(0, Math.min(at, 256)));
  const display = fold((name ?? address?.name ?? '').slice(0, 200));
  const parts = local.split(/[-_.+]/);
  const plain = local.replace(/\+.*$/, '');
  return {
    daemon: DAEMON.test(plain) || DAEMON_NAME.test(display),
    noReply: NO_REPLY.test(local) || /\b(?:no|do not|donot)[- ]?reply\b/.test(display),
    notifier: parts.some((part) => NOTIFIERS.has(part)),
    robot: ROBOT.test(local),
    desk:
      parts.some((part) => DESKS.has(part)) ||
      /\b(?:service ?desk|help ?desk|klantcontact|klantenservice|customer (?:service|care))\b/.test(display),
  };
}
