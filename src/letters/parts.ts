// What templates are given and the small templates that letters are put together from: names and types. Pure.
import type { Event } from '../domain/event.ts';
import type { ClockReader } from './dates.ts';
import type { Markdown } from './escape.ts';

/** Variables by name; every one that a template may name is there, null where it has no value. Liquid calls a Lazy one when it needs it. */
export type Scope = Readonly<Record<string, unknown>>;

/** A variable that is only made where a template names it. */
export type Lazy = () => string | Markdown;

export function isLazy(value: unknown): value is Lazy {
  return typeof value === 'function';
}

/** The parts that every language has: small templates whose outcome is a variable of the letters. */
export const PARTS = [
  '_greeting',
  '_when',
  '_details',
  '_people',
  '_privacy',
  '_closing',
  '_calendar',
  '_understood',
  '_matter',
  '_reason',
] as const;
export type PartName = (typeof PARTS)[number];

/** Parts that become plain text; the others become Markdown. */
export const PHRASES: ReadonlySet<PartName> = new Set(['_when', '_calendar', '_understood', '_reason']);

/** How one language puts parts into words. */
export interface Speaker {
  readonly readClock: ClockReader;
  readonly phrase: (part: PartName, scope: Scope) => string;
  readonly part: (part: PartName, scope: Scope) => Markdown;
  /** Words for an event never change, and most letters are about the same few events. */
  readonly events: WeakMap<Event, EventWords>;
}

export interface EventWords {
  readonly title: string;
  /** For the subject line. */
  readonly short_title: string;
  readonly when: string;
  readonly place: string | null;
  readonly url: string | null;
}
