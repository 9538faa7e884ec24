import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/reading/kind/list.ts';
import { fields, kindOf, OUR_LETTER, signalsOf } from './support.ts';

const list = (headers: Record<string, string>, over = {}) => readList(signalsOf({ headers: fields(headers), ...over }));
const MAILMAN = {
  'list-id': '<humnet.lists.example>',
  'list-post': '<mailto:humnet@lists.example>',
  precedence: 'list',
};
const GROUP = {
  'list-id': 'Desk <desk-team.atlas.example>',
  'x-google-group-id': '123',
  'list-post': '<mailto:desk-team@atlas.example>',
};

describe('readList', () => {
  it.each([
    MAILMAN,
    { precedence: 'list' },
    { 'x-beenthere': 'humnet@lists.example' },
    { 'list-id': '<humnet.lists.example>' },
    { 'mailing-list': 'contact humnet-help@lists.example; run by ezmlm' },
  ])('knows a discussion list by %j', (headers) => {
    expect(list(headers as Record<string, string>).viaList).toBe(true);
  });

  it('knows a list by the robot that sends for it', () => {
    expect(list({}, { sender: { name: null, address: 'humnet-bounces@lists.example' } }).viaList).toBe(true);
    expect(list({}, { sender: { name: 'Ann', address: 'ann@oxbow.example' } }).viaList).toBe(false);
  });

  it('does not take a newsletter for a discussion list', () => {
    const newsletter = {
      'list-id': '<news.oxbow.example>',
      'list-unsubscribe': '<https://x.example>',
      'feedback-id': '1:2:mc',
      precedence: 'bulk',
    };
    expect(list(newsletter)).toMatchObject({ viaList: false, listed: { rule: 'list.header' } });
  });

  it('knows our own groups', () => {
    expect(list(GROUP)).toMatchObject({ viaList: true, ownGroup: true });
    expect(list(MAILMAN).ownGroup).toBe(false);
  });
});

describe('mails through a list', () => {
  const post = { headers: fields(MAILMAN), to: [{ name: null, address: 'humnet@lists.example' }] };

  it('are bulk when they speak to the list', () => {
    const text = 'Dear all, our book is out. Please register with me off-list for the launch on 9 December.';
    expect(kindOf({ ...post, subject: '[humnet] book launch', text })).toMatchObject({
      kind: 'bulk',
      viaList: true,
      mayReply: false,
    });
  });

  it("are a person's when she asks us, by name or event, to register her; nobody is answered", () => {
    const text = 'Dear Atlas, please register me for the tenth.';
    expect(kindOf({ ...post, subject: 'Registration', text })).toMatchObject({
      kind: 'person',
      viaList: true,
      mayReply: false,
    });
    const event = 'Hello, I would like to register for the Masterclass Flood Negotiation.';
    expect(kindOf({ ...post, subject: 'masterclass', text: event })).toMatchObject({ kind: 'person', viaList: true });
  });

  it("are a person's when they come through a group of ours or answer our letter", () => {
    const text = 'Please register me for the tenth.';
    expect(kindOf({ headers: fields(GROUP), text })).toMatchObject({ kind: 'person', viaList: true, mayReply: false });
    expect(kindOf({ ...post, text, inReplyTo: [OUR_LETTER] })).toMatchObject({
      kind: 'person',
      viaList: true,
      mayReply: false,
    });
  });
});
