// A programme of lines that each begin with a time: it says when an event begins and ends. Pure.
import { said } from '../lexicon/lexicon.ts';
import { has, isSaid, NO_TIME, type ChosenTime, type FoundTime } from './found.ts';
import { clockText } from './times.ts';

/** A list of so many lines that begin with a time is a programme. */
const PROGRAMME = 3;

/** Times that open the lines of a programme, in their order; none where there are too few. */
export function programmeOf(times: readonly FoundTime[]): readonly FoundTime[] {
  const opening = times.filter(
    ({ segment, span }) => span.from === 0 && segment.label !== 'time' && segment.label !== 'when',
  );
  const lines = opening.filter((time) => time.segment.tokens.length > time.span.to + 1 || opening.length >= PROGRAMME);
  return lines.length >= PROGRAMME ? lines : [];
}

/** From the first time of a programme to its last; a last line that only begins something leaves the end open. */
export function wholeProgramme(programme: readonly FoundTime[]): ChosenTime {
  const first = programme[0];
  const last = programme.at(-1);
  if (first === undefined || last === undefined || first.span.ambiguous) return NO_TIME;
  const closes = last.span.ends ?? (isSaid(last, said.ends) || endsBehind(last) ? last.span.starts : null);
  return {
    starts: { value: clockText(first.span.starts), words: first.words },
    ends: closes === null || last.span.ambiguous ? null : { value: clockText(closes), words: last.words },
    zone: null,
    doubts: [
      { about: 'time', why: 'from-programme', words: closes === null ? [first.words] : [first.words, last.words] },
    ],
  };
}

/** "17:00 End", "17.00 uur Afsluiting". */
function endsBehind({ segment, span }: FoundTime): boolean {
  return segment.tokens.length - span.to <= 4 && has(segment.tokens, span.to + 1, span.to + 2, said.ends);
}
