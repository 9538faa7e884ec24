// The stage of the flow tests: a configuration folder for a Dovecot and an SMTP server, and mails as people write them.
import { temporaryFolder, writeInto } from './temp-folder.ts';

export interface Servers {
  readonly imap: { readonly port: number; readonly user: string; readonly password: string };
  readonly smtp: { readonly port: number };
}

const EVENT = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 500 }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01, closes: 2030-12-09T18:00 }
`;

export interface Stage {
  readonly folder: string;
  readonly config: string;
  readonly env: Record<string, string>;
}

/** A temporary folder with `config/` for these servers and a database of its own. */
export function stage(servers: Servers, files: Readonly<Record<string, string>> = {}): Stage {
  return writeStage(temporaryFolder(), servers, files);
}

/** Writes `config/` for these servers into `folder`, which also gets the database. */
export function writeStage(folder: string, servers: Servers, files: Readonly<Record<string, string>> = {}): Stage {
  const yaml = `name: Atlas
address: desk@atlas.example
timezone: Europe/Amsterdam
languages: [en, nl]
mode: auto
organisers: [anna@atlas.example]
inbox: { kind: imap, host: 127.0.0.1, port: ${String(servers.imap.port)}, tls: none, user: "${servers.imap.user}", pollSeconds: 2 }
outbox: { kind: smtp, host: 127.0.0.1, port: ${String(servers.smtp.port)}, tls: none }
store: { url: "sqlite:${folder}/registrar.db" }
`;
  writeInto(folder, { 'config/registrar.yaml': yaml, 'config/events/tides.yaml': EVENT, ...files });
  return { folder, config: `${folder}/config`, env: { REGISTRAR_INBOX_PASSWORD: servers.imap.password } };
}
