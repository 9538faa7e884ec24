// How people ask what is known of them, and how they ask to be forgotten. Words in lower case; each phrase as whole words. Pure.

export interface DataLexicon {
  /** Whole phrases that ask by themselves. */
  readonly export: readonly string[];
  readonly erase: readonly string[];
  /** Or one of these verbs, and one of `things` in the same sentence. */
  readonly eraseVerbs: readonly string[];
  readonly things: readonly string[];
  /** Sentences with one of these ask for something else, or for the contrary. */
  readonly not: readonly string[];
}

export const DATA_LEXICONS: readonly DataLexicon[] = [
  {
    export: [
      'what do you know about me',
      'what you know about me',
      'what data do you have about me',
      'what data you have about me',
      'what personal data do you have about me',
      'what personal data you have about me',
      'what personal data you hold about me',
      'what data you hold about me',
      'what data do you hold about me',
      'which data do you have about me',
      'which data you have about me',
      'what information do you have about me',
      'what information you have about me',
      'what information do you hold about me',
      'what information you hold about me',
      'what have you stored about me',
      'what you have stored about me',
      'copy of my data',
      'copy of my personal data',
      'copy of all my data',
      'copy of all my personal data',
      'copy of all personal data you hold about me',
      'copy of the data you hold about me',
      'copy of the personal data you hold about me',
      'access to my personal data',
      'subject access request',
    ],
    erase: ['forget me', 'forget about me', 'right to be forgotten', 'right to erasure'],
    eraseVerbs: ['delete', 'remove', 'erase', 'wipe', 'destroy', 'deleted', 'removed', 'erased'],
    things: [
      'my data',
      'my personal data',
      'all my data',
      'my details',
      'my personal details',
      'my personal information',
      'everything about me',
      'everything you have about me',
      'everything you know about me',
      'all data about me',
      'the data you have about me',
      'the data you hold about me',
      'data you have on me',
      'data you hold on me',
    ],
    not: [
      ...['not', "don't", "didn't", 'never', 'how long', 'when will', 'do you', 'if you', 'newsletter', 'mailing list'],
      ...['unsubscribe', 'colleague', 'unless', 'until', 'after the event', 'afterwards', 'except'],
    ],
  },
  {
    export: [
      'wat weten jullie over mij',
      'wat jullie over mij weten',
      'wat weet u over mij',
      'wat u over mij weet',
      'wat jullie van mij weten',
      'welke gegevens jullie van mij hebben',
      'welke gegevens hebben jullie van mij',
      'welke gegevens jullie over mij hebben',
      'welke gegevens hebben jullie over mij',
      'welke gegevens heeft u van mij',
      'welke gegevens u van mij heeft',
      'welke gegevens u over mij heeft',
      'welke gegevens jullie van mij bewaren',
      'welke gegevens bewaren jullie van mij',
      'welke persoonsgegevens jullie van mij hebben',
      'welke persoonsgegevens jullie van mij bewaren',
      'welke persoonsgegevens u van mij verwerkt',
      'welke persoonsgegevens jullie van mij verwerken',
      'inzage in mijn gegevens',
      'inzage in mijn persoonsgegevens',
      'kopie van mijn gegevens',
      'kopie van mijn persoonsgegevens',
      'inzageverzoek',
    ],
    erase: ['vergeet mij', 'recht op vergetelheid', 'recht om vergeten te worden'],
    eraseVerbs: [
      ...['verwijder', 'verwijderen', 'verwijdert', 'wis', 'wissen', 'wist', 'vernietig', 'vernietigen', 'verwijderd'],
      ...['gewist', 'vernietigd', 'schrap', 'schrappen'],
    ],
    things: [
      'mijn gegevens',
      'mijn persoonsgegevens',
      'al mijn gegevens',
      'mijn persoonlijke gegevens',
      'alle gegevens over mij',
      'alle gegevens van mij',
      'de gegevens die jullie van mij hebben',
      'alles over mij',
      'alles wat jullie over mij hebben',
    ],
    not: [
      ...['niet', 'geen', 'nooit', 'hoe lang', 'hoelang', 'wanneer', 'nieuwsbrief', 'mailinglijst', 'uitschrijven'],
      ...['collega', 'tenzij', 'totdat', 'na afloop', 'na de bijeenkomst', 'behalve'],
    ],
  },
];
