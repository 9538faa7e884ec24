// A decision of the ledger in words for people. Pure.

/** The ledger keeps decisions as plain data: what is not known is shown as it stands. */
export function decisionWords(decision: Readonly<Record<string, unknown>>): string {
  const { kind, eventId, status, why, missing, changes, answer, step } = decision;
  switch (kind) {
    case 'register':
      return `registered for ${text(eventId)} (${text(status)})`;
    case 'already-registered':
      return `was registered for ${text(eventId)} already; nothing doubled`;
    case 'refuse':
      return `not registered for ${text(eventId)}: ${text(why)}`;
    case 'cancel':
      return `cancelled for ${text(eventId)}`;
    case 'amend':
      return `changed for ${text(eventId)}${Array.isArray(changes) ? `: ${changes.join(', ')}` : ''}`;
    case 'claim':
      return `took the offered seat for ${text(eventId)}`;
    case 'note-answer':
      return `noted the calendar's answer for ${text(eventId)}: ${text(answer)}`;
    case 'mailed-event':
      return `${text(eventId)}, an event that came by mail: ${text(step)}`;
    case 'refuse-command':
      return `commands refused: ${text(why)}`;
    case 'ask':
      return `asked the sender: ${text(missing)}`;
    case 'commands':
      return `carried out an organiser's commands: ${Array.isArray(decision['results']) ? decision['results'].join(', ') : '?'}`;
    case 'refuse-command':
      return `did not carry out commands: ${text(why)}`;
    case 'human':
      return `left to a human: ${text(why)}`;
    case 'none':
      return `nothing: ${text(why)}`;
    default:
      return JSON.stringify(decision);
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '?';
}
