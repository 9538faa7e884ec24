// TXT records from the DNS servers that the system is configured with.
import { Resolver } from 'node:dns/promises';
import type { ResolveTxt } from './check-dkim.ts';

/** Milliseconds that one question may take; asked twice. */
const PATIENCE = 2_000;

export const resolveTxt: ResolveTxt = async (name, signal) => {
  const resolver = new Resolver({ timeout: PATIENCE, tries: 2 });
  const cancel = (): void => {
    resolver.cancel();
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await resolver.resolveTxt(name);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
};
