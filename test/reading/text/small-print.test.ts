import { describe, expect, it } from 'vitest';
import { isMobileFooter, smallPrintOf } from '../../../src/reading/text/small-print.ts';

describe('smallPrintOf', () => {
  it.each([
    ['The information in this email is confidential.', 'legal'],
    ['Aan dit bericht kunnen geen rechten worden ontleend.', 'legal'],
    ['Denk aan het milieu voordat u deze e-mail print.', 'environment'],
    ['Volg ons op LinkedIn en lees onze nieuwsbrief', 'promotion'],
    ['I do not work on Fridays', 'availability'],
    ['Werkdagen: ma t/m do', 'availability'],
    ['You are receiving this because you subscribed. Unsubscribe: https://x.example', 'machine'],
    ['Verzonden vanaf mijn Galaxy', 'mobile'],
    ['Please register me for 4 March.', null],
    ['I am registered in the system.', null],
    ['Ik ben ingeschreven bij jullie voor 4 maart.', null],
    ['', null],
  ])('reads %j as %s', (line, kind) => {
    expect(smallPrintOf(line)).toBe(kind);
  });
});

describe('isMobileFooter', () => {
  it('is a whole line, short, and nothing else', () => {
    expect(isMobileFooter('Sent from my iPhone')).toBe(true);
    expect(isMobileFooter('*Sent from my iPhone*')).toBe(true);
    expect(isMobileFooter('Sent from my')).toBe(false);
    expect(isMobileFooter('Sent from my iPhone, so please forgive the typing errors in this long mail')).toBe(false);
    expect(isMobileFooter('This was sent from my iPhone')).toBe(false);
  });
});
