// An answer to a question of ours ("for which event?") completes the request that waited for it. Pure.
import type { Request } from '../../domain/reading.ts';
import { resolveEvent } from '../event/resolve-event.ts';
import { of, type Facts } from './facts.ts';

/**
 * The requests of this mail, or the waiting request with what the mail adds. A mail that wants something else
 * (an act with an event of its own, a question, a refusal) is read by itself.
 */
export function completed(requests: readonly Request[], facts: Facts): readonly Request[] {
  const { openQuestion } = facts.context;
  const [first] = requests;
  if (openQuestion === null || first === undefined || requests.length > 1) return requests;
  if (of(facts.acts, 'question', 'absent', 'data', 'tentative').length > 0) return requests;
  const { missing, request: waiting } = openQuestion;
  const own = facts.blocks.flatMap((block, index) =>
    block.role === 'own' ? [{ block: index, start: 0, end: block.text.length }] : [],
  );
  if (missing === 'which-event') {
    if (first.intent === 'cancel' && waiting.intent !== 'cancel') return requests;
    const resolved = resolveEvent(facts.events, facts.context, { blocks: facts.blocks, subject: null, clauses: own });
    if (resolved.event === null || (resolved.source !== 'clause' && resolved.source !== 'own')) return requests;
    const people = waiting.people.length > 0 ? waiting.people : first.people;
    return [
      {
        ...waiting,
        event: resolved.event,
        candidates: [resolved.event],
        people,
        attendance: first.attendance ?? waiting.attendance,
        confidence: Math.max(0.95, waiting.confidence),
        doubts: [
          ...waiting.doubts.filter((doubt) => doubt !== 'which-event' && doubt !== 'unclear'),
          ...(resolved.past ? (['past-event'] as const) : []),
        ],
        evidence: [{ rule: 'want.answers-which-event', text: answerText(facts) }, ...resolved.evidence.slice(0, 4)],
      },
    ];
  }
  const people = facts.people
    .filter((m) => facts.blocks[m.span.block]?.role === 'own' || m.span.block === -1)
    .map((m) => m.person);
  if (people.length === 0) return requests;
  return [
    {
      ...waiting,
      people: [...waiting.people, ...people],
      partySize: Math.max(waiting.partySize, waiting.people.length + people.length),
      confidence: Math.max(0.93, waiting.confidence),
      doubts: waiting.doubts.filter((doubt) => doubt !== 'who' && doubt !== 'names-elsewhere' && doubt !== 'unclear'),
      evidence: [{ rule: 'want.answers-who', text: answerText(facts) }],
    },
  ];
}

function answerText(facts: Facts): string {
  return facts.clauses
    .map((clause) => clause.text)
    .join(' ')
    .slice(0, 200);
}
