// The few words on paper lists and in pictures, in the languages of the house. Pure.
import type { AttendanceMode, Event } from '../../domain/event.ts';
import type { Language } from '../../domain/reading.ts';

export interface PaperWords {
  readonly name: string;
  readonly organisation: string;
  readonly signature: string;
  readonly nobody: string;
  readonly with: (name: string) => string;
  readonly modes: Readonly<Record<AttendanceMode, string>>;
  readonly seatsTaken: string;
  readonly places: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
}

const EN: PaperWords = {
  name: 'Name',
  organisation: 'Organisation',
  signature: 'Signature',
  nobody: 'Nobody is expected.',
  with: (name) => `with ${name}`,
  modes: { 'in-person': 'In person', online: 'Online' },
  seatsTaken: 'Seats taken',
  places: (count) => `${String(count)} places`,
  page: (page, pages) => `page ${String(page)} of ${String(pages)}`,
};

const NL: PaperWords = {
  name: 'Naam',
  organisation: 'Organisatie',
  signature: 'Handtekening',
  nobody: 'Er wordt niemand verwacht.',
  with: (name) => `met ${name}`,
  modes: { 'in-person': 'In de zaal', online: 'Online' },
  seatsTaken: 'Bezette plaatsen',
  places: (count) => `${String(count)} plaatsen`,
  page: (page, pages) => `pagina ${String(page)} van ${String(pages)}`,
};

/** English for a language that is not known here. */
export function paperWords(language: Language): PaperWords {
  return language === 'nl' ? NL : EN;
}

/** `Thursday 10 December 2026, 14:00–16:30, Humanity Hub, The Hague`, by the wall clock of the event's zone. */
export function whenAndWhere({ starts, ends, attendance }: Event, language: Language): string {
  // A date without a zone of its own, so that no zone can move it.
  const date = new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(starts.toPlainDate().toZonedDateTime('UTC').epochMilliseconds);
  const time = (at: Event['starts']): string => at.toPlainTime().toString({ smallestUnit: 'minute' });
  const places = attendance.flatMap((offer) => (offer.mode === 'in-person' ? [offer.place] : []));
  return [date, `${time(starts)}–${time(ends)}`, ...places].join(', ');
}
