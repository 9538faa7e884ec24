// Mails from imagination, parsed and cut like real ones: who writes, for whom, from where, how many, for which event.
import { describe } from 'vitest';
import { check } from './understood.ts';

describe('English', () => {
  check([
    [
      'Ines Carvalho <ines@dunewatch.example>',
      'Delta evening',
      "Hi all,\n\nI'm blind in one eye and would love a front seat at the Delta evening.\n\nIn haste,\nInes Carvalho\nDune Watch International",
      { sender: 'Ines Carvalho | Dune Watch International', others: [], party: null, event: 'tides' },
    ],
    [
      'tom baker <tombaker@mailbox.example>',
      'bees',
      'hey, can i come with anna de wit to the beekeeping day? cheers tom baker',
      { sender: 'tom baker | -', others: ['anna de wit'], event: 'bees' },
    ],
    [
      'office@riverlaw.example',
      'attendance Ms Okonkwo',
      'Dear Atlas,\n\nOur director, Ms Adanna Okonkwo (a.okonkwo@riverlaw.example), will attend on 3 December.\n\nKind regards,\nPaul Winter\nOffice manager, River Law Clinic',
      {
        sender: 'Paul Winter | River Law Clinic',
        others: ['Adanna Okonkwo <a.okonkwo@riverlaw.example> (River Law Clinic)'],
        event: 'archives',
      },
    ],
    [
      'Peter Lund <peter.lund@coastal.example>',
      'two seats',
      'Would you keep two seats for the Delta evening, for my boss Sigrid Holm and for me?\n\nPeter Lund, Coastal Studies Group',
      {
        sender: 'Peter Lund | Coastal Studies Group',
        others: ['Sigrid Holm (Coastal Studies Group)'],
        party: 2,
        event: 'tides',
      },
    ],
    [
      'Grace Mensah <grace@waterwise.example>',
      'registration',
      'I work as a hydrologist at Waterwise Ghana. Please put me down for December the 10th. My supervisor said it was worth the trip.\n\nGrace',
      { sender: 'Grace Mensah | Waterwise Ghana', others: [], event: 'tides' },
    ],
    [
      'Hugo Stern <hugo.stern@archiv.example>',
      'Re: Webinar',
      'Both my intern Lena Vogt and I will follow the webinar on digital archives.\n\nBest\nHugo Stern | State Archive Bremen',
      { sender: 'Hugo Stern | State Archive Bremen', others: ['Lena Vogt (State Archive Bremen)'], event: 'archives' },
    ],
    [
      'Registrations <events@northmuseum.example>',
      'list',
      'Hello,\n\nFor the workshop on beekeeping from North Museum:\n\n1. Rosa Lind (rosa.lind@northmuseum.example)\n2. Karl Berg (karl.berg@northmuseum.example)\n3. Mei Tanaka (mei.tanaka@northmuseum.example)\n\nThank you!',
      {
        others: [
          'Rosa Lind <rosa.lind@northmuseum.example> (North Museum)',
          'Karl Berg <karl.berg@northmuseum.example> (North Museum)',
          'Mei Tanaka <mei.tanaka@northmuseum.example> (North Museum)',
        ],
        event: 'bees',
      },
    ],
    [
      'Ida Brown <ida.brown@home.example>',
      'Thursday 10 December',
      'My husband and I read about the floods evening and would like to come. Is there parking?\nIda Brown',
      { sender: 'Ida Brown | -', others: [], party: 2, event: 'tides' },
    ],
    [
      'Col. Marc Dubois <m.dubois@army.example>',
      'Attendance',
      'Sir, Madam,\n\nCol. Marc Dubois, Royal Engineers Corps, and Maj. Ellen Fisher will be present on 10 Dec.\n\nM. Dubois',
      { others: ['Ellen Fisher (Royal Engineers Corps)'], event: 'tides' },
    ],
    [
      'Lotte Hansen <lotte@klima.example>',
      'spots',
      'Could I reserve 4 spots for the workshop in Ghent: me, two colleagues and a student?',
      { sender: 'Lotte Hansen | -', others: [], party: 4, event: 'bees' },
    ],
    [
      'Sam Lee <sam.lee@postbox.example>',
      'plus one',
      "I'd like to attend the Delta evening, and my flatmate would like to tag along if there is room.",
      { sender: 'Sam Lee | -', others: [], event: 'tides' },
    ],
    [
      'Nadia Rahman <nadia.rahman@bridge.example>',
      'participants',
      'Please find our participants for 3 December below.\n\nName; Organisation; Email\nNadia Rahman; Bridge Trust; nadia.rahman@bridge.example\nOlu Ade; Bridge Trust; olu.ade@bridge.example',
      { others: ['Olu Ade <olu.ade@bridge.example> (Bridge Trust)'], event: 'archives' },
    ],
    [
      'Yusuf Kaya <yusuf@kayaworks.example>',
      'FW: webinar',
      'I will take the latter.\n\nYusuf\n\nOn Mon, 16 Nov 2026 at 10:00, Atlas <desk@atlas.example> wrote:\n> Hello Yusuf,\n>\n> do you mean the webinar on digital archives (3 December) or the Delta evening (10 December)?\n>\n> Atlas',
      { sender: 'Yusuf Kaya | -', others: [], event: 'tides' },
    ],
    [
      'Clare Boyle <clare@boyle.example>',
      'Re: our autumn programme',
      'The first two, please!\n\nClare\n\nOn Mon, 16 Nov 2026 at 10:00, Atlas <desk@atlas.example> wrote:\n> - 3 December: Webinar: Digital archives and artificial intelligence\n> - 10 December: Rising tides: living with water in the delta\n> - 14 January: Workshop Beekeeping for beginners',
      { event: 'archives + tides' },
    ],
    [
      'Amir Haddad <amir.haddad@levant.example>',
      'Dec 10th',
      "We're the youth team of Levant Relief and there are five of us coming on Dec 10th.",
      { sender: 'Amir Haddad | Levant Relief', others: [], party: 5, event: 'tides' },
    ],
    [
      '"Wilson, Kate (Harbour Council)" <kate.wilson@harbour.example>',
      'RSVP',
      'Happy to accept for 10/12. Sue Park from Dockside Museum will join me.',
      { sender: 'Kate Wilson | Harbour Council', others: ['Sue Park (Dockside Museum)'], event: 'tides' },
    ],
    [
      'Brian Foley <brian.foley@foley.example>',
      'mother',
      'My mother (Maeve Foley, 81) does not use e-mail. She wants to come to the bee workshop on 14 January. I only drive her.',
      { others: ['Maeve Foley'], event: 'bees' },
    ],
    [
      'Priya Nair <priya.nair@atlasian.example>',
      'Rising tides',
      'Thanks for the reminder. Amara Diallo is a hero of mine, so I would not miss Rising tides for the world. Count me in.',
      { sender: 'Priya Nair | -', others: [], event: 'tides' },
    ],
    [
      'Joan Pratt <joan@prattltd.example>',
      'registration for 3 Dec',
      'Kindly register Joan Pratt (Pratt Ltd, j.pratt@prattoffice.example) for 3 Dec.',
      { sender: 'Joan Pratt | Pratt Ltd', others: [], event: 'archives' },
    ],
    [
      'lucy.gray@letterbox.example',
      'delta evening please',
      'one seat - Lucy Gray - Letterbox Society - vegetarian',
      { sender: 'Lucy Gray | Letterbox Society', others: [], event: 'tides' },
    ],
    [
      'sunflower77 <sunflower77@freemail.example>',
      'webinar',
      "Hello, please send me the link for the webinar on the 3rd. I'm looking forward to it. Marianne",
      { sender: 'Marianne | -', others: [], event: 'archives' },
    ],
    [
      'Ben Cole <ben.cole@uni.example>',
      'January',
      'I am a PhD student at Northern University and would like to join the workshop in January.\n\nBen Cole\nSchool of Biology',
      { sender: 'Ben Cole | Northern University', others: [], event: 'bees' },
    ],
    [
      'Eva Roth <eva.roth@ngo.example>',
      'Delta evening',
      'Hi Atlas! Friends of mine, the Millers, told me about the Delta evening. Sign me up. Monday I will know about parking.',
      { others: [], event: 'tides' },
    ],
    [
      'Omar Farouk <omar@nilebooks.example>',
      'me + 2',
      'Please book me + 2 for the Delta evening.\n\nWith friendly greetings,\nOmar Farouk\nEditor Nile Books Publishing',
      { sender: 'Omar Farouk | Nile Books Publishing', others: [], party: 3, event: 'tides' },
    ],
    [
      'Diana Cruz <d.cruz@citylab.example>',
      'both',
      'I would like a place in the webinar (3 Dec) as well as in the workshop on beekeeping.\n\nDiana Cruz\nCity Lab',
      { sender: 'Diana Cruz | City Lab', others: [], event: 'archives + bees' },
    ],
    [
      'Theo Marsh <theo@marsh.example>',
      'everything',
      'Put me on the list for everything in December please, Theo',
      { event: 'archives + tides' },
    ],
    [
      'Contact form <noreply@website.example>',
      'New message',
      'Name: Ruth Adler\nOrganisation: Adler Books\nE-mail: ruth@adlerbooks.example\nMessage: I would like to attend the Delta evening.',
      { others: [], event: 'tides' },
    ],
    [
      'Mrs P. Whitby <pwhitby@oldmail.example>',
      'Evening of 10 December',
      "Good morning, my late husband was a dike engineer in Zeeland. I'd like to hear the lecture in his memory. Yours truly, Pamela Whitby",
      { sender: 'Pamela Whitby | -', others: [], event: 'tides' },
    ],
    [
      'Jonas Weber <jonas.weber@stadt.example>',
      'RE: invitation',
      'Dear Ms Smith,\n\nOur new head of planning, Dr Ulrike Kern, will come on 10 December.\n\nJonas Weber\nCity of Bremen',
      { others: ['Ulrike Kern (City of Bremen)'], event: 'tides' },
    ],
    [
      'Faith Otieno <faith.otieno@lakeview.example>',
      'GREETINGS',
      'Am from Lakeview Farmers Association in Kisumu and wish to follow the webinar of 3rd December.',
      { sender: 'Faith Otieno | Lakeview Farmers Association', others: [], event: 'archives' },
    ],
  ]);
});

