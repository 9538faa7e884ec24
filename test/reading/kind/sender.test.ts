import { describe, expect, it } from 'vitest';
import { readSender } from '../../../src/reading/kind/sender.ts';

const traits = (address: string, name: string | null = null): string[] =>
  Object.entries(readSender({ name, address }, name))
    .filter(([, value]) => value === true)
    .map(([trait]) => trait);

describe('readSender', () => {
  it.each([
    'MAILER-DAEMON@mx.example',
    'postmaster@x.example',
    'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x.example',
  ])('takes %s for a mail system', (address) => {
    expect(traits(address)).toContain('daemon');
  });

  it.each(['Mail Delivery Subsystem', 'E-mailsysteem', 'System Administrator'])(
    'takes the name %s for a mail system',
    (name) => {
      expect(traits('x@x.example', name)).toContain('daemon');
    },
  );

  it('reads a raw header where no address could be parsed', () => {
    expect(readSender(null, 'MAILER-DAEMON <>').daemon).toBe(true);
  });

  it.each([
    'noreply@x.example',
    'no-reply@x.example',
    'do_not_reply@x.example',
    'notifications-noreply@x.example',
    'niet-beantwoorden@x.example',
  ])('takes %s for an address that nobody reads', (address) => {
    expect(traits(address)).toContain('noReply');
  });

  it.each([
    'owner-list@x.example',
    'humnet-bounces@lists.example',
    'humnet-bounces+jane=x.example@lists.example',
    'list-request@x.example',
  ])('takes %s for a list robot', (address) => {
    expect(traits(address)).toContain('robot');
  });

  it.each(['newsletter@x.example', 'project.updates@x.example', 'nieuwsbrief@x.example'])(
    'takes %s for a notifier',
    (address) => {
      expect(traits(address)).toContain('notifier');
    },
  );

  it.each([
    ['jane.doe@x.example', 'Jane Doe'],
    ['info@x.example', 'Office'],
    ['norah.reply@x.example', 'Norah Reply'],
    ['n.oreplynski@x.example', null],
    ['posthumus@x.example', 'Jan Posthumus'],
    ['newson@x.example', 'Ann Newson'],
  ])('finds nothing in %s', (address, name) => {
    expect(traits(address, name)).toEqual([]);
  });
});
