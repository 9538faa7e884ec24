import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/cli/fault.ts';

describe('a fault of the program', () => {
  it('is told in words, with its cause and without a stack', () => {
    const error = new Error('the row is gone', { cause: new Error('disk') });
    const words = describeFault(error, {});
    expect(words).toContain('the row is gone (disk)');
    expect(words).toContain('REGISTRAR_LOG_LEVEL=debug');
    expect(words).not.toMatch(/^\s+at /m);
  });

  it('shows where it happened to those who ask', () => {
    expect(describeFault(new Error('gone'), { REGISTRAR_LOG_LEVEL: 'debug' })).toMatch(/^\s+at /m);
  });
});
