// Small tools of the benchmark: medians, memory of a process, a table.
import { readFileSync } from 'node:fs';

/** The value below which `share` (0 to 1) of `values` lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Peak resident memory of a running process in MB (Linux, VmHWM). */
export function peakMemory(pid: number): number {
  const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  return Number(line?.[1] ?? NaN) / 1024;
}

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What is to be reached; null where it is only told. */
  readonly target: string | null;
  readonly met: boolean | null;
}

export function atLeast(what: string, value: number, unit: string, target: number): Row {
  return { what, value, unit, target: `≥ ${String(target)}`, met: value >= target };
}

export function atMost(what: string, value: number, unit: string, target: number): Row {
  return { what, value, unit, target: `≤ ${String(target)}`, met: value <= target };
}

export function tell(what: string, value: number, unit: string): Row {
  return { what, value, unit, target: null, met: null };
}

export function table(rows: readonly Row[]): string {
  const number = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
  return rows
    .map(({ what, value, unit, target, met }) => {
      const mark = met === null ? '' : met ? 'met' : 'MISSED';
      return `${what.padEnd(62)} ${number(value).padStart(9)} ${unit.padEnd(8)} ${(target ?? '').padEnd(10)} ${mark}`.trimEnd();
    })
    .join('\n');
}
