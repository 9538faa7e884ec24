// Our own address, wherever a mail gives it for a guest's: nobody is reached there but ourselves. Pure.
import { isOwn } from './address.ts';
import type { Change, ReadPerson, Request } from './reading.ts';

/** `request` with nobody at `own` or a sub-address of it: who has a name keeps that, who has none was no guest. */
export function notOurOwn(request: Request, own: string): Request {
  const people = request.people.flatMap((person) => withoutOwn(person, own));
  const gone = people.length === 0 ? 0 : request.people.length - people.length;
  const changes = request.changes.flatMap((change) => changeWithoutOwn(change, own));
  return { ...request, people, partySize: request.partySize - gone, changes };
}

function withoutOwn(person: ReadPerson, own: string): readonly ReadPerson[] {
  if (person.email === null || !isOwn(person.email, own)) return [person];
  return person.name === null ? [] : [{ ...person, email: null }];
}

function changeWithoutOwn(change: Change, own: string): readonly Change[] {
  switch (change.kind) {
    case 'address':
      return isOwn(change.to, own) ? [] : [change];
    case 'substitute':
      return [{ ...change, joining: change.joining.flatMap((person) => withoutOwn(person, own)) }];
    case 'attendance':
    case 'name':
    case 'notes':
    case 'party':
      return [change];
  }
}
