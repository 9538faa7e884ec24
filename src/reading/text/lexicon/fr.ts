// French: the little of the outer form of mails that shows up in an English and Dutch inbox.
import type { TextLexicon } from './text-lexicon.ts';
import { words } from './words.ts';

export const fr: TextLexicon = {
  language: 'fr',
  header: {
    from: ['de', 'expéditeur'],
    to: ['à', 'destinataire'],
    sent: ['envoyé', 'date', 'envoyé le', 'envoye'],
    subject: ['objet', 'sujet'],
    other: ['cc', 'copie à', 'cci', 'répondre à', 'pièces jointes', 'importance'],
  },
  attribution: {
    opens: ['le'],
    verbs: ['a écrit', 'écrit'],
    perfect: { auxiliary: 'a', participle: 'écrit' },
    quoting: ['citation de'],
  },
  forwarded: ['message transféré', 'début du message réexpédié', 'début du message transféré', 'message réexpédié'],
  original: ["message d'origine", 'message d’origine', 'message original', 'message initial'],
  forwardPrefixes: ['tr', 'trans'],
  replyPrefixes: ['ré', 'rép'],
  closing: {
    heads: words(
      'cordialement salutations bien-à-vous amitiés amicalement sincèrement saludo saludos abrazo cordiali saluti distinti',
    ),
    thanks: words('merci gracias grazie'),
    fillers: words(
      "bien à vous mes nos meilleures sincères distinguées respectueusement d'avance avec tous remerciements un cordial",
    ),
  },
  mobileFooters: [
    'envoyé de mon *',
    'envoyé depuis *',
    'envoyé à partir de *',
    'obtenez outlook *',
    'télécharger outlook *',
    'enviado desde *',
  ],
  smallPrint: {
    legal: ['ce message et', 'ce courriel', 'informations confidentielles', 'destinataire'],
    environment: ["pensez à l'environnement", 'imprimer ce'],
    promotion: ["lettre d'information", 'suivez-nous', 'dons'],
    availability: ['jours de travail'],
    machine: ['sans virus'],
  },
  weekdays: words('lundi mardi mercredi jeudi vendredi'),
  atWork: words('travaille bureau joignable'),
  attends: ['en ligne', 'en présentiel', 'végétarien'],
  greetings: words('bonjour cher chère chers madame monsieur'),
  clauseWords: words("je j'ai nous vous il elle est sont ai avons pouvez voudrais veuillez"),
  firstPerson: words("j'ai mon moi"),
  requests: ['veuillez', 'pouvez-vous', "s'il vous plaît"],
  postscripts: ['ps', 'p.s.'],
  announcesList: ['suivants', 'suivantes', 'ci-dessous'],
  titles: words('m mme mlle monsieur madame dr prof'),
  particles: words('de du des la le et'),
  leadsOn: words('le la les un une et ou mais de du des à au aux en dans sur pour avec par ne pas je nous vous'),
  common: words(
    'le la les un une et de du des à je nous vous est pas pour avec merci bonjour cordialement inscription participer madame monsieur votre mon sur dans que qui',
  ),
  stubs: ['version html', 'format html'],
};
