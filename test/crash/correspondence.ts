// A long correspondence with three events, drawn by a seed, and what it must lead to: a model in as few words as possible. Pure.
import { sampleMails, samplePerson, seeded, type SamplePerson } from '../support/sample-mails.ts';
import type { Expected, WrittenMail } from './audit.ts';
import { mailWriter } from './writing.ts';

/** What happens at the desk: a mail comes in, or a human drags one away. */
export type Happening =
  | { readonly kind: 'mail'; readonly mail: WrittenMail }
  | { readonly kind: 'drag'; readonly messageId: string; readonly to: 'Registrar/Register' | 'Registrar/Ignore' };

export const EVENTS: Readonly<Record<string, string>> = {
  /** Room for everybody. */
  tides: event('tides', 'Rising tides: living with water', '2030-12-10', 5000, 'reminders: [P1D]'),
  /** Who waits moves up. */
  dunes: event('dunes', 'Walking dunes', '2030-12-17', 20, ''),
  /** Who waits is offered a seat. */
  reef: event('reef', 'The last reef', '2030-12-20', 8, ''),
};

/** Mails come in; two days later; a day before the first event. */
export const MOMENTS = ['2030-11-20T10:00:00+01:00', '2030-11-22T10:00:00+01:00', '2030-12-09T14:05:00+01:00'] as const;

function event(id: string, title: string, day: string, capacity: number, more: string): string {
  return `id: ${id}
title: "${title}"
starts: ${day}T14:00
ends: ${day}T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: ${String(capacity)} }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01, waitingList: ${id === 'reef' ? 'offer' : 'true'} }
${more}
`;
}

const WISHES = [
  'Please register me for "Rising tides: living with water" on 10 December, in person.',
  'I would like to attend Rising tides in person. Thank you!',
  'Graag meld ik mij aan voor Rising tides op 10 december, op locatie.',
];

interface Seat {
  readonly person: SamplePerson;
  mode: 'in-person' | 'online';
  status: 'confirmed' | 'waiting' | 'offered' | 'cancelled';
}

export interface Correspondence {
  readonly happenings: readonly Happening[];
  /** What is true after the last of MOMENTS. */
  readonly expected: Expected;
}

