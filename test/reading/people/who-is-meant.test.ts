// Who comes and who is only spoken of, for whom an organisation is told, how a name is told, how many come: mails from imagination.
import { describe } from 'vitest';
import { check } from './understood.ts';

const ROOS = 'Roos Tazelaar <roos.tazelaar@mailbox.example>';

describe('who is only spoken of', () => {
  check([
    [
      ROOS,
      'Delta evening',
      'Dear Ms Bosch,\n\nI saw the evening with Edwin Baxter, with whom I shared an office in Accra. Please reserve a seat for me.\n\nRoos Tazelaar',
      { others: [] },
    ],
    [
      ROOS,
      'Delta-avond',
      'Ik wil graag Edwin Bakker horen op de Delta evening. Zet mij op de lijst.\n\nRoos Tazelaar',
      { others: [] },
    ],
    [
      ROOS,
      'bees',
      "Could I come to the beekeeping day? Martin Bakker's talk is what I come for.\n\nRoos Tazelaar",
      { others: [] },
    ],
    [
      ROOS,
      'bees',
      'Martin Bakker from your team mentioned the beekeeping day. Please sign me up.\n\nRoos Tazelaar',
      { others: [] },
    ],
    [
      ROOS,
      'bees',
      'My colleague Martin Bakker told me he would like to come to the beekeeping day too. Please add us both.\n\nRoos Tazelaar',
      { others: ['Martin Bakker'] },
    ],
    [ROOS, 'bees', 'The Bakker family and I look forward to the beekeeping day.\n\nRoos Tazelaar', { others: [] }],
    [
      ROOS,
      'archives',
      'Jan de Boer, die ik ken van de studie, wees mij op het webinar. Graag een plek voor mij.\n\nRoos Tazelaar',
      { others: [] },
    ],
  ]);
});

describe('who is addressed', () => {
  check([
    [ROOS, 'Delta', 'Mevr. Dijkstra, mag ik erbij zijn op 10 december?\n\nRoos Tazelaar', { others: [] }],
    [ROOS, 'Delta', 'Sanne, could you put me on the list for 10 December?\n\nRoos Tazelaar', { others: [] }],
    [ROOS, 'Delta', 'Dr. Obeng, I would love to come on 10 December.\n\nRoos Tazelaar', { others: [] }],
    [ROOS, 'Delta', 'Sanne, graag een plek op 10 december.\n\nRoos Tazelaar', { others: [] }],
    [
      ROOS,
      'Delta',
      'Please register for 10 December:\nSanne, Piet Bakker and me.\n\nRoos Tazelaar',
      { others: ['Sanne', 'Piet Bakker'] },
    ],
  ]);
});

describe('an organisation of several', () => {
  check([
    [
      ROOS,
      'bees',
      'Please register Petra Mulder and me for the beekeeping day. We are both from Alto Verde.\n\nRoos Tazelaar',
      { sender: 'Roos Tazelaar | Alto Verde', others: ['Petra Mulder (Alto Verde)'] },
    ],
    [
      ROOS,
      'bijen',
      'Graag aanmelden voor de workshop: Petra Mulder en Kees Visser. Ze werken allebei bij Terre Haute.\n\nRoos Tazelaar',
      { others: ['Petra Mulder (Terre Haute)', 'Kees Visser (Terre Haute)'] },
    ],
    [
      ROOS,
      'bijen',
      'Petra Mulder en Kees Visser komen naar de workshop, beiden van het 12 Geniebataljon.\n\nRoos Tazelaar',
      { others: ['Petra Mulder (12 Geniebataljon)', 'Kees Visser (12 Geniebataljon)'] },
    ],
    [
      ROOS,
      'bees',
      'Petra Mulder and Kees Visser will come to the workshop. All of us work at Casa Norte.\n\nRoos Tazelaar',
      { sender: 'Roos Tazelaar | Casa Norte', others: ['Petra Mulder (Casa Norte)', 'Kees Visser (Casa Norte)'] },
    ],
    [
      ROOS,
      'bees',
      'We are all for a good evening. Please register me for the beekeeping day.\n\nRoos Tazelaar',
      { sender: 'Roos Tazelaar | -', others: [] },
    ],
  ]);
});

describe('where somebody works', () => {
  check([
    [
      ROOS,
      'bees',
      'Please add me to the beekeeping day. Roos Tazelaar, Georgia Trust (Accra).',
      { sender: 'Roos Tazelaar | Georgia Trust', others: [] },
    ],
    [
      ROOS,
      'bijen',
      'Ik kom naar de workshop!\n\nRoos (vereniging Het Baken)',
      { sender: 'Roos Tazelaar | vereniging Het Baken' },
    ],
    [
      ROOS,
      'bijen',
      'Graag aanmelden voor de workshop.\n\nRoos Tazelaar\nBestuurssecretariaat provincie Oosterland',
      { sender: 'Roos Tazelaar | provincie Oosterland' },
    ],
    [
      ROOS,
      'bees',
      'On behalf of Ms. Ingrid Solheim, Head of Unit at the Climate and Water Department, I register her for the workshop.\n\nRoos Tazelaar',
      { others: ['Ingrid Solheim (Climate and Water Department)'] },
    ],
    [
      ROOS,
      'bijen',
      'Ik kom graag naar de workshop; met de trein ben ik er vanuit Scheveningen zo.\n\nRoos Tazelaar',
      { sender: 'Roos Tazelaar | -' },
    ],
    [
      'Desk <events@umbrella.example>',
      'bees',
      'Two of our members signed up for the beekeeping day on 14 January and asked us to pass it on:\n\nPetra Mulder <p.mulder@handtohand.example>, Hand to Hand Relief\nKofi Owusu <kofi@accrawater.example>, Accra Water\n\nRegards,\nFien',
      {
        others: [
          'Petra Mulder <p.mulder@handtohand.example> (Hand to Hand Relief)',
          'Kofi Owusu <kofi@accrawater.example> (Accra Water)',
        ],
      },
    ],
  ]);
});

