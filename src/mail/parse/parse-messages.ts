// What the parse pool and its threads say to each other. Types only.
import type { Mail } from '../../domain/mail.ts';
import type { ParseInput } from './parse-message.ts';

/** Threads answer in the order they were asked. */
export interface ParseRequest {
  readonly input: ParseInput;
}

export type ParseReply =
  /** The thread is loaded; its time limit starts to run. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly mail: Mail }
  | { readonly kind: 'error'; readonly detail: string };
