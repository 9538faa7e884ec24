// Twenty messages to the invented "Cash Desk", what they ask for, and their opposites: read in every dress by the tests.
import type { Event } from '../../src/domain/event.ts';
import type { Action } from '../../src/domain/judge.ts';
import type { Intent, ReadingContext } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';
import type { Message, Quoted } from './text/dress.ts';

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam');

const EVENTS: readonly Event[] = [
  anEvent({
    id: 'cash',
    title: 'Spring meeting on cash assistance',
    aliases: ['voorjaarsbijeenkomst'],
    description: 'With Ngozi Eze (Market Watch) on prices, and a round of cases.',
    starts: at('2027-03-04T14:00'),
    ends: at('2027-03-04T16:00'),
    attendance: [
      { mode: 'in-person', place: 'Grain Hall, Zwolle', capacity: 60 },
      { mode: 'online', url: 'https://video.example/cash', capacity: null },
    ],
  }),
  anEvent({
    id: 'trucks',
    title: 'Masterclass humanitarian logistics',
    aliases: ['logistics masterclass', 'masterclass logistiek'],
    starts: at('2027-02-18T10:00'),
    ends: at('2027-02-18T17:00'),
    attendance: [{ mode: 'in-person', place: 'Harbour Loft, Utrecht', capacity: 20 }],
  }),
  anEvent({
    id: 'mines',
    title: 'Webinar: Clearing landmines after the war',
    aliases: ['landmine webinar', 'webinar over landmijnen'],
    starts: at('2027-02-25T16:00'),
    ends: at('2027-02-25T17:00'),
    attendance: [{ mode: 'online', url: 'https://video.example/mines', capacity: null }],
  }),
];

export const CASH_DESK: ReadingContext = {
  now: Temporal.Instant.from('2027-02-04T09:00:00Z'),
  timeZone: 'Europe/Amsterdam',
  name: 'Cash Desk',
  address: 'desk@platform.example',
  languages: ['en', 'nl'],
  authservIds: [],
  events: EVENTS,
  openQuestion: null,
};

const closing = [['Kind regards,', 'Team Cash Desk']];

/** The announcement of each event, as people quote it. */
export const ANNOUNCEMENTS: Readonly<Record<string, Quoted>> = {
  cash: {
    subject: 'Spring meeting on cash assistance',
    paragraphs: [
      ['Dear colleagues,'],
      [
        'We invite you to our spring meeting on cash assistance, Thursday 4 March 2027, 14:00 - 16:00, in Zwolle and online.',
      ],
      ['To register, reply to this e-mail. If you cannot come after all, please cancel your registration.'],
      ...closing,
    ],
  },
  trucks: {
    subject: 'Masterclass humanitarian logistics',
    paragraphs: [
      ['Dear colleagues,'],
      ['On 18 February 2027 we hold a masterclass humanitarian logistics in Utrecht, 10:00 - 17:00.'],
      ['Registration: please send an e-mail to desk@platform.example.'],
      ...closing,
    ],
  },
  mines: {
    subject: 'Webinar: Clearing landmines after the war',
    paragraphs: [
      ['Dear colleagues,'],
      ['Join us online on Thursday 25 February 2027 at 16:00 for the webinar "Clearing landmines after the war".'],
      ['Would you like to attend? Register by e-mail.'],
      ...closing,
    ],
  },
};

export interface Expected {
  readonly action: Action;
  readonly intents: readonly Intent[];
  /** The events of the requests that act. */
  readonly events: readonly string[];
  /** Names of the people of the requests that act. */
  readonly people: readonly string[];
  readonly party: number;
}

export interface Case extends Message {
  readonly subject: string;
  /** Whose announcement is quoted below. */
  readonly about: string;
  readonly expected: Expected;
}

const person = (name: string, address: string): Message['from'] => ({ name, address });
const act = (action: Action & Intent, event: string, people: readonly string[], party = people.length): Expected => ({
  action,
  intents: [action],
  events: [event],
  people,
  party,
});
const noAct = (action: Action, intent: Intent): Expected => ({
  action,
  intents: [intent],
  events: [],
  people: [],
  party: 0,
});

