import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import { historyOf } from '../../../src/store/history.ts';
import { listByEvent } from '../../../src/store/registrations.ts';
import { withEffectiveEvents } from '../../../src/worker/effective-events.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import {
  addressOf,
  ANNA,
  commandDesk,
  event,
  type CommandDesk,
  type DeskSettings,
} from '../../support/command-desk.ts';
import { mailFrom } from '../../support/parse.ts';
import { compose } from '../../../src/mail/compose.ts';

const COME = 'Please register me for Rising tides, in person.';
const QUESTION = 'Is there a lift at Rising tides?';

describe("an organiser's commands", { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());
  const begin = (settings: DeskSettings = {}): Promise<CommandDesk> => commandDesk(parseWorker.url, settings);

  it('add people, who get the usual confirmation; the act is the organiser’s', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('add Jane Doe <jane@people.example> online of Oxfam\nvoeg toe Bo Bos bo@people.example');
    expect(await desk.people()).toEqual(['Jane Doe: confirmed online', 'Bo Bos: confirmed in-person']);
    expect(await desk.letters()).toEqual([
      'confirmation jane@people.example queued',
      'confirmation bo@people.example queued',
      `transcript ${ANNA} queued`,
    ]);
    expect(await desk.transcript()).toEqual([
      'Jane Doe (jane@people.example) is registered, online, and is told by mail.',
      'Bo Bos (bo@people.example) is registered, in person, and is told by mail.',
    ]);
    const [jane] = await desk.context.store.read((reader) => listByEvent(reader, 'tides'));
    const history = await desk.context.store.read((reader) => historyOf(reader, jane?.id ?? ''));
    expect(history).toMatchObject([{ what: 'registered', cause: 'organiser', causeRef: ANNA }]);
    expect(jane?.organisation).toBe('Oxfam');
    expect(await desk.letter('confirmation')).toMatchObject({ autoSubmitted: 'auto-generated', inReplyTo: null });
    const transcript = await desk.letter('transcript');
    expect(transcript).toMatchObject({ autoSubmitted: 'auto-replied', inReplyTo: '<command-1@atlas.example>' });
    expect(await desk.filings()).toEqual(['Re: Rising tides: two things need you: handled']);
  });

  it('add nobody twice, nobody at our own address, and put people on the waiting list of what is full', async () => {
    const desk = await begin({ event: event('', 1) });
    await desk.digest();
    await desk.command(
      'add A Bos <a@people.example>\nadd A Bos <A@people.example>\nadd B Bos <b@people.example>\nadd Us <desk+x@atlas.example>\nadd C Bos <c@people.example> online',
    );
    expect(await desk.people()).toEqual([
      'A Bos: confirmed in-person',
      'B Bos: waiting in-person',
      'C Bos: confirmed online',
    ]);
    expect(await desk.transcript()).toEqual([
      expect.stringMatching(/^A Bos .* is registered/),
      'Not done: A Bos (a@people.example) is there already, registered, in person.',
      expect.stringMatching(/^B Bos .* is on the waiting list, as it is full/),
      'Not done: that is our own address.',
      expect.stringMatching(/^C Bos .* is registered, online/),
    ]);
  });

  it('add nobody to what is full and has no waiting list, and tell nobody so', async () => {
    const desk = await begin({ event: event(', waitingList: false', 1) });
    await desk.digest();
    await desk.command('add A Bos <a@people.example>\nadd B Bos <b@people.example>');
    expect(await desk.letters()).toEqual(['confirmation a@people.example queued', `transcript ${ANNA} queued`]);
    expect((await desk.transcript())[1]).toMatch(/^Not done: in person it is full, and there is no waiting list/);
  });

  it('add people after registration has closed', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('close\nadd A Bos <a@people.example>');
    await desk.mail('Ann Bakker', COME);
    expect(await desk.people()).toEqual(['A Bos: confirmed in-person']);
    expect(await desk.letters()).toContain(`closed ${addressOf('Ann Bakker')} queued`);
  });

  it('cancel by name or address, tell the person, and let those who wait move up', async () => {
    const desk = await begin({ event: event('', 1) });
    await desk.mail('Ann Bakker', COME);
    await desk.mail('Bo Bos', COME);
    await desk.digest();
    await desk.letters();
    await desk.command('cancel bakker');
    expect(await desk.people()).toEqual(['Ann Bakker: cancelled in-person', 'Bo Bos: confirmed in-person']);
    expect(await desk.letters()).toEqual([
      `cancelled ${addressOf('Ann Bakker')} queued`,
      `promoted ${addressOf('Bo Bos')} queued`,
      `transcript ${ANNA} queued`,
    ]);
    expect((await desk.letter('cancelled')).text).toContain('The organisers have cancelled your registration');
    expect(await desk.transcript()).toEqual([
      'Ann Bakker (ann.bakker@people.example) is cancelled and is told by mail. One person from the waiting list moves up.',
    ]);
  });

  it('act on nobody where several could be meant, or name and address differ', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('add Ann Bakker <a1@people.example>\nadd Ann Bakker <a2@people.example>');
    await desk.letters();
    await desk.command(
      'cancel Ann Bakker\ncancel Bo Bos <a1@people.example>\ncancel Zoë\ncancel Ann Bakker <a2@people.example>\ncancel Ann Bakker',
    );
    expect(await desk.transcript()).toEqual([
      expect.stringMatching(/^Not done: it could be several people: .*a1@people.example.*a2@people.example/),
      'Not done: that is the address of Ann Bakker (a1@people.example), who has another name.',
      'Not done: I find nobody of that name or address.',
      expect.stringMatching(/a2@people.example\) is cancelled/),
      // The commands before it have left one.
      expect.stringMatching(/a1@people.example\) is cancelled/),
    ]);
  });

  it('register the sender of a numbered mail, and take the mail out of sight', async () => {
    const desk = await begin();
    await desk.mail('Ann Bakker', 'Can I perhaps come to Rising tides? And is there a lift?', { Subject: 'Lift' });
    await desk.mail('Bo Bos', QUESTION, { Subject: 'Ramp' });
    await desk.digest();
    expect(await desk.letters()).toEqual([]);
    await desk.command('register 1\nregister 1\nregister 9');
    expect(await desk.people()).toEqual(['Ann Bakker: confirmed in-person']);
    expect(await desk.transcript()).toEqual([
      'from mail 1: Ann Bakker (ann.bakker@people.example), registered, in person.',
      'Not done: 1 was settled already.',
      'Not done: there was no 9 in the letter that you answered.',
    ]);
    expect((await desk.letter('confirmation')).inReplyTo).toBe('<mail-1@people.example>');
    expect(await desk.filings()).toEqual([
      'Lift: settled-handled, settled',
      'Ramp: attention',
      'Re: Rising tides: two things need you: handled',
    ]);
  });

  it('ignore numbered mails, and answer them in the organiser’s own words', async () => {
    const desk = await begin();
    await desk.mail('Ann Bakker', QUESTION, { Subject: 'Re: Lift?' });
    await desk.mail('Bo Bos', QUESTION, { Subject: 'Ramp' });
    await desk.digest();
    await desk.command('negeer 2\nanswer 1: Yes, behind the door.\n\n{{ house.name }} **bold** <b>x</b> % {% if %}\n');
    expect(await desk.letters()).toEqual([`answer ${addressOf('Ann Bakker')} queued`, `transcript ${ANNA} queued`]);
    const answer = await desk.letter('answer');
    expect(answer.subject).toBe('Re: Lift?');
    expect(answer.inReplyTo).toBe('<mail-1@people.example>');
    expect(answer.text).toContain('Yes, behind the door.\n\n{{ house.name }} **bold** <b>x</b> % {% if %}');
    expect(answer.text).toContain('Dear Ann Bakker,');
    expect(answer.html).not.toMatch(/<b>x<\/b>|<strong>bold/);
    expect(await desk.filings()).toEqual([
      'Re: Lift?: settled-handled, settled',
      'Ramp: settled, settled',
      'Re: Rising tides: two things need you: handled',
    ]);
  });

  it('answer no machine', async () => {
    const desk = await begin();
    await desk.mail('Ann Bakker', QUESTION, { 'Reply-To': 'desk@atlas.example', Subject: 'Loop' });
    await desk.digest();
    await desk.command('answer 1: Yes.\nregister 1');
    expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`]);
    expect(await desk.people()).toEqual([]);
  });

  it('approve and decline who waits for it, by number or name', async () => {
    const desk = await begin({ event: event(', approval: manual', 2) });
    for (const who of ['Ann Bakker', 'Bo Bos', 'Cor Dam']) await desk.mail(who, COME);
    const rows = await desk.context.store.read((reader) => listByEvent(reader, 'tides'));
    const pending = rows.filter(({ status }) => status === 'pending');
    await desk.digest({
      items: [{ number: 1, kind: 'pending', registrationIds: [pending[0]?.id ?? ''] }],
    });
    await desk.letters();
    await desk.command('approve 1\ndecline Bo Bos\napprove Ann Bakker\nregister 1');
    expect(await desk.people()).toEqual([
      'Ann Bakker: confirmed in-person',
      'Bo Bos: cancelled in-person',
      'Cor Dam: pending in-person',
    ]);
    expect(await desk.letters()).toEqual([
      `approved ${addressOf('Ann Bakker')} queued`,
      `declined ${addressOf('Bo Bos')} queued`,
      `pending ${addressOf('Cor Dam')} queued`,
      `transcript ${ANNA} queued`,
    ]);
    expect((await desk.transcript()).slice(2)).toEqual([
      expect.stringMatching(/^Not done: nobody waits for approval there: Ann Bakker .* is confirmed/),
      expect.stringMatching(/^Not done: 1 is not a mail but waits for your approval/),
    ]);
  });

  it('approve nobody after the end of the event or when it is called off, but decline', async () => {
    const desk = await begin({ event: event(', approval: manual') });
    await desk.mail('Ann Bakker', COME);
    await desk.letters();
    const callOff = (): void => {
      const off = desk.context.fileEvents.map((one) => ({ ...one, status: 'cancelled' as const }));
      desk.context.setEvents(off, off);
    };
    desk.setNow('2030-12-10T15:31:00Z');
    await desk.digest();
    await desk.command('Hello,\n\napprove Ann Bakker');
    expect(await desk.transcript()).toEqual(['Not done: the event is over.']);
    desk.setNow('2030-12-09T09:00:00Z');
    callOff();
    await desk.command('Hello,\n\napprove Ann Bakker');
    expect(await desk.transcript()).toEqual(['Not done: the event is cancelled.']);
    expect(await desk.people()).toEqual(['Ann Bakker: pending in-person']);
    expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`, `transcript ${ANNA} queued`]);
    await desk.command('decline Ann Bakker');
    expect(await desk.people()).toEqual(['Ann Bakker: cancelled in-person']);
  });

  it('change capacity, which is in force at once and in every command line', async () => {
    const desk = await begin({ event: event('', 1) });
    for (const who of ['Ann Bakker', 'Bo Bos', 'Cor Dam']) await desk.mail(who, COME);
    await desk.digest();
    await desk.letters();
    await desk.command('capacity in-person 2\ncapacity online 0\nadd Dee Eik <dee@people.example>\ncapacity unlimited');
    expect(await desk.people()).toEqual([
      'Ann Bakker: confirmed in-person',
      'Bo Bos: confirmed in-person',
      'Cor Dam: confirmed in-person',
      'Dee Eik: confirmed in-person',
    ]);
    expect(await desk.transcript()).toEqual([
      'in person there is room for 2 now; 1 taken before. From the waiting list move up: 1.',
      expect.stringMatching(/^Not done: a capacity of nothing/),
      expect.stringMatching(/^Dee Eik .* is on the waiting list/),
      'in person there is no limit any more; 2 taken before. From the waiting list move up: 2.',
    ]);
    const { events } = await withEffectiveEvents(loadConfig(desk.config, {}));
    expect(events[0]?.attendance[0]?.capacity).toBeNull();
  });

  it('close and open registration for the mails that follow', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('Sluit de aanmelding\nclose');
    await desk.mail('Ann Bakker', COME);
    expect(await desk.people()).toEqual([]);
    await desk.command('heropen');
    await desk.mail('Bo Bos', COME);
    expect(await desk.people()).toEqual(['Bo Bos: confirmed in-person']);
  });

  it('send the list as a workbook and as CSV', async () => {
    const desk = await begin();
    await desk.mail('Ann Bakker', COME);
    await desk.digest();
    await desk.command('send list\nplease send me the list!');
    const { attachments } = await desk.letter('transcript');
    expect(attachments.map(({ filename }) => filename)).toEqual(['attendees-tides.xlsx', 'attendees-tides.csv']);
    expect(Buffer.from(attachments[1]?.base64 ?? '', 'base64').toString()).toContain('Ann Bakker');
    const sent = await mailFrom(await compose(await desk.letter('transcript')));
    expect(sent.attachments.length).toBe(2);
  });

  it('check people in at the door, and not before the day of the event', async () => {
    const desk = await begin();
    await desk.mail('Ann Bakker', COME);
    desk.setNow('2030-12-09T22:59:00Z');
    await desk.digest();
    await desk.command('Hello,\n\ncheck in Ann Bakker');
    expect(await desk.transcript()).toEqual([expect.stringMatching(/^Not done: the event is not today/)]);
    expect(await desk.people()).toEqual(['Ann Bakker: confirmed in-person']);
    desk.setNow('2030-12-09T23:01:00Z');
    await desk.command('check in Ann\ncheck-in ann.bakker@people.example\ninchecken Zed\ncancel Ann Bakker');
    expect(await desk.people()).toEqual(['Ann Bakker: attended in-person']);
    expect((await desk.transcript())[3]).toBe(
      'Not done: whether Ann Bakker (ann.bakker@people.example) came is noted already.',
    );
  });

  it('help, and name what was not understood', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('Hello,\n\nhulp\nHow are you?\n\nThanks!\nAnna');
    const { text } = await desk.letter('transcript');
    expect(text).toMatch(/How are you\?\n→ Not done: I do not understand this line/);
    expect(text).toContain('capacity in person 100');
    await desk.letters();
    await desk.command('Thank you!\n\nAnna');
    expect(await desk.letters()).toEqual([]);
  });

  it('need a letter about one event where they are about one', async () => {
    const desk = await begin();
    await desk.digest({ eventId: null });
    await desk.command('close\nignore 1');
    expect(await desk.transcript()).toEqual([
      'Not done: for which event? Please answer a letter about that event.',
      'Not done: there was no 1 in the letter that you answered.',
    ]);
  });

  it('are answered in the organiser’s language', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command('Hallo, wil je dit doen?\nvoeg toe Bo Bos bo@people.example\nDank je wel!');
    expect((await desk.letter('transcript')).text).toContain('Bo Bos (bo@people.example) is aangemeld, ter plaatse');
  });

  it('carry people’s names and texts as they are, into no header and no markup', async () => {
    const desk = await begin();
    await desk.digest();
    await desk.command(
      'add {{ house.address }} [x](http://evil.example) <x@people.example>\nadd <script>alert(1)</script> Eve <eve@people.example>\ncancel Bcc: all@people.example\n',
    );
    const transcript = await desk.letter('transcript');
    expect(transcript.html).not.toMatch(/<script|href="http:\/\/evil/);
    expect(transcript.text).toContain('{{ house.address }}');
    const sent = await mailFrom(await compose(transcript));
    expect([sent.to.map(({ address }) => address), sent.cc]).toEqual([[ANNA], []]);
  });

  describe('that mail many people', () => {
    const ready = async (settings: DeskSettings = {}): Promise<CommandDesk> => {
      const desk = await begin(settings);
      await desk.mail('Ann Bakker', COME);
      await desk.mail('Bo Bos', 'Please register me for Rising tides, online.');
      await desk.digest();
      await desk.letters();
      return desk;
    };
    const answer = async (desk: CommandDesk, text: string, header: Record<string, string> = {}): Promise<string> => {
      const { replyTo } = await desk.letter('transcript');
      return desk.command(text, { To: replyTo?.address ?? '', ...header });
    };

    it('are shown first and sent after a yes, once', async () => {
      const desk = await ready();
      await desk.command('message all: The doors open at half past one.');
      expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`]);
      const shown = await desk.letter('transcript');
      expect(shown.text).toMatch(
        /everybody, 2 letters:\s+The doors open at half past one\.[^]*Nothing has been sent yet/,
      );
      expect(shown.replyTo?.address).toMatch(/^desk\+desk-[a-z2-7]{26}@/);
      await answer(desk, 'Yes please!');
      expect(await desk.letters()).toEqual([
        `message ${addressOf('Ann Bakker')} queued`,
        `message ${addressOf('Bo Bos')} queued`,
        `transcript ${ANNA} queued`,
      ]);
      expect((await desk.letter('message')).text).toContain('The doors open at half past one.');
      await desk.command('yes', { To: shown.replyTo?.address ?? '' });
      expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`]);
      expect(await desk.transcript()).toEqual(['Not done: that was answered already; nothing is sent twice.']);
    });

    it('are not sent after a no, a yes with more words, or a yes to another letter', async () => {
      const desk = await ready();
      await desk.command('bericht online: Tot zo.');
      expect((await desk.letter('transcript')).text).toContain('wie online komt, 1 brief');
      await answer(desk, 'yes, but not to Bo');
      await desk.command('yes');
      expect(await desk.transcript()).toEqual([expect.stringMatching(/^Not done: nothing waits for your yes/)]);
      await desk.command('message waiting: Hold on.');
      expect(await desk.transcript()).toEqual(['Not done: there is nobody to send it to.']);
      await desk.command('message online: See you.');
      await answer(desk, 'yes\nbut wait until tomorrow');
      expect((await desk.letters()).filter((letter) => letter.startsWith('message'))).toEqual([]);
      await desk.command('message online: See you.');
      await answer(desk, 'nee');
      expect(await desk.transcript()).toEqual(['goed, er wordt niets verstuurd.']);
      expect((await desk.letters()).filter((letter) => letter.startsWith('message'))).toEqual([]);
    });

    it('tell what changed of an event as it was shown, and not otherwise', async () => {
      const desk = await ready();
      await desk.command('announce');
      expect(await desk.transcript()).toEqual(['Not done: there is nothing new: everybody knows the event as it is.']);
      const moved = (place: string): void => {
        const changed = desk.context.fileEvents.map((one) => ({
          ...one,
          attendance: one.attendance.map((offer) => (offer.mode === 'in-person' ? { ...offer, place } : offer)),
        }));
        desk.context.setEvents(changed, changed);
      };
      moved('Old Church, Rotterdam');
      await desk.command('announce');
      expect(await desk.transcript()).toEqual(['what changed (place) would be told in 1 letter.']);
      const first = await desk.letter('transcript');
      moved('New Church, Rotterdam');
      await desk.letters();
      await answer(desk, 'yes');
      expect(await desk.letters()).toEqual([`transcript ${ANNA} queued`]);
      expect(await desk.transcript()).toEqual([expect.stringMatching(/^Not done: something has changed since/)]);
      moved('Old Church, Rotterdam');
      await desk.command('yes', { To: first.replyTo?.address ?? '' });
      expect(await desk.letters()).toEqual([
        `event-changed ${addressOf('Ann Bakker')} queued`,
        `transcript ${ANNA} queued`,
      ]);
    });
  });

  describe('in the modes', () => {
    it('shadow: letters to organisers go, those to attendees do not, and nothing is said to attendees in words', async () => {
      const desk = await begin({ mode: 'shadow' });
      await desk.mail('Ann Bakker', QUESTION);
      await desk.digest();
      await desk.command('add Jane Doe <jane@people.example>\nanswer 1: Yes.\nmessage all: Hello\nannounce');
      expect(await desk.letters()).toEqual(['confirmation jane@people.example withheld', `transcript ${ANNA} queued`]);
      const { text } = await desk.letter('transcript');
      expect(text.match(/no letter goes to attendees/g)?.length).toBe(3);
      expect(text).toContain('none of this reaches attendees');
      expect(await desk.filings()).toEqual(['Rising tides: none', 'Re: Rising tides: two things need you: none']);
    });

    it('draft: the transcript says where the letters lie', async () => {
      const desk = await begin({ mode: 'draft' });
      await desk.mail('Ann Bakker', QUESTION);
      await desk.digest();
      await desk.command('answer 1: Yes.');
      expect((await desk.letter('transcript')).text).toContain('lie among the drafts');
      expect(await desk.filings()).toEqual([
        'Rising tides: settled, settled',
        'Re: Rising tides: two things need you: none',
      ]);
    });
  });
});
