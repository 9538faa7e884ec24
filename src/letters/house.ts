// Who writes: what the letters know of the organisation. Types only.

import type { Keep } from '../domain/keep.ts';

/** The validated configuration fits as it is. */
export interface House {
  readonly name: string;
  /** The inbox's address, the ORGANIZER of invitations. */
  readonly address: string;
  /** IANA zone of the organisation. */
  readonly timeZone: string;
  /** `notice` replaces the sentence of the templates; `url`, and how long people's data is kept, are added to it. */
  readonly privacy: { readonly notice: string | null; readonly url: string | null; readonly keep: Keep };
}
