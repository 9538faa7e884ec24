// What a phrase can be a sign of. The lexicons give phrases for each cue; the notation is described in ../phrase.ts. Pure.

export type Cue =
  // Bounces: a subject; words that only a mail system says; words that also people say; it is still trying; a soft cause; the copy begins.
  | 'bounce.subject'
  | 'bounce.text'
  | 'bounce.hint'
  | 'bounce.delay'
  | 'bounce.soft'
  | 'bounce.copy'
  // Read and delivery receipts.
  | 'receipt.subject'
  | 'receipt.text'
  // Automatic answers: a subject that no person writes; one that a person might; "this is an automatic message".
  | 'auto.subject'
  | 'auto.subject-hint'
  | 'auto.statement'
  | 'auto.challenge'
  // Away: the state; the way back; the answer will come then; mail is not read; whom to ask instead; thanks for the mail.
  | 'away.state'
  | 'away.return'
  | 'away.answer'
  | 'away.mail'
  | 'away.instead'
  | 'thanks'
  // Receipts: your message is here; we shall answer; a number.
  | 'receipt.here'
  | 'receipt.follow'
  | 'receipt.ticket'
  // Somebody or an address is gone.
  | 'gone.person'
  | 'gone.mailbox'
  | 'gone.instead'
  // Newsletters, marketing, notifications.
  | 'bulk.unsubscribe'
  | 'bulk.browser'
  | 'bulk.why'
  | 'bulk.greeting'
  | 'bulk.offer'
  | 'bulk.subject'
  | 'bulk.notice'
  | 'bulk.social'
  | 'list.footer'
  // Spam: a subject matter (each of the first three needs its other half), the manner.
  | 'spam.attendees'
  | 'spam.deal'
  | 'spam.service'
  | 'spam.money'
  | 'spam.phish'
  | 'spam.pitch'
  | 'spam.reply-word'
  // A person speaks to us: about registering or cancelling; about coming, or about our event.
  | 'person.asks'
  | 'person.comes'
  // "But", "unfortunately": people weigh things, machines state them.
  | 'person.weighs'
  // A filled-in form.
  | 'form.field'
  | 'form.subject';

export type Lexicon = Readonly<Partial<Record<Cue, readonly string[]>>>;
