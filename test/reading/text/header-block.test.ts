import { describe, expect, it } from 'vitest';
import { readHeaderBlock, readHeaderRun } from '../../../src/reading/text/header-block.ts';
import { plainLines } from '../../../src/reading/text/plain-lines.ts';

const read = (text: string, announced = false) => readHeaderBlock(plainLines(text), 0, announced);

describe('readHeaderBlock', () => {
  it('reads the fields in Dutch, English, German and French and in a mix of them', () => {
    const blocks = [
      'Van: Jo Bos <jo@ngo.example>\nVerzonden: dinsdag 2 februari 2027 09:02\nAan: Al Roe <al@ngo.example>\nOnderwerp: Dag',
      'From: Jo Bos <jo@ngo.example>\nSent: dinsdag 2 februari 2027 09:02\nTo: Al Roe <al@ngo.example>\nSubject: Dag',
      'Von: Jo Bos <jo@ngo.example>\nGesendet: dinsdag 2 februari 2027 09:02\nAn: Al Roe <al@ngo.example>\nBetreff: Dag',
      'De : Jo Bos <jo@ngo.example>\nEnvoyé : dinsdag 2 februari 2027 09:02\nÀ : Al Roe <al@ngo.example>\nObjet : Dag',
      '*Van:* Jo Bos <jo@ngo.example>\n*Sent:* dinsdag 2 februari 2027 09:02\n*Aan:* Al Roe <al@ngo.example>\n*Subject:* Dag',
      '**Van**: Jo Bos [mailto:jo@ngo.example]\n**Datum**: dinsdag 2 februari 2027 09:02\n**Aan**: Al Roe <al@ngo.example>\n**Onderwerp**: Dag',
    ];
    for (const block of blocks) {
      expect(read(`${block}\n\nBeste Al,`)).toEqual({
        header: {
          from: { name: 'Jo Bos', address: 'jo@ngo.example' },
          to: [{ name: 'Al Roe', address: 'al@ngo.example' }],
          subject: 'Dag',
          date: 'dinsdag 2 februari 2027 09:02',
        },
        end: 4,
      });
    }
  });

  it('takes wrapped lists of recipients and wrapped subjects together', () => {
    const block = read(
      'From: Jo Bos <jo@ngo.example>\nSent: 2 February 2027\nTo: Al Roe <al@ngo.example>;\nBo Tan <bo@ngo.example>;\nCy Lee\nCc: Di\nSubject: Invitation to the spring meeting on cash\nassistance in Zwolle\n\nDear',
    );
    expect(block?.header.to.map((one) => one.name)).toEqual(['Al Roe', 'Bo Tan', 'Cy Lee']);
    expect(block?.header.subject).toBe('Invitation to the spring meeting on cash assistance in Zwolle');
    expect(block?.end).toBe(8);
  });

  it('reads a block that begins with another field only below a line that announces it', () => {
    const block = 'Subject: Dag\nDate: 2 Feb\nFrom: jo@ngo.example\nTo: al@ngo.example';
    expect(read(block)).toBeNull();
    expect(read(block, true)?.header.from).toEqual({ name: null, address: 'jo@ngo.example' });
  });

  it.each([
    'Naam: Jo Bos\nDatum: 4 maart\nE-mail: jo@ngo.example',
    'Van: Utrecht\nAan: 10.30 uur\nTerug: 17.00 uur',
    'From: my manager\nwith love',
    'Van: 14:00',
    'Datum: 4 maart\nPlaats: Zwolle\nOnderwerp: geld',
  ])('is no form or timetable of the writer: %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('readHeaderRun', () => {
  it('reads header lines that stand on one line', () => {
    expect(
      readHeaderRun(
        'Van: Jo Bos <jo@ngo.example> Datum: 02-02-2027 09:02 (GMT+01:00) Aan: al@ngo.example Onderwerp: Re: Dag',
      ),
    ).toEqual({
      from: { name: 'Jo Bos', address: 'jo@ngo.example' },
      to: [{ name: null, address: 'al@ngo.example' }],
      subject: 'Re: Dag',
      date: '02-02-2027 09:02 (GMT+01:00)',
    });
  });
});
