// What transcripts and the other letters of the desk may say: results of commands as named variables. Pure.
import type { CommandResult, Named, Standing, TranscriptLine } from '../domain/desk/result.ts';
import type { LetterContent } from '../domain/letter.ts';
import { asParagraphs, asQuotation, clean, quoteStranger } from './escape.ts';
import { eventWords, period } from './event-words.ts';
import type { Scope, Speaker } from './parts.ts';

type Content<Name extends LetterContent['name']> = Extract<LetterContent, { name: Name }>;

/** An organiser's own words, kept as they are; they are nobody's template. */
export function ownWords({ text, greeted }: Pick<Content<'answer'>, 'text' | 'greeted'>): Scope {
  return { text: asParagraphs(text), greeted };
}

export function transcriptScope(content: Content<'transcript'>, speaker: Speaker): Scope {
  const { event, lines, confirmBy, dispatch } = content;
  const refused = lines.filter(({ result }) => result.kind === 'refused').length;
  return {
    event: event === null ? null : eventWords(event, speaker),
    lines: lines.map(lineScope),
    done: lines.length - refused,
    refused,
    confirm_by: confirmBy === null ? null : period(confirmBy, null, speaker),
    drafts: dispatch === 'draft',
    withheld: dispatch === 'withhold',
    show_help: lines.some(({ result }) => result.kind === 'done' && result.did === 'help'),
    not_understood: lines.some(({ result }) => result.kind === 'refused' && result.why === 'unknown'),
  };
}

export function refusedScope(content: Content<'command-refused'>, speaker: Speaker): Scope {
  const { event, why, from, subject, receivedAt } = content;
  return {
    event: event === null ? null : eventWords(event, speaker),
    why,
    from: from === null ? null : clean(from, 320),
    subject: subject === null ? null : quoteStranger(subject),
    received: period(receivedAt, null, speaker),
  };
}

/** Every line has every variable, null where it has no value. */
function lineScope({ words, result }: TranscriptLine): Scope {
  const people = peopleOf(result).map(personScope);
  const mode = 'mode' in result ? result.mode : null;
  const text = 'text' in result ? result.text : null;
  return {
    words: words === '' ? null : clean(words, 300),
    is: result.kind === 'done' ? result.did : result.why,
    ok: result.kind === 'done',
    number: 'number' in result ? result.number : null,
    people,
    person: people[0] ?? null,
    online: mode === 'online',
    seats: 'seats' in result ? result.seats : null,
    held: 'held' in result ? result.held : null,
    over: 'seats' in result && result.seats !== null ? Math.max(0, result.held - result.seats) : 0,
    moved_up: 'movedUp' in result ? result.movedUp : 0,
    count: 'count' in result ? result.count : null,
    to: 'to' in result ? result.to : null,
    changed: 'changed' in result ? result.changed : [],
    quoted: text === null ? null : asQuotation(text),
  };
}

function peopleOf(result: CommandResult): readonly (Named | Standing)[] {
  if ('who' in result) return [result.who];
  return 'people' in result ? result.people : [];
}

function personScope(person: Named | Standing) {
  const address = clean(person.address, 320);
  return {
    label: person.name === null ? address : `${quoteStranger(person.name)} (${address})`,
    online: 'mode' in person && person.mode === 'online',
    status: 'status' in person ? person.status : null,
  };
}
