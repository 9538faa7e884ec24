// Mails, contexts and blocks for the tests of this folder: everything usual is filled in, a test says only what matters.
import { readFileSync } from 'node:fs';
import type { Address } from '../../../src/domain/address.ts';
import type { Event } from '../../../src/domain/event.ts';
import type { EmbeddedMessage, Header, Mail } from '../../../src/domain/mail.ts';
import type { ReadingContext } from '../../../src/domain/reading.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { classify } from '../../../src/reading/kind/classify.ts';
import type { Classification } from '../../../src/reading/kind/classification.ts';
import { readSignals } from '../../../src/reading/kind/signals.ts';
import type { Signals } from '../../../src/reading/kind/signals.ts';
import type { Block } from '../../../src/reading/text/block.ts';
import { readText } from '../../../src/reading/text/read-text.ts';

export const OWN = 'desk@atlas.example';
export const OUR_LETTER = '<registrar.tides.r1.l1@atlas.example>';

function anEvent(id: string, title: string): Event {
  return {
    id,
    title,
    aliases: [],
    description: '',
    starts: Temporal.ZonedDateTime.from('2026-12-10T14:00[Europe/Amsterdam]'),
    ends: Temporal.ZonedDateTime.from('2026-12-10T16:30[Europe/Amsterdam]'),
    status: 'planned',
    attendance: [{ mode: 'online', url: null, capacity: null }],
    registration: { opens: null, closes: null, approval: 'auto', waitingList: 'none' },
    reminders: [],
    followUp: null,
    organisers: ['anna@atlas.example'],
  };
}

export function aContext(over: Partial<ReadingContext> = {}): ReadingContext {
  return {
    now: Temporal.Instant.from('2026-11-20T09:00:00Z'),
    timeZone: 'Europe/Amsterdam',
    name: 'Atlas',
    address: OWN,
    languages: ['en', 'nl'],
    authservIds: [],
    events: [
      anEvent('tides', 'Rising tides: living with water'),
      anEvent('negotiation', 'Masterclass Flood Negotiation'),
    ],
    openQuestion: null,
    ...over,
  };
}

/** Header fields as `{ 'list-id': '<x>' }`. */
export function fields(values: Readonly<Record<string, string>>): Header[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

export const JANE: Address = { name: 'Jane Doe', address: 'jane@oxbow.example' };

export function aMail(over: Partial<Mail> = {}): Mail {
  return {
    messageId: '<1@oxbow.example>',
    inReplyTo: [],
    references: [],
    from: [JANE],
    sender: null,
    replyTo: [],
    to: [{ name: 'Atlas', address: OWN }],
    cc: [],
    envelopeTo: [],
    returnPath: null,
    subject: 'Registration',
    date: '2026-11-20T08:00:00Z',
    receivedAt: '2026-11-20T08:00:01Z',
    headers: [],
    contentType: 'text/plain',
    text: 'Dear Atlas, please register me for the tenth.\n\nJane Doe',
    html: null,
    embedded: [],
    calendars: [],
    reports: [],
    attachments: [],
    dkim: [],
    size: 1_000,
    complete: true,
    contentHash: '00',
    ...over,
  };
}

export function embedded(over: Partial<EmbeddedMessage> = {}): EmbeddedMessage {
  return { messageId: null, from: [], to: [], subject: null, date: null, headers: [], text: null, html: null, ...over };
}

export function own(text: string): Block[] {
  return [{ role: 'own', text, depth: 0, header: null, rule: 'test' }];
}

/** The signals of a mail whose text is all the sender's own, unless blocks are given. */
export function signalsOf(over: Partial<Mail> = {}, blocks?: readonly Block[], context = aContext()): Signals {
  const mail = aMail(over);
  return readSignals(mail, context, blocks ?? own(mail.text ?? ''));
}

/** Reads the mail as the program does: split into blocks, then classified. */
export function kindOf(over: Partial<Mail>, context = aContext()): Classification {
  const mail = aMail(over);
  return classify(mail, context, readText(mail).blocks);
}

function addressOf(value: string): Address {
  const match = /^(.*?)\s*<([^<>]*)>$/.exec(value);
  return match === null
    ? { name: null, address: value }
    : {
        name: match[1] === undefined || match[1] === '' ? null : match[1].replace(/^"|"$/g, ''),
        address: match[2] ?? '',
      };
}

/** The examples of one kind: header lines, an empty line, the text; parted by lines of "====". */
export function examples(name: string): Mail[] {
  const source = readFileSync(new URL(`../../fixtures/kind/${name}.txt`, import.meta.url), 'utf8');
  return source.split(/^====\n/m).map((example) => {
    const end = example.indexOf('\n\n');
    const headers = example
      .slice(0, end)
      .split('\n')
      .map((line) => ({
        name: line.slice(0, line.indexOf(':')).toLowerCase(),
        value: line.slice(line.indexOf(':') + 1).trim(),
      }));
    const value = (field: string): string | null => headers.find((header) => header.name === field)?.value ?? null;
    const returnPath = value('return-path');
    return aMail({
      from: [addressOf(value('from') ?? '')],
      to: [addressOf(value('to') ?? OWN)],
      replyTo: value('reply-to') === null ? [] : [addressOf(value('reply-to') ?? '')],
      returnPath: returnPath === null ? null : returnPath.replace(/^<|>$/g, ''),
      subject: value('subject'),
      headers,
      text: example.slice(end + 2),
    });
  });
}
