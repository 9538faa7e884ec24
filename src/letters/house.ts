// Who writes: what the letters know of the organisation. Types only.

/** The validated configuration fits as it is. */
export interface House {
  readonly name: string;
  /** The inbox's address, the ORGANIZER of invitations. */
  readonly address: string;
  /** IANA zone of the organisation. */
  readonly timeZone: string;
  /** `notice` replaces the sentence of the templates; `url` is added to it. */
  readonly privacy: { readonly notice: string | null; readonly url: string | null };
}
