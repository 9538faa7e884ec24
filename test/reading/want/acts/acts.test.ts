import { describe, expect, it } from 'vitest';
import type { ActKind } from '../../../../src/reading/want/acts/act.ts';
import { actsOf } from '../../../../src/reading/want/acts/acts.ts';
import { clausesOf } from '../../../../src/reading/want/clauses.ts';

const kinds = (text: string): readonly ActKind[] =>
  clausesOf(text, 0, 0).flatMap((clause) => actsOf(clause).map((act) => act.kind));

describe('actsOf', () => {
  it.each<[string, ActKind]>([
    ['Could you register me?', 'register'],
    ['Did you register me?', 'question'],
    ['We have registered you for our webinar.', 'invites-us'],
    ['I registered last week.', 'standing'],
    ['Please do not put me on that one.', 'not-me'],
    ['Is it still possible to join?', 'may-join'],
    ['Before I register I have two questions.', 'question'],
    ['I will be there on Thursday.', 'join'],
    ['Graag meld ik mij aan voor donderdag.', 'register'],
    ['Ik ben erbij!', 'accept'],
    ['Ik kan er donderdag niet bij zijn.', 'absent'],
    ['Mijn plek mag naar iemand anders.', 'release'],
    ['Mijn collega neemt mijn plaats in.', 'substitute'],
    ['Ik heb me vorige week al aangemeld.', 'standing'],
    ['Kan ik mijn aanmelding annuleren?', 'cancel'],
    ['Wilt u mijn deelname omzetten naar online?', 'change'],
    ['Which data do you hold about me?', 'data'],
    ['Verwijder mijn gegevens alstublieft.', 'data'],
    ['My slides will follow next week.', 'speaker'],
    ['Bijgaand de factuur van de lunch.', 'topic'],
    ['I might come.', 'tentative'],
    ['Ik laat het nog weten.', 'later'],
  ])('reads "%s" as %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    "I can't wait to read it.",
    'We are a registered charity in England.',
    'Wij zijn ingeschreven in het handelsregister.',
    'Please cancel my newsletter subscription.',
    'The meeting is cancelled.',
    'You can register one of these domain names.',
  ])('finds nothing to do in "%s"', (text) => {
    for (const kind of ['register', 'join', 'accept', 'cancel', 'absent', 'release'] as const) {
      expect(kinds(text)).not.toContain(kind);
    }
  });
});
