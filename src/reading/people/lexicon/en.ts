// English words for recognising people. Folded: lower case, no diacritics. Pure.
import { words } from '../../event/lexicon/types.ts';
import type { PeopleLexicon } from './types.ts';

export const english: PeopleLexicon = {
  titles:
    words(`deacon deaconess evangelist apostle nurse rn frsa obe mbe cbe esquire dame lord lady baron baroness sheikh shaykh mme mlle madame monsieur herr frau senor senora dott ing ir mgr bishop rt pastor rev'd sgt cpl cdr cmdr ltc 
    mr mrs ms miss mx sir madam dr prof professor doctor rev fr phd msc ma mba bsc ba llm md eng esq hon capt captain col colonel
    ltcol lt major maj gen general brig lieutenant sgt amb ambassador ret mphil dphil jr sr`),
  particles: [],
  collegial:
    words(`dean chief minister mayor alderman councillor bishop vicar rector principal commander postdoc apprentice treasurer chairlady spokesperson expert specialist consultant teacher professor lecturer founder co-founder employee 
    colleague colleagues co-worker coworker intern interns trainee director boss manager chair chairman chairwoman chairperson
    president ceo head assistant officer coordinator adviser advisor representative delegate staff team board student students
    volunteer programme_manager team_leader successor deputy supervisor counterpart secretary_general researcher member members
    participants participant attendees attendee people persons following delegation`),
  personal:
    words(`fiance fiancee uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother housemate teammate kids parents 
    wife husband partner friend friends girlfriend boyfriend spouse son daughter brother sister mother father roommate flatmate
    neighbour classmate fellow_student`),
  roles:
    words(`veteran soldier sergeant corporal cadet police firefighter peacekeeper marine pilot diplomat attache mayor alderman
    councillor senator mp mep parliamentarian politician bishop vicar priest pastor chaplain imam rabbi nun monk dean rector principal
    filmmaker photographer podcaster presenter producer writer author artist curator librarian archivist economist sociologist anthropologist
    historian psychologist therapist midwife surgeon pharmacist scientist scholar tutor graduate alumnus alumna undergraduate
    ombudsman auditor evaluator negotiator mediator interpreter translator driver receptionist clerk webmaster developer designer
    facilitator mentor coach ranger campaigner activist organiser entrepreneur banker investor broker buyer salesman
    superintendent inspector detective prosecutor judge solicitor barrister notary paralegal registrar steward bursar warden
    bookkeeper cashier moderator animator fieldworker nutritionist epidemiologist agronomist hydrologist md vp 
    officer manager advisor adviser director coordinator lead head assistant fellow researcher professor lecturer student intern
    trainee secretary consultant analyst specialist programme executive ceo cfo coo founder co-founder president chair chairman
    chairwoman editor journalist reporter correspondent policy engineer administrator representative associate partner expert
    practitioner volunteer treasurer teacher trainer controller accountant strategist planner counsel lawyer attorney doctor
    nurse physician logistician delegate ambassador minister general colonel major captain lieutenant brigadier brigadier-general
    commander retired ret emeritus candidate postdoc phd freelance freelancer independent self-employed supervisor deputy senior
    referent referentin leiter leiterin koordinator koordinatorin mitarbeiter mitarbeiterin geschaftsfuhrer geschaftsfuhrerin projektleiter projektleiterin
    charge chargee responsable directeur directrice coordinatrice coordinateur coordinador coordinadora directora jefe jefa asesor asesora gestionnaire
    junior interim acting responsible fundraiser communications spokesperson liaison focal_point owner member chief strategist`),
  organisations:
    words(`army navy airforce forces military marines corps battalion regiment guard national royal federal society
    institution laboratory lab observatory museum library archive archives theatre polytechnic seminary faculty assembly
    parliament senate province county district diocese parish mission fellowship congregation cooperative cooperation consulate
    mosque synagogue temple clinic collective campaign partners confederation guild club authority taskforce
    watch action volunteers refugees humanity development research studies heritage justice rights reserve initiative
    industries enterprises holdings ventures systems technologies technology airlines insurance pharma
    bookshop publishers publishing radio television newspaper magazine 
    foundation university college institute ministry council committee association society federation alliance network trust
    agency academy school embassy municipality bank group company ltd limited inc llc gmbh union church fund charity
    programme international worldwide global nations cross crescent relief aid children netherlands nederland hospital
    consortium coalition platform initiative organisation organization ngo centre center service services commission authority
    bureau consultancy consulting consultants media press hub forum movement partnership solutions studio`),
  organisationEnds: words('foundation aid works watch'),
  departments: words(`staff cabinet chancellery helpdesk switchboard 
    department dept division unit team desk section faculty directorate directie office events communications communication
    marketing finance hr programmes operations secretariat administration board management group chair fundraising
    advocacy logistics area departamento departement direction seccion service`),
  mailboxes:
    words(`staff dean deans cabinet chair president form webform website forms notification notifications mailer enquiry inquiries 
    info office admin administration secretariat reception contact hello mail team events communications communication marketing
    hr bookings booking registration registrations support helpdesk desk finance invoices accounts press media programme board
    management directors general enquiries frontoffice front_office mailbox noreply no-reply training secretary`),
  closings:
    words(`friendly_greeting with_friendly_greeting with_kind_greetings kind_greeting best_greeting with_warm_greetings my_best my_best_regards
    my_kind_regards all_my_best very_best with_best_wishes with_warm_regards with_all_good_wishes good_wishes kindest_regards kindest warmest_regards
    with_thanks_and_regards thanks_and_regards thank_you_and_regards thanks_and_best thanks_and_kind_regards with_gratitude gratefully
    yours_respectfully yours_cordially god_bless blessings bless_you many_blessings every_blessing xo xoxo x talk_soon speak_soon until_then
    bye bye_for_now have_a_nice_day have_a_good_day have_a_great_day best_from greetings_from regards_from thanks_from 
    kind_regards best_regards warm_regards regards best_wishes warm_wishes with_kind_regards with_best_regards with_regards many_thanks
    thanks thank_you thanks_in_advance thank_you_in_advance thx cheers sincerely yours_sincerely sincerely_yours yours_faithfully
    yours_truly yours all_the_best best warmly warmest cordially respectfully greetings with_greetings with_friendly_greetings
    friendly_greetings kind_greetings best_greetings warm_greetings take_care looking_forward see_you_then see_you_there kindly br kr rgds
    love ciao xx many_greetings in_solidarity solidarity respectfully_yours sent_with_thanks with_thanks with_many_thanks thanks_a_lot
    thanks_so_much thanks_again many_thanks_in_advance thank_you_very_much thank_you_so_much with_appreciation peace salaam saludos un_saludo saludos_cordiales atentamente cordialement bien_a_vous bien_cordialement
    salutations mit_freundlichen_grussen freundliche_grusse viele_grusse beste_grusse med_vennlig_hilsen med_vanliga_halsningar`),
  greetings: words(
    `goodday salutations esteemed dear hi hello hey good_morning good_afternoon good_evening goodmorning to_whom greetings attn`,
  ),
  before: words(`
    register registering add adding enrol enroll sign include including book booking invite cancel cancelling remove replace
    replaced on_behalf_of behalf namely for with and plus also reserve list name names participants attendees participant put bring
    bringing instead by is are called cc copy of namely_ send substitute welcome`),
  behind: words(`
    will would attends joins comes goes is wants has can could cannot can't and participates represents from or also likes going
    attending coming joining who takes participating replaces told asked gladly should needs may works won't isn't along too`),
  and: words('and & plus as_well_as together_with with'),
  self: words('i me myself'),
  employer:
    words(`my_colleague_at my_colleagues_at my_colleague_from am_from we're_from we_come_from we_all_come_from part_of_the_team_of i_belong_to we_belong_to i_am_part_of i'm_part_of our_side_at us_at batch_of interns_of interns_at team_of team_at staff_of staff_at
    members_of delegation_of delegation_from group_from representatives_of representatives_from employees_of employees_from students_from students_of staff_from writing_from we_at
    writing_for working_for working_at employed_at employed_with my_employer_is my_company my_company_is our_foundation our_association our_ngo our_charity our_network our_institute our_institution our_company our_university
    our_organisation_is we_are_called on_the_part_of in_the_name_of 
    i_work_for i_work_at i_am_working_for i_am_working_at i'm_working_for i_am_with i'm_with i_am_from i'm_from i_represent representing
    we_work_for we_all_work_for we_both_work_for we_work_at we_are_from we_represent we_are_with i_am_employed_by i_am_a_student_at student_at students_at i_study_at studying_at studies_at phd_candidate_at researcher_at 
    on_behalf_of all_work_for both_work_for  we_from us_from two_of_us_from three_of_us_from colleagues_from
    colleagues_of colleagues_at people_from participants_from master_at bachelor_at lecturer_at professor_at 
    here_at here_from for_organisation my_organisation_is my_organisation our_organisation my_organization our_organization my_employer organisation_is i_now_work_for intern_at volunteer_at volunteer_for`),
  theirEmployer: words(
    'they_are_from they_work_for they_work_at both_work_for both_from all_from they_all_work_for they_both_work_for they_represent',
  ),
  work: words(
    `head lead leading run running manage managing coordinate coordinating direct directing chair chairing serve serving based volunteering responsible job position student students study studying master bachelor phd research researcher lecturer teach teaching work works working employed intern volunteer candidate`,
  ),
  everyone: words('all both everyone'),
  from: words('from of at with for'),
  former: words(`
    former formerly ex ex- previously retired until left used_to worked was_with no_longer before old past`),
  iAm: words(`i_am i'm my_name_is name_is this_is the_undersigned undersigned me_being here_is myself`),
  notNames: words(`
    i'm i'd i've i'll we're we've we'll we'd you're you've you'll you'd they're they've they'll he's she's it's that's there's here's
    let's don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't what's who's where's how's
    our my your his her their its we they he she it you this these those each every either neither some any many few several most another
    since although though because while whilst when whenever where wherever whether if unless until once after before during besides
    regarding concerning further furthermore moreover meanwhile otherwise instead maybe perhaps probably possibly certainly
    sorry congratulations welcome cheers best warm warmly sincerely yours looking hope hoping happy glad pleased delighted honoured kindly
    just only even still already again today tomorrow tonight yesterday soon later afterwards next last first second third
    there here then so but and or nor not never always both same such other others more less enough too very quite rather
    does did do done was were been being am are has had have having got getting get going gone go come coming came attend attending join joining
    accept accepting confirm confirming decline apologies regret participate participating represent following count counting let allow
    ask asking asked tell told say said think thought know knew believe see seen saw look find found read wrote write call called
    myself ourselves yourselves themselves himself herself 
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december zoom teams skype google microsoft outlook iphone ipad android samsung galaxy english dutch french german
    spanish arabic american british european african asian international please thanks thank regards best kind dear hello hi hey
    good morning afternoon evening subject date time location venue organisation organization registration event events
    participants participant attendees name names email e-mail phone telephone tel mobile address attachment attached invitation
    unfortunately however also hereby herewith great sure yes no ok okay looking could would should can will shall
    north south east west street road avenue square lane central station university ministry foundation programme program
    director manager officer advisor adviser coordinator assistant head senior junior policy lead executive department unit
    team office netherlands holland belgium france germany england britain europe africa asia america congo sudan ethiopia
    kenya uganda burundi rwanda somalia syria lebanon jordan iraq iran afghanistan pakistan india ukraine russia turkey
    un eu us uk usa ngo ngos ngo's drc dr prof sent get from to cc bcc re fw fwd christmas easter re: god sir madam
    add put include sign count book reserve note send enrol enroll adding invite cancel replace remove change update
    via both all everybody everyone nobody somebody whom session panel masterclass training webinar workshop conference
    online virtual person zoomlink link vegan vegetarian halal kosher gluten gaza palestine israel africa's
    covid internet linkedin facebook twitter whatsapp wi-fi attn ps note system dinner lunch breakfast coffee hub
    hague amsterdam utrecht rotterdam brussels geneva paris london berlin york nairobi`),
  persons:
    words(`pupils pupil classmates classmate schoolchildren youngsters teenagers teens kids children sons daughters siblings brothers sisters
    relatives teachers researchers trainees volunteers officers soldiers veterans residents neighbours clients
    adults teammates co-workers coworkers journalists professionals chairs entries registrations people persons person participants attendees colleagues colleague guests of_us seats places spots tickets students
    friends members interns staff employees delegates partners individuals pax heads places_for seats_for`),
  others:
    words(`pupils classmates kids children sons daughters brothers sisters relatives trainees volunteers teammates co-workers coworkers
    neighbours teachers researchers officers colleagues colleague students friends interns guests staff employees members`),
  seats: words(`chairs entries registrations seats places spots tickets seat place spot ticket`),
  groups: words('group team party delegation class'),
  bothOfUs: words('both_of_us the_both_of_us us_both we_both'),
  onlyMe: words('just_me only_me just_myself only_myself on_my_own'),
  along: words('with bring bringing plus together_with along_with and accompanied_by take taking'),
  possessives: words('a an my our one another his her'),
  capacity: words('only just the of there_are are limited max maximum have still'),
  companions:
    words(`sister-in-law brother-in-law father mother uncle aunt nephew niece cousin grandson granddaughter roommate flatmate housemate classmate teammate boss manager neighbour carer caregiver interpreter driver fiance fiancee 
    plus_one guest colleague wife husband partner friend girlfriend boyfriend spouse intern trainee daughter son sister brother
    student assistant companion co-worker coworker helper attendant aide support_worker personal_assistant buddy other_half better_half classmate`),
  registering: words(
    'form registration register registered registering shop portal system sign signed found saw website',
  ),
  toPlace: words('to at in attend join'),
  eat: words('eat eats eating'),
  without: words("no not don't doesn't only except without but never"),
  oneOf: words('neither one either none'),
  ours: words('our my'),
  units: words(
    'second seconds minute minutes hour hours day days week weeks weekend weekends month months year years decade decades times euro euros pounds dollars metres kilometres km miles things questions options sessions events dates',
  ),
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
    a: 1,
    an: 1,
    another: 1,
    couple: 2,
  },
  online: words(`
    online on-line on_line via_zoom by_zoom through_zoom over_zoom on_zoom zoom via_teams via_video remotely remote digitally virtually
    virtual by_video from_home livestream live_stream zoom_link video_link dial_in from_my_desk from_behind_my_screen webcast`),
  inPerson: words(`
    in_person in-person physically physical face_to_face face-to-face f2f on_site on-site onsite on_location at_the_venue in_the_room
    live_in at_the_hub in_real_life irl in_the_flesh come_over on_the_spot at_the_location`),
  not: words("not n't no never rather_than"),
  insteadOf: words('instead_of rather_than in_place_of and_not'),
  diet: words(`
    vegan vegans vegetarian vegetarians veggie veg plant-based halal kosher gluten gluten-free coeliac celiac lactose lactose-free dairy dairy-free
    nut nuts peanut peanuts allergy allergies allergic pescatarian no_pork no_meat no_fish no_alcohol dietary diabetic intolerant intolerance
    shellfish`),
  access: words(`
    wheelchair wheelchairs walker rollator crutches mobility_scooter step-free step_free hearing_loop induction_loop hard_of_hearing hearing_aid
    deaf sign_language interpreter interpreting interpretation captions captioning subtitles quiet_room prayer_room nursing_room blind
    visually_impaired low_vision braille large_print guide_dog assistance_dog step-free_access personal_assistant
    disabled_parking breastfeeding lip-read`),
  labels: {
    name: words(
      'name names_of_participants name_of_participant first_and_last_name name_and_surname attendees participants full_names delegate delegate_name person name_attendee attendee_name full_name participant attendee your_name name_participant participant_name names',
    ),
    infix: words('infix prefix middle_name'),
    given: words('first_name given_name firstname'),
    surname: words('last_name surname family_name lastname'),
    organisation: words(
      'organisation organization company institution employer affiliation org university organisation_name name_of_organisation institute ngo agency school',
    ),
    email: words('email e-mail mail email_address e-mail_address mail_address'),
    role: words('function position job_title role title job profession occupation designation capacity rank'),
    attendance: words('attendance participation mode in_person_or_online online_or_in_person attending'),
    notes: words(
      'diet dietary_requirements dietary_wishes allergies dietary_needs access_needs remarks special_needs accessibility',
    ),
    other: words(
      'phone telephone tel mobile event date session city country subject from to cc time place location comments address',
    ),
  },
  streets: words('street road avenue lane square drive place box'),
  determiners: words('the a an this that these those your'),
  inFunctions: words('of for the on humanitarian policy general'),
  delegations: words('participants attendees delegates delegation colleagues registrations'),
  sent: words(
    'people persons participants attendees delegates colleagues pax staff employees representatives places seats',
  ),
  sentBy: words('from of'),
  inOrganisations: words("of for the and & to without aan with la des du l' los do da e"),
  openOrganisation: words('from for at'),
  behindOrganisation: words('i the two three four following there will'),
  until: words('until till formerly previously'),
  ranks: words(
    'general major captain colonel lieutenant lt capt maj gen col gen hon esq fr sir madam amb ambassador em st miss ret mr ms',
  ),
  prepositions: [],
  neverSurnames: words(
    'university foundation ministry monday tuesday wednesday thursday friday saturday sunday international netherlands december january regards kind with dear please thanks dank',
  ),
  notFirstNames: words('will may april june jun hope art so job will mark bill sky mai'),
  departmentEnds: words('department dept division directorate section unit desk secretariat'),
  inNames: words('of and the for & on to der la le les du des pour sans y und fur bij without against'),
  shortNames: words('can may will'),
  dietHeadings: words('dietary allergies'),
  openWish: words('but that because'),
};
