// Classes of words that together tell what a sentence is about, whatever its order: mail and reading it, delivery, accounts, money.
// English and Dutch; folded as in ../words.ts. Data. Pure.

export const CLASSES = {
  /** A letter by mail. */
  mail:
    'mail mails email emails message messages inbox correspondence mailing letter letters bericht berichten mailtje mailtjes ' +
    'emailbericht emailberichten mailbericht mailberichten post correspondentie',
  /** What is done with it. */
  read:
    'read reading reads check checking checked monitor monitored monitoring answer answering answered answers respond responding ' +
    'responded reply replying replied attend attended process processed look looking see lees lezen gelezen leest beantwoord ' +
    'beantwoorden beantwoordt reageer reageren reageert antwoord antwoorden bekijk bekijken bekeken bijhouden bijgehouden ' +
    'opvolgen opgevolgd behandel behandelen behandeld uitgelezen gecontroleerd gemonitord check checken openen geopend ' +
    'doorgestuurd forwarded',
  not:
    'not no never neither nor without hardly barely rarely limited occasionally sporadically niet geen nooit noch zonder ' +
    'nauwelijks amper zelden beperkt sporadisch onregelmatig slechts',
  /** Coming back to work. */
  return:
    'return returning returned back next monday tuesday wednesday thursday friday terug terugkomst terugkeer terugkom weer ' +
    'eerstvolgende volgende zodra afloop',
  first: 'i we me us my our ik wij we mij me mijn ons onze',
  your: 'your uw jouw jullie je',
  urgent:
    'urgent urgently urgency emergency emergencies pressing immediate immediately haste hurry dringend dringende spoed ' +
    'spoedeisend spoedeisende spoedgevallen spoedgeval haast urgente urgentie nood noodgeval noodgevallen wachten acuut acute',
  contact:
    'contact call phone ring reach text turn write direct refer forward address approach ask consult bel bellen belt telefoneer ' +
    'neem contacteer contacteren richt wend wenden stuur sturen benader terecht bereiken bereikbaar vraag app sms mail email',
  matter:
    'questions question queries query requests request matters matter enquiries inquiries issues invitations business vragen vraag ' +
    'verzoeken verzoek zaken kwesties aanvragen aangelegenheden uitnodigingen dossiers',
  box:
    'mailbox mailboxes inbox account address addresses mailaddress postvak postbus adres emailadres mailadres mailaccount ' +
    'emailaccount account brievenbus emailaddress',
  ended:
    'closed closing discontinued deactivated disabled deleted unattended unmonitored decommissioned terminated opgeheven gesloten ' +
    'afgesloten vervallen vervalt stopgezet verdwijnt uitgeschakeld buiten verwijderd gedeactiveerd',
  deliver:
    'delivered deliver delivery delivering undeliverable undelivered afgeleverd afleveren bezorgd bezorgen aflevering bezorging ' +
    'besteld onbestelbaar onbestelbare zugestellt',
  /** What thieves are after. */
  account:
    'account accounts mailbox password storage webmail card creditcard debit bank banking wallet subscription mailadres postvak ' +
    'wachtwoord bankpas betaalpas pas pinpas creditcard rekening bankrekening opslag opslagruimte internetbankieren digid ' +
    'mijnoverheid emailaccount identity identiteit',
  expires:
    'expire expires expired expiring blocked suspended suspend limited restricted locked deactivated terminated verloopt verlopen ' +
    'geblokkeerd geblokkeerde blokkade blokkering geschorst opgeschort beperkt vergrendeld gedeactiveerd vervalt stopgezet',
  identify:
    'verify validate confirm login log sign register activate renew update restore unlock reactivate verifieer valideer bevestig ' +
    'inloggen log registreer activeer vernieuw herstel ontgrendel controleer identificeer',
  within: 'within hours hour today immediately binnen uur uren vandaag onmiddellijk direct',
  papers:
    'passport passports iban bankgegevens rekeningnummer paspoort identiteitsbewijs identiteitskaart rijbewijs bankrekeningnummer ' +
    'creditcardgegevens inloggegevens credentials',
  send: 'send provide submit forward supply fill stuur sturen zend verstrek verstrekken mail lever geef vul upload',
  granted:
    'selected awarded approved winner grant grants fund beneficiary donation entitled lottery geselecteerd toegekend goedgekeurd ' +
    'uitverkoren winnaar begunstigde subsidie schenking gewonnen recht uitbetaald uitbetaling',
  attendees:
    'attendees attendee delegates delegate visitors visitor participants participant registrants registrant exhibitors exhibitor ' +
    'deelnemers bezoekers aanwezigen registranten exposanten afgevaardigden gedelegeerden delegates',
  list: 'list lists database databases directory file data records contacts lijst lijsten database databank bestand bestanden contacten records gegevens',
  sell:
    'sell selling sale buy purchase purchasing acquire acquiring obtain supply pricing price prices cost costs discount verkopen ' +
    'kopen aanschaffen verwerven verkrijgen leveren prijs prijzen kosten korting tellingen opt aanbieden',
  unsubscribe:
    'unsubscribe unsubscribed remove stop afmelden uitschrijven stop verwijder verwijderen uitschrijving afmelding optout',
  /** How one asks to be left alone. */
  answering: 'reply answer respond type subject antwoord beantwoord reageer antwoorden typ onderwerp stuur',
  liking:
    'commented reacted responded replied liked likes mentioned tagged gereageerd reageerde geliket deelde genoemd getagd',
  post: 'event page photo status profile evenement pagina foto profiel tijdlijn update',
} as const;

export type WordClass = keyof typeof CLASSES;
