import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessageId, parseMessageId } from '../../src/domain/message-id.ts';

const id = fc.stringMatching(/^[a-z2-7]{1,26}$/);

describe('our own Message-IDs', () => {
  it('carry event, registration and letter there and back', () => {
    fc.assert(
      fc.property(
        id,
        fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/)),
        fc.option(id),
        (letterId, eventId, registrationId) => {
          const parts = { letterId, eventId, registrationId };
          expect(parseMessageId(formatMessageId(parts, 'atlas.example'), 'Atlas.example')).toEqual(parts);
        },
      ),
    );
  });

  it('are not seen in those of others', () => {
    expect(parseMessageId('<CAB1@mail.gmail.example>', 'atlas.example')).toBeNull();
    expect(parseMessageId('<registrar.tides.r1.l1@elsewhere.example>', 'atlas.example')).toBeNull();
    expect(parseMessageId('registrar.tides.r1.l1@atlas.example', 'atlas.example')).toBeNull();
  });
});
