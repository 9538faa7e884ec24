// Registrations that may be one person under two addresses: shown to people, never merged. Pure.
import { comparable } from './address.ts';
import { comparableName } from './person-name.ts';
import type { Registration } from './registration.ts';

/** Groups of registrations that stand, with one name and different addresses, in the order of registering. */
export function namesakes(registrations: readonly Registration[]): readonly (readonly Registration[])[] {
  const byName = new Map<string, Registration[]>();
  for (const row of registrations) {
    if (row.name === null || row.email === null || row.status === 'cancelled') continue;
    const name = comparableName(row.name);
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [row]);
    else group.push(row);
  }
  return [...byName.values()].filter((group) => new Set(group.map((row) => comparable(row.email ?? ''))).size > 1);
}
