// The subject without "Re:", "Fwd:", "[EXTERNAL]" and the like. Linear time. Pure.

export interface SubjectParts {
  /** The subject behind all prefixes. */
  readonly rest: string;
  readonly replied: boolean;
  readonly forwarded: boolean;
  /** A receiving server's spam mark stood in front. */
  readonly spamMark: boolean;
}

const REPLY = /^\s*(?:re|aw|antw|antwoord|sv|vs|r|rif|odp|res|rép|ré|betr)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s*/i;
const FORWARD = /^\s*(?:fwd|fw|wg|tr|rv|doorst|doorgestuurd|vl|i|enc)\s?(?:\[\d{1,3}\])?\s?:\s*/i;
const EXTERNAL = /^\s*[[({*]{0,3}\s?(?:external|extern|externe mail|ext|caution)\s?[\])}*]{1,3}:?\s*/i;
const SPAM = /^\s*[[({*]{1,5}\s?(?:suspected |possible |mogelijk )?(?:spam|junk)\s?[\])}*]{1,5}:?\s*/i;

/** Takes prefixes off until none is left (at most twenty). */
export function readSubject(subject: string): SubjectParts {
  let rest = subject;
  let [replied, forwarded, spamMark] = [false, false, false];
  for (let round = 0; round < 20; round++) {
    const before = rest;
    rest = rest.replace(EXTERNAL, '');
    const spam = rest.replace(SPAM, '');
    spamMark ||= spam !== rest;
    const reply = spam.replace(REPLY, '');
    replied ||= reply !== spam;
    rest = reply.replace(FORWARD, '');
    forwarded ||= rest !== reply;
    if (rest === before) break;
  }
  return { rest: rest.trim(), replied, forwarded, spamMark };
}
