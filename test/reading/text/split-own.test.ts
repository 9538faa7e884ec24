import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../src/reading/text/plain-lines.ts';
import { splitOwn } from '../../../src/reading/text/split-own.ts';
import { writerOf } from '../../../src/reading/text/writer.ts';

const anna = writerOf([{ name: 'Anna de Wit', address: 'anna.dewit@ngo.example' }]);
const split = (text: string, writer = anna): string[] =>
  splitOwn(plainLines(text), writer, true).map((block) => `${block.role}: ${block.text}`);

describe('splitOwn', () => {
  it.each([
    'Kind regards,',
    'Best',
    'Met vriendelijke groet,',
    'Hartelijke groeten',
    'Mvg',
    'Hoogachtend,',
    'All the best,',
    'Groetjes!',
    'met de meeste hoogachting,',
    'Best regards / Met vriendelijke groet',
    'Dank en groet,',
    'Bij voorbaat dank,',
    'Many thanks in advance,',
    'Warme groet namens het hele team,',
    'Yours sincerely',
    'Cheers,',
    'Vriendelijke groeten',
  ])('takes the closing "%s" and what stands below it for the signature', (closing) => {
    expect(split(`I will come.\n\n${closing}\n\nAnna de Wit\nHead of Office\nNGO`)).toEqual([
      'own: I will come.',
      `signature: ${closing}\n\nAnna de Wit\nHead of Office\nNGO`,
    ]);
  });

  it.each(['Groet, Anna', 'Best, Anna de Wit', 'mvg anna de wit', 'Thanks, Anna', 'Regards, Karin Bos', 'Gr. Anna'])(
    'takes a closing with a name on one line: %s',
    (line) => {
      expect(split(`Ik kom.\n${line}`)).toEqual(['own: Ik kom.', `signature: ${line}`]);
    },
  );

  it.each([
    'Thanks for the invitation, I will come.',
    'Best option for me is online.',
    'Love to join you!',
    'Groeten aan iedereen die er niet bij kan zijn.',
    'See you in March,',
    'Tot dan!',
  ])('keeps words that only begin like a closing: %s', (line) => {
    expect(split(`Hi,\n\n${line}`)).toEqual([`own: Hi,\n\n${line}`]);
  });

  it('keeps thanks to somebody else where more is said', () => {
    expect(split('Hi,\n\nGot it.\nThank you Cash Desk!\nThe programme is clear, see you on the 4th.\n\nAnna')).toEqual([
      'own: Hi,\n\nGot it.\nThank you Cash Desk!\nThe programme is clear, see you on the 4th.',
      'signature: Anna',
    ]);
    expect(split('OK.\n\nTHANKS FOR REGISTERING ME')).toEqual(['own: OK.\n\nTHANKS FOR REGISTERING ME']);
  });

  it('keeps a greeting that looks like a closing', () => {
    expect(split('Best Cash Desk,\n\nI want to come.\n\nBest,\nAnna')).toEqual([
      'own: Best Cash Desk,\n\nI want to come.',
      'signature: Best,\nAnna',
    ]);
    expect(split('Greetings from Nairobi!\n\nPlease add me to the list.')).toEqual([
      'own: Greetings from Nairobi!\n\nPlease add me to the list.',
    ]);
  });

  it('keeps thanks that are all she writes', () => {
    expect(split('Thanks!\n\nAnna')).toEqual(['own: Thanks!', 'signature: Anna']);
    expect(split('Dag allen,\n\nBedankt!')).toEqual(['own: Dag allen,\n\nBedankt!']);
  });

  it('knows her name without a closing, with what stands behind and below it', () => {
    expect(split('I will come.\n\nAnna\n06 12345678')).toEqual(['own: I will come.', 'signature: Anna\n06 12345678']);
    expect(split('I will come.\n\nAnna de Wit | NGO Nederland\nwww.ngo.example')).toEqual([
      'own: I will come.',
      'signature: Anna de Wit | NGO Nederland\nwww.ngo.example',
    ]);
    expect(split('I will come!\nA.')).toEqual(['own: I will come!', 'signature: A.']);
    expect(split('I will come, for me vegan please. Anna')).toEqual([
      'own: I will come, for me vegan please.',
      'signature: Anna',
    ]);
  });

  it.each([
    'Please register:\n\nAnna de Wit\nBert Jansen\n\nThank you!',
    'We come with:\nBert Jansen\nAnna de Wit',
    'Name: Anna de Wit\nOrganisation: NGO\nPhone: 0612345678',
    'Yes, as follows.\n\nAnna de Wit, in person\nBert Jansen, online',
    'I know Anna de Wit.\n\nWe would like to come together with her.',
    'Karin Bos',
  ])('keeps names that belong to what she asks: %j', (text) => {
    expect(split(text)).toEqual([`own: ${text}`]);
  });

  it.each([
    ['Jane Doe – Relief – jane.doe@relief.example\nJohn Smith – Care – j.smith@care.example', 'addresses'],
    ['- Jane Doe\n- John Smith', 'bullets'],
    ['1. Jane Doe (online)\n2. John Smith', 'numbers'],
    ['Participants:\nJane Doe, Relief\nJohn Smith, Care', 'an introduction'],
    ['P.S. My colleague Jane Doe comes too.', 'a postscript'],
    ['Could you also add my colleague Jane Doe?', 'a request'],
    ['Mijn collega Bert komt ook mee.', 'a sentence about herself'],
    ['Jane Doe\nJohn Smith', 'names that she announced'],
    ['We will be with four people.', 'a sentence about her party'],
  ])('gives back to her words, below the signature: %s (%s)', (list) => {
    expect(split(`Please register the following people.\n\nRegards,\nAnna de Wit\nNGO\n\n${list}`)).toEqual([
      'own: Please register the following people.',
      'signature: Regards,\nAnna de Wit\nNGO',
      `own: ${list}`,
    ]);
  });

  it('goes back to the signature after a postscript', () => {
    expect(split('I come.\n\nAnna\n\nPS: vegetarian please.\n\n--\nAnna de Wit\nNGO')).toEqual([
      'own: I come.',
      'signature: Anna',
      'own: PS: vegetarian please.',
      'signature: --\nAnna de Wit\nNGO',
    ]);
  });

  it.each([
    'Register now for the Summit on 4 March: www.ngo.example/summit',
    'Meld je aan voor onze nieuwsbrief!',
    'Wilt u zich aanmelden voor onze trainingen? Kijk op onze website.',
    'Cancel your donation at any time on our website.',
    'I work on Mondays, Tuesdays and Thursdays',
    'Ik werk niet op woensdag',
    'Aanwezig: ma, di, do',
    'Assistant: Karin Bos, k.bos@ngo.example',
    'Together for a world without hunger',
    'We are hiring a programme manager: www.ngo.example/jobs',
    'Sign up for the Summit today!',
    '• +31 6 12345678',
    'List maintainer: listmaster@lists.example',
    'Stichting NGO | KvK 12345678 | ANBI',
  ])('leaves below the signature what is not for the reader: %s', (line) => {
    const roles = splitOwn(plainLines(`I regret that I cannot come.\n\nRegards,\nAnna de Wit\n\n${line}`), anna, true);
    expect(roles.filter((block) => block.role === 'own').map((block) => block.text)).toEqual([
      'I regret that I cannot come.',
    ]);
  });

  it.each([
    'This e-mail is intended only for the addressee.',
    'Dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.',
    'Please consider the environment before printing this e-mail.',
    'NGO is a registered charity in England and Wales, number 123.',
    'De stichting is ingeschreven in het handelsregister onder nummer 123.',
  ])('knows small print below her words: %s', (line) => {
    expect(split(`Register me please.\n\n${line}`)).toEqual(['own: Register me please.', `disclaimer: ${line}`]);
    expect(split(`Register me please.\n\nAnna\n\n${line}`)).toEqual([
      'own: Register me please.',
      'signature: Anna',
      `disclaimer: ${line}`,
    ]);
  });

  it.each([
    'I am registered in the system already, but I will come online.',
    'We are a registered charity. Could we come with four people?',
    'Do I need the Chamber of Commerce number for my registration?',
  ])('keeps words of hers that hold words of small print: %s', (line) => {
    expect(split(`Hello,\n\n${line}\n\nPlease let me know.`)).toEqual([
      `own: Hello,\n\n${line}\n\nPlease let me know.`,
    ]);
  });

  it.each([
    'Sent from my iPhone',
    'Verstuurd vanaf mijn iPad',
    'Get Outlook for iOS<https://aka.ms/x>',
    'Outlook voor Android downloaden',
    'Verzonden vanaf Outlook voor iOS',
    'Sent from Mail for Windows',
    'Sent with Proton Mail secure email.',
  ])('knows the footer of a program: %s', (line) => {
    expect(split(`Ik kom.\n\n${line}`)).toEqual(['own: Ik kom.', `footer: ${line}`]);
    expect(split(`Ik kom. ${line}`)).toEqual(['own: Ik kom.', `footer: ${line}`]);
  });

  it('knows the footer of a mailing list to its end', () => {
    expect(
      split(
        'Dear all,\n\nSee you.\n\nAnna\n_______________________\nrelief mailing list\nrelief@lists.example\nhttps://lists.example/relief',
      ),
    ).toEqual([
      'own: Dear all,\n\nSee you.',
      'signature: Anna\n_______________________',
      'footer: relief mailing list\nrelief@lists.example\nhttps://lists.example/relief',
    ]);
  });

  it('closes a mail from a shared mailbox with the name of who wrote', () => {
    const desk = writerOf([{ name: 'Secretariaat', address: 'secretariaat@ngo.example' }]);
    expect(split('Graag aanmelden: onze directeur.\n\nMet vriendelijke groet,\nKarin Bos', desk)).toEqual([
      'own: Graag aanmelden: onze directeur.',
      'signature: Met vriendelijke groet,\nKarin Bos',
    ]);
  });
});
