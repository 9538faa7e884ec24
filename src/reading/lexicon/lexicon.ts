// What one language contributes to reading: words and phrases as data, one shape for every language. Types only.

/**
 * The kinds of phrase that the clause reader understands. Each is a feature of a clause, never a verdict:
 * src/reading/want/acts/ combines them.
 */
export type CueName =
  /** Idioms and phrases that look like another cue and mean nothing here; their words are not looked at again. */
  | 'trap'
  /** Verbs and phrases of registering somebody: sign up, put on the list, reserve a seat. */
  | 'enrol'
  /** "I register", "ik meld mij aan": the act itself, said in the present. */
  | 'i-enrol'
  /** "Your booking": theirs with us or ours with them, never the sender's. */
  | 'your-registration'
  /** He, she, they: somebody named elsewhere. */
  | 'pronoun'
  /** The nouns: "registration", "aanmelding". */
  | 'enrol-noun'
  /** "My registration": stands already, or is sent with this mail. */
  | 'own-registration'
  /** Says that somebody stands on the list already. */
  | 'standing'
  /** Verbs and phrases of taking part. */
  | 'attend'
  /** A complete yes: "count me in", "graag!", "ik ben erbij". */
  | 'accept'
  /** "See you there": a yes to an invitation, thanks to a confirmation. */
  | 'see-you'
  /** Verbs of cancelling. */
  | 'withdraw'
  /** The nouns: "cancellation", "afmelding". */
  | 'withdraw-noun'
  /** A complete no: "have to pass", "verhinderd". */
  | 'absent'
  /** Gives a seat away. */
  | 'release'
  /** Verbs of changing a registration. */
  | 'change'
  /** Takes somebody's place. */
  | 'substitute'
  /** The registration stays: "I do keep my place". */
  | 'keep'
  /** "Wel": comes to this one, other than to the one before. */
  | 'keep-word'
  /** A name is spelled wrongly. */
  | 'name-fix'
  /** Another mail address. */
  | 'address-fix'
  /** "I forgot to say that": adds to what was sent before. */
  | 'addition'
  /** Asks what is stored, or to erase it. */
  | 'data'
  | 'thanks'
  /** Words of asking for an act: please, graag, gelieve, could you. */
  | 'request'
  /** "Please", "aub". */
  | 'please'
  /** "Could you", "kunt u": a request in the form of a question. */
  | 'could-you'
  /** "Make sure that". */
  | 'make-sure'
  /** "May I", "is it possible", "mag ik": a request or a question. */
  | 'may-i'
  /** "Still", "nog": with `may-i` it asks whether it is too late. */
  | 'still'
  /** "I would like to", "ik wil graag". */
  | 'wish'
  /** "Interested", "interesse". */
  | 'interest'
  /** "Hereby", "bij dezen". */
  | 'hereby'
  /** Says that a thing will be: "will", "am going to". */
  | 'future'
  /** "Would have loved to", "had graag". */
  | 'would-have'
  /** "Sorry", "helaas". */
  | 'regret'
  /** "Next time", "volgende keer": not this one. */
  | 'next-time'
  | 'neg'
  /** Not sure to come: "might", "misschien". */
  | 'tentative'
  /** "Will let you know": nothing is decided. */
  | 'later'
  /** "If", "als", "mits". */
  | 'condition'
  /** A condition that asks nothing of us: "if possible", "if there is room". */
  | 'mild-condition'
  /** "Before I register", "whether to register": nothing is asked yet. */
  | 'undecided'
  /** Question words. */
  | 'wh'
  /** Questions without a question mark: "I was wondering", "kunt u mij vertellen". */
  | 'indirect'
  /** Did we get it? "did you receive", "is mijn aanmelding aangekomen". */
  | 'did-you'
  /** "Could you tell me": whatever follows is a question. */
  | 'tell-me'
  /** Looks for work with us. */
  | 'job'
  /** Asks for the form or the link. */
  | 'form'
  | 'first'
  | 'second'
  /** "Me", "myself", "mij": the sender as the object. */
  | 'self-object'
  /** "And I", "with me": the sender beside others. */
  | 'self-too'
  /** "Also", "too", "as well": adds to what was said. */
  | 'also'
  /** "Only", "just me". */
  | 'self-only'
  /** "Myself", "zelf", "personally": what follows is said of the sender, apart from others. */
  | 'apart'
  /** Somebody who is not the sender: colleague, director, wife, intern, he, she. */
  | 'other-person'
  /** Somebody unnamed: "someone else can take my seat". */
  | 'somebody'
  /** People in general: "people who", "iedereen". */
  | 'anyone'
  /** "Attached", "bijgevoegd": the names may stand there. */
  | 'attached'
  /** "See below", "zie hieronder". */
  | 'see-below'
  /** They invite us: "we would love to see you there", "meldt u aan bij mij". */
  | 'invites-us'
  /** A matter that is not registering: internship, invoice, catering, own contribution, press. */
  | 'topic'
  /** Own contribution as a speaker. */
  | 'speaker'
  /** Unhappy with the way in: "the link does not work". */
  | 'broken'
  /** Takes back or mocks what was just said: "of nee, toch niet", "just kidding". */
  | 'taken-back'
  /** Where in the room somebody sits: "a seat near the front". */
  | 'where-seat'
  /** A waiting list. */
  | 'waiting-list'
  /** Moves from one to the other. */
  | 'move'
  /** "I was afraid I had to cancel": did not happen. */
  | 'averted'
  /** Until when, at what cost: asks for the rules. */
  | 'terms'
  /** Another meeting than ours: "our appointment", "bij het bestuursoverleg". */
  | 'other-occasion'
  /** "We would like you to join the jury": somebody else is to come. */
  | 'wants-you'
  /** To miss, to let go by: with "not" it is a yes. */
  | 'forgo'
  /** A field of a form, and the one that can hold any message. */
  | 'field'
  | 'message-field'
  /** "The names follow". */
  | 'names-follow'
  /** We are the customer: "we have reserved the room for you", "jullie staan bij ons genoteerd". */
  | 'serves-us'
  /** "With my registration", "you have my registration": one that stands is spoken of. */
  | 'to-standing'
  /** "Not", "niet": denies the verb, other than "no" and "without". */
  | 'denial'
  /** A part of it only, or a thing beside it: "the first hour", "de link", "not all of us". */
  | 'partly'
  /** What is handed out: slides, a report. */
  | 'material'
  /** Room for a thing, not a person. */
  | 'other-room'
  /** Later, or another way than by this mail. */
  | 'not-now'
  /** "Naar" that leads to no place: "verwijzen naar", "vragen naar". */
  | 'refers-to'
  /** "To be registered": asked for, not so yet. */
  | 'to-be-registered'
  /** "Is there still room?" */
  | 'asks-for-room'
  /** "If so", "dan graag": hangs on the answer to the question before. */
  | 'if-so'
  /** Wants to see it when it is over: "watch it back", "de opname". */
  | 'afterwards'
  /** Somebody else is said to have said it: "he told me that he would". */
  | 'reported'
  /** Sent something before, without saying that it arrived: "I filled in the form last week". */
  | 'sent-before';