/** About `count` mails. */
export function correspondence(count: number, seed: number): Correspondence {
  const chance = seeded(seed);
  const write = mailWriter();
  const happenings: Happening[] = [];
  const mails: WrittenMail[] = [];
  const letters: string[] = [];
  const overtaken: string[] = [];
  const seats = { tides: [] as Seat[], dunes: [] as Seat[], reef: [] as Seat[] };
  const asked: SamplePerson[] = [];
  const others = sampleMails(count, seed).filter((mail) => mail.registers === null);
  let people = 0;

  const someone = (): SamplePerson => samplePerson(people++);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const tell = (letter: string, { address }: SamplePerson): void => {
    letters.push(`${letter} ${address}`);
  };
  const post = (mail: WrittenMail): void => {
    mails.push(mail);
    happenings.push({ kind: 'mail', mail });
  };
  const seat = (id: keyof typeof seats, person: SamplePerson, mode: Seat['mode'], isFull = false): void => {
    seats[id].push({ person, mode, status: isFull ? 'waiting' : 'confirmed' });
    tell(isFull ? 'waiting' : 'confirmation', person);
  };
  const held = (id: keyof typeof seats): number =>
    seats[id].filter(({ status }) => status === 'confirmed' || status === 'offered').length;
  const nextIn = (id: 'dunes' | 'reef'): void => {
    const next = seats[id].find(({ status }) => status === 'waiting');
    if (next === undefined) return;
    next.status = id === 'reef' ? 'offered' : 'confirmed';
    tell(id === 'reef' ? 'offered' : 'promoted', next.person);
  };
  const scarce = (id: 'dunes' | 'reef', title: string, room: number): void => {
    const person = someone();
    post(write(person, `Please register me for ${title}, in person.`, 'register', 'handled', { Subject: title }));
    seat(id, person, 'in-person', held(id) >= room);
  };
  const leave = (id: keyof typeof seats, title: string): void => {
    const one = pick(seats[id].filter(({ status }) => status === 'confirmed'));
    if (one === undefined) return;
    post(write(one.person, `Please cancel my registration for ${title}.`, 'cancel', 'handled', { Subject: title }));
    one.status = 'cancelled';
    tell('cancelled', one.person);
    // She has left before she could read that she moved up.
    overtaken.push(`promoted ${one.person.address}`);
    if (id !== 'tides') nextIn(id);
  };

  const acts: readonly (readonly [number, () => void])[] = [
    [
      30,
      () => {
        const person = someone();
        post(write(person, pick(WISHES) ?? '', 'register', 'handled'));
        seat('tides', person, 'in-person');
      },
    ],
    [
      5,
      () => {
        const [person, colleague] = [someone(), someone()];
        const text = `Please register me and my colleague ${colleague.name} (${colleague.address}) for Rising tides, in person.`;
        post(write(person, text, 'register', 'handled'));
        seat('tides', person, 'in-person');
        seats.tides.push({ person: colleague, mode: 'in-person', status: 'confirmed' });
        tell('notice', colleague);
      },
    ],
    [
      7,
      () => {
        scarce('dunes', 'Walking dunes', 20);
      },
    ],
    [
      4,
      () => {
        scarce('reef', 'The last reef', 8);
      },
    ],
    [
      7,
      () => {
        leave('tides', 'Rising tides');
      },
    ],
    [
      4,
      () => {
        leave('dunes', 'Walking dunes');
      },
    ],
    [
      1,
      () => {
        leave('reef', 'The last reef');
      },
    ],
    [
      7,
      () => {
        const one = pick(seats.tides.filter(({ mode, status }) => mode === 'in-person' && status === 'confirmed'));
        if (one === undefined) return;
        post(write(one.person, 'I would like to attend Rising tides online instead.', 'amend', 'handled'));
        one.mode = 'online';
        tell('amended', one.person);
      },
    ],
    [
      7,
      () => {
        post(write(someone(), 'Is there a lift at Rising tides?', 'human', 'flagged', { Subject: 'Lift' }));
      },
    ],
    [
      4,
      () => {
        const person = someone();
        const header = { Subject: 'Registration' };
        post(write(person, 'I would like to register for your event.', 'ask', 'handled', header));
        tell('which-event', person);
        asked.push(person);
      },
    ],
    [
      3,
      () => {
        const person = asked.shift();
        if (person === undefined) return;
        post(write(person, 'Rising tides, please, in person.', 'register', 'handled', { Subject: 'Registration' }));
        seat('tides', person, 'in-person');
      },
    ],
    [
      3,
      () => {
        const person = someone();
        const mail = write(person, 'I might come to Rising tides, in person, if my train allows.', null, 'dragged');
        const to = chance() < 0.7 ? 'Registrar/Register' : 'Registrar/Ignore';
        post(mail);
        happenings.push({ kind: 'drag', messageId: mail.messageId, to });
        if (to === 'Registrar/Register') seat('tides', person, 'in-person');
      },
    ],
    [
      15,
      () => {
        const other = others.shift();
        if (other === undefined) return;
        const flags = chance() < 0.3 ? ['\\Seen'] : [];
        const messageId = /^Message-ID: (\S+)/m.exec(other.raw)?.[1] ?? '';
        post({ messageId, raw: other.raw, flags, action: 'none', place: 'unmoved', copies: 1 });
      },
    ],
    [
      3,
      () => {
        const known = pick(mails.filter(({ place, copies }) => place === 'handled' && copies === 1));
        if (known === undefined) return;
        // Where the second lies depends on whether the first was filed already.
        mails[mails.indexOf(known)] = { ...known, place: 'anywhere', copies: 2 };
        happenings.push({ kind: 'mail', mail: known });
      },
    ],
  ];
  const whole = acts.reduce((sum, [weight]) => sum + weight, 0);
  while (happenings.filter(({ kind }) => kind === 'mail').length < count) {
    let at = chance() * whole;
    const act = acts.find(([weight]) => (at -= weight) < 0);
    act?.[1]();
  }

  // Offers that nobody takes lapse, twice; then those who come are reminded.
  for (let times = 0; times < 2; times += 1) {
    const lapsed = seats.reef.filter(({ status }) => status === 'offered');
    for (const one of lapsed) {
      one.status = 'cancelled';
      tell('offer-lapsed', one.person);
    }
    for (const one of lapsed) if (one.status === 'cancelled') nextIn('reef');
  }
  for (const { person, status } of seats.tides) if (status === 'confirmed') tell('reminder', person);

  const registrations = Object.entries(seats).flatMap(([id, list]) =>
    list.map(({ person, mode, status }) => `${id} ${person.address} ${mode} ${status}`),
  );
  return { happenings, expected: { mails, registrations, letters, overtaken } };
}
