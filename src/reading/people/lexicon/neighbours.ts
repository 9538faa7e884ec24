// Words of German, French, Spanish and Italian mails that stand with a capital and are nobody's name. Folded. Pure.
import { words } from '../../event/lexicon/types.ts';

export const neighbourWords: ReadonlySet<string> = new Set(
  words(`
  januar janner februar marz juni juli august oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
  gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi
  sehr geehrte geehrter geehrtes liebe lieber damen herren guten tag hallo ich wir sie ihre ihren ihrem ihr unsere unser mein meine meinen bitte danke
  dank vielen hiermit hiermit gerne gern mit freundlichen freundliche grussen grusse gruss viele beste herzliche anmeldung abmeldung anfrage
  veranstaltung podiumsdiskussion diskussion sitzung tagung teilnahme teilnehmer teilnehmerin teilnehmerliste einladung platz platze kollege kollegin kollegen
  kolleginnen frage fragen zusage absage termin uhr leider noch auch und oder aber wenn konnen konnten mochte mochten wurde wurden
  madame monsieur messieurs bonjour bonsoir je nous vous votre vos notre nos mon ma mes merci veuillez cordialement salutations inscription
  participation reunion seance rencontre collegue collegues place places
  estimado estimada estimados estimadas hola buenos buenas dias tardes saludos gracias quisiera quiero inscripcion reunion sesion participantes
  colega colegas gentile gentili buongiorno buonasera salve grazie cordiali saluti vorrei iscrizione incontro colleghi collega`),
);
