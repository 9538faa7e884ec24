// Compares what the program read in one mail with the mail's label. Pure.

/**
 * @typedef {{ name: string, email: string | null, organisation: string | null }} Person
 * @typedef {{
 *   file: string, kind: string, intent: string | null, also_question: boolean, events: string[], people: Person[],
 *   party_size: number, action: string, accept: string[], difficulty: string, note: string
 * }} Label
 * @typedef {{ rule: string, text: string }} Evidence
 * @typedef {{
 *   intent: string, event: string | null, people: { name: string | null, email: string | null, organisation: string | null }[],
 *   partySize: number, confidence: number, evidence: Evidence[]
 * }} ReadRequest
 * @typedef {{
 *   file: string, kind: string | null, mayReply: boolean, action: string, attention: boolean, requests: ReadRequest[],
 *   evidence?: Evidence[]
 * }} Read
 * @typedef {'action' | 'kind' | 'intent' | 'events' | 'people' | 'email' | 'organisation' | 'party' | 'question'} Field
 * @typedef {{
 *   label: Label, read: Read, fields: Map<Field, { right: boolean, got: string, want: string }>,
 *   wrongAct: boolean, repliesToMachine: boolean
 * }} Comparison
 */

const ACTS = new Set(['register', 'cancel', 'amend']);
const MAY_BE_ANSWERED = new Set(['person', 'calendar-reply']);

/** @param {string | null | undefined} text */
const same = (text) =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** @param {{ name: string | null, email: string | null }} person */
const key = (person) => same(person.name) || same(person.email);

/** @param {readonly string[]} list */
const sorted = (list) => [...new Set(list)].sort().join(', ');

/**
 * Only the fields that the label says something about are compared.
 * @param {Label} label
 * @param {Read} read
 * @returns {Comparison}
 */
export function compare(label, read) {
  /** @type {Comparison['fields']} */
  const fields = new Map();
  /** @type {(field: Field, right: boolean, got: string, want: string) => void} */
  const judge = (field, right, got, want) => fields.set(field, { right, got, want });

  const right = label.accept.includes(read.action);
  judge('action', right, read.action, label.accept.join(' / '));
  judge('kind', read.kind === label.kind, String(read.kind), label.kind);
  if (label.intent !== null) {
    const intents = read.requests.map((request) => request.intent);
    judge('intent', intents.includes(label.intent), sorted(intents), label.intent);
  }
  if (ACTS.has(label.action)) {
    const acts = read.requests.filter((request) => ACTS.has(request.intent));
    const events = sorted(acts.flatMap((request) => (request.event === null ? [] : [request.event])));
    judge('events', events === sorted(label.events), events, sorted(label.events));
    if (label.action === 'register') comparePeople(label, acts, judge);
  }
  if (label.also_question) {
    const seen = read.attention || read.requests.some((request) => request.intent === 'question');
    judge('question', seen, seen ? 'seen' : 'missed', 'seen');
  }
  return {
    label,
    read,
    fields,
    wrongAct: ACTS.has(read.action) && !right,
    repliesToMachine: read.mayReply && !MAY_BE_ANSWERED.has(label.kind),
  };
}

/**
 * A colleague may be given the organisation of the one who wrote, or none: the label's organisations are those that the mail names.
 * @param {Label} label
 * @param {readonly ReadRequest[]} acts
 * @param {(field: Field, right: boolean, got: string, want: string) => void} judge
 */
function comparePeople(label, acts, judge) {
  const got = new Map(acts.flatMap((request) => request.people).map((person) => [key(person), person]));
  const want = new Map(label.people.map((person) => [key(person), person]));
  judge(
    'people',
    sorted([...got.keys()]) === sorted([...want.keys()]),
    [...got.keys()].join('; '),
    [...want.keys()].join('; '),
  );

  const both = [...want].flatMap(([name, person]) => {
    const read = got.get(name);
    return read === undefined ? [] : [{ person, read }];
  });
  if (both.length > 0) {
    const wrongEmail = both.find(({ person, read }) => same(person.email) !== same(read.email));
    judge(
      'email',
      wrongEmail === undefined,
      String(wrongEmail?.read.email ?? ''),
      String(wrongEmail?.person.email ?? ''),
    );
    const shared = new Set(['', ...label.people.map((person) => same(person.organisation))]);
    const wrongOrganisation = both.find(({ person, read }, index) => {
      const organisation = same(read.organisation);
      return organisation !== same(person.organisation) && (index === 0 || !shared.has(organisation));
    });
    judge(
      'organisation',
      wrongOrganisation === undefined,
      String(wrongOrganisation?.read.organisation ?? ''),
      String(wrongOrganisation?.person.organisation ?? ''),
    );
  }
  const size = Math.max(
    got.size,
    ...acts.filter((request) => request.intent === 'register').map((request) => request.partySize),
  );
  judge('party', size === label.party_size, String(size), String(label.party_size));
}
