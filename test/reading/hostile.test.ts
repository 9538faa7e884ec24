// Mails made to cost time: the parser and reading come to an end with each. How long that takes is told by `npm run bench`.
import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read.ts';
import { mailFrom } from '../support/parse.ts';
import { HOSTILE_MAILS } from './hostile-mails.ts';
import { CASH_DESK } from './messages.ts';

describe('reading ends, with a language and a kind, on a mail full of', { timeout: 20_000 }, () => {
  it.each(HOSTILE_MAILS)('%s', async (_name, raw) => {
    const reading = read(await mailFrom(raw), CASH_DESK);
    expect(CASH_DESK.languages).toContain(reading.language);
    expect(reading.requests.length).toBeLessThan(100);
  });
});
