// An organiser's answer about an event that came by mail: lines "key: value", and "open". Pure; never throws.
import type { Correction, UnclearLine, WhyUnclear } from '../../domain/correct-event.ts';
import { isEventId } from '../../domain/event-id.ts';
import type { Fact } from '../../domain/mailed-event.ts';
import type { Mail } from '../../domain/mail.ts';
import { rolesOf } from '../command/roles.ts';
import { ownLines } from '../text/own-lines.ts';
import { fold, tokenise } from '../tokens.ts';
import { daysIn } from './when/days.ts';
import { seatsIn } from './find-capacity.ts';
import { WEB_ADDRESS } from './find-place.ts';
import { dateOf } from './when/find-days.ts';
import type { Clockwork } from './when/find-when.ts';
import { answerKeys, said } from './lexicon/lexicon.ts';
import type { AnswerKey } from './lexicon/types.ts';
import { clockText, timesIn } from './when/times.ts';

export interface EventAnswer {
  /** In the order of the mail. */
  readonly corrections: readonly Correction[];
  readonly open: boolean;
  readonly unclear: readonly UnclearLine[];
}

const MOST_LINES = 200;
const LONGEST = 300;
const BULLET = /^(?:[-*•–]|\d{1,2}[.)])\s+/;
const KEYED = /^([^:=]{1,40}?)\s?[:=]\s*(.*)$/s;

/** What the sender's own lines of `mail` say, up to her signature. */
export function readEventAnswer(mail: Mail, clockwork: Clockwork): EventAnswer {
  const { stretches, writer, heedMarks } = ownLines(mail);
  const said: string[] = [];
  for (const stretch of stretches) {
    const lines = stretch.slice(0, MOST_LINES);
    const roles = rolesOf(lines, writer, heedMarks);
    for (const [at, { text }] of lines.entries()) {
      const role = roles[at] ?? 'below';
      // "place: Station Square 7, Delft" looks like an address below a name.
      if (role === 'own' || (role === 'contact' && typeof correctionsIn(bare(text), clockwork) !== 'string'))
        said.push(text);
    }
    if (roles.some((role) => role === 'below' || role === 'mark')) break;
  }
  return readAnswerLines(said, clockwork);
}

/** Lines of an answer; greetings and thanks are passed over. */
export function readAnswerLines(lines: readonly string[], clockwork: Clockwork): EventAnswer {
  const corrections: Correction[] = [];
  const unclear: UnclearLine[] = [];
  let open = false;
  for (const raw of lines.slice(0, MOST_LINES)) {
    const line = bare(raw);
    const plain = fold(line)
      .replace(/[.!,;]+$/g, '')
      .replace(/^(?:please|graag|svp|aub) /, '')
      .trim();
    if (plain === '') continue;
    if (said.open.phrases.has(plain)) {
      open = true;
      continue;
    }
    const result = correctionsIn(line, clockwork);
    if (typeof result !== 'string') corrections.push(...result);
    else if (result !== 'not-a-command' || !isCourtesy(plain)) unclear.push({ line, why: result });
  }
  return { corrections, open, unclear };
}

function bare(line: string): string {
  return line.slice(0, LONGEST).trim().replace(BULLET, '').replaceAll('**', '');
}

function isCourtesy(plain: string): boolean {
  if (said.courtesies.phrases.has(plain)) return true;
  const words = plain.split(/[\s,!.]+/).filter((word) => word !== '');
  const [first = '', second = ''] = words;
  return words.length <= 5 && [first, `${first} ${second}`].some((start) => said.courtesies.phrases.has(start));
}

