import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/domain/mail.ts';
import type { PersonMention } from '../../../src/reading/mention.ts';
import { findPeople } from '../../../src/reading/people/find-people.ts';
import { readSender } from '../../../src/reading/people/read-sender.ts';
import type { Block } from '../../../src/reading/text/block.ts';
import { aMail, ATLAS, block, HOSTILE } from '../atlas.ts';

function mentions(blocks: readonly Block[], over: Partial<Mail> = {}): readonly PersonMention[] {
  const mail = aMail(over);
  return findPeople({ blocks, mail, context: ATLAS, sender: readSender(mail, blocks, ATLAS) });
}

/** "name <address> (organisation)" of each, the sender with a star. */
function people(text: string, over: Partial<Mail> = {}, more: readonly Block[] = []): string[] {
  return mentions([block(text), ...more], over).map(({ person: { name, email, organisation, isSender } }) =>
    [
      `${isSender ? '*' : ''}${name ?? '-'}`,
      email === null ? '' : ` <${email}>`,
      organisation === null ? '' : ` (${organisation})`,
    ].join(''),
  );
}

describe('names in running text', () => {
  it.each([
    ['My colleague Priya Raghunathan would like to come.', ['Priya Raghunathan']],
    ['Please register Thandeka Mkhize for the evening.', ['Thandeka Mkhize']],
    ['Graag meld ik mevr. drs. A.B. ten Cate-Smit aan.', ['A.B. ten Cate-Smit']],
    ['On behalf of Prof. Seán Ó Súilleabháin I write to you.', ['Seán Ó Súilleabháin']],
    ["Onze stagiair Daan van 't Hof komt ook.", ["Daan van 't Hof"]],
    [
      'Fatima Al Zahra bint Yusuf and Youssef el Amrani will attend.',
      ['Fatima Al Zahra bint Yusuf', 'Youssef el Amrani'],
    ],
    ['Barış Öztürk, Çağla Güneş & Wei Zhang join me.', ['Barış Öztürk', 'Çağla Güneş', 'Wei Zhang']],
    ['Jan en Marie de Vries komen graag.', ['Jan', 'Marie de Vries']],
    ['mijn collega piet jansen komt mee', ['piet jansen']],
    ['Mijn vrouw Marieke de Boer komt mee.', ['Marieke de Boer']],
  ])('"%s"', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Dear Corinne, thank you.',
    'Beste Wendy en Tom,',
    'The Harbour Foundation and Leiden University will be there.',
    'I live in Port Sudan, near Grand Central Station.',
    'Rising Tides is on Thursday 10 December at Harbour House.',
    'Looking forward to Amara Diallo!',
    'Kind Regards From The Netherlands',
    'Public International Law is my field; Data Protection too.',
    'am 10. Dezember in Den Haag, am Donnerstag in Köln',
    'la réunion du 10 Décembre à La Haye; le Jeudi; en Diciembre',
    'Hiermit melde ich mich an. Mit freundlichen Grüßen',
    'Van het Engels versta ik genoeg.',
    'Van de Nederlandse kant is er veel te zeggen.',
    "I saw it in Fatima's newsletter.",
    "Via Tom's mail I heard of it.",
    'Ik kom op maandag in Den Bosch en dinsdag in De Bilt.',
  ])('finds nobody in "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each([
    ["Please add Fatima's colleague Tom Jansen.", ['Tom Jansen']],
    [
      "Samuel Teklu comes too. Samuel's address is samuel@far.example.",
      ['Samuel Teklu <samuel@far.example>', 'Samuel Teklu <samuel@far.example>'],
    ],
    ['Van der Plas en Van het Hof komen.', ['Van der Plas', 'Van het Hof']],
    ['Mijn collega Jan in de Wijk komt.', ['Jan in de Wijk']],
  ])('"%s" still names people', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('knows the sender when she names herself', () => {
    expect(people('Register Anna de Wit and Tom Jansen.')).toEqual([
      '*Anna de Wit <anna.dewit@ngo.example>',
      'Tom Jansen',
    ]);
  });
});

