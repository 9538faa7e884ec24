// How the store names a message of a mailbox; the shape of the inbox's own reference. Types only.

/** One message in one mailbox (IMAP: UIDVALIDITY and UID, RFC 3501 §2.3.1.1). */
export interface StoredRef {
  readonly mailbox: string;
  readonly uidValidity: string;
  readonly uid: string;
}