export const CASES: Readonly<Record<string, Case>> = {
  'one registers': {
    from: person('Helena Brandt', 'h.brandt@relief.example'),
    subject: 'Spring meeting',
    about: 'cash',
    paragraphs: [
      ['Dear organisers,'],
      ['I would like to register for the spring meeting on cash assistance on 4 March.'],
    ],
    closing: [['Kind regards,'], ['Helena Brandt', 'Programme Officer', 'Relief Partners']],
    expected: act('register', 'cash', ['Helena Brandt']),
  },
  'one registers without a word of registering': {
    from: person('Oscar Lund', 'oscar@lund.example'),
    subject: 'Re: Webinar: Clearing landmines after the war',
    about: 'mines',
    paragraphs: [['Hi all,'], ['Count me in for the landmine webinar on the 25th, see you there!']],
    closing: [['Best,'], ['Oscar Lund']],
    expected: act('register', 'mines', ['Oscar Lund']),
  },
  'a list of colleagues is registered': {
    from: person('Priya Raman', 'p.raman@water.example'),
    subject: 'Registrations masterclass',
    about: 'trucks',
    paragraphs: [
      ['Dear team,'],
      ['Please register these colleagues for the logistics masterclass in Utrecht:'],
      [
        '- Samuel Okoro, s.okoro@water.example',
        '- Mirjam de Haan, m.dehaan@water.example',
        '- Luc Moreau, l.moreau@water.example',
      ],
      ['I will not attend myself.'],
    ],
    closing: [['Many thanks,'], ['Priya Raman', 'Office Manager', 'Water Works']],
    expected: act('register', 'trucks', ['Samuel Okoro', 'Mirjam de Haan', 'Luc Moreau']),
  },
  'one comes with two who are not named': {
    from: person('Grace Mensah', 'grace.mensah@harvest.example'),
    subject: 'Spring meeting 4 March',
    about: 'cash',
    paragraphs: [['Hello,'], ['Please register me and two colleagues for the spring meeting on cash assistance.']],
    closing: [['Kind regards,'], ['Grace Mensah']],
    expected: act('register', 'cash', ['Grace Mensah'], 3),
  },
  'one registers with a diet': {
    from: person('Tomas Varga', 'tomas.varga@bridge.example'),
    subject: 'Masterclass humanitarian logistics',
    about: 'trucks',
    paragraphs: [
      ['Good morning,'],
      ['I would be happy to take part in the masterclass on 18 February. Please note that I eat vegan food.'],
    ],
    closing: [['Best regards,'], ['Tomas Varga', 'Bridge Foundation']],
    expected: act('register', 'trucks', ['Tomas Varga']),
  },
  'one cancels': {
    from: person('Hugh Castell', 'hugh@castell.example'),
    subject: 'Cancellation',
    about: 'cash',
    paragraphs: [
      ['Dear all,'],
      ['Unfortunately I have to cancel my registration for the spring meeting on cash assistance, as I am ill.'],
    ],
    closing: [['Kind regards,'], ['Hugh Castell']],
    expected: act('cancel', 'cash', ['Hugh Castell']),
  },
  'a colleague comes instead': {
    from: person('Yara Haddad', 'y.haddad@lantern.example'),
    subject: 'Masterclass humanitarian logistics',
    about: 'trucks',
    paragraphs: [
      ['Dear team,'],
      [
        'I am registered for the logistics masterclass but cannot come. My colleague Daniel Frost (d.frost@lantern.example) will attend in my place.',
      ],
    ],
    closing: [['Kind regards,'], ['Yara Haddad']],
    expected: act('amend', 'trucks', ['Daniel Frost']),
  },
  'one changes to online': {
    from: person('Elsa Lindqvist', 'elsa@lindqvist.example'),
    subject: 'Spring meeting on cash assistance',
    about: 'cash',
    paragraphs: [
      ['Hello,'],
      [
        'I registered for the spring meeting on cash assistance last week. Could you please change my registration from in person to online?',
      ],
    ],
    closing: [['Thank you,'], ['Elsa Lindqvist']],
    expected: act('amend', 'cash', ['Elsa Lindqvist']),
  },
  'one asks': {
    from: person('Bruno Keller', 'bruno.keller@alpine.example'),
    subject: 'Question about the spring meeting',
    about: 'cash',
    paragraphs: [
      ['Dear organisers,'],
      ['Will the spring meeting on cash assistance be recorded, and is there parking at the hall?'],
    ],
    closing: [['Kind regards,'], ['Bruno Keller']],
    expected: noAct('human', 'question'),
  },
  'one thanks': {
    from: person('Aoife Byrne', 'aoife@byrne.example'),
    subject: 'Re: Webinar: Clearing landmines after the war',
    about: 'mines',
    paragraphs: [['Thank you for the confirmation!']],
    closing: [['Best wishes,'], ['Aoife Byrne']],
    expected: noAct('none', 'confirm'),
  },
  'one wants something else': {
    from: person('Martin Sorel', 'm.sorel@prints.example'),
    subject: 'Invoice 2027-014',
    about: 'cash',
    paragraphs: [
      ['Dear Sir or Madam,'],
      ['The posters that you ordered were sent to you yesterday. The invoice follows by post.'],
    ],
    closing: [['Kind regards,'], ['Martin Sorel', 'Sorel Prints']],
    expected: noAct('none', 'other'),
  },
  'iemand meldt zich aan': {
    from: person('Wietske Hoekstra', 'wietske.hoekstra@terp.example'),
    subject: 'Aanmelding',
    about: 'cash',
    paragraphs: [['Beste organisatie,'], ['Graag meld ik mij aan voor de voorjaarsbijeenkomst op 4 maart in Zwolle.']],
    closing: [['Met vriendelijke groet,'], ['Wietske Hoekstra', 'Beleidsmedewerker', 'Stichting Terp']],
    expected: act('register', 'cash', ['Wietske Hoekstra']),
  },
  'iemand is erbij': {
    from: person('Jelle Dijkstra', 'jelle@dijkstra.example'),
    subject: 'Re: Masterclass humanitarian logistics',
    about: 'trucks',
    paragraphs: [['Hoi,'], ['Ik ben erbij op 18 februari in Utrecht!']],
    closing: [['Groet,'], ['Jelle Dijkstra']],
    expected: act('register', 'trucks', ['Jelle Dijkstra']),
  },
  'een lijst collega’s': {
    from: person('Annelies Kuiper', 'a.kuiper@veldhulp.example'),
    subject: 'Deelnemers webinar',
    about: 'mines',
    paragraphs: [
      ['Goedemiddag,'],
      ['Hierbij meld ik de volgende collega’s aan voor het webinar over landmijnen:'],
      ['- Ruben van Dam (r.vandam@veldhulp.example)', '- Soraya Benali (s.benali@veldhulp.example)'],
      ['Zelf ben ik helaas verhinderd.'],
    ],
    closing: [['Met vriendelijke groet,'], ['Annelies Kuiper', 'Secretariaat', 'Veldhulp Nederland']],
    expected: act('register', 'mines', ['Ruben van Dam', 'Soraya Benali']),
  },
  'iemand komt met een collega': {
    from: person('Koen Zwart', 'koen.zwart@dorpshulp.example'),
    subject: 'Voorjaarsbijeenkomst',
    about: 'cash',
    paragraphs: [
      ['Beste mensen,'],
      ['Ik kom graag naar de voorjaarsbijeenkomst van 4 maart, samen met mijn collega Ilse Bakker.'],
    ],
    closing: [['Hartelijke groet,'], ['Koen Zwart']],
    expected: act('register', 'cash', ['Koen Zwart', 'Ilse Bakker']),
  },
  'een directeur wordt aangemeld': {
    from: person('Secretariaat Veldhulp', 'secretariaat@veldhulp.example'),
    subject: 'Aanmelding masterclass',
    about: 'trucks',
    paragraphs: [
      ['Geachte heer, mevrouw,'],
      ['Hierbij meld ik onze directeur, mevrouw Fatima Aksoy, aan voor de masterclass logistiek op 18 februari.'],
    ],
    closing: [['Hoogachtend,'], ['Karin Postma', 'managementassistent', 'Veldhulp Nederland']],
    expected: act('register', 'trucks', ['Fatima Aksoy']),
  },
  'iemand meldt zich af': {
    from: person('Bart Scholten', 'bart.scholten@noord.example'),
    subject: 'Afmelding voorjaarsbijeenkomst',
    about: 'cash',
    paragraphs: [
      ['Beste organisatie,'],
      ['Helaas moet ik mij afmelden voor de voorjaarsbijeenkomst van 4 maart, er is iets tussengekomen.'],
    ],
    closing: [['Met vriendelijke groet,'], ['Bart Scholten']],
    expected: act('cancel', 'cash', ['Bart Scholten']),
  },
  'iemand kan toch niet komen': {
    from: person('Nienke Visser', 'nienke@visser.example'),
    subject: 'Webinar over landmijnen',
    about: 'mines',
    paragraphs: [
      ['Dag allemaal,'],
      ['Ik had mij aangemeld voor het webinar over landmijnen, maar ik kan er toch niet bij zijn.'],
    ],
    closing: [['Groeten,'], ['Nienke Visser']],
    expected: act('cancel', 'mines', ['Nienke Visser']),
  },
  'iemand vraagt iets': {
    from: person('Sjoerd Mulder', 's.mulder@plein.example'),
    subject: 'Vraag',
    about: 'trucks',
    paragraphs: [
      ['Beste organisatie,'],
      ['Zijn er kosten verbonden aan de masterclass logistiek, en is er een lunch?'],
    ],
    closing: [['Met vriendelijke groet,'], ['Sjoerd Mulder']],
    expected: noAct('human', 'question'),
  },
  'iemand bedankt': {
    from: person('Lotte Peeters', 'lotte@peeters.example'),
    subject: 'Re: Voorjaarsbijeenkomst',
    about: 'cash',
    paragraphs: [['Hartelijk dank voor de bevestiging.']],
    closing: [['Groet,'], ['Lotte Peeters']],
    expected: noAct('none', 'confirm'),
  },
};

