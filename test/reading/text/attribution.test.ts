import { describe, expect, it } from 'vitest';
import { readAttribution } from '../../../src/reading/text/attribution.ts';

const KUNO = { name: 'Cash Desk', address: 'desk@platform.example' };

describe('readAttribution', () => {
  it.each([
    ['On Tue, Feb 2, 2027 at 9:02 AM Cash Desk <desk@platform.example> wrote:', 'Tue, Feb 2, 2027 at 9:02 AM'],
    ['On Tue, 2 Feb 2027 at 09:02, Cash Desk <desk@platform.example> wrote:', 'Tue, 2 Feb 2027 at 09:02'],
    ['On 2 Feb 2027, at 09:02, Cash Desk <desk@platform.example> wrote:', '2 Feb 2027, at 09:02'],
    [
      'On Tuesday, February 2nd, 2027 at 9:02 AM, Cash Desk <desk@platform.example> wrote:',
      'Tuesday, February 2nd, 2027 at 9:02 AM',
    ],
    [
      'On Tuesday, 2 February 2027 at 09:02:11 CET, Cash Desk <desk@platform.example> wrote:',
      'Tuesday, 2 February 2027 at 09:02:11 CET',
    ],
    ['On 02/02/2027, 09:02, "Cash Desk" <desk@platform.example> wrote:', '02/02/2027, 09:02'],
    ['Op di 2 feb 2027 om 09:02 schreef Cash Desk <desk@platform.example>:', 'di 2 feb 2027 om 09:02'],
    [
      'Op 2 feb. 2027 om 09:02 heeft Cash Desk <desk@platform.example> het volgende geschreven:',
      '2 feb. 2027 om 09:02',
    ],
    [
      'Op dinsdag 2 februari 2027 09:02 heeft Cash Desk <desk@platform.example> geschreven:',
      'dinsdag 2 februari 2027 09:02',
    ],
    ['Am Di., 2. Feb. 2027 um 09:02 Uhr schrieb Cash Desk <desk@platform.example>:', 'Di., 2. Feb. 2027 um 09:02 Uhr'],
    ['Le mar. 2 févr. 2027 à 09:02, Cash Desk <desk@platform.example> a écrit :', 'mar. 2 févr. 2027 à 09:02'],
    [
      '---- Op di, 02 feb. 2027 09:02:11 +0100 Cash Desk <desk@platform.example> schreef ----',
      'di, 02 feb. 2027 09:02:11 +0100',
    ],
    ['Cash Desk <desk@platform.example> schreef op 2 februari 2027 09:02:', '2 februari 2027 09:02'],
    ['*On Tue, Feb 2, 2027 at 9:02 AM Cash Desk <desk@platform.example> wrote:*', 'Tue, Feb 2, 2027 at 9:02 AM'],
    ['2027-02-02 9:02 GMT+01:00 Cash Desk <desk@platform.example>:', '2027-02-02 9:02 GMT+01:00'],
  ])('reads who wrote and when from %s', (line, date) => {
    expect(readAttribution(line)).toEqual({ header: { from: KUNO, to: [], subject: null, date }, sure: true });
  });

  it.each([
    ['On 02/02/2027 09:02, Cash Desk wrote:', '02/02/2027 09:02'],
    ['Op 02-02-2027 om 09:02 schreef Cash Desk:', '02-02-2027 om 09:02'],
    ['Cash Desk schreef op 02-02-2027 09:02:', '02-02-2027 09:02'],
    ['Cash Desk wrote on 2027-02-02 09:02:', '2027-02-02 09:02'],
  ])('reads a name without an address from %s', (line, date) => {
    expect(readAttribution(line)).toEqual({
      header: { from: { name: 'Cash Desk', address: '' }, to: [], subject: null, date },
      sure: true,
    });
  });

  it('reads a name and an address without a date', () => {
    expect(readAttribution('Cash Desk <desk@platform.example> wrote:')?.header).toEqual({
      from: KUNO,
      to: [],
      subject: null,
      date: null,
    });
    expect(readAttribution('Quoting Cash Desk <desk@platform.example>:')?.header.from).toEqual(KUNO);
  });

  it('reads a name alone, and is not sure of it', () => {
    expect(readAttribution('Jane Doe wrote:')).toEqual({
      header: { from: { name: 'Jane Doe', address: '' }, to: [], subject: null, date: null },
      sure: false,
    });
  });

  it('is not sure of a line that may be a sentence', () => {
    expect(readAttribution('On 3 December our director wrote:')?.sure).toBe(false);
  });

  it.each([
    'On 3 December I would like to come:',
    'I wrote to you on 3 December about this.',
    'Op 3 december kom ik graag naar de bijeenkomst.',
    'We come with the following people:',
    'wrote:',
    '',
  ])('reads none from %j', (line) => {
    expect(readAttribution(line)).toBeNull();
  });
});
