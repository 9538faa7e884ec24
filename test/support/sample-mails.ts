// Mails by the hundred for flow tests: registrations in a few clear wordings, and mail that is none of our business. The same for the same seed.

export interface SamplePerson {
  readonly name: string;
  readonly address: string;
}

export interface SampleMail {
  readonly raw: string;
  /** Null for mail that must be left alone. */
  readonly registers: SamplePerson | null;
}

const FIRST = [
  'Anna',
  'Bram',
  'Chidi',
  'Daphne',
  'Emre',
  'Fleur',
  'Grace',
  'Hugo',
  'Ines',
  'Joost',
  'Karim',
  'Lotte',
  'Maya',
  'Niels',
  'Olga',
];
const LAST = [
  'Bakker',
  'Okafor',
  'Jansen',
  'Yilmaz',
  'Martin',
  'Visser',
  'Mbeki',
  'Smit',
  'Garcia',
  'Peters',
  'Kaya',
  'Mulder',
  'Silva',
  'Dekker',
];

/** The person number `index`: another address for each, not always another name. */
export function samplePerson(index: number): SamplePerson {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  return { name: `${first} ${last}`, address: `${first}.${last}.${String(index)}@people.example`.toLowerCase() };
}

/** A small linear congruential generator (Numerical Recipes): the same numbers for the same seed everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` mails, about six in ten of them registrations, each by another person. */
export function sampleMails(count: number, seed: number): readonly SampleMail[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[Math.floor(chance() * FIRST.length)] ?? 'Anna';
    const last = LAST[Math.floor(chance() * LAST.length)] ?? 'Bakker';
    const name = `${first} ${last}`;
    const address = `${first}.${last}.${String(index)}@people.example`.toLowerCase();
    return chance() < 0.6 ? registration(index, name, address, chance) : somethingElse(index, name, address, chance);
  });
}

function registration(index: number, name: string, address: string, chance: () => number): SampleMail {
  const bodies = [
    `Dear team,\n\nPlease register me for "Rising tides: living with water" on 10 December.\n\nKind regards,\n${name}\n`,
    `Hello,\n\nI would like to attend Rising tides in person. Thank you!\n\nBest,\n${name}\n`,
    `Beste mensen,\n\nGraag meld ik mij aan voor Rising tides op 10 december.\n\nMet vriendelijke groet,\n${name}\n`,
    `Hoi,\n\nIk kom graag naar Rising tides: living with water, online.\n\nGroet,\n${name}\n`,
  ];
  const body = bodies[Math.floor(chance() * bodies.length)] ?? '';
  return { raw: message(index, `${name} <${address}>`, 'Rising tides', body), registers: { name, address } };
}

function somethingElse(index: number, name: string, address: string, chance: () => number): SampleMail {
  const from = `${name} <${address}>`;
  const mails = [
    message(
      index,
      'Water Weekly <news@weekly.example>',
      'Five events to register for',
      'Register now!\n\nUnsubscribe: https://weekly.example/u\n',
      ['List-Id: <weekly.example>', 'List-Unsubscribe: <https://weekly.example/u>', 'Precedence: bulk'],
    ),
    message(
      index,
      'Mail Delivery System <MAILER-DAEMON@mx.example>',
      'Undelivered Mail Returned to Sender',
      `I'm sorry to have to inform you that your message could not be delivered.\n\n<${address}>: host mx said: 550 5.1.1 no such user\n`,
      ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
    ),
    message(index, from, 'Automatic reply: Rising tides', 'I am out of the office until Monday.\n', [
      'Auto-Submitted: auto-replied',
    ]),
    message(
      index,
      from,
      'Draft of the joint statement',
      `Dear colleagues,\n\nAttached is the draft of our statement on the budget. Comments by Friday, please.\n\nBest,\n${name}\n`,
    ),
    message(
      index,
      from,
      'Invoice 2030-17',
      `Dear finance team,\n\nPlease find our invoice for October enclosed.\n\nKind regards,\n${name}\n`,
    ),
  ];
  return { raw: mails[Math.floor(chance() * mails.length)] ?? '', registers: null };
}

function message(index: number, from: string, subject: string, body: string, headers: readonly string[] = []): string {
  const lines = [
    ...headers,
    `From: ${from}`,
    'To: desk@atlas.example',
    `Subject: ${subject}`,
    'Date: Mon, 18 Nov 2030 10:00:00 +0100',
    `Message-ID: <sample-${String(index)}@people.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ];
  return lines.join('\n').replaceAll('\n', '\r\n');
}