export interface Opposite extends Message {
  readonly subject: string;
  readonly about: string;
  /** What must not be done. */
  readonly never: readonly Action[];
}

const ACTS: readonly Action[] = ['register', 'cancel', 'amend'];
const writer = person('Femke Roos', 'femke.roos@light.example');
const sign = [['Kind regards,'], ['Femke Roos']];

export const OPPOSITES: Readonly<Record<string, Opposite>> = {
  'who cannot register': {
    from: writer,
    subject: 'Spring meeting',
    about: 'cash',
    paragraphs: [
      ['Dear organisers,'],
      ['I am not able to register for the spring meeting on cash assistance on 4 March.'],
    ],
    closing: sign,
    never: ['register', 'amend'],
  },
  'who asks not to be registered': {
    from: writer,
    subject: 'Masterclass humanitarian logistics',
    about: 'trucks',
    paragraphs: [['Hello,'], ['Please do not register me for the masterclass on 18 February yet.']],
    closing: sign,
    never: ['register', 'amend'],
  },
  'who will not be counted in': {
    from: writer,
    subject: 'Re: Webinar: Clearing landmines after the war',
    about: 'mines',
    paragraphs: [['Hi,'], ['You cannot count me in for the landmine webinar, sorry.']],
    closing: sign,
    never: ['register', 'amend'],
  },
  'wie zich niet aanmeldt': {
    from: writer,
    subject: 'Voorjaarsbijeenkomst',
    about: 'cash',
    paragraphs: [
      ['Beste organisatie,'],
      ['Ik meld mij niet aan voor de voorjaarsbijeenkomst, want ik ben dan op reis.'],
    ],
    closing: [['Groet,'], ['Femke Roos']],
    never: ['register', 'amend'],
  },
  'who does not want to cancel': {
    from: writer,
    subject: 'Spring meeting on cash assistance',
    about: 'cash',
    paragraphs: [
      ['Dear all,'],
      ['I do not want to cancel my registration for the spring meeting, I only mentioned that I might be late.'],
    ],
    closing: sign,
    never: ['cancel'],
  },
  'wie zich niet afmeldt': {
    from: writer,
    subject: 'Masterclass logistiek',
    about: 'trucks',
    paragraphs: [
      ['Beste mensen,'],
      ['Ik wil mij niet afmelden voor de masterclass logistiek, dat was een misverstand.'],
    ],
    closing: [['Groet,'], ['Femke Roos']],
    never: ['cancel'],
  },
  'who comes on a condition': {
    from: writer,
    subject: 'Spring meeting',
    about: 'cash',
    paragraphs: [
      ['Dear organisers,'],
      ['If my director agrees, I would like to register for the spring meeting on cash assistance on 4 March.'],
    ],
    closing: sign,
    never: ACTS,
  },
  'who does not know yet': {
    from: writer,
    subject: 'Masterclass humanitarian logistics',
    about: 'trucks',
    paragraphs: [['Hello,'], ['Perhaps I will come to the masterclass on 18 February, I will let you know next week.']],
    closing: sign,
    never: ACTS,
  },
  'wie misschien komt': {
    from: writer,
    subject: 'Webinar over landmijnen',
    about: 'mines',
    paragraphs: [
      ['Beste organisatie,'],
      ['Misschien meld ik mij nog aan voor het webinar over landmijnen, dat hangt van mijn agenda af.'],
    ],
    closing: [['Groet,'], ['Femke Roos']],
    never: ACTS,
  },
  'who would cancel on a condition': {
    from: writer,
    subject: 'Spring meeting on cash assistance',
    about: 'cash',
    paragraphs: [
      ['Dear all,'],
      ['If the trains are on strike I will have to cancel my registration for the spring meeting.'],
    ],
    closing: sign,
    never: ACTS,
  },
  'whose signature alone speaks of registering': {
    from: writer,
    subject: 'Our newsletter',
    about: 'cash',
    paragraphs: [
      ['Dear colleagues,'],
      ['Attached you find the article on cash assistance that I mentioned on the phone.'],
    ],
    closing: [
      ['Kind regards,'],
      ['Femke Roos', 'Light Foundation', 'Register now for our spring meeting!', 'T +31 38 555 01 09'],
    ],
    never: ACTS,
  },
  'whose signature alone speaks of cancelling': {
    from: writer,
    subject: 'Article',
    about: 'trucks',
    paragraphs: [['Dear colleagues,'], ['Attached you find the article that I mentioned on the phone.']],
    closing: [
      ['Kind regards,'],
      ['Femke Roos', 'Light Foundation', 'Appointments that are not cancelled 24 hours before will be charged.'],
    ],
    never: ACTS,
  },
};

/** Words of somebody else, quoted below a line that asks for nothing. */
export const IN_THE_QUOTE_ONLY: Readonly<Record<string, Quoted>> = {
  'a registration': {
    subject: 'Spring meeting',
    paragraphs: [
      ['Dear all,'],
      ['Please register me for the spring meeting on cash assistance on 4 March.'],
      ['Ben Carver'],
    ],
  },
  'a cancellation': {
    subject: 'Masterclass humanitarian logistics',
    paragraphs: [
      ['Dear all,'],
      ['I have to cancel my registration for the masterclass on 18 February.'],
      ['Ben Carver'],
    ],
  },
  'een aanmelding': {
    subject: 'Voorjaarsbijeenkomst',
    paragraphs: [
      ['Beste mensen,'],
      ['Graag meld ik mij aan voor de voorjaarsbijeenkomst van 4 maart.'],
      ['Ben Carver'],
    ],
  },
};
