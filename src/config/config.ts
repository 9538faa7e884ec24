// The validated configuration: what the rest of the program may rely on. Types only.
import type { Event } from '../domain/event.ts';
import type { Keep } from '../domain/keep.ts';
import type { Mode } from '../domain/mode.ts';
import type { Language } from '../domain/reading.ts';
import type { Temporal } from '../domain/time.ts';
import type { RegistrarYaml } from './registrar-schema.ts';

type WithSecret<T> = T extends { kind: 'imap' | 'smtp' }
  ? T & { readonly password: string | null; /** PEM. */ readonly ca: string | null }
  : T;
type WithSince<T> = Omit<T, 'since'> & { readonly since: Temporal.Instant | null };

export type InboxConfig = RegistrarYaml['inbox'] extends infer T
  ? T extends T
    ? WithSecret<WithSince<T>>
    : never
  : never;
export type OutboxConfig = RegistrarYaml['outbox'] extends infer T ? (T extends T ? WithSecret<T> : never) : never;

export interface Config {
  /** The folder it was read from. */
  readonly directory: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  /** First is the default. */
  readonly languages: readonly Language[];
  readonly mode: Mode;
  readonly organisers: readonly string[];
  /** When the daily digest goes, by the wall clock of `timeZone`. */
  readonly digest: { readonly at: Temporal.PlainTime };
  readonly privacy: { readonly notice: string | null; readonly url: string | null; readonly keep: Keep };
  readonly inbox: InboxConfig;
  readonly outbox: OutboxConfig;
  readonly storeUrl: string;
  /** In the order of their start. */
  readonly events: readonly Event[];
}
