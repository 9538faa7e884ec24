import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enhancedStatus,
  fieldGroups,
  outcomeOf,
  replyClass,
  reportedRecipients,
  typedAddress,
} from '../../../src/reading/kind/delivery-status.ts';

describe('fieldGroups', () => {
  it('parts groups at blank lines and joins folded fields', () => {
    const groups = fieldGroups(
      'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822;\n a@x.example\nAction: failed\n\n\nnot a field\n',
    );
    expect(groups.map((group) => Object.fromEntries(group))).toEqual([
      { 'reporting-mta': 'dns; mx' },
      { 'final-recipient': 'rfc822; a@x.example', action: 'failed' },
    ]);
  });
});

describe('statuses', () => {
  it.each([
    ['550 5.1.1 unknown', '5.1.1'],
    ['#4.4.7', '4.4.7'],
    ['5.7.509 Access denied', '5.7.509'],
    ['192.0.2.5 said 5.2.2.', '5.2.2'],
    ['from 5.1.10.3 port', null],
    ['version 4.92', null],
  ])('finds the enhanced status of "%s"', (text, status) => {
    expect(enhancedStatus(text)).toBe(status);
  });

  it.each([
    ['said: 550 no such user', '5'],
    ['452-try later', '4'],
    ['room 550a', null],
    ['192.0.2.550', null],
  ])('finds the class of the reply code of "%s"', (text, digit) => {
    expect(replyClass(text)).toBe(digit);
  });

  it.each([
    ['5.1.1', 'failed', 'hard'],
    ['5.2.2', 'failed', 'soft'],
    ['4.4.7', 'failed', 'soft'],
    ['4.4.1', 'delayed', 'soft'],
    [null, 'delayed', 'soft'],
    [null, 'failed', 'hard'],
    ['2.0.0', 'delivered', 'delivered'],
    ['2.0.0', 'relayed', 'delivered'],
    ['2.0.0', null, 'delivered'],
    [null, null, 'hard'],
  ] as const)('takes %s, %s as %s', (status, action, outcome) => {
    expect(outcomeOf(status, action)).toBe(outcome);
  });
});

describe('reportedRecipients', () => {
  it('gives each recipient the address that we wrote to, its most exact status and its outcome', () => {
    const report = [
      'Reporting-MTA: dns; mx.example',
      '',
      'Original-Recipient: rfc822;jane@oxbow.example',
      'Final-Recipient: rfc822; <jane.doe@new.example>',
      'Action: failed',
      'Status: 5.0.0 (permanent failure)',
      'Diagnostic-Code: smtp; 550 5.1.1 unknown',
      '',
      'Final-Recipient: rfc822; bob@oxbow.example',
      'Action: delayed',
      'Status: 4.4.7',
      '',
      'Final-Recipient: rfc822; zoe@oxbow.example',
      'Action: delivered (to mailbox)',
      'Status: 2.1.5',
    ].join('\n');
    expect(reportedRecipients(report)).toEqual([
      { address: 'jane@oxbow.example', status: '5.1.1', outcome: 'hard' },
      { address: 'bob@oxbow.example', status: '4.4.7', outcome: 'soft' },
      { address: 'zoe@oxbow.example', status: '2.1.5', outcome: 'delivered' },
    ]);
  });

  it('invents nobody: every address stands in the report', () => {
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), (noise, address) => {
        const report = `Final-Recipient: rfc822; ${address}\nAction: failed\n${noise}`;
        for (const one of reportedRecipients(report)) expect(report).toContain(one.address);
      }),
    );
  });

  it('has no address in "unknown"', () => {
    expect(typedAddress('rfc822; unknown')).toBeNull();
    expect(typedAddress(undefined)).toBeNull();
  });
});
