// What one language must tell to read organisers' commands: the shape of a lexicon file. Types only.
import type { Audience, Command } from '../../../domain/desk/command.ts';
import type { AttendanceMode } from '../../../domain/event.ts';

export type Verb = Command['kind'];

/** Words and phrases are folded: lower case, no diacritics, single spaces in the place of hyphens. */
export interface CommandLexicon {
  readonly verbs: Readonly<Record<Verb, readonly string[]>>;
  /** A verb in two parts, the second behind what it is about: "meld Jane aan". */
  readonly parted: readonly { readonly stem: string; readonly particle: string; readonly verb: Verb }[];
  /** Before a command or behind it, without a meaning of their own. */
  readonly courtesies: readonly string[];
  /** Before a command, or behind one that names nobody: some are names as well. */
  readonly joiners: readonly string[];
  /** May stand behind a command that takes nothing more: "close registration". */
  readonly objects: readonly string[];
  /** Before a number: "no. 3", "item 3". */
  readonly beforeNumber: readonly string[];
  /** Between the ends of a range of numbers. */
  readonly through: readonly string[];
  readonly and: readonly string[];
  /** Before the event: "register 3 for the panel". */
  readonly forEvent: readonly string[];
  /** Before the organisation. */
  readonly ofOrganisation: readonly string[];
  readonly modes: Readonly<Record<AttendanceMode, readonly string[]>>;
  readonly audiences: Readonly<Record<Audience, readonly string[]>>;
  readonly unlimited: readonly string[];
  /** Around the number of seats. */
  readonly seats: readonly string[];
  /** Words of a yes that change nothing about it. */
  readonly agreeable: readonly string[];
}
