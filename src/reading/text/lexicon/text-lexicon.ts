// What a language's lexicon tells about the outer form of its mails. Types only.

/** The names of header fields as mail programs of this language show them, lower case. */
export interface HeaderNames {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly sent: readonly string[];
  readonly subject: readonly string[];
  /** Cc, Bcc, Reply-To, attachments … */
  readonly other: readonly string[];
}

/** "On DATE, NAME wrote:", "Op DATE heeft NAME het volgende geschreven:", "NAME schreef op DATE:". Lower case. */
export interface AttributionWords {
  readonly opens: readonly string[];
  readonly verbs: readonly string[];
  /** Auxiliary and participle around the name. */
  readonly perfect: { readonly auxiliary: string; readonly participle: string } | null;
  /** "Quoting NAME <address>:" */
  readonly quoting: readonly string[];
}

export interface ClosingWords {
  /** A line made of these and of fillers closes a mail. */
  readonly heads: readonly string[];
  /** Thanks close a mail only where a name follows. */
  readonly thanks: readonly string[];
  readonly fillers: readonly string[];
}

/** Lower-case phrases that tell what a paragraph below the sender's words is. */
export interface SmallPrintPhrases {
  /** One is enough. */
  readonly legal: readonly string[];
  /** One is enough. */
  readonly environment: readonly string[];
  /** Appeals, newsletters, subscriptions, social media of the organisation. */
  readonly promotion: readonly string[];
  /** Working days and hours. */
  readonly availability: readonly string[];
  /** Footers of mailing lists, virus scanners, bulk mail. */
  readonly machine: readonly string[];
}

export interface TextLexicon {
  readonly language: string;
  readonly header: HeaderNames;
  readonly attribution: AttributionWords;
  /** Between dashes or before a colon: what follows was passed on. */
  readonly forwarded: readonly string[];
  /** Between dashes: what follows is answered. */
  readonly original: readonly string[];
  readonly forwardPrefixes: readonly string[];
  readonly replyPrefixes: readonly string[];
  readonly closing: ClosingWords;
  /** Whole lines that mobile programs add, lower case; "*" stands for a few words. */
  readonly mobileFooters: readonly string[];
  readonly smallPrint: SmallPrintPhrases;
  /** First words of a greeting. */
  readonly greetings: readonly string[];
  readonly weekdays: readonly string[];
  /** With a weekday they tell when somebody works. */
  readonly atWork: readonly string[];
  /** How somebody attends or eats: such words are for the organisers, not a signature's. */
  readonly attends: readonly string[];
  /** Words that make a line a sentence: pronouns, forms of be and have, modal verbs. */
  readonly clauseWords: readonly string[];
  /** Only words that mean nothing else in another language of these: French "je" is Dutch for "you". */
  readonly firstPerson: readonly string[];
  /** Words by which a sender turns to the reader. */
  readonly requests: readonly string[];
  /** Openings of a postscript. */
  readonly postscripts: readonly string[];
  /** Own words that announce a list: "the following", "hieronder". */
  readonly announcesList: readonly string[];
  /** Titles and forms of address before a name. */
  readonly titles: readonly string[];
  /** Words of names that are not capitalised. */
  readonly particles: readonly string[];
  /** Words after which a line cannot end on purpose. */
  readonly leadsOn: readonly string[];
  /** The commonest words of short mails, for telling the language. */
  readonly common: readonly string[];
  /** Text parts that only say that there is an HTML part. */
  readonly stubs: readonly string[];
}