/** Where a clause begins inside a sentence. */
export interface ClauseMarks {
  /** Words that open a new clause wherever they stand. */
  readonly always: readonly string[];
  /** Words that open a new clause where one of `afterComma` follows ("maar ik"; not "zet mij maar op de lijst"). */
  readonly beforeSubject: readonly string[];
  /** Words that open a new clause after a comma or "and". */
  readonly afterComma: readonly string[];
  /** Words of contrast that open a clause. */
  readonly contrast: readonly string[];
  /** Between a comma and the word that opens a clause: ", and I". */
  readonly joins: readonly string[];
  /** After these a full stop ends no sentence; single letters need not be named. */
  readonly abbreviations: readonly string[];
}

export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** Whole words that stand for other words: "wanna" → "want to". */
  readonly expansions: Readonly<Record<string, string>>;
  /** Word endings that are words: "n't" → "not". Longest first. */
  readonly endings: readonly (readonly [ending: string, word: string])[];
  /** Words between two of which one is to be chosen. */
  readonly alternatives: readonly string[];
  /** Words between two that are both meant. */
  readonly conjunctions: readonly string[];
  /** Names for alternatives, used in cues as `@name`. */
  readonly classes: Readonly<Record<string, string>>;
  /**
   * Phrases per cue, in the pattern language of src/reading/want/pattern.ts,
   * over lower-case words without accents.
   */
  readonly cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
  /** Frequent words that tell this language from the others. */
  readonly common: readonly string[];
  /** Words of which a misspelling by one letter is still that word; at least six letters each. */
  readonly spellings: readonly string[];
  /** Real words that lie one letter from one of `spellings`. */
  readonly notMisspelled: readonly string[];
  readonly clauses: ClauseMarks;
  /** Phrases in a quoted mail or a subject of ours that tell what it was. */
  readonly thread: {
    readonly confirmation: readonly string[];
    readonly invitation: readonly string[];
    readonly cancellation: readonly string[];
  };
  /** Pronouns that do what a clause says; after a word of `objectAfter` they do not. Alternatives with "|". */
  readonly subject: {
    readonly first: string;
    /** Those of `first` that mean one person. */
    readonly one: string;
    /** After these the sender is one for whom another comes: "for us", "instead of me". */
    readonly inStead: string;
    /** Verbs of coming for another. */
    readonly represents: string;
    readonly object: string;
    readonly second: string;
    readonly objectAfter: string;
    /** Whose a thing is, where it is the sender's. */
    readonly own: string;
    /** Opens what somebody says or asks: a subject before it need not come herself. */
    readonly that: string;
    /** Tells that the subject comes beside others. */
    readonly together: string;
  };
  /** Salutations and closings: lines that say nothing. */
  readonly greetings: readonly string[];
}