describe('how a name is told', () => {
  check([
    [
      'Anne-Marie van Loon <amvanloon@mailbox.example>',
      'bees',
      'Please keep a place for me at the beekeeping day. A.M. van\nLoon',
      { sender: 'Anne-Marie van Loon | -', others: [] },
    ],
    [
      'Thea Brug <thea@mailbox.example>',
      'bees',
      'Please register Th. Brug and Petra Mulder for the workshop.\n\nThea',
      { others: ['Petra Mulder'] },
    ],
    [
      ROOS,
      'bijen',
      'Namens mevrouw Lydia Kom A Sing meld ik haar aan voor de workshop.\n\nRoos Tazelaar',
      { others: ['Lydia Kom A Sing'] },
    ],
    [
      ROOS,
      'bees',
      'The beekeeping day please, for me and for Bert (bert@mailbox.example, last name van Santen).\n\nRoos',
      { others: ['Bert van Santen <bert@mailbox.example>'] },
    ],
    [
      'Els & Bob Lind-Harris <lindharris@mailbox.example>',
      'bees',
      'My husband Bob and I would like to come to the beekeeping day.\n\nEls Lind\n(and Bob Harris)',
      { others: ['Bob Harris'] },
    ],
    [
      'Gina Bianchi <gina.bianchi@ponte.example>',
      'bees',
      'Ciao Atlas team,\n\nPlease register:\nGina Bianchi, Ponte Alto\n\nand if possible also\nCarlo Conti, Ponte Alto (carlo.conti@ponte.example)\n\nThat would be wonderful, we have kept bees for years.\n\nGina',
      { others: ['Carlo Conti <carlo.conti@ponte.example> (Ponte Alto)'] },
    ],
  ]);
});

describe('who else is named', () => {
  check([
    ['VAN DAM Els <els@mailbox.example>', 'bees', 'Please register me.', { sender: 'Els VAN DAM | -', others: [] }],
    [ROOS, 'bees', 'Me, Petra and Ayşegül want to come to the workshop.\n\nRoos', { others: ['Petra', 'Ayşegül'] }],
    [ROOS, 'bijen', 'Ja, ik + dochter (Yfke) komen naar de workshop.\n\nRoos', { others: ['Yfke'] }],
    [
      ROOS,
      'bees',
      "For the workshop: Kees Visser and Lydia d'Hooghe.\n\nRoos",
      { others: ['Kees Visser', "Lydia d'Hooghe"] },
    ],
    [
      ROOS,
      'bees',
      'Could you add these to the workshop?\n\nroos.tazelaar@mailbox.example (me)\nk.visser@mailbox.example - Kees Visser\nlydia@mailbox.example (Lydia Bos)\n\nRoos',
      { others: ['Kees Visser <k.visser@mailbox.example>', 'Lydia Bos <lydia@mailbox.example>'] },
    ],
    [
      ROOS,
      'bees',
      'Our list for the workshop:\n\nRoos Tazelaar\nKees Visser\nPetra Bos\nAnton van den Brink\n\nSee you there!\nRoos',
      { others: ['Kees Visser', 'Petra Bos', 'Anton van den Brink'] },
    ],
    [
      'Peter & Anna Lindeman <lindeman@mailbox.example>',
      'bees',
      'Anna and I would both enjoy the workshop.\n\nPeter Lindeman',
      { sender: 'Peter Lindeman | -', others: ['Anna Lindeman'] },
    ],
    [
      'Piet Bakker <piet@helderwater.example>',
      'bijen',
      'Ik ben Piet van stichting Helder Water en kom naar de workshop.\n\nPiet Bakker',
      { sender: 'Piet Bakker | stichting Helder Water', others: [] },
    ],
  ]);
});

describe('how many come', () => {
  check([
    [ROOS, 'bees', 'As discussed with my neighbour, I come to the beekeeping day.\n\nRoos', { party: null }],
    [ROOS, 'bijen', 'Ik sprak met mijn buurman over de workshop en kom graag.\n\nRoos', { party: null }],
    [ROOS, 'bijen', 'Ik kom samen met mijn buurman naar de workshop.\n\nRoos', { party: 2 }],
    [ROOS, 'bees', 'Two registrations from me: the archive webinar and the beekeeping day.\n\nRoos', { party: null }],
    [ROOS, 'bees', 'Two tickets for me and my sister for the beekeeping day.\n\nRoos', { party: 2 }],
  ]);
});