describe('addresses and organisations', () => {
  it.each([
    ['Tom Jansen (tom.jansen@ngo.example) komt.', ['Tom Jansen <tom.jansen@ngo.example>']],
    ['Please add Tom Jansen <tom@ngo.example>.', ['Tom Jansen <tom@ngo.example>']],
    ['Mijn collega Bart Kroon komt. Zijn adres: b.kroon@ngo.example.', ['Bart Kroon <b.kroon@ngo.example>']],
    ['Please register Tom Jansen from Harbour Trust.', ['Tom Jansen (Harbour Trust)']],
    ['Please register Tom Jansen (Harbour Trust).', ['Tom Jansen (Harbour Trust)']],
    [
      'Please add Tom Jansen and Eva Smit of Harbour Trust.',
      ['Tom Jansen (Harbour Trust)', 'Eva Smit (Harbour Trust)'],
    ],
    ['Tom Jansen and Eva Smit (both Harbour Trust) join.', ['Tom Jansen (Harbour Trust)', 'Eva Smit (Harbour Trust)']],
    ['Please add Tom Jansen. He comes by train. They are from Harbour Trust.', ['Tom Jansen (Harbour Trust)']],
    ['Please register Tom Jansen. You can reach me at anna@home.example.', ['Tom Jansen']],
  ])('"%s"', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('gives each of two addresses to its owner', () => {
    expect(people('Add Tom Jansen and Eva Smit: eva.smit@ngo.example, t.jansen@ngo.example.')).toEqual([
      'Tom Jansen <t.jansen@ngo.example>',
      'Eva Smit <eva.smit@ngo.example>',
    ]);
  });

  it('gives colleagues the organisation of the sender, and nobody else', () => {
    const signature = block('Anna de Wit\nHarbour Trust', 'signature');
    expect(people('My colleague Tom Jansen comes.', {}, [signature])).toEqual(['Tom Jansen (Harbour Trust)']);
    expect(people('My wife Eva Smit comes.', {}, [signature])).toEqual(['Eva Smit']);
    expect(people('Tom Jansen (tom@elsewhere.example) will come.', {}, [signature])).toEqual([
      'Tom Jansen <tom@elsewhere.example>',
    ]);
  });

  it('keeps the function apart from the name', () => {
    expect(mentions([block('Our Director of Programmes, Dr. Ruben Okafor, will come.')])).toMatchObject([
      { person: { name: 'Ruben Okafor' }, role: 'Director of Programmes' },
    ]);
  });
});

describe('names completed from elsewhere in the mail', () => {
  it('completes a first name from Cc', () => {
    const cc = [{ name: 'Tom Aerts', address: 'tom.aerts@ngo.example' }];
    expect(people('Please register Tom (in cc).', { cc })).toEqual(['Tom Aerts <tom.aerts@ngo.example>']);
  });

  it('completes a first name from the author of a forward', () => {
    const header = {
      from: { name: 'Ilse Hoogendoorn', address: 'ilse@ngo.example' },
      to: [],
      subject: null,
      date: null,
    };
    const forward = block('Can I come too?\n\nIlse Hoogendoorn\nHarbour Trust', 'forward', { header });
    expect(people('Willen jullie Ilse toevoegen?', {}, [forward])[0]).toBe(
      'Ilse Hoogendoorn <ilse@ngo.example> (Harbour Trust)',
    );
  });

  it('completes a first name from the same text', () => {
    const text = "My colleague Samuel Teklu and I will come. Samuel's address is samuel.teklu@ngo.example.";
    expect(people(text)).toEqual([
      'Samuel Teklu <samuel.teklu@ngo.example>',
      '*Anna de Wit <anna.dewit@ngo.example>',
      'Samuel Teklu <samuel.teklu@ngo.example>',
    ]);
  });

  it('does not choose between two of one first name', () => {
    const cc = [
      { name: 'Tom Aerts', address: 'tom.aerts@ngo.example' },
      { name: 'Tom Smit', address: 'tom.smit@ngo.example' },
    ];
    expect(people('Please register Tom.', { cc })[0]).toBe('Tom');
  });

  it('gives the people in Cc and the authors of forwards as well', () => {
    const header = {
      from: { name: 'Ilse Hoogendoorn', address: 'ilse@ngo.example' },
      to: [],
      subject: null,
      date: null,
    };
    const found = mentions([block('See below.'), block('Can I come?', 'forward', { header })], {
      cc: [
        { name: 'Tom Aerts', address: 'tom@ngo.example' },
        { name: 'Atlas', address: 'desk@atlas.example' },
      ],
    });
    expect(found.map((m) => [m.rule, m.person.name, m.span.block])).toEqual([
      ['person-cc', 'Tom Aerts', -2],
      ['person-forwarded', 'Ilse Hoogendoorn', 1],
    ]);
  });
});

describe('lists', () => {
  it('reads bullets with addresses, functions and attendance', () => {
    const text =
      '- Esmée Groothuis, esmee@ngo.example\n- Mehmet Yıldırım (finance)\n2. Li Xiaoming - online\n* Ngozi Eze, Programme Manager, ngozi@ngo.example';
    expect(people(text)).toEqual([
      'Esmée Groothuis <esmee@ngo.example>',
      'Mehmet Yıldırım',
      'Li Xiaoming',
      'Ngozi Eze <ngozi@ngo.example>',
    ]);
  });

  it('reads table cells', () => {
    expect(people('Sarah Lee\tHarbour Trust\tsarah@x.example\nDavid Kim\tDelta Works\tdkim@y.example')).toEqual([
      'Sarah Lee <sarah@x.example> (Harbour Trust)',
      'David Kim <dkim@y.example> (Delta Works)',
    ]);
  });

  it('reads one name a line below a heading', () => {
    expect(people('We come with:\nKwame Asante\nLupe Hernández-Ortega')).toEqual([
      'Kwame Asante',
      'Lupe Hernández-Ortega',
    ]);
  });

  it('reads an address-book paste', () => {
    const text = 'Njoroge, Daniel (Harbour Trust) <daniel@h.example>;\nDe Wit, Sanne (Harbour Trust) <sanne@h.example>';
    expect(people(text)).toEqual([
      'Daniel Njoroge <daniel@h.example> (Harbour Trust)',
      'Sanne De Wit <sanne@h.example> (Harbour Trust)',
    ]);
  });

  it('reads a form', () => {
    const text = 'Naam: Roberto Sánchez García\nOrganisatie: Aguas Vivas\nE-mail: r.sanchez@aguas.example';
    expect(people(text)).toEqual(['Roberto Sánchez García <r.sanchez@aguas.example> (Aguas Vivas)']);
  });

  it('takes events and dates in bullets for nobody', () => {
    expect(people('- 3 December, 10:00, online\n- Beekeeping for beginners\n- Rotterdam')).toEqual([]);
  });

  it('gives the organisation that the sentence above a list names', () => {
    expect(people('Van Instituut Delta komen twee mensen:\n- Tom Jansen\n- Eva Smit')).toEqual([
      'Tom Jansen (Instituut Delta)',
      'Eva Smit (Instituut Delta)',
    ]);
  });
});

describe('any mail', () => {
  const word = fc.constantFrom(
    'Tom',
    'Jansen',
    'van',
    'der',
    'my',
    'colleague',
    'and',
    ',',
    'tom@ngo.example',
    '<',
    '>',
    '(',
    ')',
    'Trust',
    'register',
    '- ',
    '\n',
    'Naam:',
    'Dr.',
    "O'Neill",
    'Ö',
    'é',
    '1.',
  );

  it('invents nothing: every word of a name and every address stands in the mail', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const cc = [{ name: 'Aerts, Tom (Delta)', address: 'tom.aerts@ngo.example' }];
        const all = `${text} Aerts, Tom (Delta) tom.aerts@ngo.example Anna de Wit anna.dewit@ngo.example`;
        for (const { person, span } of mentions([block(text)], { cc })) {
          for (const part of (person.name ?? '').split(' ')) expect(all).toContain(part);
          expect(all).toContain(person.email ?? '');
          for (const part of (person.organisation ?? '').split(' ')) expect(all).toContain(part);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
    expect(mentions([block(text), block(text, 'forward'), block(text, 'signature')]).length).toBeLessThan(400);
  });
});
