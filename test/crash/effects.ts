// Every effect that a worker has on the world, by name, with what it is: those of an adapter, and each commit by the function that
// makes it. A worker is killed before and after each; one that is missing here fails the tests.

/** As they are met while mail comes in, in `mode: auto`. */
export const BY_MAIL = {
  'commit outbox-loop resumeInterrupted': 'letters that an earlier life had on their way are due again',
  'commit agenda noteNewEvents': 'what attendees are told of an event is noted',
  'commit desk/shadow-reports beginShadow': 'the mode is noted',
  'open INBOX': 'the inbox is opened',
  'commit inbox-loop lookSince': 'how far back the first look goes is noted',
  'scan INBOX': 'new mail is looked for',
  'fetch INBOX': 'mails are fetched',
  'commit handle-batch recordTogether': 'mails, registrations and letters are recorded',
  'commit inbox-loop processAll': 'how far the inbox was looked through is noted',
  'file INBOX handled': 'a mail is moved to the handled mail',
  'file INBOX attention': 'a mail is flagged',
  'commit file-handled note': 'a mail is noted as filed',
  'commit outbox-loop takeBatch': 'the attempt to send a letter is recorded',
  send: 'the SMTP server takes a letter',
  'commit answer-book recordTogether': 'a letter is marked sent',
} as const;

/** As a human drags mail. */
export const BY_HAND = {
  'open Registrar/Register': 'the folder is made and opened',
  'open Registrar/Ignore': 'the folder is made and opened',
  'scan Registrar/Register': 'dragged mail is looked for',
  'scan Registrar/Ignore': 'dragged mail is looked for',
  'fetch Registrar/Register': 'dragged mail is fetched',
  'fetch Registrar/Ignore': 'dragged mail is fetched',
  'file Registrar/Register handled': 'dragged mail is moved to the handled mail',
  'file Registrar/Register attention': 'dragged mail that cannot be registered is flagged',
} as const;

/** As an organiser settles a mail by command. */
export const BY_COMMAND = { 'file INBOX settled': 'the flag is taken off' } as const;

/** As a mail cannot be read. */
export const BY_TROUBLE = { 'commit handle-batch noteFailure': 'a failed try to read a mail is counted' } as const;

/** As an offer lapses. */
export const BY_DAY = {
  'commit agenda-loop takeEvents': 'the events in force are read anew',
  'commit agenda lapseOffers': 'an offered seat is free again',
  'commit agenda isAnnounced': 'an event is held against what attendees know',
  'commit agenda promoteWaiting': 'the next in the queue is offered the seat',
  'commit desk/digests workDigest': 'a digest is written',
  'commit privacy/retention forgetRest': 'what belongs to no event and is kept for long enough is forgotten',
} as const;

/** As the day before an event comes. */
export const BY_EVE = { 'commit agenda remind': 'reminders are written' } as const;

/** As an event is over. */
export const BY_END = { 'commit agenda followUp': 'follow-ups are written' } as const;

/** As the data of an event is kept for long enough. */
export const BY_OBLIVION = {
  'commit privacy/retention forgetEvent': 'what is due of an event is forgotten',
  'commit privacy/scrub scrubIfOwed': 'the file is written anew, and that is noted',
} as const;

/** In `mode: draft`. */
export const BY_DRAFT = {
  draft: 'a letter is put among the drafts',
  'look for drafts': 'drafts are looked for',
  'commit follow-drafts note': 'what became of a draft is noted',
} as const;

/** In `mode: shadow`. */
export const BY_SHADOW = { 'commit desk/shadow-reports reportShadow': 'the daily report is written' } as const;
