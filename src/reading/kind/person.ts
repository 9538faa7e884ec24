// Signs that a person speaks to us: a request of her own, our name or event, an answer to our letter, a filled-in form. Pure.
import { comparable, isOwn } from '../../domain/address.ts';
import type { Event } from '../../domain/event.ts';
import { fold } from '../tokens.ts';
import { answersOurDomain } from './answers.ts';
import type { Cue } from './lexicon/cue.ts';
import { countHits, firstHit } from './signals.ts';
import type { Signals } from './signals.ts';

export interface PersonSigns {
  /** Asks to be registered, cancelled, moved …; the words. */
  readonly asks: string | null;
  /** Says that she comes, or speaks of "the event". */
  readonly comes: string | null;
  /** Addresses us by name, or names one of our events, in a mail that asks. */
  readonly namesUs: string | null;
  /** Answers a message from our domain, or quotes one. */
  readonly answersUs: boolean;
  /** The text is a filled-in form: somebody's name, address and more, each on a line of its own. */
  readonly form: string | null;
}

const GREETING =
  /^\s{0,20}(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|beste|geachte|dag|hallo|hoi|goedemorgen|goedemiddag|lieve|aan|to)\b([^\n]{0,80})/i;

function greetsUs(signals: Signals): string | null {
  const greeting = GREETING.exec(signals.own.text);
  const name = fold(signals.context.name.trim());
  const local = fold(signals.context.address.split('@')[0] ?? '');
  const said = fold(greeting?.[1] ?? '');
  return greeting !== null && [name, local].some((own) => own.length > 2 && said.includes(own))
    ? greeting[0].trim()
    : null;
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = new WeakMap<Event, readonly string[]>();

/** The title, its parts and the aliases, as far as they are long enough to mean this event. */
function eventNames(event: Event): readonly string[] {
  const known = namesOf.get(event);
  if (known !== undefined) return known;
  const names = [event.title, ...event.title.split(/[:;,]/), ...event.aliases].map(plain);
  const telling = names.filter((name) => name.includes(' ') && name.length >= 12).map((name) => ` ${name} `);
  namesOf.set(event, telling);
  return telling;
}

function namesEvent(signals: Signals): string | null {
  const text = ` ${plain(signals.subject.text)} ${plain(signals.own.text)} `;
  for (const event of signals.context.events) {
    const name = eventNames(event).find((one) => text.includes(one));
    if (name !== undefined) return name.trim();
  }
  return null;
}

export function personSigns(signals: Signals): PersonSigns {
  const { mail, context, own, subject } = signals;
  // The subject of a reply is usually ours.
  const said = subject.replied ? [own] : [own, subject];
  const first = (cue: Cue): string | null =>
    said.map((one) => firstHit(one, cue)?.text ?? null).find((text) => text !== null) ?? null;
  const asks = first('person.asks');
  const fields = countHits(own, 'form.field', 3);
  return {
    asks,
    comes: first('person.comes'),
    namesUs: asks === null ? null : (greetsUs(signals) ?? namesEvent(signals)),
    answersUs: answersOurDomain(mail, context.address),
    form: fields >= 2 && signals.own.text.includes('@') ? (firstHit(own, 'form.field')?.text ?? null) : null,
  };
}

/**
 * A web form that passes on what a person filled in: an automatic sender, but a person's wish. It must not vanish among the
 * notifications; nobody may be answered, for the sender is a machine.
 */
export function passedOnForm(signals: Signals, person: PersonSigns): string | null {
  if (person.form === null || firstHit(signals.below, 'bulk.unsubscribe') !== null) return null;
  const { mail, context } = signals;
  const from = signals.from === null ? null : comparable(signals.from.address);
  const elsewhere = mail.replyTo.some(
    (address) =>
      address.address.includes('@') && comparable(address.address) !== from && !isOwn(address.address, context.address),
  );
  const named = firstHit(signals.subject, 'form.subject') ?? firstHit(signals.own, 'form.subject');
  return named !== null || elsewhere ? person.form : null;
}
