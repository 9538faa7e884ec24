import { describe, expect, it } from 'vitest';
import { findAttendance } from '../../../src/reading/people/find-attendance.ts';
import { ATLAS, block, HOSTILE } from '../atlas.ts';

const modes = (text: string): string[] => findAttendance([block(text)], null, ATLAS).map((m) => `${m.mode} ${m.rule}`);

describe('how somebody comes', () => {
  it.each([
    ['I will join in person.', ['in-person attendance-said']],
    ['ik kom fysiek', ['in-person attendance-said']],
    ['ter plaatse aanwezig', ['in-person attendance-said']],
    ['I follow it online', ['online attendance-said']],
    ['via Zoom graag', ['online attendance-said']],
    ['ik kijk op afstand mee', ['online attendance-said']],
    ['Ik kom naar Rotterdam.', ['in-person attendance-place']],
    ['see you at the Harbour House', ['in-person attendance-place']],
    ['please send me the Zoom link', ['online attendance-link']],
    ['not online please', ['in-person attendance-negated']],
    ["I can't come in person", ['online attendance-negated']],
    ['online instead of in person', ['online attendance-said']],
    ['naar Rotterdam in plaats van via Zoom', ['in-person attendance-place']],
  ])('"%s"', (text, expected) => {
    expect(modes(text)).toEqual(expected);
  });

  it.each([
    'I registered online',
    'ik heb me online aangemeld',
    'the online form',
    'I live in Ghent',
    'parking near the Harbour House',
  ])('finds nothing in "%s"', (text) => {
    expect(modes(text)).toEqual([]);
  });
});

it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
  expect(Array.isArray(modes(text))).toBe(true);
});
