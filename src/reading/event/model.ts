// What can be looked for in a mail, derived once from the configured events: their names, words, places, kinds, speakers. Pure.
import type { Event, EventId } from '../../domain/event.ts';
import type { Temporal } from '../../domain/time.ts';
import { commonplace, concepts, kindWords, places } from './lexicon/lexicon.ts';
import type { KindGroup } from './lexicon/types.ts';
import { dayNumber } from './day-number.ts';
import {
  acronymOf,
  conceptsIn,
  isContent,
  isRare,
  keysOf,
  kindsIn,
  partsOf,
  placeNames,
  speakersIn,
} from './event-words.ts';

/** A word or phrase that points to events; `keys` are stems. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly events: readonly EventId[];
  readonly rule: string;
  readonly weight: number;
}

export interface PlaceName {
  readonly keys: readonly string[];
  readonly events: readonly EventId[];
  readonly weight: number;
}

export interface Word {
  readonly events: readonly EventId[];
  readonly weight: number;
  readonly rule: string;
}

export interface EventModel {
  readonly events: readonly Event[];
  /** Multi-word names, title parts and speakers, by their first key. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Single stems. */
  readonly words: ReadonlyMap<string, Word>;
  /** Distinctive stems of names by first letter, for typing errors. */
  readonly fuzzy: ReadonlyMap<string, readonly string[]>;
  /** Venue and town names by their first folded word. */
  readonly places: ReadonlyMap<string, readonly PlaceName[]>;
  /** Kind word → events that carry this very word in a name; group → events of the group. */
  readonly kindsByWord: ReadonlyMap<string, readonly EventId[]>;
  readonly kindsByGroup: ReadonlyMap<KindGroup, readonly EventId[]>;
  readonly acronyms: ReadonlyMap<string, readonly EventId[]>;
  readonly dates: readonly EventDate[];
}

/** The day of an event, by the organisation's wall clock. */
export interface EventDate {
  readonly id: EventId;
  readonly date: Temporal.PlainDate;
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly hour: number;
}

const cache = new WeakMap<readonly Event[], EventModel>();

/** The model of `events`; made once for the same array. */
export function modelOf(events: readonly Event[]): EventModel {
  const known = cache.get(events);
  if (known !== undefined) return known;
  const model = build(events);
  cache.set(events, model);
  return model;
}

/** Groups values under keys, in order, each event once. */
class Index<K> {
  readonly map = new Map<K, EventId[]>();
  add(key: K, id: EventId): void {
    const list = this.map.get(key);
    if (list === undefined) this.map.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  }
}

