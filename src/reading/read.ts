// The composition of reading: Mail → Reading. Pure; never throws.
import type { Mail } from '../domain/mail.ts';
import type { Reading, ReadingContext } from '../domain/reading.ts';
import { asksForNewEvent } from './announcement/trigger.ts';
import { findEvents } from './event/find-events.ts';
import { classify } from './kind/classify.ts';
import { featuresOf } from './opinion/features.ts';
import { notAPerson, withSecondOpinion, type Counted } from './opinion/opinion.ts';
import { findAttendance } from './people/find-attendance.ts';
import { findNotes } from './people/find-notes.ts';
import { findParty } from './people/find-party.ts';
import { findPeople } from './people/find-people.ts';
import { readSender } from './people/read-sender.ts';
import type { Block } from './text/block.ts';
import { readLanguage } from './text/language.ts';
import { readText } from './text/read-text.ts';
import { calendarRequests } from './want/calendar-requests.ts';
import { gatherFacts } from './want/facts.ts';
import { completed } from './want/open-question.ts';
import { requestsOf } from './want/requests.ts';
import { readThread } from './want/thread.ts';
import { wishesOf } from './want/wishes/wishes.ts';

/**
 * What `mail` is and what it asks for. Every name and address of the result stands in the mail.
 * Only mails of persons and calendar answers have requests.
 */
export function read(mail: Mail, context: ReadingContext): Reading {
  const { blocks } = readText(mail);
  const { kind, mayReply, viaList, authenticity, evidence, bounce, calendar, answers } = classify(
    mail,
    context,
    blocks,
  );
  const sender = readSender(mail, blocks, context);
  const reading: Reading = {
    kind,
    mayReply,
    language: readLanguage(blocks, mail.subject, context.languages),
    requests: [],
    attention: false,
    evidence,
    sender,
    authenticity,
    answers,
    bounce,
    calendar,
  };
  if (kind !== 'person' && kind !== 'calendar-reply') return reading;
  const events = findEvents({ blocks, subject: mail.subject, mail, context });
  if (kind === 'calendar-reply') {
    return { ...reading, ...calendarRequests({ mail, context, blocks, events, sender, calendar }) };
  }
  // What answers a letter or a question of ours, or came through a list, is judged by that.
  const isAnswer = answers !== null || context.openQuestion !== null;
  // An announcement is bulk by its words; somebody vouched for who passes it on to make an event of it is a person.
  const isNewEvent = authenticity === 'pass' && asksForNewEvent(mail, blocks);
  const counted = isAnswer || viaList || isNewEvent ? null : countWords(mail, blocks, context);
  const other = counted === null ? null : notAPerson(counted);
  if (other !== null) {
    return { ...reading, kind: other.kind, mayReply: false, evidence: [...evidence, ...other.evidence] };
  }
  const facts = gatherFacts({
    mail,
    context,
    blocks,
    events,
    people: findPeople({ blocks, mail, context, sender }),
    party: findParty(blocks, mail.subject),
    attendance: findAttendance(blocks, mail.subject, context),
    notes: findNotes(blocks, mail),
    sender,
    viaList,
    thread: readThread(blocks, mail.subject, answers, context.address, context.name),
  });
  const wishes = wishesOf(facts);
  const requests = requestsOf(facts, wishes);
  const understood = { ...reading, requests: completed(requests, facts), attention: wishes.attention };
  return counted === null ? understood : withSecondOpinion(understood, counted);
}

function countWords(mail: Mail, blocks: readonly Block[], context: ReadingContext): Counted {
  const text = [mail.subject ?? '', ...blocks.map((block) => block.text)].join('\n');
  return { features: featuresOf(mail, blocks, context), text };
}
