// The facts of an event that came by mail, complete, so that a test says only what matters.
import type { MailedFacts } from '../../src/domain/mailed-event.ts';

const is = <T>(value: T): { readonly value: T; readonly words: string } => ({ value, words: String(value) });

export function mailedFacts(over: Partial<MailedFacts> = {}): MailedFacts {
  return {
    id: null,
    title: is('Rising tides: living with water'),
    aliases: [],
    day: is('2026-12-10'),
    lastDay: null,
    starts: is('14:00'),
    ends: is('16:30'),
    zone: null,
    place: is('Harbour House'),
    inPerson: is(true),
    online: null,
    link: null,
    capacity: { 'in-person': is(40), online: null },
    closes: null,
    approval: null,
    description: '',
    doubts: [],
    ...over,
  };
}
