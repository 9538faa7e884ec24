// What a mail by itself calls for, before the registry is looked at: act, ask, hand to a human, or leave. Pure.
import type { Doubt, Reading, Request } from './reading.ts';
import type { HumanReason, NoneReason } from './reasons.ts';

export type Verdict =
  | { readonly action: 'register' | 'cancel' | 'amend' }
  | { readonly action: 'ask'; readonly missing: 'which-event' | 'who' }
  | { readonly action: 'human'; readonly why: HumanReason }
  | { readonly action: 'none'; readonly why: NoneReason };

export type Action = Verdict['action'];

/** Below this a request is not acted on: of those at or above it, at least 99 in 100 must be right. */
export const SURE_ENOUGH = 0.9;

/** What `request` of `reading` calls for. */
export function judge(request: Request, reading: Reading): Verdict {
  if (reading.kind === 'own') return { action: 'none', why: 'own-mail' };
  if (reading.kind !== 'person' && reading.kind !== 'calendar-reply') return { action: 'none', why: 'machine' };
  switch (request.intent) {
    case 'other':
      return { action: 'none', why: 'not-ours' };
    case 'confirm':
      return { action: 'none', why: 'thanks' };
    case 'question':
      return { action: 'human', why: 'question' };
    case 'data':
      return { action: 'human', why: 'data-request' };
    case 'register':
    case 'cancel':
    case 'amend':
      return judgeAct(request, request.intent, reading);
  }
}

function judgeAct(request: Request, intent: 'register' | 'cancel' | 'amend', reading: Reading): Verdict {
  if (reading.authenticity === 'fail') return { action: 'human', why: 'not-authentic' };
  const hard = request.doubts.find((doubt) => doubt !== 'which-event' && doubt !== 'who');
  if (hard !== undefined) return { action: 'human', why: humanReason(hard) };
  if (!reading.mayReply) return { action: 'human', why: 'may-not-reply' };
  if (request.event === null || request.doubts.includes('which-event'))
    return { action: 'ask', missing: 'which-event' };
  if (request.people.length === 0 || request.doubts.includes('who')) return { action: 'ask', missing: 'who' };
  if (request.confidence < SURE_ENOUGH) return { action: 'human', why: 'unsure' };
  return { action: intent };
}

function humanReason(doubt: Doubt): HumanReason {
  switch (doubt) {
    case 'which-event':
    case 'who':
    case 'unclear':
      return 'unsure';
    case 'tentative':
    case 'conditional':
    case 'past-event':
    case 'via-list':
    case 'names-elsewhere':
    case 'third-party':
    case 'contradiction':
    case 'several-wishes':
      return doubt;
  }
}

/** The first request's action, and whether a human must look as well: what `explain` shows. */
export function judgeReading(reading: Reading): { readonly action: Action; readonly attention: boolean } {
  const verdicts = reading.requests.map((request) => judge(request, reading));
  const first = verdicts[0]?.action ?? 'none';
  const action = first === 'none' && reading.attention ? 'human' : first;
  const attention = reading.attention || verdicts.some((verdict) => verdict.action === 'human');
  return { action, attention };
}
