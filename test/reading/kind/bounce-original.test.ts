import { describe, expect, it } from 'vitest';
import { originalMessageId } from '../../../src/reading/kind/bounce-original.ts';
import { embedded, OUR_LETTER, signalsOf } from './support.ts';

describe('originalMessageId', () => {
  it('takes the embedded message first', () => {
    expect(
      originalMessageId(
        signalsOf({ embedded: [embedded({ messageId: '<a@x.example>' })], inReplyTo: ['<b@x.example>'] }),
      ),
    ).toBe('<a@x.example>');
  });

  it('reads the report and a header copied into the text', () => {
    const report = { type: 'message/delivery-status', text: 'X-Original-Message-ID: <a@x.example>\n' };
    expect(originalMessageId(signalsOf({ reports: [report] }))).toBe('<a@x.example>');
    expect(originalMessageId(signalsOf({ text: 'Sorry.\n\nTo: x\nMessage-Id: <b@x.example>\n' }))).toBe(
      '<b@x.example>',
    );
  });

  it('falls back on In-Reply-To', () => {
    expect(originalMessageId(signalsOf({ inReplyTo: [OUR_LETTER] }))).toBe(OUR_LETTER);
    expect(originalMessageId(signalsOf())).toBeNull();
  });

  it('prefers a letter of ours wherever it stands', () => {
    expect(
      originalMessageId(signalsOf({ embedded: [embedded({ messageId: '<a@x.example>' })], references: [OUR_LETTER] })),
    ).toBe(OUR_LETTER);
  });
});