function build(events: readonly Event[]): EventModel {
  const phraseEvents = new Index<string>();
  const phraseWeight = new Map<string, { weight: number; rule: string; keys: readonly string[] }>();
  const nameWords = new Index<string>();
  const topicConcepts = new Index<string>();
  const textWords = new Index<string>();
  const textConcepts = new Index<string>();
  const placeIndex = new Index<string>();
  const placeWeight = new Map<string, { weight: number; keys: readonly string[] }>();
  const kindWord = new Index<string>();
  const kindGroup = new Index<KindGroup>();
  const acronyms = new Index<string>();

  const addPhrase = (keys: readonly string[], id: EventId, rule: string, weight: number): void => {
    const key = keys.join(' ');
    phraseEvents.add(key, id);
    const known = phraseWeight.get(key);
    if (known === undefined || known.weight < weight) phraseWeight.set(key, { weight, rule, keys });
  };

  for (const event of events) {
    for (const [index, name] of [event.title, ...event.aliases].entries()) {
      const rule = index === 0 ? 'event-title' : 'event-alias';
      for (const part of partsOf(name)) {
        const keys = keysOf(part);
        const content = keys.filter((key) => isContent(key));
        if (keys.length >= 2 && content.length >= 2) {
          const rare = content.some((key) => isRare(key));
          addPhrase(keys, event.id, rule, part === name ? 1 : content.length >= 3 || rare ? 0.95 : 0.6);
        }
        for (let i = 0; i + 1 < content.length; i++) addPair(content, i, event.id, addPhrase);
      }
      for (const key of keysOf(name)) if (isContent(key)) nameWords.add(key, event.id);
      for (const concept of conceptsIn(keysOf(name))) topicConcepts.add(concept, event.id);
      for (const { word, group } of kindsIn(name)) {
        if (group === 'generic') continue;
        kindWord.add(word, event.id);
        kindGroup.add(group, event.id);
      }
      const acronym = acronymOf(name);
      if (acronym !== null) acronyms.add(acronym, event.id);
    }
    const description = event.description.slice(0, 20_000);
    const keys = keysOf(description);
    for (const key of keys) if (isRare(key) && key.length > 4) textWords.add(key, event.id);
    for (const concept of conceptsIn(keys)) textConcepts.add(concept, event.id);
    for (const speaker of speakersIn(description)) {
      addPhrase(speaker, event.id, 'event-speaker', 0.6);
      const surname = speaker[speaker.length - 1];
      if (surname !== undefined && surname.length > 3) addPhrase([surname], event.id, 'event-speaker', 0.4);
    }
    for (const { group } of kindsIn(description.slice(0, 400))) if (group !== 'generic') kindGroup.add(group, event.id);
    for (const offer of event.attendance) {
      if (offer.mode === 'online') continue;
      for (const [index, part] of offer.place.split(/[,;()]/).entries()) {
        for (const name of placeNames(part)) {
          const town = places.has(name) || index > 0 || !name.includes(' ');
          const key = name;
          placeIndex.add(key, event.id);
          placeWeight.set(key, { weight: town ? 0.42 : 0.7, keys: name.split(' ') });
        }
      }
    }
  }

  const words = new Map<string, Word>();
  const put = (key: string, list: readonly EventId[], weight: number, rule: string): void => {
    const known = words.get(key);
    if (known === undefined || known.weight < weight) words.set(key, { events: list, weight, rule });
  };
  const share = (list: readonly EventId[]): number => (list.length === 1 ? 1 : list.length < events.length ? 0.6 : 0);
  for (const [key, list] of textWords.map) if (share(list) > 0) put(key, list, 0.25 * share(list), 'event-description');
  for (const [key, concept] of concepts) {
    if (key.includes(' ')) continue;
    const named = topicConcepts.map.get(concept);
    const told = textConcepts.map.get(concept);
    if (named !== undefined) put(key, named, (commonplace.has(key) ? 0.2 : 0.5) * share(named), 'event-topic');
    else if (told !== undefined) put(key, told, 0.2 * share(told), 'event-topic');
  }
  for (const [key, list] of nameWords.map) {
    if (kindWords.has(key)) continue;
    put(key, list, (isRare(key) ? 0.65 : 0.12) * share(list), 'event-word');
  }
  for (const [key, concept] of concepts) {
    const named = topicConcepts.map.get(concept);
    if (key.includes(' ') && named !== undefined && share(named) > 0) {
      for (const id of named) addPhrase(key.split(' '), id, 'event-topic', 0.5 * share(named));
    }
  }

  const phrases = new Map<string, Phrase[]>();
  for (const [key, { weight, rule, keys }] of phraseWeight) {
    const list = phraseEvents.map.get(key) ?? [];
    if (share(list) === 0 && events.length > 1) continue;
    const first = keys[0] ?? '';
    const phrase: Phrase = { keys, events: list, rule, weight: list.length === 1 ? weight : weight * 0.7 };
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  const fuzzy = new Map<string, string[]>();
  for (const [key, word] of words) {
    if (word.rule !== 'event-word' || word.weight < 0.3 || key.length < 5) continue;
    const first = key[0] ?? '';
    fuzzy.set(first, [...(fuzzy.get(first) ?? []), key]);
  }
  const placeNamesByFirst = new Map<string, PlaceName[]>();
  for (const [key, list] of placeIndex.map) {
    const known = placeWeight.get(key);
    if (known === undefined) continue;
    const first = known.keys[0] ?? '';
    placeNamesByFirst.set(
      first,
      [...(placeNamesByFirst.get(first) ?? []), { keys: known.keys, events: list, weight: known.weight }].sort(
        (a, b) => b.keys.length - a.keys.length,
      ),
    );
  }
  return {
    events,
    phrases,
    words,
    fuzzy,
    places: placeNamesByFirst,
    kindsByWord: kindWord.map,
    kindsByGroup: kindGroup.map,
    acronyms: acronyms.map,
    dates: events.map((event) => {
      const date = event.starts.toPlainDate();
      return { id: event.id, date, number: dayNumber(date), hour: event.starts.hour };
    }),
  };
}

/** Two neighbouring words of a name: stronger together than alone. */
function addPair(
  keys: readonly string[],
  i: number,
  id: EventId,
  add: (keys: readonly string[], id: EventId, rule: string, weight: number) => void,
): void {
  const [a, b] = [keys[i], keys[i + 1]];
  if (a === undefined || b === undefined || !isContent(a) || !isContent(b)) return;
  if (isRare(a) || isRare(b)) add([a, b], id, 'event-word', 0.75);
  else add([a, b], id, 'event-word', 0.45);
}
