import { describe, expect, it } from 'vitest';
import type { LetterContent, LetterOrder } from '../../src/domain/letter.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { addressee, calendarMethod, calendarRegistration } from '../../src/letters/recipient.ts';
import { SAMPLE_EVENT, samples } from '../../src/letters/samples.ts';

const base = samples(SAMPLE_EVENT, 'en')[0]!.order;

function registration(more: Partial<Registration>): Registration {
  if (base.content.name !== 'confirmation') throw new Error('no sample');
  return { ...base.content.registrations[0]!, ...more };
}

function order(registrations: Registration[], more: Partial<LetterOrder> = {}): LetterOrder {
  return { ...base, content: { name: 'confirmation', event: SAMPLE_EVENT, registrations }, ...more };
}

const jane = registration({ id: 'jane', email: 'Jane@Partner.example' });
const sam = registration({ id: 'sam', name: 'Sam Visser', email: 'sam@partner.example' });
const guest = registration({ id: 'guest', name: 'A Guest', email: null });

describe('whom a letter addresses', () => {
  it('is the attendee with its address, in whatever case it is written', () => {
    expect(addressee(order([sam, jane])).registration?.id).toBe('jane');
  });

  it('is the writer by the name of her address where she is not one of them', () => {
    expect(addressee(order([sam], { to: { name: 'The Office', address: 'office@partner.example' } }))).toEqual({
      name: 'The Office',
      registration: null,
    });
  });
});

describe('the calendar entry that goes along', () => {
  it("is the recipient's own before all others", () => {
    expect(calendarRegistration(order([guest, sam, jane]))?.id).toBe('jane');
  });

  it('is that of a guest without an address for the one who registered the guest', () => {
    expect(calendarRegistration(order([sam, guest]))?.id).toBe('guest');
    const second = { ...guest, id: 'second' };
    expect(calendarRegistration(order([guest, second], { registrationId: 'second' }))?.id).toBe('second');
  });

  it('is none where all have letters of their own', () => {
    expect(calendarRegistration(order([sam]))).toBeNull();
    expect(calendarMethod(order([sam]))).toBeNull();
  });

  const about = { event: SAMPLE_EVENT } as const;
  const with_ = (status: Registration['status']) => ({ ...about, registrations: [{ ...jane, status }] });
  it.each<[LetterContent, 'REQUEST' | 'CANCEL' | null]>([
    [{ name: 'confirmation', ...with_('confirmed') }, 'REQUEST'],
    [{ name: 'promoted', ...with_('confirmed') }, 'REQUEST'],
    [{ name: 'approved', ...with_('confirmed') }, 'REQUEST'],
    [{ name: 'already-registered', ...with_('confirmed') }, 'REQUEST'],
    [{ name: 'already-registered', ...with_('waiting') }, null],
    [{ name: 'event-changed', ...with_('confirmed'), previous: SAMPLE_EVENT }, 'REQUEST'],
    [{ name: 'event-changed', ...with_('waiting'), previous: SAMPLE_EVENT }, null],
    [{ name: 'event-cancelled', ...with_('confirmed') }, 'CANCEL'],
    [{ name: 'event-cancelled', ...with_('waiting') }, null],
    [{ name: 'event-cancelled', ...with_('pending') }, null],
    [{ name: 'cancelled', ...with_('cancelled') }, 'CANCEL'],
    [{ name: 'cancelled', ...with_('cancelled'), invited: false }, null],
    [{ name: 'waiting', ...with_('waiting') }, null],
    [{ name: 'offered', ...with_('offered'), until: SAMPLE_EVENT.starts }, null],
    [{ name: 'reminder', ...with_('confirmed'), last: true }, null],
    [{ name: 'follow-up', ...with_('attended'), attended: true }, null],
  ])('has the method that fits letter and status (case %#)', (content, method) => {
    expect(calendarMethod({ ...base, content })).toBe(method);
  });
});
