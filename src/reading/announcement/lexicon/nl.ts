// Dutch words of announcements and of organisers' answers about them. Folded: lower case, no diacritics. Pure.
import { phrases, type AnnouncementLexicon } from './types.ts';

export const dutch: AnnouncementLexicon = {
  triggers: phrases(
    'nieuw evenement / nieuwe bijeenkomst / nieuw event / evenement toevoegen / evenement aanmaken / nieuwe activiteit / een nieuw evenement',
  ),
  labels: {
    title: phrases(
      'titel / evenement / naam / wat / onderwerp / thema / naam van het evenement / titel van het evenement',
    ),
    alias: phrases(
      'alias / aliassen / ook bekend als / reeks / serie / onderdeel van / in de reeks / ondertitel / korte naam',
    ),
    when: phrases(
      'wanneer / datum / data / datum en tijd / datum & tijd / dag / wanneer en waar / waar en wanneer / datum en plaats / datum en locatie / datum/tijd / tijd en plaats / cursusdata / trainingsdata / dag en tijd',
    ),
    time: phrases(
      'tijd / tijden / tijdstip / hoe laat / aanvang / begintijd / uur / uren / aanvangstijd / start / van / tijdsduur',
    ),
    place: phrases(
      'waar / plaats / locatie / adres / zaal / plek / plaats van samenkomst / bezoekadres / cursuslocatie / trainingslocatie',
    ),
    format: phrases('vorm / deelname / hoe / type / soort / bijwonen / setting / werkvorm'),
    link: phrases(
      'link / zoomlink / zoom-link / zoom / teamslink / teams-link / deelnamelink / livestream / stream / online link / link naar de bijeenkomst / kijk mee / kijk mee via',
    ),
    capacity: phrases(
      'capaciteit / plaatsen / aantal plaatsen / beschikbare plaatsen / maximum / max / groepsgrootte / aantal deelnemers / maximaal aantal deelnemers / deelnemers / max. aantal deelnemers',
    ),
    closes: phrases(
      'deadline / aanmelden voor / aanmelden uiterlijk / aanmelden tot / inschrijven tot / inschrijven voor / aanmelddeadline / aanmelden kan tot / sluitingsdatum / uiterste aanmelddatum / uiterste inschrijfdatum / inschrijving sluit / aanmelding sluit / aanmelden tot en met / inschrijven uiterlijk',
    ),
    opens: phrases('aanmelden vanaf / inschrijving opent / inschrijven vanaf / aanmelding opent'),
    published: phrases(
      'gepubliceerd / gepubliceerd op / publicatiedatum / geplaatst / geplaatst op / laatst gewijzigd / laatst bijgewerkt / bijgewerkt / datum publicatie / bericht van / verzonden / datum plaatsing',
    ),
    other: phrases(
      'sprekers / spreker / moderator / gespreksleider / dagvoorzitter / kosten / prijs / entree / toegang / tickets / taal / voertaal / contact / aanmelden / aanmelding / inschrijven / inschrijving / organisatie / organisator / programma / achtergrond / over / meer informatie / informatie / vragen / telefoon / tel / e-mail / mail / website / toegankelijkheid / doelgroep / voor wie / docent / docenten / trainer / trainers / begeleiding / van / aan / cc / partners / delen / vroegboek / inloop / borrel / lunch / parkeren / let op / accreditatie / deelnamekosten / cursusgeld / in samenwerking met / route',
    ),
  },
  notTitles: phrases(
    'home / menu / evenementen / alle evenementen / agenda / kalender / nieuws / nieuwsbrief / meer evenementen / terug / terug naar overzicht / naar de inhoud / ga naar inhoud / ga naar de inhoud / bekijk in browser / bekijk online / bekijk deze mail in je browser / lees meer / meld je aan / meld u aan / aanmelden / inschrijven / delen / over / over ons / contact / doneer / zoeken / inloggen / sprekers / programma / achtergrond / inleiding / uitnodiging / aankondiging / save the date / u bent uitgenodigd / praktische informatie / download / print / vorige / volgende / overzicht / toevoegen aan agenda / gratis / gratis toegang / openbaar / fysiek / online / hybride / datum / tijd / locatie / waar / wanneer / beschrijving / omschrijving / samenvatting / uitschrijven / activiteiten / cookies / accepteren',
  ),
  invites: phrases(
    'u van harte uit voor / je van harte uit voor / jullie van harte uit voor / van harte uitgenodigd voor / nodigt u uit voor / nodigt je uit voor / nodigen u uit voor / nodigen je uit voor / nodigt jullie uit voor / nodigen jullie uit voor / uitgenodigd voor / uitnodiging voor / welkom bij / welkom op / kom naar / presenteert / organiseert / organiseren',
  ),
  titlePrefixes: phrases(
    'uitnodiging / save the date / herinnering / aankondiging / evenement / nieuw evenement / u bent uitgenodigd / aanmelding geopend / nu aanmelden / meld je aan',
  ),
  partOf: phrases(
    'onderdeel van de reeks / onderdeel van het programma / onderdeel van de serie / onderdeel van / in de reeks / in de serie / ook bekend als / voorheen bekend als',
  ),
  register: phrases(
    'aanmelden / aanmelding / aanmeldingen / aan te melden / meld / aangemeld / inschrijven / inschrijving / inschrijvingen / opgeven / opgave / geef je op / reserveren / reserveer / rsvp / laat weten / in te schrijven / schrijf / registreren / registratie',
  ),
  limits: phrases('voor / tot / tot en met / t/m / uiterlijk / uiterlijk op / sluit / eindigt / niet later dan'),
  deadlines: phrases(
    'deadline / uiterste aanmelddatum / uiterste inschrijfdatum / sluitingsdatum / uiterlijk aanmelden',
  ),
  notMeeting: phrases(
    'gepubliceerd / geplaatst / gewijzigd / bijgewerkt / aangenomen / opgericht / sinds / gelanceerd / ondertekend / verzonden / geschreven / gedateerd / vroegboek / vroegboekkorting / betalen / betaald / betaling / factuur / korting / verschenen / resolutie / geboren / opent / geopend / verkrijgbaar vanaf / ingediend / copyright / certificaat / huiswerk / materiaal / vorige / vorig jaar / tentoonstelling',
  ),
  meeting: phrases(
    'op / vindt plaats / plaats / gehouden / nodigen / nodigt / uitgenodigd / welkom / kom / komen / organiseert / organiseren / ontmoet / bijeen / reserveer',
  ),
  until: phrases('tot / tot en met / t/m / tm / t m'),
  between: phrases('tussen'),
  atTime: phrases(
    'om / van / vanaf / tot / tussen / aanvang / begint / start / eindigt / rond / open / tijd / uiterlijk / starten',
  ),
  hours: phrases('uur / u / uren / uhr'),
  noon: phrases('12 uur s middags'),
  doors: phrases(
    'inloop / inloop vanaf / zaal open / deuren open / ontvangst / ontvangst vanaf / deur open / koffie vanaf / deuren / zaal',
  ),
  starts: phrases('aanvang / begint / begin / start / starten'),
  ends: phrases('einde / eind / eindigt / tot / sluiting / afsluiting / afgelopen'),
  timeOf: phrases('tijd'),
  localTime: phrases('nederlandse / lokale / onze / belgische / amsterdamse / plaatselijke'),
  atPlace: phrases('in / bij / te / op'),
  placeWords: phrases("van / de / het / der / den / ter / te / in / aan / op / 't / en / voor / bij"),
  onlineOnly: phrases(
    'online / alleen online / via zoom / online via zoom / zoom / teams / via teams / microsoft teams / webinar / digitaal / virtueel / livestream / thuis / op afstand',
  ),
  online: phrases(
    'online via / via zoom / via teams / via microsoft teams / ook online / en online / of online / online volgen / online te volgen / online bijwonen / online bij te wonen / online deelnemen / online deelname / online meedoen / livestream / live stream / live te volgen / via een livestream / online bijeenkomst / online lezing / online sessie / online training / online evenement / online event / vindt online plaats / online plaats / op afstand / digitaal volgen / digitale bijeenkomst / kijk online mee / online mee',
  ),
  inPerson: phrases('fysiek / fysieke / op locatie / ter plaatse / live aanwezig / ter plekke / in de zaal'),
  hybrid: phrases('hybride / hybrid / fysiek en online / online en fysiek / fysiek of online / online of fysiek'),
  onlyInPerson: phrases('alleen fysiek / uitsluitend fysiek / alleen op locatie'),
  onlineKinds: phrases('webinar / webinars'),
  negations: phrases('geen / niet / zonder / noch / nooit'),
  seats: phrases(
    'deelnemers / personen / mensen / plaatsen / plekken / bezoekers / gasten / studenten / cursisten / stoelen / zitplaatsen / kijkers / aanwezigen / kaarten',
  ),
  atMost: phrases(
    'maximaal / maximum / max / max. / ten hoogste / hoogstens / plaats voor / ruimte voor / plek voor / capaciteit / capaciteit van / beperkt tot / beschikbaar / niet meer dan / plaatsen voor / een maximum van / maximum van / slechts / er zijn / totaal',
  ),
  unlimited: phrases('onbeperkt / geen maximum / ongelimiteerd / geen limiet'),
  closings: phrases(
    'met vriendelijke groet / met hartelijke groet / met vriendelijke groeten / vriendelijke groet / hartelijke groet / groeten / groet / mvg',
  ),
  courtesies: phrases(
    'hoi / hallo / hey / beste / dag / bedankt / dank / dankjewel / dank je wel / dank u wel / dank je / dank u / hartelijk dank / veel dank / top / prima / ok / oke / fijn / groet / groeten / groetjes / met vriendelijke groet / vriendelijke groet / hartelijke groet / mvg / graag / goedemorgen / goedemiddag / alvast bedankt / perfect',
  ),
  keys: {
    title: phrases('titel / naam / evenement'),
    alias: phrases('alias / aliassen / ook bekend als / andere naam'),
    date: phrases('datum / dag / wanneer / data'),
    time: phrases('tijd / tijden / tijdstip / uur / van / hoe laat'),
    starts: phrases('begint / begin / aanvang / start / begintijd / starttijd'),
    ends: phrases('eindigt / einde / eind / tot / eindtijd'),
    place: phrases('plaats / locatie / waar / adres / zaal / plek'),
    inPerson: phrases('fysiek / op locatie / ter plaatse'),
    online: phrases('online / livestream / digitaal'),
    link: phrases('link / url / zoom / zoomlink / zoom-link / teams / teamslink / online link'),
    capacity: phrases('capaciteit / plaatsen / maximum / max / deelnemers / aantal plaatsen / stoelen'),
    capacityInPerson: phrases(
      'capaciteit fysiek / capaciteit op locatie / plaatsen fysiek / fysieke capaciteit / plaatsen op locatie / plaatsen in de zaal / capaciteit zaal / capaciteit in de zaal / fysieke plaatsen',
    ),
    capacityOnline: phrases('capaciteit online / plaatsen online / online capaciteit / online plaatsen'),
    closes: phrases(
      'sluit / deadline / aanmelden tot / sluitingsdatum / inschrijven tot / aanmelding sluit / sluiting / aanmelden voor / inschrijving sluit',
    ),
    approval: phrases('goedkeuring / goedkeuren'),
    id: phrases('id / korte naam'),
  },
  open: phrases(
    'open / openen / graag openen / zet open / zet maar open / open maar / openzetten / open de inschrijving / open de aanmelding',
  ),
  yes: phrases('ja / j / wel / aan'),
  no: phrases('nee / neen / niet / uit'),
  none: phrases('geen / niets / weg / verwijder / verwijderen / leeg / nee'),
  approvalAuto: phrases('automatisch / auto / geen / nee / niet nodig'),
  approvalManual: phrases('handmatig / met de hand / ja / door ons / zelf'),
};
