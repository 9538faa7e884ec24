// The people that a letter is about, and what was changed about them, as variables. Pure.
import type { LetterChange, LetterOrder } from '../domain/letter.ts';
import { isStanding, type Registration } from '../domain/registration.ts';
import { clean, quoteStranger } from './escape.ts';
import type { Scope } from './parts.ts';
import { addressee, calendarMethod, registrationsOf } from './recipient.ts';

/** The registrations of the letter and what they amount to. */
export function people(order: LetterOrder): Scope {
  const registrations = registrationsOf(order.content);
  const you = addressee(order).registration;
  const list = registrations.map((registration) => personScope(registration, registration === you));
  return {
    people: list,
    /** The letter is about the recipient's own registration and no other. */
    alone: list.length === 1 && you !== null,
    seats: registrations.reduce((sum, registration) => sum + registration.seats, 0),
    companions: (you?.seats ?? 1) - 1,
    notes: list.length === 1 ? (list[0]?.notes ?? []) : [],
    status: sharedStatus(registrations),
    /** A calendar invitation goes along. */
    invitation: calendarMethod(order) === 'REQUEST',
    mixed: new Set(registrations.map((registration) => registration.attendance)).size > 1,
  };
}

export function personScope(registration: Registration, you: boolean) {
  return {
    name: registration.name === null ? null : quoteStranger(registration.name),
    organisation: registration.organisation === null ? null : quoteStranger(registration.organisation),
    you,
    seats: registration.seats,
    companions: registration.seats - 1,
    online: registration.attendance === 'online',
    status: registration.status,
    notes: isStanding(registration.status) ? registration.notes.map(noteWords) : [],
  };
}

/** What all of them are, or "mixed". */
function sharedStatus(registrations: readonly Registration[]): Registration['status'] | 'mixed' {
  const [first, ...others] = registrations.map((registration) => registration.status);
  return first !== undefined && others.every((status) => status === first) ? first : 'mixed';
}

/** One change; of its values those of other kinds are empty. */
export function changeScope(change: LetterChange): Scope {
  const nothing = { kind: change.kind, leaving: [], joining: [], online: false, value: null, notes: [], seats: null };
  switch (change.kind) {
    case 'substitute':
      return { ...nothing, leaving: names(change.leaving), joining: names(change.joining) };
    case 'attendance':
      return { ...nothing, online: change.to === 'online' };
    case 'name':
    case 'address':
      return { ...nothing, value: clean(change.to, 320) };
    case 'notes':
      return { ...nothing, notes: change.notes.map(noteWords) };
    case 'seats':
      return { ...nothing, seats: change.to };
  }
}

function names(list: readonly string[]): string[] {
  return list.map((name) => quoteStranger(name));
}

/** A note as part of our own sentence: without the full stop at its end. */
function noteWords(note: string): string {
  return quoteStranger(note, 300).replace(/[.;,]$/, '');
}
