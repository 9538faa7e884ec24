// An event that came by mail, as variables: every fact with the words it was read from, what is missing and what was not followed. Pure.
import type { AttendanceMode } from '../domain/event.ts';
import { lastDayOf, type Fact, type FactDoubt, type MailedFacts } from '../domain/mailed-event.ts';
import type { MailedEventReport } from '../domain/mailed-event-report.ts';
import { Temporal } from '../domain/time.ts';
import { zoneName } from './dates.ts';
import { clean } from './escape.ts';
import { shorten } from './event-words.ts';
import type { House } from './house.ts';
import type { Scope, Speaker } from './parts.ts';

/** Words of the announcement are shown so far. */
const LONGEST_WORDS = 160;

export function newEventScope(report: MailedEventReport, house: House, speaker: Speaker): Scope {
  const { facts, id, obstacles } = report;
  const title = facts.title === null ? null : clean(facts.title.value);
  const date = dateWords(facts.day?.value ?? null, speaker);
  const last = dateWords(lastDayOf(facts), speaker);
  const time = facts.starts === null ? null : [facts.starts.value, facts.ends?.value ?? '…'].join('–');
  return {
    title,
    short_title: title === null ? null : shorten(title),
    id,
    register_address: plusAddress(house.address, id),
    opened: report.step === 'opened',
    changed: report.step === 'changed',
    unchanged: report.step === 'unchanged',
    held_up: report.heldUp,
    ready: obstacles.length === 0,
    date,
    date_words: wordsOf(facts.day, date),
    last_date: last,
    time,
    time_words: wordsOf(facts.starts, time),
    zone: zoneName(house.timeZone),
    place: facts.place === null ? null : clean(facts.place.value),
    place_words: wordsOf(facts.place, facts.place?.value ?? null),
    in_person: facts.inPerson?.value === true,
    online: facts.online?.value === true,
    online_words: wordsOf(facts.online, 'online'),
    link: facts.link?.value ?? null,
    ...seatsOf(facts, 'in-person', 'seats_in_person'),
    ...seatsOf(facts, 'online', 'seats_online'),
    closes: dateWords(facts.closes?.value.slice(0, 10) ?? null, speaker),
    closes_time: facts.closes?.value.split('T')[1] ?? null,
    closes_words: wordsOf(facts.closes, null),
    aliases: facts.aliases.map((alias) => clean(alias.value)),
    manual: facts.approval?.value === 'manual',
    obstacles: obstacles.map((kind) => ({
      kind,
      why: whyOf(facts.doubts, kind),
      words: doubtWords(facts.doubts, kind),
    })),
    year_assumed: facts.doubts.some(({ why }) => why === 'year-assumed'),
    from_programme: facts.doubts.some(({ why }) => why === 'from-programme'),
    seats_guessed: facts.doubts.some(({ why }) => why === 'which-mode'),
    closing_dropped: facts.doubts.some(({ why }) => why === 'after-the-event'),
    unclear: report.unclear.map(({ line, why }) => ({ line: clean(line, LONGEST_WORDS), why })),
  };
}

/** `desk@x.nl` and `tides` → `desk+tides@x.nl`. */
function plusAddress(address: string, id: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${id}${address.slice(at)}`;
}

function dateWords(day: string | null, speaker: Speaker): string | null {
  if (day === null) return null;
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const { weekday, day: number, month, year } = speaker.readClock(noon);
  return `${weekday} ${number} ${month} ${year}`;
}

/** The words of a fact, where they tell more than the value as it is shown. */
function wordsOf(fact: Fact<unknown> | null, shown: string | null): string | null {
  if (fact === null) return null;
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return shown !== null && bare(shown) === bare(fact.words) ? null : clean(fact.words, LONGEST_WORDS);
}

/** `NAME`: the seats, null where nothing was said of them; `NAME_unlimited`: as was said. */
function seatsOf({ capacity }: MailedFacts, mode: AttendanceMode, name: string): Scope {
  const fact = capacity[mode];
  return {
    [name]: fact?.value ?? null,
    [`${name}_words`]: wordsOf(fact, fact?.value === null || fact === null ? null : String(fact.value)),
  };
}

const ABOUT: Readonly<Partial<Record<MailedEventReport['obstacles'][number], FactDoubt['about']>>> = {
  'no-day': 'day',
  'no-start': 'time',
};

/** The doubts that left a fact empty. */
function doubtOf(doubts: readonly FactDoubt[], kind: MailedEventReport['obstacles'][number]): FactDoubt | null {
  return doubts.find(({ about }) => about === ABOUT[kind]) ?? null;
}

function whyOf(doubts: readonly FactDoubt[], kind: MailedEventReport['obstacles'][number]): FactDoubt['why'] | null {
  return doubtOf(doubts, kind)?.why ?? null;
}

function doubtWords(doubts: readonly FactDoubt[], kind: MailedEventReport['obstacles'][number]): readonly string[] {
  return (doubtOf(doubts, kind)?.words ?? []).map((words) => clean(words, LONGEST_WORDS));
}
