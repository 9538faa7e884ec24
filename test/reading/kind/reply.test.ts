import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/domain/mail.ts';
import { fields, kindOf, OWN } from './support.ts';

const cases: readonly (readonly [rule: string, over: Partial<Mail>])[] = [
  ['reply.no-from', { from: [] }],
  ['reply.no-from', { from: [{ name: 'Jane', address: 'jane at oxbow' }] }],
  ['reply.null-return-path', { returnPath: '' }],
  ['reply.list', { headers: fields({ 'list-help': '<mailto:x@y.example>', 'list-id': '<l.atlas.example>' }) }],
  ['reply.precedence', { headers: fields({ precedence: 'Bulk' }) }],
  ['reply.machine-sender', { sender: { name: null, address: 'humnet-bounces@lists.example' } }],
  ['reply.machine-reply-to', { replyTo: [{ name: null, address: 'no-reply@oxbow.example' }] }],
  ['reply.reply-to-us', { replyTo: [{ name: null, address: OWN }] }],
  ['reply.loop', { headers: fields({ 'x-loop': OWN }) }],
  ['reply.spam-mark', { headers: fields({ 'x-spam-flag': 'YES' }) }],
];

describe('reasons against a reply', () => {
  it("has none for a person's plain mail", () => {
    expect(kindOf({})).toMatchObject({ kind: 'person', mayReply: true, evidence: [] });
  });

  it.each(cases)("%s, and the mail stays a person's", (rule, over) => {
    const found = kindOf(over);
    expect(found).toMatchObject({ kind: 'person', mayReply: false });
    expect(found.evidence.map((one) => one.rule)).toContain(rule);
  });

  it("does not hold a delivery service's envelope sender against anybody", () => {
    expect(kindOf({ returnPath: 'bounces+123-jane=oxbow.example@em.service.example' }).mayReply).toBe(true);
  });
});
