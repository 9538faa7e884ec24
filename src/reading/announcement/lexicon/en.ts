// English words of announcements and of organisers' answers about them. Folded: lower case, no diacritics. Pure.
import { phrases, type AnnouncementLexicon } from './types.ts';

export const english: AnnouncementLexicon = {
  triggers: phrases('new event / add event / create event / event new / add an event / create an event / a new event'),
  labels: {
    title: phrases('title / event / event title / name of the event / event name / what / topic / subject / theme'),
    alias: phrases(
      'alias / aliases / also known as / aka / series / part of / part of the series / in the series / subtitle / short name',
    ),
    when: phrases(
      'when / date / dates / date and time / date & time / day / event date / when and where / when & where / date/time / date and place / time and date / time and place / training dates / save the date',
    ),
    time: phrases(
      'time / times / start time / hours / from / timing / starts / start / begins / schedule time / what time',
    ),
    place: phrases(
      'where / place / location / venue / address / event location / meeting place / getting there / site / location and venue',
    ),
    format: phrases('format / attendance / type / how / mode / participation / event type / how to attend / setting'),
    link: phrases(
      'link / zoom / zoom link / teams link / meeting link / join / join link / join online / join zoom meeting / join us on zoom / webinar link / livestream / stream / online link / to join / access link / video link',
    ),
    capacity: phrases(
      'capacity / seats / places / available places / number of places / number of seats / maximum / max / group size / max participants / maximum participants / number of participants / participants / spaces',
    ),
    closes: phrases(
      'deadline / registration deadline / register by / rsvp by / rsvp / registration closes / closing date / sign up by / deadline for registration / register before / last day to register / apply by / application deadline',
    ),
    opens: phrases('registration opens / registration from / tickets from / opens'),
    published: phrases(
      'published / published on / publication date / posted / posted on / last updated / updated / last modified / date posted / sent / created / date of publication',
    ),
    other: phrases(
      'speakers / speaker / moderator / moderators / panel / panellists / panelists / fee / fees / price / cost / costs / tickets / language / languages / contact / registration / register / organisers / organiser / organizer / organised by / hosted by / host / hosts / programme / program / agenda / background / about / about the event / description / more information / info / questions / phone / tel / email / e-mail / website / web / accessibility / target audience / audience / for whom / trainer / trainers / facilitator / from / to / cc / reply-to / partners / share / early bird / doors / doors open / drinks / lunch / parking / note / notes / chair / in cooperation with / facilitators / keynote',
    ),
  },
  notTitles: phrases(
    'home / menu / events / all events / upcoming events / event / agenda / calendar / news / newsletter / more events / back / back to overview / skip to content / skip to main content / view in browser / view this email in your browser / read more / register / register now / registration / sign up / share / about / about the event / about us / contact / donate / search / login / log in / subscribe / speakers / programme / program / background / introduction / invitation / announcement / save the date / you are invited / event details / details / practical information / download / print / previous / next / overview / add to calendar / join us / hello / free / free event / public event / in person / online / hybrid / date / time / location / venue / where / when / nl / en / english / dutch / description / summary / read online / unsubscribe / what’s on / what is on / whats on / cookies / accept / news and events',
  ),
  invites: phrases(
    'invites you to / invite you to / invited to / invitation to / welcome to / join us for / join us at / join our / pleased to announce / present / presents / organises / organizes / hosts / is hosting / are hosting / announcing',
  ),
  titlePrefixes: phrases(
    'invitation / invite / save the date / reminder / announcement / event / upcoming event / new event / you are invited / webinar invitation / registration open / registration now open / register now',
  ),
  partOf: phrases(
    'part of the series / part of our series / part of the event / part of the programme / part of / in the event / in the series / in our series / also known as / formerly known as',
  ),
  register: phrases(
    'register / registering / registration / registrations / sign up / sign-up / signup / rsvp / apply / applications / application / enrol / enroll / reserve / respond / let us know / book / booking',
  ),
  limits: phrases(
    'before / by / until / till / no later than / not later than / at the latest / closes / close / ends / up to',
  ),
  deadlines: phrases('deadline / rsvp by / closing date / closes on'),
  notMeeting: phrases(
    'published / posted / updated / modified / created / adopted / founded / established / since / launched / signed / sent / written / issued / dated / early bird / pay / paid / payment / invoice / discount / refund / released / report of / resolution / born / opens / opened / available from / reads / submitted / abstract / abstracts / proposals / copyright / certificate / homework / materials / session recorded on / previous / last year',
  ),
  meeting: phrases(
    'on / take place / takes place / taking place / held / join us / join / invite / invites / invited / welcome / will be / hosts / organises / organizes / hosting / come / meet / save the date / scheduled',
  ),
  until: phrases('to / until / till / through / thru / up to'),
  between: phrases('between'),
  atTime: phrases(
    'at / from / between / until / till / to / start / starts / begins / ends / time / by / around / open / opens / starting',
  ),
  hours: phrases("h / hr / hrs / hours / hour / o'clock / oclock"),
  noon: phrases('noon'),
  doors: phrases(
    'doors / doors open / walk in / walk-in / arrival / coffee / registration from / welcome from / reception from / check-in / check in / welcome coffee',
  ),
  starts: phrases('start / starts / begin / begins / starting / commences / kick-off'),
  ends: phrases('end / ends / ending / close / closes / finish / finishes / until / till / closing / closure'),
  timeOf: phrases('time'),
  localTime: phrases('local / our / dutch / amsterdam / the hague / belgian / brussels'),
  atPlace: phrases('at / in / @'),
  placeWords: phrases('of / the / at / in / and / & / for / van / de / der / den / het / la / le / du'),
  onlineOnly: phrases(
    'online / online only / online (zoom) / zoom / via zoom / online via zoom / on zoom / microsoft teams / ms teams / teams / via teams / webinar / virtual / virtually / digital / livestream / google meet / remote / webex / your own screen / from home',
  ),
  online: phrases(
    'online via / via zoom / on zoom / via teams / on teams / via microsoft teams / on microsoft teams / via ms teams / zoom webinar / also online / and online / or online / attend online / join online / follow online / participate online / online participation / online attendance / livestream / live stream / livestreamed / live-stream / live-streamed / streamed live / virtual event / virtual session / virtual meeting / online event / online session / online meeting / online lecture / online training / online workshop / online webinar / held online / takes place online / take place online / place online / remotely / join remotely / via google meet / webex',
  ),
  inPerson: phrases(
    'in person / in-person / on site / on-site / onsite / face to face / face-to-face / physically / offline',
  ),
  hybrid: phrases(
    'hybrid / in person and online / in-person and online / online and in person / online and in-person / in person or online / online or in person',
  ),
  onlyInPerson: phrases('in person only / in-person only / only in person / on site only'),
  onlineKinds: phrases('webinar / webinars / webcast'),
  negations: phrases("no / not / without / nor / neither / isn't / won't / cannot / can't / never"),
  seats: phrases(
    'participants / people / persons / seats / places / attendees / guests / spots / spaces / visitors / students / trainees / tickets / delegates / pax / viewers / connections',
  ),
  atMost: phrases(
    'maximum / max / max. / maximum of / a maximum of / up to / at most / limited to / available / only / capacity / capacity of / room for / space for / seats / only / capped at / no more than / holds / seating for / seating / places for / a total of / total of / seat',
  ),
  unlimited: phrases('unlimited / no limit / no maximum'),
  closings: phrases(
    'kind regards / best regards / warm regards / regards / best wishes / yours sincerely / sincerely / cheers',
  ),
  courtesies: phrases(
    'hi / hello / hey / dear / thanks / thank you / many thanks / thank you very much / cheers / good morning / good afternoon / great / perfect / ok / okay / regards / kind regards / best regards / best / best wishes / warm regards / please / looks good / all good',
  ),
  keys: {
    title: phrases('title / name / event'),
    alias: phrases('alias / aliases / also known as / aka / other name'),
    date: phrases('date / day / when / dates'),
    time: phrases('time / times / hours / from'),
    starts: phrases('starts / start / begins / start time / starts at'),
    ends: phrases('ends / end / until / end time / ends at'),
    place: phrases('place / location / venue / where / address'),
    inPerson: phrases('in person / in-person / on site / on-site'),
    online: phrases('online / livestream / stream / virtual'),
    link: phrases('link / url / zoom / zoom link / online link / teams / join link / meeting link'),
    capacity: phrases('capacity / seats / places / maximum / max / participants'),
    capacityInPerson: phrases(
      'capacity in person / capacity in-person / in person capacity / in-person capacity / seats in person / seats in-person / places in person / capacity on site / capacity (in person) / in person seats',
    ),
    capacityOnline: phrases(
      'capacity online / online capacity / seats online / places online / capacity (online) / online seats',
    ),
    closes: phrases(
      'closes / deadline / registration closes / register by / closing date / closing / registration deadline / registration until',
    ),
    approval: phrases('approval / approve'),
    id: phrases('id / short name / slug'),
  },
  open: phrases(
    'open / open it / open registration / please open / open the event / open please / open registrations / go live / publish',
  ),
  yes: phrases('yes / y / true / on / sure'),
  no: phrases('no / n / false / off / not'),
  none: phrases('none / nothing / - / remove / delete / no / empty / nil'),
  approvalAuto: phrases('auto / automatic / automatically / none / no / off'),
  approvalManual: phrases('manual / manually / yes / by hand / by us / on'),
};
