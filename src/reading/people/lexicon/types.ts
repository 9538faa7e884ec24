// What one language must tell to recognise people, organisations, parties, attendance and wishes: the shape of a lexicon file. Types only.

/** Words and phrases are folded (lower case, no diacritics); a phrase has single spaces. */
export interface PeopleLexicon {
  /** Forms of address, degrees and ranks before or behind a name; dropped from it. */
  readonly titles: readonly string[];
  /** Small words inside surnames. */
  readonly particles: readonly string[];
  /** Nouns before a name of somebody from the same organisation ("my colleague Jan"). */
  readonly collegial: readonly string[];
  /** Nouns before a name of somebody from private life ("my wife Marie"). */
  readonly personal: readonly string[];
  /** Words for functions; a line with one of them is no organisation. */
  readonly roles: readonly string[];
  /** Words that only organisations have in their names. */
  readonly organisations: readonly string[];
  /** Ends of such words in compounds. */
  readonly organisationEnds: readonly string[];
  /** Parts of an organisation. */
  readonly departments: readonly string[];
  /** Names of shared mailboxes. */
  readonly mailboxes: readonly string[];
  /** Formulas that close a letter. */
  readonly closings: readonly string[];
  /** Words that open a letter; who follows is addressed, not registered. */
  readonly greetings: readonly string[];
  /** Right before a name that somebody acts for or puts on a list. */
  readonly before: readonly string[];
  /** Right behind a name: what a person does. */
  readonly behind: readonly string[];
  readonly and: readonly string[];
  /** "I", "me", "myself". */
  readonly self: readonly string[];
  /** Phrases right before the organisation of the one who speaks ("I work for"). */
  readonly employer: readonly string[];
  /** Phrases before the organisation of those who are named ("they work for"). */
  readonly theirEmployer: readonly string[];
  /** Study and work: what comes some words before "at" and an institution. */
  readonly work: readonly string[];
  /** Before an organisation that several people share ("all from Oxfam"). */
  readonly everyone: readonly string[];
  /** Words between a person and her organisation ("from", "of"). */
  readonly from: readonly string[];
  /** Tells that an organisation is a former one. */
  readonly former: readonly string[];
  /** Phrases before the speaker's own name ("my name is"). */
  readonly iAm: readonly string[];
  /** Words with a capital that are no part of a person's name. */
  readonly notNames: readonly string[];
  /** Words behind a number that count persons. */
  readonly persons: readonly string[];
  /** Those of `persons` that are beside the speaker ("two colleagues"). */
  readonly others: readonly string[];
  /** Those of `persons` that are seats, which an organiser counts as well ("only 20 places"). */
  readonly seats: readonly string[];
  /** Nouns for a number of people together ("a group of five"). */
  readonly groups: readonly string[];
  /** Phrases for two who are both meant ("both of us"). */
  readonly bothOfUs: readonly string[];
  /** Phrases for the speaker alone ("just me"). */
  readonly onlyMe: readonly string[];
  /** Before a number or a companion who comes along ("with", "bring", "plus"). */
  readonly along: readonly string[];
  /** Articles and possessives before a companion. */
  readonly possessives: readonly string[];
  /** Before a number of seats that is not asked for ("only 20 places"). */
  readonly capacity: readonly string[];
  /** Words for one more who is not named ("+1", "a colleague"). */
  readonly companions: readonly string[];
  /** Before "of us": not all of us ("neither of us"). */
  readonly oneOf: readonly string[];
  /** Between a number and a noun: the others are the sender's ("two of our partners"). */
  readonly ours: readonly string[];
  /** What is counted beside people: times, amounts. */
  readonly units: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly online: readonly string[];
  readonly inPerson: readonly string[];
  /** Before or behind "online" where it tells how somebody registered, not how she comes. */
  readonly registering: readonly string[];
  /** Before a place where somebody goes ("to", "naar"). */
  readonly toPlace: readonly string[];
  readonly eat: readonly string[];
  /** With a word for eating: what is left out. */
  readonly without: readonly string[];
  readonly not: readonly string[];
  /** "instead of", "rather than": what follows is the old one. */
  readonly insteadOf: readonly string[];
  readonly diet: readonly string[];
  readonly access: readonly string[];
  /** Labels of a form, by the field they stand for. */
  readonly labels: Readonly<Record<FormField, readonly string[]>>;
  /** Streets and the like. */
  readonly streets: readonly string[];
  /** Right before a noun; what has the shape of a name behind one is none ("the Hague Club", "deze Mark"). */
  readonly determiners: readonly string[];
  /** Small words within a function ("director of programmes"). */
  readonly inFunctions: readonly string[];
  /** Right before an organisation in the heading of a list: "participants Hulpnet:". */
  readonly delegations: readonly string[];
  /** Whom an organisation sends: "two people from Norad". */
  readonly sent: readonly string[];
  /** Between those and the organisation. */
  readonly sentBy: readonly string[];
  /** Small words inside the name of an organisation; foreign ones stand with the English. */
  readonly inOrganisations: readonly string[];
  /** Open a sentence before an organisation: "From Norad come two people". */
  readonly openOrganisation: readonly string[];
  /** Right behind an organisation that opens a sentence so. */
  readonly behindOrganisation: readonly string[];
  /** Behind an organisation that is a former one: "worked at Norad until 2020". */
  readonly until: readonly string[];
  /** Those of `titles` that are words of their own as well ("General Assembly"). */
  readonly ranks: readonly string[];
  /** Prepositions that begin a surname only before an article: "op den Akker". */
  readonly prepositions: readonly string[];
  /** Those of `notNames` that are no surname behind a first name either. */
  readonly neverSurnames: readonly string[];
  /** First names that are rather words of the language ("will", "mark"). */
  readonly notFirstNames: readonly string[];
  /** Last words that make a part of an organisation of any name. */
  readonly departmentEnds: readonly string[];
  /** Small words within names of organisations; foreign ones stand with the English. */
  readonly inNames: readonly string[];
  /** First names that are small words; with a capital within a sentence they are names. */
  readonly shortNames: readonly string[];
  /** Those of `diet` that only announce a wish ("dietary wishes: …"). */
  readonly dietHeadings: readonly string[];
  /** Open the clause in which a wish stands. */
  readonly openWish: readonly string[];
}

export type FormField =
  'name' | 'given' | 'infix' | 'surname' | 'organisation' | 'email' | 'role' | 'attendance' | 'notes' | 'other';
