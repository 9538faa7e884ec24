// What an amendment changes, from its words. Pure.
import type { Change, ReadPerson } from '../../domain/reading.ts';
import { tokenise } from '../tokens.ts';
import type { Act } from './acts/act.ts';
import { concernOf } from './concern.ts';
import { of, sentenceSpan, spanOf, within, type Facts } from './facts.ts';
import type { Wish } from './wish.ts';

export function changesOf(facts: Facts, wish: Wish, people: readonly ReadPerson[]): readonly Change[] {
  const changes: Change[] = [];
  const acts = wish.acts;
  if (of(acts, 'substitute').length > 0) changes.push(substitution(facts, acts, people));
  const mode = newMode(facts, acts);
  if (mode !== null && of(acts, 'change', 'join', 'keep').length > 0) changes.push({ kind: 'attendance', to: mode });
  const [fix] = of(acts, 'name-fix');
  if (fix !== undefined) {
    const named = facts.people.find((m) => within(m.span, sentenceSpan(facts, fix.clause)));
    const to = named?.person.name ?? facts.sender?.name ?? null;
    if (to !== null) changes.push({ kind: 'name', to });
  }
  const [address] = of(acts, 'address-fix');
  if (address !== undefined) {
    const given = facts.people.find(
      (m) => m.person.email !== null && within(m.span, sentenceSpan(facts, address.clause)),
    );
    const to = given?.person.email ?? addressIn(facts, address) ?? null;
    if (to !== null) changes.push({ kind: 'address', from: null, to });
  }
  const count = facts.party.find((m) =>
    of(acts, 'change', 'join', 'keep').some((act) => within(m.span, sentenceSpan(facts, act.clause))),
  );
  if (count !== undefined)
    changes.push({ kind: 'party', partySize: count.counts === 'all' ? count.number : count.number + 1 });
  const notes = facts.notes.filter((m) => facts.blocks[m.span.block]?.role === 'own').map((m) => m.text);
  if (notes.length > 0) changes.push({ kind: 'notes', notes: [...new Set(notes)] });
  return changes;
}

/** The one address that the sentence gives. */
function addressIn(facts: Facts, act: Act): string | null {
  const { block, start, end } = sentenceSpan(facts, act.clause);
  const text = facts.blocks[block]?.text.slice(start, end) ?? '';
  const [given, ...more] = tokenise(text).filter((token) => token.kind === 'email');
  return given === undefined || more.length > 0 ? null : given.text;
}

/** Who goes: those whose absence is told, else the sender; who comes: the others. */
function substitution(facts: Facts, acts: readonly Act[], people: readonly ReadPerson[]): Change {
  const away = of(facts.acts, 'absent').flatMap((act) => {
    const concern = concernOf(act, facts);
    const others = facts.people
      .filter((m) => within(m.span, spanOf(act.clause)) && !m.person.isSender)
      .map((m) => m.person);
    return others.length > 0 ? others : concern.sender && facts.sender !== null ? [facts.sender] : [];
  });
  const leaving = away.length > 0 ? away : facts.sender === null ? [] : [facts.sender];
  const isLeaving = (person: ReadPerson): boolean =>
    leaving.some(
      (other) =>
        other === person || (other.isSender && person.isSender) || (other.name !== null && other.name === person.name),
    );
  const near = facts.people
    .filter((m) => acts.some((act) => within(m.span, sentenceSpan(facts, act.clause))))
    .map((m) => m.person);
  const joining = [...near, ...people].filter(
    (person, at, all) => !person.isSender && !isLeaving(person) && all.findIndex((p) => p.name === person.name) === at,
  );
  return { kind: 'substitute', leaving: [...new Set(leaving)], joining };
}

/**
 * The new way of coming: as the sentence that asks for the change says it, else as the sentences of the wish, else as the
 * own words do. Where both ways are named on equal terms ("I had registered online …") nothing tells which is the new one.
 */
function newMode(facts: Facts, acts: readonly Act[]): 'in-person' | 'online' | null {
  const inSentencesOf = (chosen: readonly Act[]) =>
    facts.attendance.filter((m) => chosen.some((act) => within(m.span, sentenceSpan(facts, act.clause))));
  const steps = [
    inSentencesOf(of(acts, 'change')),
    inSentencesOf(acts),
    facts.attendance.filter((m) => facts.blocks[m.span.block]?.role === 'own'),
  ];
  const modes = new Set(steps.find((step) => step.length > 0)?.map((m) => m.mode));
  const [mode] = modes;
  return modes.size === 1 ? (mode ?? null) : null;
}
