// UIDs as an IMAP sequence set (RFC 3501 §9): one command for many messages. Pure.

/** `[1,2,3,7]` → `1:3,7`; numbers in any order. */
export function uidRange(uids: readonly number[]): string {
  const sorted = [...new Set(uids)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const uid of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === uid - 1) last[1] = uid;
    else runs.push([uid, uid]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}:${String(to)}`)).join(',');
}

/** Cuts a list so that no slice is longer than `length` and none weighs more than `weight` unless it is alone. */
export function slices<T>(items: readonly T[], length: number, weight: number, weigh: (item: T) => number): T[][] {
  const result: T[][] = [];
  let load = Infinity;
  for (const item of items) {
    const last = result.at(-1);
    const own = weigh(item);
    if (last === undefined || last.length >= length || load + own > weight) {
      result.push([item]);
      load = own;
    } else {
      last.push(item);
      load += own;
    }
  }
  return result;
}
