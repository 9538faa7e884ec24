// What an organiser's answer changes of an event that came by mail. Pure.
import type { AttendanceMode, EventId } from './event.ts';
import type { Fact, FactDoubt, MailedFacts } from './mailed-event.ts';

/** One thing that an answer says; null takes a fact away. */
export type Correction =
  | { readonly kind: 'title'; readonly to: Fact<string> }
  | { readonly kind: 'alias'; readonly add: Fact<string> | null }
  | { readonly kind: 'day'; readonly day: Fact<string>; readonly lastDay: Fact<string> | null }
  | { readonly kind: 'time'; readonly starts: Fact<string> | null; readonly ends: Fact<string> | null }
  | { readonly kind: 'place'; readonly to: Fact<string> | null; readonly words: string }
  | { readonly kind: 'in-person'; readonly to: Fact<boolean> }
  | { readonly kind: 'online'; readonly to: Fact<boolean> }
  | { readonly kind: 'link'; readonly to: Fact<string> | null }
  /** `mode` null: of the only way of attending there is. */
  | { readonly kind: 'capacity'; readonly mode: AttendanceMode | null; readonly to: Fact<number | null> }
  | { readonly kind: 'closes'; readonly to: Fact<string> | null }
  | { readonly kind: 'approval'; readonly to: Fact<'auto' | 'manual'> }
  | { readonly kind: 'id'; readonly to: EventId };

/** Why a line of an answer could not be followed. */
export type WhyUnclear =
  | 'not-a-command'
  | 'nothing-behind-it'
  | 'no-date'
  | 'weekday-differs'
  | 'no-time'
  | 'morning-or-afternoon'
  | 'other-zone'
  | 'no-number'
  | 'no-yes-or-no'
  | 'no-web-address'
  | 'no-id'
  /** Another event has it. */
  | 'id-taken'
  /** Once people register, the id stays. */
  | 'id-fixed'
  /** The event has a file by now, which counts. */
  | 'in-a-file';

export interface UnclearLine {
  readonly line: string;
  readonly why: WhyUnclear;
}

/** `facts` as they stand after `corrections`, which count in their order. */
export function corrected(facts: MailedFacts, corrections: readonly Correction[]): MailedFacts {
  return corrections.reduce(withCorrection, facts);
}

function withCorrection(facts: MailedFacts, correction: Correction): MailedFacts {
  switch (correction.kind) {
    case 'title':
      return { ...facts, title: correction.to };
    case 'alias':
      return { ...facts, aliases: correction.add === null ? [] : withAlias(facts.aliases, correction.add) };
    case 'day':
      return { ...facts, day: correction.day, lastDay: correction.lastDay, doubts: without(facts, 'day') };
    case 'time':
      return {
        ...facts,
        starts: correction.starts ?? facts.starts,
        ends: correction.ends ?? facts.ends,
        doubts: without(facts, 'time'),
      };
    case 'place':
      return {
        ...facts,
        place: correction.to,
        inPerson: { value: correction.to !== null, words: correction.words },
      };
    case 'in-person':
      return { ...facts, inPerson: correction.to, place: correction.to.value ? facts.place : null };
    case 'online':
      return { ...facts, online: correction.to, link: correction.to.value ? facts.link : null };
    case 'link':
      return {
        ...facts,
        link: correction.to,
        online: correction.to === null ? facts.online : { value: true, words: correction.to.words },
      };
    case 'capacity': {
      const [only, second] = waysOf(facts);
      const mode = correction.mode ?? (second === undefined && only !== undefined ? only : 'in-person');
      const doubts = without(facts, 'capacity');
      const vague = correction.mode === null && second !== undefined;
      const doubt: FactDoubt = { about: 'capacity', why: 'which-mode', words: [correction.to.words] };
      return {
        ...facts,
        capacity: { ...facts.capacity, [mode]: correction.to },
        doubts: vague ? [...doubts, doubt] : doubts,
      };
    }
    case 'closes':
      return { ...facts, closes: correction.to, doubts: without(facts, 'closes') };
    case 'approval':
      return { ...facts, approval: correction.to };
    case 'id':
      return { ...facts, id: correction.to };
  }
}

/** The ways of attending that the facts speak of, also without their particulars. */
function waysOf({ inPerson, place, online }: MailedFacts): readonly AttendanceMode[] {
  return [
    ...(inPerson?.value === true || place !== null ? ['in-person' as const] : []),
    ...(online?.value === true ? ['online' as const] : []),
  ];
}

const MOST_ALIASES = 10;

function withAlias(aliases: MailedFacts['aliases'], alias: Fact<string>): MailedFacts['aliases'] {
  const known = aliases.some(({ value }) => value.toLowerCase() === alias.value.toLowerCase());
  return known ? aliases : [...aliases, alias].slice(-MOST_ALIASES);
}

function without({ doubts }: MailedFacts, about: FactDoubt['about']): readonly FactDoubt[] {
  return doubts.filter((doubt) => doubt.about !== about);
}
