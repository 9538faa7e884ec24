// Mails made to cost time: 200 kB of what the rules look for, without end. For the test that reading ends and the benchmark. Pure.
import { rawMail } from '../support/raw-mail.ts';

const SIZE = 200_000;
/** Header fields are cut by the parser at 64 kB. */
const FIELD = 60_000;

const full = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length));

function series(piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < SIZE; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

const letter = (index: number): string => String.fromCharCode(97 + (index % 26));

const TEXTS: Readonly<Record<string, string>> = {
  'one word': full('a'),
  'words of one letter': full('a '),
  'words of 5,000 letters': full(`${'a'.repeat(5000)} `),
  'quote marks in one line': full('>'),
  'quote marks on lines': full('> \n'),
  'quotes within quotes': series((index) => `${'>'.repeat(index % 200)} please register me\n`),
  'and and': full('and '),
  'en en': full('en '),
  digits: full('1'),
  numbers: full('12 '),
  dates: full('10/12 '),
  'dates without a space': full('10/12-'),
  'days of a month': full('10 december '),
  weekdays: full('next monday '),
  distances: full('in three weeks '),
  commas: full(','),
  'words and commas': full('jan, '),
  parentheses: full('('),
  'parentheses and words': full('(a '),
  'angle brackets': full('<'),
  'open quotation marks': full('“'),
  apostrophes: full("'"),
  hyphens: full('-'),
  'words and hyphens': full('a-'),
  dots: full('.'),
  initials: full('J.'),
  'question marks': full('?'),
  'at signs': full('@'),
  'halves of addresses': full('a@'),
  '10,000 addresses': Array.from({ length: 10_000 }, (_, index) => `a${String(index)}@b.example`).join('\n'),
  'addresses with names': Array.from(
    { length: 6000 },
    (_, index) => `J${letter(index)}n Jansen <a${String(index)}@b.example>;`,
  ).join(' '),
  'names with commas': full('Jan Jansen, '),
  'names on lines': series((index) => `- J${letter(index)}n Jansen${letter(index * 7)}\n`),
  'names with and': full('Jan Jansen and '),
  'names without an end': full('Jan van der '),
  particles: full('van der '),
  'empty lines': full('\n'),
  'lines of spaces': full(' \n'),
  tabs: full('\t'),
  'register me': full('please register me '),
  'register me, on lines': full('Please register me.\n'),
  'I cancel': full('I cancel. '),
  "I can't": full("I can't come, but "),
  if: full('if '),
  not: full('not '),
  questions: full('Can I come? '),
  'many wishes': series(
    (index) =>
      `Dear X${letter(index)}, I would like to register Jan${letter(index)} Pietersen for ${String((index % 28) + 1)} March. `,
  ),
  'the title': full('spring meeting on cash assistance '),
  'nearly the title': full('sprang meating in cush assistence '),
  'misspelt words': series((index) => `aanmeldng${letter(index)} `),
  'parties of three': full('met drie '),
  'two colleagues': full('two colleagues and '),
  diets: full('vegetarian and '),
  'form labels': full('Naam: '),
  forms: full('Name: Jan Jansen\nEmail: a@b.example\nOrganisation: X\n'),
  'table rows': full('a | b | c\n'),
  bullets: full('• '),
  colons: full('a: '),
  slashes: full('a/b '),
  links: full('http://a.example/ '),
  'one link': `http://${full('a/')}`,
  'attribution lines': full('On Tue, Feb 2, 2027 at 9:02 AM X wrote:\n'),
  'Dutch attribution lines': full('Op di 2 feb 2027 schreef X:\n'),
  'header lines': full('From: X\nSent: Y\nTo: Z\nSubject: Q\n'),
  signatures: full('--\nKind regards,\n'),
  closings: full('Groet,\n'),
  'words in capitals': full('PLEASE REGISTER ME '),
  'combining marks': full('e\u0301\u0323 '),
  emoji: full('😀'),
  'invisible characters': full('\u202e\u200b'),
  'status codes': full('550 5.1.1 '),
  'failed deliveries': full('delivery failed '),
  absences: full('I am out of the office until '),
  'ways to unsubscribe': full('unsubscribe '),
};

const HTML: Readonly<Record<string, string>> = {
  'open divs': full('<div>'),
  paragraphs: full('<p>a</p>'),
  blockquotes: full('<blockquote>'),
  tables: full('<table><tr><td>'),
  'closing tags': full('</div>'),
  attributes: `<div ${full('a="b" ')}>`,
  'less-than signs': full('<'),
  entities: full('&amp;'),
  'hidden spans': full('<span style="display:none">a</span>'),
  comments: full('<!-- '),
  'a style sheet': `<style>${full('a{b:c}')}</style>x`,
  'an inline style': `<p style="${full('color:red;')}">x`,
};

const FIELDS: Readonly<Record<string, string>> = {
  'subject of Re:': `Subject: ${full('Re: ', FIELD)}`,
  'subject of brackets': `Subject: ${full('[a', FIELD)}`,
  'subject of titles': `Subject: ${full('spring meeting ', FIELD)}`,
  'names as sender': `From: "${full('Jan van ', FIELD)}" <jan@x.example>`,
  'commas as sender': `From: "${full('Jan, ', FIELD)}" <jan@x.example>`,
  'parentheses as sender': `From: "${full('(Jan ', FIELD)}" <jan@x.example>`,
  'authentication results': `Authentication-Results: mx.platform.example; ${full('dkim=pass header.d=x.example; ', FIELD)}`,
  'parentheses in authentication results': `Authentication-Results: ${full('(', FIELD)}`,
  'recipients of the field To': `To: ${full('a@b.example, ', FIELD)}`,
  references: `References: ${full('<a@b.example> ', FIELD)}`,
};

const REPORTS: Readonly<Record<string, readonly [type: string, content: string]>> = {
  'a delivery report': [
    'message/delivery-status',
    full('Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'),
  ],
  'a calendar': [
    'text/calendar; method=REPLY',
    `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${full('BEGIN:VEVENT\r\nUID:1\r\n')}`,
  ],
  'a folded calendar': ['text/calendar; method=REPLY', `BEGIN:VCALENDAR\r\nATTENDEE${full(';X="a"\r\n ')}`],
};

function header(field = 'Subject: Spring meeting'): readonly string[] {
  const name = field.slice(0, field.indexOf(':'));
  const usual = [
    'From: Jan Jansen <jan@x.example>',
    'To: desk@platform.example',
    'Subject: Spring meeting',
    'Date: Thu, 04 Feb 2027 09:30:00 +0100',
    'Message-ID: <1@mail.example>',
  ];
  return [...usual.filter((line) => !line.startsWith(`${name}:`)), field];
}

function report([type, content]: readonly [string, string]): Buffer {
  const words = 'Please register me for the spring meeting.';
  return Buffer.from(
    [
      ...header(),
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="="',
      '',
      `--=\r\nContent-Type: text/plain\r\n\r\n${words}`,
      `--=\r\nContent-Type: ${type}\r\n\r\n${content}`,
      '--=--',
    ].join('\r\n'),
  );
}

const GREETING = 'Dear all,\n\nPlease register me for the spring meeting.\n\n';
const mapped = <T>(entries: Readonly<Record<string, T>>, name: (key: string) => string, mail: (value: T) => Buffer) =>
  Object.entries(entries).map(([key, value]): [string, Buffer] => [name(key), mail(value)]);

/** Each hostile mail under what it is full of. */
export const HOSTILE_MAILS: readonly (readonly [name: string, raw: Buffer])[] = [
  ...mapped(TEXTS, String, (text) => rawMail(header(), { text })),
  ...mapped(
    TEXTS,
    (name) => `${name}, below a request`,
    (text) => rawMail(header(), { text: `${GREETING}${text}` }),
  ),
  ...mapped(
    HTML,
    (name) => `${name} in HTML`,
    (html) => rawMail(header(), { html }),
  ),
  ...mapped(FIELDS, String, (field) => rawMail(header(field), { text: GREETING })),
  ...mapped(REPORTS, String, report),
];
