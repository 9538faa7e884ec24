import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listByEvent } from '../../../src/store/registrations.ts';
import { questionFor } from '../../../src/store/questions.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import {
  addressOf,
  ANNA,
  commandDesk,
  event,
  type CommandDesk,
  type DeskSettings,
} from '../../support/command-desk.ts';

const MILLS = event().replace('id: tides', 'id: mills').replace('Rising tides: living with water', 'Old mills');
const BO = 'bo@atlas.example';
const QUESTION = 'Is there a lift at Rising tides?';
const ANN = addressOf('Ann Bakker');

describe('mails with a number', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  const begin = (settings: DeskSettings = {}): Promise<CommandDesk> => commandDesk(parseWorker.url, settings);
  const withMills = (more = ''): Promise<CommandDesk> =>
    begin({ files: { 'config/events/mills.yaml': `${MILLS}${more}` } });
  const peopleOf = (desk: CommandDesk, eventId: string): Promise<readonly (string | null)[]> =>
    desk.context.store.read(async (reader) => (await listByEvent(reader, eventId)).map(({ name }) => name));
  const openQuestion = (desk: CommandDesk) => desk.context.store.read((reader) => questionFor(reader, ANN));

  it('of another organiser’s event are registered from by nobody else', async () => {
    const desk = await withMills(`organisers: [${BO}]\n`);
    await desk.mail('Ann Bakker', 'Could I perhaps come to Old mills? And is there a lift?', { Subject: 'Old mills' });
    await desk.digest({ eventId: null });
    await desk.command('register 1\nregister 1 for Old mills');
    expect(await peopleOf(desk, 'mills')).toEqual([]);
    expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`]);
    expect(await desk.transcript()).toEqual([
      'Not done: I cannot register anybody from mail 1. Use "add" with a name and an address.',
      'Not done: I know no such event, or not any more.',
    ]);
    expect(await desk.filings()).toContain('Old mills: attention');
  });

  it('of an event of hers and another’s are registered from for hers alone', async () => {
    const desk = await withMills(`organisers: [${BO}]\n`);
    await desk.mail('Ann Bakker', 'Please register me for Rising tides and for Old mills, if my train allows.');
    await desk.digest();
    await desk.command('register 1');
    expect(await desk.transcript()).toEqual([
      'from mail 1: Ann Bakker (ann.bakker@people.example), registered, in person.',
    ]);
    expect(await desk.people()).toEqual(['Ann Bakker: confirmed in-person']);
    expect(await peopleOf(desk, 'mills')).toEqual([]);
  });

  it.each(['register 1', 'ignore 1'])('leave open what was asked about another mail: %s', async (text) => {
    const desk = await withMills();
    await desk.mail('Ann Bakker', QUESTION, { Subject: 'Lift' });
    await desk.mail('Ann Bakker', 'Please register me for your event.', { Subject: 'Event' });
    expect(await desk.letters()).toEqual([`which-event ${ANN} queued`]);
    const asked = await openQuestion(desk);
    expect(asked).not.toBeNull();
    await desk.digest();
    await desk.command(text);
    expect(await openQuestion(desk)).toEqual(asked);
  });

  it('wait in draft mode until the draft of the confirmation is sent', async () => {
    const desk = await begin({ mode: 'draft' });
    await desk.mail('Ann Bakker', QUESTION, { Subject: 'Lift' });
    await desk.digest();
    await desk.command('register 1');
    expect((await desk.filings())[0]).toBe('Lift: settled, settled');
  });
});
