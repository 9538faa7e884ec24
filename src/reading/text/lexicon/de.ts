// German: the little of the outer form of mails that shows up in an English and Dutch inbox.
import type { TextLexicon } from './text-lexicon.ts';
import { words } from './words.ts';

export const de: TextLexicon = {
  language: 'de',
  header: {
    from: ['von'],
    to: ['an'],
    sent: ['gesendet', 'datum', 'gesendet am'],
    subject: ['betreff'],
    other: ['cc', 'kopie', 'bcc', 'antwort an', 'anlagen', 'priorität', 'wichtigkeit'],
  },
  attribution: {
    opens: ['am'],
    verbs: ['schrieb', 'schrieb folgendes'],
    perfect: { auxiliary: 'hat', participle: 'geschrieben' },
    quoting: ['zitat von'],
  },
  forwarded: ['weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'weitergeleitet von'],
  original: ['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht'],
  forwardPrefixes: ['wg', 'wtr'],
  replyPrefixes: ['aw', 'antwort'],
  closing: {
    heads: words('grüße grüßen gruß grüsse grüssen gruss mfg lg vg hochachtungsvoll'),
    thanks: words('danke vielen'),
    fillers: words(
      'mit freundlichen freundlichem besten herzlichen herzliche viele liebe schöne vielen dank und aus im voraus',
    ),
  },
  mobileFooters: [
    'von meinem * gesendet',
    'gesendet von *',
    'von * gesendet',
    'gesendet mit *',
    'outlook für ios beziehen',
    'outlook für android beziehen',
    'holen sie sich outlook *',
  ],
  smallPrint: {
    legal: [
      'diese e-mail',
      'diese nachricht',
      'vertrauliche informationen',
      'handelsregister',
      'amtsgericht',
      'ust-id',
    ],
    environment: ['umwelt'],
    promotion: ['newsletter', 'spenden', 'folgen sie uns'],
    availability: ['arbeitstage', 'erreichbar'],
    machine: ['virenfrei'],
  },
  weekdays: words('montag dienstag mittwoch donnerstag freitag'),
  atWork: words('arbeite büro erreichbar'),
  attends: ['online', 'vor ort', 'vegetarisch'],
  greetings: words('hallo liebe lieber sehr guten'),
  clauseWords: words('ich wir sie ihr ist sind habe haben kann können bitte werde werden möchte'),
  firstPerson: words('ich mein meine mich mir'),
  requests: ['bitte', 'könnten sie', 'können sie'],
  postscripts: ['ps', 'p.s.'],
  announcesList: ['folgende', 'folgenden', 'unten'],
  titles: words('herr frau dr prof dipl'),
  particles: words('von zu zur vom und'),
  leadsOn: words('der die das ein eine und oder aber von zu in auf an für mit bei aus nach ist sind nicht ich wir sie'),
  common: words(
    'der die das und ich nicht ist ein eine zu mit für auf von wir sie bitte danke hallo liebe guten tag gerne leider kann möchte anmelden teilnehmen grüße viele mfg',
  ),
  stubs: ['html-format', 'html-version'],
};
