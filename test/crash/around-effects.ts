// Around every effect of a worker on the world: says when it begins and when it has ended.
import type { Drafts } from '../../src/mail/drafts.ts';
import type { Fetched, Inbox } from '../../src/mail/inbox.ts';
import type { Transport } from '../../src/mail/transport.ts';
import type { Database } from '../../src/store/database.ts';
import type { Outside } from '../../src/worker/context.ts';

/** Called with `before NAME` and `after NAME`. */
type Reach = (point: string) => void;

export function aroundEffects({ inbox, dragFolders, transport, drafts, store }: Outside, reach: Reach): Outside {
  const effect = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    reach(`before ${name}`);
    const result = await act();
    reach(`after ${name}`);
    return result;
  };
  return {
    inbox: aroundInbox(inbox, effect),
    dragFolders: new Map([...dragFolders].map(([folder, its]) => [folder, aroundInbox(its, effect)])),
    transport: aroundTransport(transport, 'send', effect),
    drafts: drafts === null ? null : aroundDrafts(drafts, effect),
    store: aroundStore(store, reach),
  };
}

type Effect = <T>(name: string, act: () => Promise<T>) => Promise<T>;

function aroundInbox(inbox: Inbox, effect: Effect): Inbox {
  const named = (verb: string): string => `${verb} ${inbox.mailbox}`;
  return {
    label: inbox.label,
    mailbox: inbox.mailbox,
    open: (signal) => effect(named('open'), () => inbox.open(signal)),
    check: (signal) => inbox.check(signal),
    scan: (cursor, since) => effect(named('scan'), () => inbox.scan(cursor, since)),
    async fetch(refs, limits) {
      return (await effect(named('fetch'), () => inbox.fetch(refs, limits))).map(readable);
    },
    file: (refs, filing) => effect(`${named('file')} ${filing}`, () => inbox.file(refs, filing)),
    waitForNews: (timeout, signal) => inbox.waitForNews(timeout, signal),
    close: () => inbox.close(),
  };
}

/** A mail with this field is one that cannot be read. */
function readable(fetched: Fetched): Fetched {
  if (fetched.kind !== 'message' || !Buffer.from(fetched.source).includes('X-Unreadable:')) return fetched;
  return { kind: 'failed', ref: fetched.ref, reason: 'unreadable' };
}

function aroundTransport(transport: Transport, name: string, effect: Effect): Transport {
  return {
    label: transport.label,
    concurrency: transport.concurrency,
    send: (message) => effect(name, () => transport.send(message)),
    check: () => transport.check(),
    close: () => transport.close(),
  };
}

function aroundDrafts(drafts: Drafts, effect: Effect): Drafts {
  return {
    ...aroundTransport(drafts, 'draft', effect),
    look: (refs) => effect('look for drafts', () => drafts.look(refs)),
  };
}

/** A commit has the name of the function that makes it. */
function aroundStore(store: Database, reach: Reach): Database {
  return {
    file: store.file,
    async transaction(work) {
      const name = `commit ${committer()}`;
      const result = await store.transaction(async (tx) => {
        const made = await work(tx);
        reach(`before ${name}`);
        return made;
      });
      reach(`after ${name}`);
      return result;
    },
    read: (work) => store.read(work),
    checkpoint: () => store.checkpoint(),
    scrub: () => store.scrub(),
    close: () => store.close(),
  };
}

function committer(): string {
  const stack = new Error().stack ?? '';
  const frame = /^ +at (?:async )?(?:Object\.)?(\S*) ?\(?file:\/\/\S*\/worker\/(\S*)\.js:/m.exec(stack);
  return frame === null ? 'somewhere' : `${frame[2] ?? ''} ${frame[1] ?? ''}`;
}