function correctionsIn(line: string, clockwork: Clockwork): readonly Correction[] | WhyUnclear {
  const [, head, value] = KEYED.exec(line) ?? [];
  const key = head === undefined ? undefined : answerKeys.get(fold(head).replace(/[*"]/g, '').trim());
  if (key === undefined || value === undefined) return 'not-a-command';
  const words = value.trim();
  if (words === '') return 'nothing-behind-it';
  return correctionOf(key, words, clockwork);
}

function correctionOf(key: AnswerKey, words: string, clockwork: Clockwork): readonly Correction[] | WhyUnclear {
  const plain = fold(words)
    .replace(/[.!]+$/g, '')
    .trim();
  const none = said.none.phrases.has(plain);
  switch (key) {
    case 'title':
      return [{ kind: 'title', to: fact(words) }];
    case 'alias':
      return [{ kind: 'alias', add: none ? null : fact(words) }];
    case 'date':
      return dayOf(words, clockwork);
    case 'time':
    case 'starts':
    case 'ends':
      return timeOf(key, words, clockwork);
    case 'place':
      return [{ kind: 'place', to: none ? null : fact(words), words }];
    case 'inPerson': {
      const answer = yesOrNo(plain);
      return answer === null ? 'no-yes-or-no' : [{ kind: 'in-person', to: { value: answer, words } }];
    }
    case 'online':
      return onlineOf(words, plain);
    case 'link':
      return none ? [{ kind: 'link', to: null }] : (linkIn(words) ?? 'no-web-address');
    case 'capacity':
    case 'capacityInPerson':
    case 'capacityOnline':
      return capacityOf(key, words, plain);
    case 'closes':
      return none ? [{ kind: 'closes', to: null }] : closesOf(words, clockwork);
    case 'approval':
      if (said.approvalManual.phrases.has(plain)) return [{ kind: 'approval', to: { value: 'manual', words } }];
      return said.approvalAuto.phrases.has(plain)
        ? [{ kind: 'approval', to: { value: 'auto', words } }]
        : 'no-yes-or-no';
    case 'id':
      return isEventId(words.toLowerCase()) ? [{ kind: 'id', to: words.toLowerCase() }] : 'no-id';
  }
}

function fact(words: string): Fact<string> {
  return { value: words.replace(/\s+/g, ' '), words };
}

function yesOrNo(plain: string): boolean | null {
  const first = plain.split(/[\s,]/, 1)[0] ?? '';
  if (said.yes.phrases.has(first)) return true;
  return said.no.phrases.has(first) ? false : null;
}

function onlineOf(words: string, plain: string): readonly Correction[] | WhyUnclear {
  const link = linkIn(words);
  if (link !== null) return link;
  const answer = yesOrNo(plain);
  return answer === null ? 'no-yes-or-no' : [{ kind: 'online', to: { value: answer, words } }];
}

function linkIn(words: string): readonly Correction[] | null {
  const url = WEB_ADDRESS.exec(words)?.[0].replace(/[.,;!?]+$/, '');
  return url === undefined ? null : [{ kind: 'link', to: { value: url, words: url } }];
}

/** "10 December 2026", also with the time behind it. */
function dayOf(words: string, clockwork: Clockwork): readonly Correction[] | WhyUnclear {
  const tokens = tokenise(words);
  const [days] = daysIn(tokens);
  const date = days === undefined ? null : dateOf(days, clockwork.today);
  if (days === undefined || date === null) return 'no-date';
  if (days.weekday !== null && days.weekday !== date.dayOfWeek) return 'weekday-differs';
  const last = days.last === null ? null : dateOf({ ...days.last, year: days.last.year ?? date.year }, clockwork.today);
  const day: Correction = {
    kind: 'day',
    day: { value: date.toString(), words },
    lastDay: last === null ? null : { value: last.toString(), words },
  };
  const behind = tokens[days.to]?.end ?? words.length;
  if (timesIn(tokens, '', true).every((span) => (tokens[span.from]?.start ?? 0) < behind)) return [day];
  const time = timeOf('time', words.slice(behind), clockwork);
  return typeof time === 'string' ? time : [day, ...time];
}

function timeOf(
  key: 'time' | 'starts' | 'ends',
  words: string,
  { timeZone, today }: Clockwork,
): readonly Correction[] | WhyUnclear {
  const [span] = timesIn(tokenise(key === 'time' ? words : words.trim()), cityOf(timeZone), true);
  const bare = /^([01]?[0-9]|2[0-3])$/.exec(words.trim())?.[1];
  if (span === undefined && bare === undefined) return 'no-time';
  const offsets = span?.zone?.offsets ?? null;
  if (offsets?.some((offset) => isOffsetOf(timeZone, today, offset)) === false) return 'other-zone';
  if (span === undefined ? Number(bare) < 8 : span.ambiguous) return 'morning-or-afternoon';
  const said = words.trim();
  const starts = { value: span === undefined ? clockText(Number(bare) * 60) : clockText(span.starts), words: said };
  const end = span?.ends ?? null;
  const ends = end === null ? null : { value: clockText(end), words: said };
  switch (key) {
    case 'time':
      return [{ kind: 'time', starts, ends }];
    case 'starts':
      return [{ kind: 'time', starts, ends }];
    case 'ends':
      return [{ kind: 'time', starts: ends === null ? null : starts, ends: ends ?? starts }];
  }
}

function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Whether the zone has this offset from UTC, in minutes, at some time of the year. */
function isOffsetOf(timeZone: string, today: Clockwork['today'], offset: number): boolean {
  return [1, 7].some(
    (month) =>
      today.with({ month, day: 1 }).toZonedDateTime({ timeZone, plainTime: '12:00' }).offsetNanoseconds / 60e9 ===
      offset,
  );
}

/** "80", "unlimited", "80 in person, 200 online". */
function capacityOf(
  key: 'capacity' | 'capacityInPerson' | 'capacityOnline',
  words: string,
  plain: string,
): readonly Correction[] | WhyUnclear {
  const mode = key === 'capacityInPerson' ? 'in-person' : key === 'capacityOnline' ? 'online' : null;
  if (said.unlimited.phrases.has(plain) || said.none.phrases.has(plain))
    return [{ kind: 'capacity', mode, to: { value: null, words } }];
  const found = seatsIn({
    line: 0,
    text: words,
    tokens: tokenise(words),
    label: 'capacity',
    labelWords: '',
    place: 'beside',
    gap: 0,
    item: false,
  });
  if (found.length === 0) return 'no-number';
  return found.map(({ mode: named, seats }) => ({ kind: 'capacity', mode: mode ?? named, to: seats }));
}

function closesOf(words: string, { today }: Clockwork): readonly Correction[] | WhyUnclear {
  const tokens = tokenise(words);
  const [days] = daysIn(tokens);
  const date = days === undefined ? null : dateOf(days, today);
  if (days === undefined || date === null) return 'no-date';
  if (days.weekday !== null && days.weekday !== date.dayOfWeek) return 'weekday-differs';
  const time = timesIn(tokens, '', true).find((span) => span.to < days.from || span.from > days.to);
  if (time?.ambiguous === true) return 'morning-or-afternoon';
  const at = time === undefined ? '' : `T${clockText(time.starts)}`;
  return [{ kind: 'closes', to: { value: date.toString() + at, words } }];
}
