import { describe, expect, it } from 'vitest';
import { notOurOwn } from '../../src/domain/not-our-own.ts';
import type { Change } from '../../src/domain/reading.ts';
import { aPerson, aRequest, HOUSE, JANE } from '../support/builders.ts';

describe('our own address in a mail', () => {
  it('is no guest’s: a name stays, an address alone is nobody', () => {
    const nobody = { ...aPerson('', 'Desk+tides@atlas.example'), name: null };
    const request = aRequest({ people: [JANE, aPerson('Bo Chan', 'DESK@atlas.example'), nobody], partySize: 3 });
    expect(notOurOwn(request, HOUSE)).toMatchObject({ people: [JANE, aPerson('Bo Chan')], partySize: 2 });
  });

  it('leaves the question who comes where it was all that was named', () => {
    const nobody = { ...aPerson('', HOUSE), name: null };
    expect(notOurOwn(aRequest({ people: [nobody] }), HOUSE)).toMatchObject({ people: [], partySize: 1 });
  });

  it('takes no place of a guest’s address and comes in nobody’s stead', () => {
    const stays: Change = { kind: 'name', to: 'Jane Dough' };
    const changes: readonly Change[] = [
      { kind: 'address', from: null, to: HOUSE },
      stays,
      { kind: 'substitute', leaving: [JANE], joining: [aPerson('Bo Chan', HOUSE)] },
    ];
    expect(notOurOwn(aRequest({ intent: 'amend', changes }), HOUSE).changes).toEqual([
      stays,
      { kind: 'substitute', leaving: [JANE], joining: [aPerson('Bo Chan')] },
    ]);
  });

  it('changes nothing where it is not named', () => {
    const request = aRequest({ changes: [{ kind: 'address', from: null, to: 'jane@example.org' }] });
    expect(notOurOwn(request, HOUSE)).toEqual(request);
  });
});
