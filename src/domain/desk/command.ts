// What an organiser can ask of the desk by answering one of its letters: the vocabulary between reading and deciding. Plain data. Pure.
import type { AttendanceMode } from '../event.ts';

/** A person as a command names her: by name, by address, or by both. One of them is there. */
export interface Who {
  readonly name: string | null;
  readonly address: string | null;
}

/** Who gets a message: everybody who stands, or those who come in one way, or those who wait. */
export type Audience = 'all' | 'in-person' | 'online' | 'waiting';

/** A number is that of a line in the letter that is answered. */
export type Command =
  | {
      readonly kind: 'add';
      readonly name: string | null;
      readonly address: string;
      /** Null where it is not said. */
      readonly mode: AttendanceMode | null;
      readonly organisation: string | null;
    }
  | { readonly kind: 'cancel'; readonly who: Who }
  /** `event`: as written; null where none is named. */
  | { readonly kind: 'register'; readonly number: number; readonly event: string | null }
  | { readonly kind: 'ignore'; readonly number: number }
  /** `greeted`: the text begins by greeting its reader. */
  | { readonly kind: 'answer'; readonly number: number; readonly text: string; readonly greeted: boolean }
  | { readonly kind: 'approve' | 'decline'; readonly who: number | Who }
  /** `seats` null: unlimited; `mode` null: not said. */
  | { readonly kind: 'capacity'; readonly mode: AttendanceMode | null; readonly seats: number | null }
  | { readonly kind: 'message'; readonly to: Audience; readonly text: string; readonly greeted: boolean }
  | { readonly kind: 'check-in'; readonly who: Who }
  | { readonly kind: 'close' | 'open' | 'send-list' | 'announce' }
  | { readonly kind: 'help' | 'yes' | 'no' };

/** Why a line is no command that can be carried out. */
export type CommandFault =
  | 'unknown'
  | 'needs-number'
  | 'needs-text'
  | 'needs-who'
  | 'needs-address'
  /** One person a line. */
  | 'one-address'
  | 'needs-seats'
  | 'needs-audience'
  /** A command, but with words that do not belong to it. */
  | 'extra-words'
  /** A text to be sent holds a line that may be a command, or may not. */
  | 'text-or-command'
  | 'text-too-long'
  | 'below-signature'
  | 'too-many';

/** One command as the organiser wrote it, or a line that is none. */
export type CommandLine =
  | { readonly kind: 'command'; readonly words: string; readonly command: Command }
  | { readonly kind: 'fault'; readonly words: string; readonly why: CommandFault };
