// Dutch words for recognising people. Folded: lower case, no diacritics. Pure.
import { words } from '../../event/lexicon/types.ts';
import type { PeopleLexicon } from './types.ts';

export const dutch: PeopleLexicon = {
  titles:
    words(`overste generaal kolonel majoor kapitein luitenant luitenant-kolonel sergeant sergeant-majoor adjudant korporaal wachtmeester brigadegeneraal vice-admiraal admiraal mgr monseigneur pastoor dominee pater rabbijn zr 
    dhr mw mevr mevrouw meneer mijnheer heer heren drs ir ing mr dr prof bc ds jhr jkvr lkol kol maj kap gen lt adj sgt kltz ltz
    em hr juffrouw mej ma msc bsc phd mba llm bd b.d`),
  particles: words(`t d vd vander vanden 
    van de der den des ten ter te 't het 's op in aan bij uit over onder tot la le les du des el al ul ibn bin bint binti ben o ni nic mac mc ap ait abd abu bou von zu zum
    di da do dos das del della dello della d' y e af av st`),
  collegial:
    words(`dijkgraaf burgemeester wethouder gedeputeerde minister staatssecretaris rector decaan prior pastor predikant dominee bisschop vicaris commandant
    bestuursvoorzitter vice-voorzitter penningmeester projectmedewerker programmamedewerker programmamanager communicatieadviseur trainee werkstudent
    leerling teamgenoot vakgenoot kamergenoot medebestuurslid afdelingsgenoot chef teamchef leidinggevende docent docente hoogleraar
    directeur-bestuurder expert specialist consultant werknemer werkneemster oprichter medeoprichter 
    collega collega's collegas stagiair stagiaire stagiaires directeur directrice baas manager voorzitter bestuurder bestuurslid hoofd
    medewerker medewerkers medewerkster adviseur beleidsadviseur beleidsmedewerker coordinator teamleider opvolger vervanger afdelingshoofd
    student studente studenten vrijwilliger vrijwilligster promovendus promovenda onderzoeker secretaris deelnemer deelnemers
    mensen personen volgende afdeling team afgevaardigde vertegenwoordiger projectleider bestuursleden leden lid doctoraatsstudent`),
  personal:
    words(`zuster zusje broertje neef nicht oom tante kleinzoon kleindochter opa oma schoonzoon schoondochter schoonzus schoonzuster zwager
    schoonvader schoonmoeder verloofde wederhelft levenspartner levensgezel buurmeisje buurjongen klasgenoot klasgenote klasgenoten teamgenote ouders kinderen dochters zonen 
    vrouw man echtgenoot echtgenote partner vriend vriendin vrienden vriendinnen zoon dochter broer zus moeder vader huisgenoot buurman
    buurvrouw medestudent medestudente medestudenten studiegenoot studiegenoten`),
  roles:
    words(`veteraan soldaat sergeant korporaal adjudant marinier vlieger burgemeester wethouder schepen gedeputeerde dijkgraaf heemraad
    raadslid statenlid kamerlid senator minister staatssecretaris diplomaat ambassadeur attache bisschop vicaris pastoor pastor predikant dominee
    kapelaan imam rabbijn decaan rector conrector prorector leraar lerares leerkracht docente onderwijzer onderwijzeres lector mentor coach
    bibliothecaris archivaris conservator depotbeheerder beheerder collectiebeheerder beleidsmaker ambtenaar griffier notaris rechter officier
    fotograaf filmmaker podcastmaker presentator producent schrijver auteur kunstenaar vertaler tolk econoom socioloog antropoloog historicus
    psycholoog therapeut verloskundige huisarts chirurg apotheker tandarts wetenschapper afgestudeerde alumnus
    boekhouder controller receptioniste receptionist telefoniste baliemedewerker planner hulpverlener ontwikkelaar
    ontwerper facilitator procesbegeleider bemiddelaar onderhandelaar campagnevoerder activist ondernemer bankier rentmeester boswachter
    persvoorlichter voorlichter directeur-bestuurder teamcoordinator projectcoordinator projectmedewerker stagebegeleider
    office-manager kantoormanager bestuursadviseur beleidsmedewerkster programmacoordinator voorganger koster vertrouwenspersoon vertegenwoordiger
    hoofdredacteur eindredacteur gepensioneerde werkzoekende oud-directeur oud-medewerker 
    adviseur beleidsadviseur beleidsmedewerker medewerker medewerkster directeur directrice coordinator hoofd manager secretaris secretaresse
    directiesecretaresse managementassistent managementassistente onderzoeker hoogleraar docent universitair student studente stagiair
    stagiaire bestuurder bestuurslid voorzitter penningmeester programmaleider projectleider teamleider teamlead afdelingshoofd consultant
    journalist redacteur correspondent verslaggever jurist advocaat arts verpleegkundige trainer vrijwilliger fondsenwerver woordvoerder
    directieassistent directieassistente assistent assistente dossierverantwoordelijke verantwoordelijke beleidsverantwoordelijke
    landenverantwoordelijke generaal kolonel luitenant luitenant-kolonel majoor kapitein brigadegeneraal commandant militair oud-militair gepensioneerd
    zelfstandig zelfstandige zzp zzp'er emeritus promovendus promovenda doctoraatsonderzoeker postdoc senior junior interim waarnemend
    lobbyist campagneleider communicatieadviseur communicatiemedewerker officemanager kwartiermaker programmamanager projectmanager
    programmamedewerker bestuurssecretaris eigenaar oprichter lid`),
  organisations:
    words(`leger marine landmacht luchtmacht marechaussee brandweer waterschap hoogheemraadschap bisdom parochie diaconie diakonie klooster abdij
    congregatie genootschap gilde gezelschap maatschappij kring club koor museum archief bibliotheek theater schouwburg laboratorium
    lyceum gymnasium college scholengemeenschap mbo hbo roc universitair medisch kliniek verpleeghuis zorggroep zorginstelling woningcorporatie
    werkgroep initiatief cooperatie vakbond fnv cnv partij fractie rechtbank openbaar provinciaal rijksmuseum
    uitgeverij krant dagblad omroep tijdschrift weekblad collectief comite commissie gemeenschap
    hulporganisatie ontwikkelingsorganisatie noodhulp vluchtelingen werkplaats onderneming holding samenwerkingsverband 
    stichting universiteit hogeschool instituut ministerie vereniging raad adviesraad bond federatie alliantie netwerk fonds agentschap
    academie school ambassade gemeente provincie bank groep bv nv vzw vzw. kerk nederland belgie vlaanderen rode kruis ziekenhuis
    consortium platform organisatie centrum dienst rijksuniversiteit defensie krijgsmacht brigade commando bataljon politie
    vrije hulp wereld internationaal advies bureau adviesbureau coalitie beweging koninklijke koninklijk nationale landelijk`),
  organisationEnds: words(`
    hulp netwerk hulpwerk jongerenwerk welzijnswerk vluchtelingenwerk zorg fonds stichting vereniging school college centrum bureau dienst raad
    bond club krant museum archief instituut academie universiteit organisatie genootschap maatschappij coalitie platform consult commissie
    comite bibliotheek ziekenhuis theater uitgeverij omroep radio werkgroep actiegroep belangengroep gemeenschap federatie corporatie
    partij bedrijf gezelschap verbond waterschap orkest koor`),
  departments:
    words(`kabinet staf bestuursbureau bestuursstaf directiestaf redactie managementondersteuning ondersteuning bedrijfsbureau bedrijfsvoering
    frontoffice backoffice klantenservice servicedesk helpdesk balie voorlichting voorlichtingsdienst juridische internationale inkoop
    griffie onderwijsbureau studentenzaken secretarie directoraat directoraat-generaal 
    afdeling directie vakgroep dienst team unit bureau sectie faculteit secretariaat communicatie administratie bestuur events marketing
    financien personeelszaken hr rvb rvt bestuurssecretariaat directiesecretariaat opleiding opleidingen leerstoel projectbureau
    fondsenwerving planning receptie`),
  mailboxes:
    words(`kabinet staf redactie formulier website webformulier wethouder burgemeester dijkgraaf griffie voorzitter rector decaan balie aanvragen vragen 
    info secretariaat administratie communicatie receptie bestuur directie contact kantoor team evenementen aanmeldingen aanmelding
    inschrijvingen personeelszaken opleidingen bureau redactie boekhouding facturen algemeen balie servicedesk secretaresse studiesecretariaat
    onderwijs afdeling directiesecretariaat bestuurssecretariaat managementondersteuning office officemanagement planning`),
  closings:
    words(`met_vriendelijke_en_hartelijke_groet vriendelijke_groetjes beste_groeten beste_groet veel_liefs veel_dank en_bedankt en_alvast_bedankt
    met_dank met_veel_dank met_hartelijke_dank met_veel_groeten met_zonnige_groet met_sportieve_groet met_feestelijke_groet
    de_groeten de_groetjes groeten_uit groet_uit groetjes_en_tot_dan groetjes_en_tot_ziens groeten_en_tot_dan vriendelijk_bedankt
    dank_je dank_u dankuwel merci merci_alvast salut mazzel tot_snel tot_gauw ciao kus knuffel xxx warm_gegroet hartelijk_gegroet
    in_vrede in_verbondenheid vrede_en_alle_goeds shalom in_christo met_collegiale_groeten collegiale_groet vriendelijk_dank
    mvg_en_dank met_voorname_hoogachting hoogachtend_en_met_vriendelijke_groet bij_voorbaat_dank_en_groet alvast_veel_dank 
    met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groet vriendelijke_groeten met_hartelijke_groet met_hartelijke_groeten
    hartelijke_groet hartelijke_groeten hartelijke_groetjes warme_groet warme_groeten met_warme_groet groet groeten groetjes gr grt mvg vr_gr
    met_groet met_groeten hoogachtend met_de_meeste_hoogachting met_hoogachting dank bedankt alvast_bedankt alvast_dank bij_voorbaat_dank
    dank_alvast dank_en_groet hartelijk_dank dank_je_wel dankjewel dank_u_wel bij_voorbaat_hartelijk_dank alvast_hartelijk_dank
    vele_groeten veel_groeten liefs tot_dan tot_ziens fijne_dag fijne_dag_nog fijn_weekend lieve_groet lieve_groeten met_collegiale_groet
    met_beleefde_groet met_beleefde_groeten beleefde_groeten vriendelijk_groetend zonnige_groet sportieve_groet hgr hgrt m.v.g dank_bij_voorbaat
    alvast_bedankt_en_groet bvd mvrgr en_groet groet_van groeten_van groetjes_van gegroet`),
  greetings: words(
    'beste geachte hallo hoi dag ha hey hi lieve goedemorgen goedemiddag goedenavond goedendag goeiemorgen l.s waarde t.a.v aan',
  ),
  before: words(`
    aanmelden aanmeld inschrijven opgeven toevoegen toe registreren afmelden uitschrijven annuleren noteren zetten zet voor met en namens
    naam namen deelnemers deelnemer ook schrijf meld geef noteer plus graag willen genaamd waaronder door is zijn betreft te_weten nl namelijk
    cc vervangen vervangt samen verwelkomen reserveren`),
  behind: words(`
    komt gaat wil zal kan neemt is heeft en wilt doet schuift sluit volgt valt zou graag meldt ook die vervangt of mag moet vindt kijkt
    toevoegen aanmelden inschrijven opgeven afmelden noteren willen komen gaan nemen zullen kunnen zijn dient wordt mee`),
  and: words('en & plus alsook evenals samen_met met'),
  self: words('ik mij mijzelf mezelf ikzelf me ondergetekende'),
  employer:
    words(`mijn_collega_bij mijn_collega_van wij_komen_van we_komen_van ik_kom_van bij_ons_van ons_team_van onze_stichting onze_vereniging onze_instelling onze_school onze_gemeente onze_universiteit ons_bedrijf ons_instituut
    medewerkers_van leden_van bestuursleden_van deelnemers_vanuit mensen_vanuit collega's_vanuit personen_van studenten_van leerlingen_van delegatie_van afvaardiging_van groep_van afgevaardigden_van
    uit_naam_van in_naam_van vertegenwoordig werkzaam_bij werkzaam_voor in_dienst_bij in_dienst_van werk_bij werken_voor werken_bij medewerkster_van medewerkster_bij lid_van bestuurslid_van
    directeur_van voorzitter_van secretaris_van namens_de namens_het wij_van we_van mijn_bedrijf mijn_stichting mijn_school mijn_universiteit mijn_gemeente mijn_vereniging docent_bij trainer_bij journalist_bij 
    ik_werk_bij ik_werk_voor  wij_werken_bij we_werken_bij werken_allemaal_bij
    we_werken_allemaal_bij ik_ben_van wij_zijn_van we_zijn_van namens vanuit student_aan studente_aan studenten_aan studeer_aan studeren_aan
    ik_studeer_aan studie_aan master_aan bachelor_aan opleiding_aan docent_aan onderzoeker_aan onderzoeker_bij hoogleraar_aan
    verbonden_aan collega's_van collega's_bij mensen_van deelnemers_van ik_vertegenwoordig wij_vertegenwoordigen stagiair_bij
    stagiaire_bij hier_van vrijwilliger_bij stage_bij mijn_organisatie onze_organisatie mijn_werkgever mijn_organisatie_is adviseur_bij medewerker_bij medewerker_van promoveer_aan hier_bij
    studies_aan student_bij rights_aan werken_wij_bij`),
  theirEmployer: words(
    'ze_werken_bij zij_werken_bij ze_zijn_van zij_zijn_van werken_beiden_bij werken_allebei_bij beiden_van allen_van allemaal_van',
  ),
  work: words(
    `leid leidt leiding coordineer coordineert bestuurt aangesteld actief verbonden bekleed functie baan dien doceer promoveer student studente studenten studeer studie master bachelor opleiding promovendus onderzoek docent werk werkzaam werken stage vrijwilliger volg`,
  ),
  everyone: words('allen allemaal alle beiden beide allebei'),
  from: words('van bij vanuit namens voor uit'),
  former: words(`
    voormalig voormalige v/h voorheen oud- oud ex ex- gepensioneerd pensioen vroeger tot_voor_kort niet_meer gewerkt werkte vertrokken eerder`),
  iAm: words(
    'ik_ben mijn_naam_is naam_is ondergetekende ondergetekende_is ik_heet hierbij_meld_ik ikzelf met_mij u_spreekt_met',
  ),
  notNames: words(`
    da's m'n z'n d'r zo'n hij zij ze je jij jou jullie men iedereen niemand iemand alles niets iets
    dit dat deze die er hier daar dan toen nu net straks later eerst daarna vervolgens bovendien trouwens overigens daarom dus want omdat
    doordat hoewel terwijl wanneer indien tenzij totdat zodat sinds sedert door onder na naast behalve betreft betreffende
    ook nog al reeds weer toch wel niet nooit altijd vaak soms misschien wellicht mogelijk waarschijnlijk zeker ongetwijfeld jammer sorry excuses
    gefeliciteerd welkom succes fijne prettige goed goede leuke mooie nieuwe
    zo heel erg zeer veel weinig meer minder genoeg alle alleen beide beiden allebei ieder elke elk enkele enige sommige andere ander
    ga gaan gaat wil wilde had hadden heb hebt was waren word wordt worden zal zullen zag zie zien lees las hoor hoorde denk dacht vind
    vond weet wist vraag vroeg zeg zei zegt bel belde mail mailde stuurde kreeg krijg krijgen neem nemen nam laat laten liet mis volg volgen
    tel telt rekenen reken bevestig bevestigen bevestigt verzoek verzoeken hopelijk hartelijk beleefd dankbaar blij verheugd vereerd
    twee drie vier vijf zes zeven acht negen tien eerste tweede derde laatste 
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
    november december nederland nederlands nederlandse vlaams vlaamse vlaanderen belgie belgisch engels engelse frans franse duits duitse
    erbij aanwezig geachte beste hallo hoi dag groet groeten vriendelijke hartelijke met graag hierbij helaas bij dezen kunnen kunt zou wilt willen
    onderwerp datum locatie organisatie aanmelding afmelding inschrijving naam namen functie telefoon adres bijlage uitnodiging
    bijeenkomst evenement deelnemers deelnemer deelname bevestiging annulering noord zuid oost west straat weg laan plein station centraal
    universiteit ministerie stichting programma directeur hoofd adviseur medewerker beleidsadviseur afdeling directie kantoor
    voeg noteer reserveer registreer geef stuur vervang verwijder annuleer wijzig haal schuif kom komen inschrijven aanmelden
    vandaag morgen overmorgen zelf verder tevens verzonden verstuurd outlook van aan wij we ik u uw jullie ons onze mijn het de een
    als oud voor over mocht mochten zodra namens vanuit wegens vanwege alvast gelieve mag mogen doe zet schrijf meld oeganda duitsland
    frankrijk engeland oekraine soedan syrie libanon turkije marokko suriname indonesie haag den brussel antwerpen gent leuven parijs londen
    genève geneve hoeveel wat wie waar wanneer hoe waarom is zijn heeft hebben kan top super leuk prima helder fijn mooi
    personen mensen collega collega's oud-collega dank bedankt god kerst pasen`),
  persons:
    words(`leerlingen leerling scholieren scholier pupillen jongeren jongens meisjes meiden kinderen kids zonen dochters broers zussen klasgenoten
    klasgenoot huisgenoten buren familieleden onderzoekers docenten leraren vrijwilligers militairen veteranen soldaten bestuursleden
    volwassenen bezoekers belangstellenden professionals gezinsleden teamgenoten kamergenoten afgevaardigden vertegenwoordigers
    inschrijvingen aanmeldingen zitjes stoeltjes plaatsjes plekjes kaartjes personeelsleden werknemers trainees personen persoon mensen man deelnemers collega's collegas plaatsen plekken stoelen gasten studenten vrienden zitplaatsen
    kaarten tickets medewerkers leden stagiairs stagiaires deelnemende`),
  others: words(
    `leerlingen scholieren pupillen kinderen kids zonen dochters jongens meisjes meiden broers zussen klasgenoten huisgenoten buren familieleden
    vrijwilligers onderzoekers docenten teamgenoten kamergenoten trainees bestuursleden werknemers collega's collegas studenten vrienden stagiairs stagiaires medewerkers gasten leden doctoraatsstudenten medestudenten vriendinnen`,
  ),
  seats: words(
    `plaatsjes plekjes zitjes stoeltjes kaartjes inschrijvingen aanmeldingen plaatsen plekken stoelen zitplaatsen kaarten tickets plaats plek stoel`,
  ),
  groups: words('groep groepje team delegatie clubje gezelschap'),
  bothOfUs: words('ons_beiden wij_beiden we_beiden ons_allebei wij_allebei we_allebei beiden wij_tweeen ons_tweeen'),
  onlyMe: words('alleen_ik alleen_ikzelf ik_alleen in_mijn_eentje'),
  along: words(`vergezeld_door alsmede met samen_met en plus neem breng meenemen vergezeld_van inclusief`),
  possessives: words("een mijn onze ons nog m'n zijn haar"),
  capacity: words('maar slechts nog de er_zijn maximaal max alle hoeveel'),
  companions:
    words(`zuster zusje broertje neef nicht oom tante kleinzoon kleindochter schoonzus schoonzuster zwager schoonzoon schoondochter verloofde
    wederhelft moeder vader opa oma buurman buurvrouw klasgenoot klasgenote huisgenoot huisgenote teamgenoot kamergenoot chef baas leidinggevende
    vriendje vriendinnetje metgezel reisgenoot tolk chauffeur mantelzorger collegaatje kennis leerling werkstudent 
    collega introducee introduce gast vrouw man echtgenoot echtgenote partner vriend vriendin stagiair stagiaire dochter zoon zus broer
    student studente begeleider begeleidster begeleiding assistent assistente verzorger verzorgster hulp maatje buddy medestudent medestudente stagegenoot reisgenote collegae`),
  registering: words(
    'formulier aanmelden aangemeld aanmelding aanmeldformulier inschrijven ingeschreven inschrijving inschrijfformulier registreren registratie geregistreerd website gevonden gezien stond systeem',
  ),
  toPlace: words('naar te in op richting'),
  eat: words('eet eten'),
  without: words('geen niet alleen behalve zonder maar uitsluitend'),
  oneOf: words('geen een'),
  ours: words('onze mijn'),
  units: words(
    'seconde seconden minuut minuten uur uren uurtjes dag dagen week weken weekend weekenden maand maanden jaar jaren keer keren maal euro meter kilometer km dingen vragen opties sessies bijeenkomsten data',
  ),
  numbers: {
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twaalven: 12,
    negenen: 9,
    tienen: 10,
    vijftien: 15,
    twintig: 20,
    tweeen: 2,
    drieen: 3,
    vieren: 4,
    vijven: 5,
    zessen: 6,
    zevenen: 7,
    achten: 8,
    paar: 2,
  },
  online: words(`
    online on-line via_zoom per_zoom zoom via_teams digitaal virtueel op_afstand via_video vanuit_huis livestream via_de_link zoomlink
    teamslink via_internet vanachter_mijn_scherm thuis_mee via_het_scherm`),
  inPerson: words(`
    fysiek fysieke ter_plaatse ter_plekke in_persoon op_locatie in_de_zaal live_in live_aanwezig persoonlijk_aanwezig live_bij lijfelijk in_levenden_lijve
    in_het_echt live_meemaken naar_de_zaal live`),
  not: words('niet geen nooit'),
  insteadOf: words('in_plaats_van i.p.v ipv en_niet'),
  diet: words(`
    vegan veganist veganistisch veganistische vegetarisch vegetarische vegetarier vegetariers vega veggie halal koosjer kosjer gluten glutenvrij
    glutenvrije coeliakie lactose lactosevrij lactosevrije zuivelvrij noten notenallergie pinda pinda's pinda-allergie allergie allergieen allergisch
    allergische dieet dieetwens dieetwensen varkensvlees geen_vlees geen_vis geen_alcohol plantaardig diabetes suikervrij schaaldieren
    behalve_vis behalve_vlees lactose-intolerant`),
  access: words(`
    rolstoel rolstoelen rollator scootmobiel krukken slecht_ter_been slechthorend slechthorende ringleiding doof doventolk gebarentaal
    gebarentolk tolk schrijftolk ondertiteling stilteruimte gebedsruimte kolfruimte blind slechtziend geleidehond hulphond assistentiehond
    drempelvrij mindervalide invalidenparkeerplaats gehoorapparaat hulpmiddel prikkelarm prikkelarme rustruimte`),
  labels: {
    name: words(
      'naam wie persoon deelnemers naam_van_deelnemer namen_deelnemers volledige_namen voor-_en_achternamen naam_deelnemers aanmelder naam_aanmelder volledige_naam naam_deelnemer deelnemer naam_en_voornaam voor-_en_achternaam namen',
    ),
    infix: words('tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tv'),
    given: words('voornaam voornamen roepnaam'),
    surname: words('achternaam familienaam'),
    organisation: words(
      'organisatie instelling werkgever bedrijf instantie naam_organisatie organisatienaam school universiteit stichting vereniging gemeente',
    ),
    email: words('e-mail email mail mailadres e-mailadres emailadres e-mail_adres'),
    role: words('functie functietitel rol beroep rang hoedanigheid titel'),
    attendance: words('deelname fysiek_of_online online_of_fysiek aanwezigheid wijze_van_deelname'),
    notes: words('dieet dieetwensen allergieen bijzonderheden toegankelijkheid dieetwens opmerkingen'),
    other: words(
      'telefoon tel telefoonnummer mobiel evenement bijeenkomst datum plaats woonplaats adres onderwerp van aan cc akkoord tijd locatie verzonden',
    ),
  },
  streets: words(
    'straat weg laan plein gracht kade dreef hof singel postbus steenweg dijk markt burgwal straatweg park',
  ),
  determiners: words('de het een deze dit die dat jullie uw'),
  inFunctions: words('van voor de het'),
  delegations: words("deelnemers delegatie collega's aanmeldingen aanmelding team"),
  sent: words("mensen personen deelnemers collega's medewerkers afgevaardigden bestuursleden plaatsen plekken"),
  sentBy: words('van vanuit uit'),
  inOrganisations: words('in voor de het van der den zonder en te met'),
  openOrganisation: words('van vanuit namens voor bij'),
  behindOrganisation: words('komen melden nemen zullen willen gaan zijn schrijven we wij ik zou zouden graag'),
  until: words('tot voorheen vroeger'),
  ranks: words('kap'),
  prepositions: words('in op aan bij uit over onder tot of'),
  neverSurnames: words(
    'universiteit stichting ministerie maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zoom teams nederland januari groet vriendelijke met beste online',
  ),
  notFirstNames: words('mei do an'),
  departmentEnds: words('afdeling directie sectie vakgroep secretariaat'),
  inNames: words("in en voor de het een zonder van aan met op te ten ter 't"),
  shortNames: words('an al do co bo jo ko so'),
  dietHeadings: words('dieet dieetwens dieetwensen allergieen'),
  openWish: words('maar dat want omdat'),
};
