// What the desk should do, in as few words as possible: rows, two queues, and the letters that each act is answered with. Pure.
import type { AttendanceMode, Event } from '../../src/domain/event.ts';
import { offerDeadline } from '../../src/domain/promote.ts';
import type { Temporal } from '../../src/domain/time.ts';
import type { Policy } from './model-desk.ts';

export interface Row {
  person: string;
  mode: AttendanceMode;
  seats: number;
  status: 'confirmed' | 'pending' | 'waiting' | 'offered' | 'cancelled';
  until: number | null;
  answer: { sequence: number; stamp: number } | null;
}

export type ExpectedLetter = readonly [name: string, person: string];

export class Model {
  readonly rows: Row[] = [];
  readonly queues: Record<AttendanceMode, Row[]> = { 'in-person': [], online: [] };
  readonly capacity: Record<AttendanceMode, number | null>;
  readonly policy: Policy;
  /** What was to be written since the last look. */
  letters: ExpectedLetter[] = [];

  constructor(policy: Policy) {
    this.policy = policy;
    this.capacity = { 'in-person': policy.room, online: policy.online };
  }

  standing(person: string): Row | undefined {
    return this.rows.find((row) => row.person === person && row.status !== 'cancelled');
  }

  held(mode: AttendanceMode): number {
    return this.rows
      .filter((row) => row.mode === mode && row.status !== 'waiting' && row.status !== 'cancelled')
      .reduce((sum, row) => sum + row.seats, 0);
  }

  register(person: string, mode: AttendanceMode, seats: number, event: Event, now: Temporal.Instant): void {
    if (begun(event, now)) {
      this.tell('closed', person);
      return;
    }
    const row = this.standing(person);
    if (row !== undefined) {
      this.again(row, mode, seats, event, now);
      return;
    }
    const capacity = this.capacity[mode];
    const fresh: Row = { person, mode, seats, status: this.seated, until: null, answer: null };
    if (this.fits(mode, seats)) {
      this.rows.push(fresh);
      this.tell(this.policy.approval === 'manual' ? 'pending' : 'confirmation', person);
      return;
    }
    if (capacity !== null && seats > capacity) {
      this.tell('full', person);
      return;
    }
    fresh.status = 'waiting';
    this.rows.push(fresh);
    this.queues[mode].push(fresh);
    this.tell('waiting', person);
  }

  cancel(row: Row, event: Event, now: Temporal.Instant): void {
    this.leave(row);
    this.tell('cancelled', row.person);
    this.promote(row.mode, event, now);
  }

  substitute(row: Row, joining: string): void {
    this.tell('amended', row.person);
    this.tell('notice', joining);
    if (row.status === 'waiting') {
      row.person = joining;
      return;
    }
    const { status, until } = row;
    this.leave(row);
    this.rows.push({ ...row, person: joining, status, until, answer: null });
  }

  lapse(event: Event, now: Temporal.Instant): void {
    const late = this.rows.filter((row) => row.status === 'offered' && (row.until ?? 0) <= now.epochMilliseconds);
    for (const row of late) {
      this.leave(row);
      this.tell('offer-lapsed', row.person);
    }
    this.promote('in-person', event, now);
    this.promote('online', event, now);
  }

  promote(mode: AttendanceMode, event: Event, now: Temporal.Instant): void {
    if (begun(event, now)) return;
    const until = this.policy.waitingList === 'offer' ? offerDeadline(event, now).epochMilliseconds : null;
    if (until !== null && until < now.epochMilliseconds + 30 * 60_000) return;
    const capacity = this.capacity[mode];
    for (const row of [...this.queues[mode]]) {
      if (capacity !== null && row.seats > capacity) continue;
      if (capacity !== null && this.held(mode) + row.seats > capacity) break;
      this.queues[mode].splice(this.queues[mode].indexOf(row), 1);
      row.status = until === null ? this.seated : 'offered';
      // The store keeps whole seconds.
      row.until = until === null ? null : Math.floor(until / 1000) * 1000;
      this.tell(until !== null ? 'offered' : this.seated === 'pending' ? 'pending' : 'promoted', row.person);
    }
  }

  private again(row: Row, mode: AttendanceMode, seats: number, event: Event, now: Temporal.Instant): void {
    if (mode === row.mode && row.status === 'offered') {
      row.status = this.seated;
      row.until = null;
      this.tell(this.seated === 'pending' ? 'pending' : 'promoted', row.person);
      return;
    }
    const old = row.mode;
    if (mode === old && seats <= row.seats) {
      this.tell('already-registered', row.person);
      return;
    }
    if (mode !== old) {
      if (!this.fits(mode, row.seats)) {
        this.tell('full', row.person);
        return;
      }
      this.leaveQueue(row);
      row.mode = mode;
      if (row.status === 'waiting' || row.status === 'offered') row.status = this.seated;
      row.until = null;
    }
    this.tell('amended', row.person);
    if (mode !== old) this.promote(old, event, now);
  }

  private fits(mode: AttendanceMode, seats: number): boolean {
    const capacity = this.capacity[mode];
    return capacity === null || (this.queues[mode].length === 0 && this.held(mode) + seats <= capacity);
  }

  private get seated(): 'pending' | 'confirmed' {
    return this.policy.approval === 'manual' ? 'pending' : 'confirmed';
  }

  private leave(row: Row): void {
    this.leaveQueue(row);
    row.status = 'cancelled';
    row.until = null;
  }

  private leaveQueue(row: Row): void {
    const queue = this.queues[row.mode];
    const at = queue.indexOf(row);
    if (at >= 0) queue.splice(at, 1);
  }

  private tell(name: string, person: string): void {
    this.letters.push([name, person]);
  }
}

export function begun(event: Event, now: Temporal.Instant): boolean {
  return now.epochMilliseconds >= event.starts.epochMilliseconds;
}
