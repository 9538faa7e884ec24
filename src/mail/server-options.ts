// How to reach a mail server: what the IMAP and the SMTP adapter have in common. Types only.

/** implicit: TLS from the first octet (RFC 8314); starttls: upgraded, never skipped; none: only for servers on this machine. */
export type TlsMode = 'implicit' | 'starttls' | 'none';

/** A password, or OAuth2: then a fresh access token is asked for at every connection (RFC 7628, XOAUTH2). */
export type MailAuth =
  | { readonly user: string; readonly password: string }
  | { readonly user: string; readonly accessToken: () => Promise<string> };

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Certificate authorities in PEM, instead of the system's; for servers with a certificate of the organisation's own. */
  readonly ca?: string;
}
