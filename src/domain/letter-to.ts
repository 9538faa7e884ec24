// To whom a letter about one registration goes. Pure.
import type { LetterOrder } from './letter.ts';
import type { Registration } from './registration.ts';

/** To the attendee, or to the one who registered her where no address of her own is known. */
export function letterTo(registration: Registration, content: LetterOrder['content']): LetterOrder {
  const own = registration.email !== null;
  return {
    to: { name: own ? registration.name : null, address: registration.email ?? registration.registrant },
    language: registration.language,
    content,
    registrationId: registration.id,
  };
}
