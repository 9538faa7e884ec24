// The Authentication-Results header field (RFC 8601 §2.2) taken apart. Linear time. Pure.

export interface MethodResult {
  /** In lower case: spf, dkim, dmarc, … */
  readonly method: string;
  readonly result: string;
  /** "header.from" → value, names in lower case. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  readonly authservId: string;
  readonly results: readonly MethodResult[];
}

const LIMIT = 10_000;

/** Comments (RFC 5322 §3.2.2, nested) become a space; quoted strings stay. */
function withoutComments(value: string): string {
  let out = '';
  let depth = 0;
  let inQuotes = false;
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    if (character === '\\' && (inQuotes || depth > 0)) {
      if (depth === 0) out += character + (value[at + 1] ?? '');
      at++;
    } else if (character === '"' && depth === 0) {
      inQuotes = !inQuotes;
      out += character;
    } else if (character === '(' && !inQuotes) {
      depth++;
    } else if (character === ')' && !inQuotes && depth > 0) {
      depth--;
      if (depth === 0) out += ' ';
    } else if (depth === 0) {
      out += character;
    }
  }
  return out;
}

/** Splits at ";" outside quoted strings. */
function sections(value: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let inQuotes = false;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\' && inQuotes) at++;
    else if (value[at] === '"') inQuotes = !inQuotes;
    else if (value[at] === ';' && !inQuotes) {
      found.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, value.slice(start)];
}

const PAIR = /([A-Za-z0-9][A-Za-z0-9._-]{0,80})(?:\/\d{1,3})?[ \t]?=[ \t]?(?:"([^"]{0,500})"|([^\s"]{1,500}))/g;

/** Null where the field has no authserv-id. */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const [head = '', ...rest] = sections(withoutComments(value.slice(0, LIMIT)));
  const authservId = head.trim().split(/\s/)[0]?.replace(/^"|"$/g, '') ?? '';
  if (authservId === '' || authservId.includes('=')) return null;
  const results: MethodResult[] = [];
  for (const section of rest) {
    const [first, ...properties] = [...section.matchAll(PAIR)].map(
      (match) => [(match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? ''] as const,
    );
    if (first === undefined) continue;
    results.push({ method: first[0], result: first[1].toLowerCase(), properties: new Map(properties) });
  }
  return { authservId: authservId.toLowerCase(), results };
}