describe('Dutch', () => {
  check([
    [
      'Joris Mulder <joris.mulder@polder.example>',
      'aanmelding',
      'Hoi,\n\nMijn baas wil dat ik naar de avond van 10 december ga, dus bij dezen.\n\nGroeten, Joris Mulder\nadviseur Polder en Plas',
      { sender: 'Joris Mulder | Polder en Plas', others: [], event: 'tides' },
    ],
    [
      'Hanna Visser <hanna.visser@thuis.example>',
      'bijenworkshop',
      'ik kom samen met jan de vries naar de bijenworkshop op 14 januari, groetjes hanna',
      { sender: 'Hanna Visser | -', others: ['jan de vries'], event: 'bees' },
    ],
    [
      'Els Bakker <els.bakker@haven.example>',
      '10 december',
      "Beste mensen van Atlas,\n\nMet z'n drieën komen wij op 10 december: ikzelf, mijn dochter en haar vriend.\n\nEls Bakker",
      { sender: 'Els Bakker | -', others: [], party: 3, event: 'tides' },
    ],
    [
      'Secretariaat Stichting Vaarwater <info@vaarwater.example>',
      'deelname',
      'Geachte heer, mevrouw,\n\nNamens onze voorzitter, de heer drs. W. van der Ploeg, meld ik u dat hij op 10 december aanwezig zal zijn.\n\nHoogachtend,\nMieke Smeets, secretariaat',
      {
        sender: 'Mieke Smeets | Stichting Vaarwater',
        others: ['W. van der Ploeg (Stichting Vaarwater)'],
        event: 'tides',
      },
    ],
    [
      'Femke Aalbers <femke@studio.example>',
      'Webinar',
      'Graag schrijf ik mezelf en mijn collega Dounia El Khattabi (dounia@studio.example) in voor het webinar van 3 december.\n\nFemke Aalbers, Studio Aalbers',
      {
        sender: 'Femke Aalbers | Studio Aalbers',
        others: ['Dounia El Khattabi <dounia@studio.example> (Studio Aalbers)'],
        event: 'archives',
      },
    ],
    [
      'Roel Prins <r.prins@lyceum.example>',
      'klas 5',
      'Op 10 december kom ik met twaalf leerlingen. De namen volgen.\n\nRoel Prins\ndocent aardrijkskunde, Maascollege',
      { sender: 'Roel Prins | Maascollege', others: [], party: 13, event: 'tides' },
    ],
    [
      'Anneke Vos <anneke.vos@oudmail.example>',
      'avond over water',
      'Mijn zus en ik willen graag naar de avond van donderdag 10 december.\n\nAnneke Vos, Leidschendam',
      { sender: 'Anneke Vos | -', others: [], party: 2, event: 'tides' },
    ],
    [
      'Kabinet <kabinet@gemeenterietstad.example>',
      'wethouder',
      'Wethouder Sandra Post en ondergetekende zijn op 10 december aanwezig.\n\nMet vriendelijke groet,\nTim Hartman\nbestuursadviseur\nGemeente Rietstad',
      { sender: 'Tim Hartman | Gemeente Rietstad', others: ['Sandra Post (Gemeente Rietstad)'], event: 'tides' },
    ],
    [
      'Wim Kok-Peters <wim@kokpeters.example>',
      'deelnemers',
      'Dag,\n\nvoornaam;tussenvoegsel;achternaam;e-mail\nIris;van der;Laan;iris@kokpeters.example\nMo;;Benali;mo@kokpeters.example\n\nVoor de workshop in Gent dus.\nWim',
      { others: ['Iris van der Laan <iris@kokpeters.example>', 'Mo Benali <mo@kokpeters.example>'], event: 'bees' },
    ],
    [
      'gijs <gijs.brand@mailtje.example>',
      'meedoen',
      'mag ik nog meedoen met het webinar over archieven? gr gijs brand',
      { others: [], event: 'archives' },
    ],
    [
      'Lies Peeters <lies.peeters@natuurhuis.example>',
      'vraagje',
      'Voor Natuurhuis Kempen sluit ik graag aan bij de workshop imkeren. Groeten, Lies',
      { sender: 'Lies Peeters | Natuurhuis Kempen', others: [] },
    ],
    [
      'Petra de Groot <petra.degroot@erfgoed.example>',
      'Re: programma',
      'Die laatste lijkt me wat!\n\nPetra\n\nOp ma 16 nov 2026 om 10:00 schreef Atlas <desk@atlas.example>:\n> - 3 december: Webinar: Digital archives and artificial intelligence\n> - 10 december: Rising tides: living with water in the delta\n> - 14 januari: Workshop Beekeeping for beginners',
      { event: 'bees' },
    ],
    [
      'Ton Maas <ton.maas@veer.example>',
      'Re: programma',
      'Alle drie graag :)\n\nTon\n\nOp ma 16 nov 2026 om 10:00 schreef Atlas <desk@atlas.example>:\n> - 3 december: Webinar: Digital archives and artificial intelligence\n> - 10 december: Rising tides: living with water in the delta\n> - 14 januari: Workshop Beekeeping for beginners',
      { event: 'archives + bees + tides' },
    ],
    [
      'Karin Otten <karin.otten@bieb.example>',
      'aanmelding collega',
      'Hierbij meld ik mevrouw fatima aksoy aan voor het webinar van 3 december.\n\nKarin Otten\nBibliotheek Maasduinen',
      {
        sender: 'Karin Otten | Bibliotheek Maasduinen',
        others: ['fatima aksoy (Bibliotheek Maasduinen)'],
        event: 'archives',
      },
    ],
    [
      'Bas Kuiper <bas.kuiper@zee.example>',
      'een collega en ik',
      'Een collega en ik komen graag naar Rising tides.\nBas Kuiper, Zeeverkenners',
      { sender: 'Bas Kuiper | Zeeverkenners', others: [], party: 2, event: 'tides' },
    ],
    [
      'Noor Jacobs <noor@jacobs.example>',
      'nieuwe achternaam',
      'Ik (Noor) kom op de tiende, Pim blijft thuis bij de kinderen.\n\nNoor Jacobs',
      { sender: 'Noor Jacobs | -', event: 'tides' },
    ],
    [
      'Hans van Dijk <hans.vandijk@waterkant.example>',
      'Delta evening',
      'Eén stoel graag voor Hans van Dijk van Waterkant Advies, in de zaal.',
      { sender: 'Hans van Dijk | Waterkant Advies', others: [], event: 'tides' },
    ],
    [
      'Yasmin Bouali <yasmin.bouali@jongeren.example>',
      'wij komen',
      'Wij zijn met zijn vieren: Yasmin Bouali, Kees Blom, Tess Hendriks en Ravi Singh. Tot de 10e!',
      { others: ['Kees Blom', 'Tess Hendriks', 'Ravi Singh'], party: 4, event: 'tides' },
    ],
    [
      'Overste Karel Zwart <k.zwart@landmacht.example>',
      'Opgave',
      'Aanwezig op 10 december: overste Karel Zwart en kapitein Judith de Roos.',
      { others: ['Judith de Roos'], event: 'tides' },
    ],
    [
      'Marja Blok <marja.blok@molen.example>',
      'uitje',
      'Hallo! Wij willen met het hele gezin mee op 14 januari, dus mijn man, onze twee kinderen en ik. Groetjes Marja Blok',
      { sender: 'Marja Blok | -', others: [], party: 4, event: 'bees' },
    ],
    [
      'Stef Claes <stef.claes@gent.example>',
      'FW: webinar',
      'Kunnen jullie Nele Maes op de lijst zetten? Ik sta er al op.\n\nStef\n\nVan: Nele Maes <nele.maes@gent.example>\nVerzonden: donderdag 19 november 2026 10:00\nAan: Stef Claes <stef.claes@gent.example>\nOnderwerp: webinar\n\nStef, ik wil ook graag mee naar het webinar van 3 december.\n\nNele Maes\nStadsarchief Gent',
      { others: ['Nele Maes <nele.maes@gent.example> (Stadsarchief Gent)'], event: 'archives' },
    ],
    [
      'Ilse Wolters <ilse.wolters@zorgkring.example>',
      'correctie',
      'Voor mij en voor Tineke Bos (Zorgkring Noord) graag een plek bij Rising tides. Mijn mobiel: 06 00000000.',
      { others: ['Tineke Bos (Zorgkring Noord)'], event: 'tides' },
    ],
    [
      'Erik Smits <erik@smitsenzonen.example>',
      'offerte',
      'Agenda voor ons gesprek:\n- Opening\n- Begroting 2027\n- Planning Q1\n- Rondvraag\n\nErik Smits',
      { others: [] },
    ],
    [
      'Sanne Groen <sanne.groen@wad.example>',
      'Re: webinar',
      'Top, ik kijk vanuit huis mee.\n\nSanne Groen\nWadvereniging\nPostbus 12, 8800 AA Harlingen\nT 0517 000000 | M 06 00000000\nwww.wad.example',
      { sender: 'Sanne Groen | Wadvereniging', others: [], event: 'archives' },
    ],
    [
      'Dirk Hofman <dirk.hofman@dijkleger.example>',
      'excuses',
      'Excuses voor de late reactie, ik ben erbij op do 10 dec. Excuses ook aan Joost Zandbergen.',
      { sender: 'Dirk Hofman | -', others: [], event: 'tides' },
    ],
    [
      'Mira Vermeulen <mira@radioschelde.example>',
      'uitzending',
      'Voor ons programma komen Dewi Pattiasina (techniek) en ik op 10 december langs.\n\nMira Vermeulen, Radio Schelde',
      { sender: 'Mira Vermeulen | Radio Schelde', others: ['Dewi Pattiasina (Radio Schelde)'], event: 'tides' },
    ],
    [
      'Wouter Lammers <wouter@archiefwest.example>',
      'Aanmeldingen Archief West',
      'Deelnemers Archief West:\n\nWouter Lammers\nHilal Yıldız, h.yildiz@archiefwest.example\nCoen ter Horst, c.terhorst@archiefwest.example\n\nvoor 3 december.',
      {
        sender: 'Wouter Lammers | Archief West',
        others: [
          'Hilal Yıldız <h.yildiz@archiefwest.example> (Archief West)',
          'Coen ter Horst <c.terhorst@archiefwest.example> (Archief West)',
        ],
        event: 'archives',
      },
    ],
    [
      'Truus Boer <truus.boer@dorp.example>',
      'bijen',
      'Goedendag, mijn kleinzoon Sep (12) en ik willen graag imkeren leren op 14 januari. Truus Boer',
      { sender: 'Truus Boer | -', event: 'bees' },
    ],
    [
      'Jaap Kroon <jaap.kroon@sluis.example>',
      'aantal',
      'Zet mij er maar op plus 3 man van Sluiswerken Noord, namen komen nog. Het gaat om 10/12.',
      { party: 4, others: [], event: 'tides' },
    ],
    [
      'Leila Amrani <leila.amrani@wijk.example>',
      'Delta evening',
      'sharda en ik komen naar de delta evening!!\n\nliefs Leila Amrani en Sharda Bisnath',
      { sender: 'Leila Amrani | -', others: ['Sharda Bisnath'], event: 'tides' },
    ],
  ]);
});
