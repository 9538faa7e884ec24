// The same message in every dress reads the same; its opposites never read like it. Through the real parser.
import { describe, expect, it } from 'vitest';
import { judge, judgeReading } from '../../src/domain/judge.ts';
import type { Mail } from '../../src/domain/mail.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { read } from '../../src/reading/read.ts';
import { mailFrom } from '../support/parse.ts';
import { rawMail } from '../support/raw-mail.ts';
import {
  ANNOUNCEMENTS,
  CASES,
  CASH_DESK,
  IN_THE_QUOTE_ONLY,
  OPPOSITES,
  type Expected,
  type Opposite,
} from './messages.ts';
import { DISCLAIMER, DRESSES, type Dress, type Message, type Quoted } from './text/dress.ts';

type Dressed = Pick<Mail, 'text' | 'html'>;
type Bytes = (body: Partial<Dressed>, header: readonly string[]) => Buffer;

const asWritten: Bytes = (body, header) => rawMail(header, body);

const LONG_SIGNATURE = [
  [
    '--',
    'Available on Mondays, Tuesdays and Thursdays',
    'Visiting address: Long Lane 12, 8011 AA Zwolle',
    'Postal address: P.O. Box 9, 8000 AA Zwolle',
  ],
  [
    'T +31 38 555 01 02 | M +31 6 555 01 03 | www.helpers.example',
    'Follow us on the usual networks',
    'Think before you print',
  ],
  [DISCLAIMER],
];

/** What goes beyond the dresses of reading text: transfer encodings, charsets, a long signature. */
const TRANSFERS: Readonly<Record<string, readonly [dress: string, bytes: Bytes]>> = {
  'quoted-printable': ['plain text', (body, header) => rawMail(header, body, 'utf-8', 'quoted-printable')],
  base64: ['plain text', (body, header) => rawMail(header, body, 'utf-8', 'base64')],
  'ISO-8859-15': ['plain text', (body, header) => rawMail(header, body, 'iso-8859-15')],
  'ISO-8859-15, quoted-printable': [
    'plain text wrapped at 60',
    (body, header) => rawMail(header, body, 'iso-8859-15', 'quoted-printable'),
  ],
  'Windows-1252 in HTML': ['HTML of Word', (body, header) => rawMail(header, body, 'windows-1252', 'quoted-printable')],
  'base64 in HTML of Outlook': ['Outlook HTML', (body, header) => rawMail(header, body, 'utf-8', 'base64')],
  'quoted-printable in HTML of Gmail': [
    'Gmail HTML',
    (body, header) => rawMail(header, body, 'utf-8', 'quoted-printable'),
  ],
};

const MORE: Readonly<Record<string, Dress>> = {
  'a long signature and disclaimer': (all, quoted) =>
    DRESSES['plain text']?.([...all, ...LONG_SIGNATURE], quoted) ?? {},
  'a long signature in HTML': (all, quoted) => DRESSES['HTML divs']?.([...all, ...LONG_SIGNATURE], quoted) ?? {},
};

interface Variant {
  readonly dress: Dress;
  readonly bytes: Bytes;
}

function variants(): [string, Variant][] {
  const plain = Object.entries({ ...DRESSES, ...MORE }).map(([name, dress]): [string, Variant] => [
    name,
    { dress, bytes: asWritten },
  ]);
  const transfers = Object.entries(TRANSFERS).flatMap(([name, [dressName, bytes]]): [string, Variant][] => {
    const dress = DRESSES[dressName];
    return dress === undefined ? [] : [[name, { dress, bytes }]];
  });
  return [...plain, ...transfers];
}

async function readDressed(
  message: Message,
  subject: string,
  quoted: Quoted,
  { dress, bytes }: Variant,
): Promise<Reading> {
  const header = [
    `From: ${message.from.name} <${message.from.address}>`,
    'To: Cash Desk <desk@platform.example>',
    `Subject: ${subject}`,
    'Date: Thu, 04 Feb 2027 09:30:00 +0100',
    'Message-ID: <1@mail.example>',
  ];
  return read(await mailFrom(bytes(dress([...message.paragraphs, ...message.closing], quoted), header)), CASH_DESK);
}

/** What a reading comes to, names in small letters: some dresses have no capitals. */
function outcome(reading: Reading): Expected {
  const acting = reading.requests.filter((request) => ['register', 'cancel', 'amend'].includes(request.intent));
  return {
    action: judgeReading(reading).action,
    intents: reading.requests.map((request) => request.intent),
    events: acting.flatMap((request) => (request.event === null ? [] : [request.event])),
    people: acting.flatMap((request) => request.people.map((person) => (person.name ?? '').toLowerCase())).sort(),
    party: acting.reduce((sum, request) => sum + request.partySize, 0),
  };
}

const lower = (expected: Expected): Expected => ({
  ...expected,
  people: expected.people.map((name) => name.toLowerCase()).sort(),
});

describe.each(Object.entries(CASES))('%s', (_name, message) => {
  const quoted = ANNOUNCEMENTS[message.about];
  it.each(variants())('in the dress of %s', async (_dress, variant) => {
    if (quoted === undefined) throw new RangeError(`no announcement of ${message.about}`);
    expect(outcome(await readDressed(message, message.subject, quoted, variant))).toEqual(lower(message.expected));
  });
});

function actions(reading: Reading): string[] {
  return reading.requests.map((request) => judge(request, reading).action);
}

describe.each(Object.entries(OPPOSITES))('one %s', (_name, message: Opposite) => {
  const quoted = ANNOUNCEMENTS[message.about];
  it.each(variants())('is not read so in the dress of %s', async (_dress, variant) => {
    if (quoted === undefined) throw new RangeError(`no announcement of ${message.about}`);
    const reading = await readDressed(message, message.subject, quoted, variant);
    expect(actions(reading).filter((action) => message.never.some((never) => never === action))).toEqual([]);
  });
});

describe.each(Object.entries(IN_THE_QUOTE_ONLY))('%s in the quote only', (_name, quoted) => {
  const message: Message = {
    from: { name: 'Femke Roos', address: 'femke.roos@light.example' },
    paragraphs: [['For your information.']],
    closing: [['Femke Roos']],
  };
  const quoting = variants().filter(([, { dress }]) => {
    const { text, html } = dress([['x']], { subject: '', paragraphs: [['Quoted words']] });
    return `${text ?? ''}${html ?? ''}`.includes('Quoted words');
  });
  it.each(quoting)('is nobody’s wish of now in the dress of %s', async (_dress, variant) => {
    const reading = await readDressed(message, `Re: ${quoted.subject}`, quoted, variant);
    expect(actions(reading).filter((action) => ['register', 'cancel', 'amend'].includes(action))).toEqual([]);
  });
});
