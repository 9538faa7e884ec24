// A desk on Maildirs for tests of the command line: a configuration folder, an inbox to lay mails into, an outbox to look at.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeInto } from './temp-folder.ts';

export interface Desk {
  readonly folder: string;
  /** For `--config`. */
  readonly config: string;
  /** For openDatabase. */
  readonly storeUrl: string;
  /** Lays a mail into the inbox. */
  readonly deliver: (name: string, raw: string | Uint8Array) => void;
  /** The inbox's files below `new`, `cur` or another folder, in name order. */
  readonly inbox: (folder: string) => readonly string[];
  /** The letters that have been written, as text, in name order. */
  readonly letters: () => readonly string[];
}

/** For tests that change a line of it. */
export const REGISTRAR = `name: Atlas
address: desk@atlas.example
timezone: Europe/Amsterdam
languages: [en, nl]
mode: auto
organisers: [anna@atlas.example]
inbox: { kind: maildir, path: "%DESK%/inbox" }
outbox: { kind: maildir, path: "%DESK%/outbox" }
store: { url: "sqlite:%DESK%/registrar.db" }
`;

const EVENTS: Readonly<Record<string, string>> = {
  'config/events/tides.yaml': `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 40 }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01, closes: 2030-12-09T18:00 }
`,
};

/** The same event with room for one, for whose seat others wait. */
export const ONE_SEAT = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 1 }
registration: { opens: 2020-01-01, closes: 2030-12-09T18:00 }
`;

/** With `files` (path → text, in which %DESK% stands for the folder) besides or instead of the usual. Removed when the test has finished. */
export function desk(files: Readonly<Record<string, string>> = {}): Desk {
  const folder = temporaryFolder();
  const path = (...parts: readonly string[]): string => join(folder, ...parts);
  for (const [file, text] of Object.entries({ 'config/registrar.yaml': REGISTRAR, ...EVENTS, ...files })) {
    writeInto(folder, { [file]: text.replaceAll('%DESK%', folder) });
  }
  for (const part of ['new', 'cur', 'tmp']) mkdirSync(path('inbox', part), { recursive: true });
  const list = (...parts: readonly string[]): string[] => {
    mkdirSync(path(...parts), { recursive: true });
    return readdirSync(path(...parts)).sort();
  };
  return {
    folder,
    config: path('config'),
    storeUrl: `sqlite:${path('registrar.db')}`,
    deliver: (name, raw) => {
      writeFileSync(path('inbox', 'new', name), raw);
    },
    inbox: (part) => list('inbox', part),
    letters: () => list('outbox', 'new').map((name) => readFileSync(path('outbox', 'new', name), 'utf8')),
  };
}

/** A mail as a person writes it; header fields can be replaced, or left out with null. */
export function personMail(
  fields: Readonly<Record<string, string | null>> = {},
  body = 'Dear team,\n\nPlease register me for Rising tides: living with water.\n\nKind regards,\nJane Doe\n',
): string {
  const header: Record<string, string | null> = {
    From: 'Jane Doe <jane@people.example>',
    To: 'desk@atlas.example',
    Subject: 'Rising tides',
    Date: 'Mon, 18 Nov 2030 10:00:00 +0100',
    'Message-ID': '<jane-1@people.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const lines = Object.entries(header).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [...lines, '', body].join('\n').replaceAll('\n', '\r\n');
}

/** The instant that these mails are handled at. */
export const AT = '2030-11-20T10:00:00+01:00';
