// Who comes: the sender, those whom she names, or both; through the whole of reading.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { mailFrom, plainMail } from '../../support/parse.ts';
import { ATLAS } from '../atlas.ts';

/** "Nora Blom, Tom Jansen = 2": the people of the first request, and the size of the party. */
async function company(subject: string, body: string): Promise<string> {
  const mail = await plainMail('Nora Blom <nora.blom@oever.example>', subject, body);
  const [request] = read(mail, ATLAS).requests;
  const names = request?.people.map((person) => person.name ?? person.email ?? '-').sort() ?? [];
  return `${request?.intent ?? '-'} ${names.join(', ')} = ${String(request?.partySize ?? 0)}`;
}

const OTHERS = 'register Aisha Diop, Tom Jansen = 2';
const ALL = 'register Aisha Diop, Nora Blom, Tom Jansen = 3';
const TABLE = 'Name\tE-mail\nTom Jansen\ttom@oever.example\nAisha Diop\taisha@oever.example';
const LIST = '- Tom Jansen, tom@oever.example\n- Aisha Diop, aisha@oever.example';
const END = '\n\nKind regards,\nNora Blom\nOffice manager';

describe('a list that somebody sends is not about her', () => {
  it.each([
    ['Participants Delta evening', `Hello,\n\nPlease find below our participants:\n\n${TABLE}${END}`],
    ['Registrations Delta evening', `Hello,\n\nHerewith the registrations for 10 December.\n\n${TABLE}${END}`],
    ['Delta evening', `Hello,\n\nOever will send two people to the Delta evening on 10 December:\n\n${LIST}${END}`],
    [
      'Delta evening',
      `Hello,\n\nFrom our side, for the Delta evening on 10 December:\n\n${LIST}\n\nI will mind the shop.${END}`,
    ],
    ['Delta evening', `Hello,\n\nWould you put the following on the list for the Delta evening?\n\n${LIST}${END}`],
    ['Delta evening', `Hello,\n\nOn behalf of Oever I register for the Delta evening:\n${LIST}${END}`],
    ['Aanmeldingen Delta evening', `Dag,\n\nHieronder de namen voor 10 december.\n\n${TABLE}${END}`],
    ['Deelnemers Delta evening', `Dag,\n\nBij dezen onze deelnemers:\n\n${LIST}${END}`],
    ['Delta evening', `Dag,\n\nNamens Oever geef ik op voor de Delta evening:\n${LIST}${END}`],
    [
      'Delta evening',
      `Dag,\n\nVanuit Oever komen op 10 december naar de Delta evening:\n\n${LIST}\n\nZelf ben ik er niet bij.${END}`,
    ],
    [
      'Delta evening',
      `Dag,\n\nGraag inschrijven voor de Delta evening: Tom Jansen (tom@oever.example) en Aisha Diop (aisha@oever.example).${END}`,
    ],
    [
      'Delta evening',
      `Hello,\n\nTom Jansen (tom@oever.example) and Aisha Diop (aisha@oever.example) will attend the Delta evening for us.${END}`,
    ],
    [
      'Delta evening',
      `Dag,\n\nTom Jansen (tom@oever.example) en Aisha Diop (aisha@oever.example) zullen ons op de Delta evening vertegenwoordigen.${END}`,
    ],
    [
      'Delta evening',
      `Hello,\n\nI cannot make the Delta evening myself, but Tom Jansen (tom@oever.example) and Aisha Diop (aisha@oever.example) will represent us.${END}`,
    ],
  ])('«%s» %s', async (subject, body) => {
    expect(await company(subject, body)).toBe(OTHERS);
  });
});

describe('the sender is one of them where she says so', () => {
  it.each([
    [
      'Delta evening',
      `Hello,\n\nI would like to register for the Delta evening. My colleagues Tom Jansen and Aisha Diop would like to come too.${END}`,
    ],
    ['Delta evening', `Hello,\n\nPlease register me for the Delta evening, and also:\n${LIST}${END}`],
    ['Delta evening', `Hello,\n\nPlease add to the list of the Delta evening:\n${LIST}\n\nand myself.${END}`],
    ['Delta evening', `Hello,\n\nI will come to the Delta evening with Tom Jansen and Aisha Diop.${END}`],
    [
      'Delta evening',
      `Hello,\n\nFor the Delta evening: I will be there in person, Tom Jansen and Aisha Diop prefer to follow it online.${END}`,
    ],
    [
      'Delta evening',
      `Dag,\n\nIk meld me aan voor de Delta evening, samen met mijn collega's Tom Jansen en Aisha Diop.${END}`,
    ],
    ['Delta evening', `Dag,\n\nGraag kom ik naar de Delta evening. Tom Jansen en Aisha Diop komen ook.${END}`],
    ['Delta evening', `Dag,\n\nWij komen met z'n drieën naar de Delta evening: ik, Tom Jansen en Aisha Diop.${END}`],
    ['Delta evening', `Dag,\n\nWil je Tom Jansen, Aisha Diop en mij op de lijst zetten voor de Delta evening?${END}`],
    [
      'Aanmelding Delta evening',
      `Dag,\n\nHierbij meld ik mij aan voor 10 december. Ook aanwezig: Tom Jansen en Aisha Diop.${END}`,
    ],
  ])('«%s» %s', async (subject, body) => {
    expect(await company(subject, body)).toBe(ALL);
  });
});

it('does not register her who attaches a list of participants', async () => {
  const mail = await mailFrom(
    [
      'From: Nora Blom <nora.blom@oever.example>',
      'To: desk@atlas.example',
      'Subject: participants Delta evening',
      'Date: Fri, 20 Nov 2026 09:00:00 +0000',
      'Message-ID: <1@mail.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hi, attached our list of participants for the Delta evening.',
      '',
      'Nora Blom',
      '--b',
      'Content-Type: application/vnd.ms-excel; name="participants.xls"',
      'Content-Disposition: attachment; filename="participants.xls"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
    ].join('\n'),
  );
  const [request] = read(mail, ATLAS).requests;
  expect([request?.people, request?.doubts]).toEqual([[], ['names-elsewhere']]);
});
