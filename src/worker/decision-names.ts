// Decisions in one word, for the ledger and the log: without people's data. Pure.
import type { Decision } from '../domain/decision.ts';
import type { LedgerAction } from '../store/ledger.ts';

export function actionOf(decision: Decision | undefined): LedgerAction {
  switch (decision?.kind) {
    case undefined:
      return 'none';
    case 'register':
    case 'already-registered':
    case 'refuse':
    case 'claim':
      return 'register';
    case 'note-answer':
    case 'commands':
      return 'none';
    case 'refuse-command':
      return 'human';
    case 'amend':
    case 'cancel':
    case 'ask':
    case 'human':
    case 'none':
      return decision.kind;
  }
}

/** `register:peacekeeping`, `human:question`: for the log, without people's data. */
export function describeDecision(decision: Decision): string {
  switch (decision.kind) {
    case 'register':
    case 'already-registered':
    case 'cancel':
    case 'amend':
    case 'claim':
    case 'note-answer':
      return `${decision.kind}:${decision.eventId}`;
    case 'refuse':
      return `refuse:${decision.eventId}:${decision.why}`;
    case 'ask':
      return `ask:${decision.missing}`;
    case 'commands':
      return `commands:${decision.eventId ?? ''}:${decision.results.join(',')}`;
    case 'human':
    case 'none':
    case 'refuse-command':
      return `${decision.kind}:${decision.why}`;
  }
}
