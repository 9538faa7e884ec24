import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../src/reading/kind/subject.ts';

describe('readSubject', () => {
  it.each([
    ['Re: hello', 'hello', true, false, false],
    ['RE: Antw: AW: hello', 'hello', true, false, false],
    ['Fwd: Re[2]: hello', 'hello', true, true, false],
    ['[EXTERNAL] RE: hello', 'hello', true, false, false],
    ['Doorst: hello', 'hello', false, true, false],
    ['***SPAM*** Buy', 'Buy', false, false, true],
    ['[SPAM] Re: Buy', 'Buy', true, false, true],
    ['Reminder: hello', 'Reminder: hello', false, false, false],
    ['Automatic reply: Re: hello', 'Automatic reply: Re: hello', false, false, false],
    ['', '', false, false, false],
  ])('reads "%s"', (subject, rest, replied, forwarded, spamMark) => {
    expect(readSubject(subject)).toEqual({ rest, replied, forwarded, spamMark });
  });
});
