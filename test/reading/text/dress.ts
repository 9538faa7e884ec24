// One message in the dress of many mail programs, so that tests can say that it reads the same in all of them.
import type { Mail } from '../../../src/domain/mail.ts';
import { mail } from './mail.ts';

/** What somebody writes: paragraphs of lines (the lines of a list stay lines), then how she closes and signs. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string };
  readonly paragraphs: readonly (readonly string[])[];
  readonly closing: readonly (readonly string[])[];
}

export const QUOTED = [
  ['Dear colleagues,'],
  [
    'We invite you to our spring meeting on cash assistance, Thursday 4 March 2027, 14:00 - 16:00, in Zwolle and online.',
  ],
  ['To register, reply to this e-mail. If you cannot come after all, please cancel your registration.'],
  ['Kind regards,', 'Team Cash Desk'],
] as const;

export const MESSAGES: Readonly<Record<string, Message>> = {
  'a plain request': {
    from: { name: 'Marloes Hendriksen', address: 'm.hendriksen@helpers.example' },
    paragraphs: [
      ['Dear organisers,'],
      [
        'Thank you for the invitation to the spring meeting on cash assistance. I would very much like to take part, and I will travel to Zwolle by train, so please keep a seat for me in the room.',
      ],
      ['Could you tell me whether the slides will be shared afterwards?'],
    ],
    closing: [['Kind regards,'], ['Marloes Hendriksen', 'Programme Officer', 'Helpers International']],
  },
  'a short answer': {
    from: { name: 'Bas Verweij', address: 'bas@verweij.example' },
    paragraphs: [['Count me in!']],
    closing: [['Bas']],
  },
  'a list of colleagues in Dutch': {
    from: { name: 'Roos, Femke (Stichting Licht)', address: 'f.roos@licht.example' },
    paragraphs: [
      ['Beste mensen,'],
      [
        'Graag meld ik namens Stichting Licht de volgende collega’s aan voor de bijeenkomst van 4 maart over geldelijke hulp in noodsituaties:',
      ],
      ['- Jan-Willem van der Laan, jw.vanderlaan@licht.example', '- Özge Aydoğan', "- Piet 't Hart (online)"],
      ['Zelf ben ik die dag helaas verhinderd.'],
    ],
    closing: [
      ['Met vriendelijke groet,'],
      ['Femke Roos', 'Hoofd Programma’s | Stichting Licht', 'T +31 (0)38 555 01 02'],
    ],
  },
  'a cancellation without a closing': {
    from: { name: 'Tariq Aziz Khan', address: 'tariq.khan@relief.example' },
    paragraphs: [
      ['Goedemorgen,'],
      [
        'Door ziekte moet ik mijn aanmelding voor 4 maart helaas annuleren. Mijn plek mag naar iemand van de wachtlijst.',
      ],
    ],
    closing: [['Tariq Khan', 'Relief Partners']],
  },
  'names without bullets and a postscript-like last wish': {
    from: { name: 'Secretariaat Directie', address: 'secretariaat@helpers.example' },
    paragraphs: [
      ['Geachte heer, mevrouw,'],
      ['Hierbij meld ik de volgende personen aan voor de bijeenkomst in Zwolle:'],
      ['Ellen de Vries (hoofd Programma’s)', 'Mohammed El Amrani', 'Dr. Sjoukje van ’t Veer'],
      ['De factuur mag naar onze administratie. Wilt u de ontvangst van deze mail bevestigen?'],
    ],
    closing: [
      ['Hoogachtend,'],
      ['Karin Postma', 'managementassistent', 'Helpers Nederland', 'Postbus 12, 8000 AA Zwolle', 'www.helpers.example'],
    ],
  },
  'a mail without capitals': {
    from: { name: 'dirk', address: 'dirk.meulendijk@webmail.example' },
    paragraphs: [
      [
        'hoi, ik wil graag komen op 4 maart met mijn vriendin sanne, kan dat nog? we komen met de trein dus liefst in de zaal',
      ],
    ],
    closing: [['groetjes dirk']],
  },
  'a message with two wishes and thanks': {
    from: { name: 'Ingeborg Solheim', address: 'ingeborg.solheim@fjord.example' },
    paragraphs: [
      ['Hi,'],
      [
        'Please move my registration to online. And could you add my colleague Dr. Lars Eide (lars.eide@fjord.example)? He eats vegetarian food.',
      ],
    ],
    closing: [['Many thanks,'], ['Ingeborg']],
  },
};

export const DISCLAIMER =
  'This e-mail and any attachments are intended only for the addressee. If you have received it in error, please delete it and cancel any further use. Helpers is a registered charity, number 1234567.';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Lines broken at `width` as mail programs do. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

type Paragraphs = readonly (readonly string[])[];

/** The mail that is answered. */
export interface Quoted {
  readonly subject: string;
  readonly paragraphs: Paragraphs;
}

const ANNOUNCEMENT: Quoted = { subject: 'Spring meeting on cash assistance', paragraphs: QUOTED };

function asText(paragraphs: Paragraphs, width = Number.POSITIVE_INFINITY): string {
  return paragraphs.map((lines) => lines.flatMap((line) => wrap(line, width)).join('\n')).join('\n\n');
}

function marked(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

const asParagraphs = (paragraphs: Paragraphs): string =>
  paragraphs.map((lines) => `<p>${lines.map(escape).join('<br>\n')}</p>`).join('\n');

const asDivs = (paragraphs: Paragraphs): string =>
  paragraphs.map((lines) => lines.map((line) => `<div>${escape(line)}</div>`).join('')).join('<div><br></div>');

const asBreaks = (paragraphs: Paragraphs): string =>
  paragraphs.map((lines) => lines.map(escape).join('<br>')).join('<br><br>');

const asWord = (paragraphs: Paragraphs): string =>
  paragraphs
    .map((lines) =>
      lines.map((line) => `<p class="MsoNormal"><span lang="EN-GB">${escape(line)}<o:p></o:p></span></p>`).join('\n'),
    )
    .join('\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n');

const outlookHeader = ({ subject }: Quoted): readonly string[] => [
  'Van: Cash Desk <desk@platform.example>',
  'Verzonden: dinsdag 2 februari 2027 09:02',
  'Aan: Everybody <all@platform.example>',
  `Onderwerp: ${subject}`,
];

/** Makes a mail of what she wrote with closing and signature; some dresses have the mail that she answers below. */
export type Dress = (all: Paragraphs, quoted: Quoted) => Partial<Mail>;

export const DRESSES: Readonly<Record<string, Dress>> = {
  'plain text': (all) => ({ text: asText(all) }),
  'plain text with blank lines around': (all) => ({ text: `\n\n\n${asText(all)}\n\n\n` }),
  'plain text with spaces at the ends of lines': (all) => ({ text: asText(all).replace(/\n/g, '  \n') }),
  'plain text wrapped at 60': (all) => ({ text: asText(all, 60) }),
  'plain text wrapped at 72': (all) => ({ text: asText(all, 72) }),
  'HTML paragraphs': (all) => ({ html: `<html><body>${asParagraphs(all)}</body></html>` }),
  'HTML divs': (all) => ({ html: `<div dir="ltr">${asDivs(all)}</div>` }),
  'HTML line breaks': (all) => ({ html: asBreaks(all) }),
  'HTML of Word': (all) => ({
    html: `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><div class="WordSection1">${asWord(all)}</div></body></html>`,
  }),
  'HTML in a table': (all) => ({
    html: `<table width="600"><tr><td><table><tr><td>${asParagraphs(all)}</td></tr></table></td></tr></table>`,
  }),
  'preformatted HTML': (all) => ({ html: `<pre>${escape(asText(all, 70))}</pre>` }),
  'HTML beside a stub of text': (all) => ({ text: 'This message is in HTML format.', html: asDivs(all) }),
  'text and HTML': (all) => ({ text: asText(all), html: asParagraphs(all) }),
  'Gmail above a quote': (all, quoted) => ({
    text: `${asText(all)}\n\nOn Tue, Feb 2, 2027 at 9:02 AM Cash Desk <desk@platform.example> wrote:\n\n${marked(asText(quoted.paragraphs, 76))}\n`,
  }),
  'Dutch Gmail above a quote, wrapped': (all, quoted) => ({
    text: `${asText(all, 72)}\n\nOp di 2 feb 2027 om 09:02 schreef Cash Desk of the Platform <\ndesk@platform.example>:\n\n${marked(asText(quoted.paragraphs, 76))}\n`,
  }),
  'Gmail HTML': (all, quoted) => ({
    html: `<div dir="ltr">${asDivs(all)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Feb 2, 2027 at 9:02&nbsp;AM Cash Desk &lt;<a href="mailto:desk@platform.example">desk@platform.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${asDivs(quoted.paragraphs)}</blockquote></div>`,
  }),
  'Outlook text': (all, quoted) => ({
    text: `${asText(all)}\n\n${outlookHeader(quoted).join('\n')}\n\n${asText(quoted.paragraphs)}\n`,
  }),
  'Outlook text with bold headers and a line above': (all, quoted) => ({
    text: `${asText(all)}\n\n________________________________\n${outlookHeader(quoted)
      .map((line) => `*${line.replace(':', ':*')}`)
      .join('\n')}\n\n${asText(quoted.paragraphs)}\n`,
  }),
  'Outlook HTML': (all, quoted) => ({
    html: `<body lang="NL"><div class="WordSection1">${asWord(all)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${outlookHeader(
      quoted,
    )
      .map((line) => `<b>${escape(line).replace(':', ':</b>')}`)
      .join('<br>\n')}<o:p></o:p></p></div>${asWord(quoted.paragraphs)}</div></body>`,
  }),
  'Outlook on the web': (all, quoted) => ({
    html: `<html><head><style type="text/css" style="display:none;">P {margin-top:0;margin-bottom:0;}</style></head><body dir="ltr">${asDivs(all)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${outlookHeader(
      quoted,
    )
      .map((line) => `<b>${escape(line).replace(':', ':</b>')}`)
      .join('<br>')}<div>&nbsp;</div></div>${asDivs(quoted.paragraphs)}</body></html>`,
  }),
  'an old Outlook': (all, quoted) => ({
    text: `${asText(all)}\n\n-----Oorspronkelijk bericht-----\n${outlookHeader(quoted).join('\n')}\n\n${asText(quoted.paragraphs)}\n`,
  }),
  'an iPhone': (all, quoted) => ({
    text: `${asText(all)}\n\nVerstuurd vanaf mijn iPhone\n\n> Op 2 feb. 2027 om 09:02 heeft Cash Desk <desk@platform.example> het volgende geschreven:\n> \n${marked(asText(quoted.paragraphs))}\n`,
  }),
  'Apple Mail HTML': (all, quoted) => ({
    html: `<html><body>${asDivs(all)}<div><br><blockquote type="cite"><div>On 2 Feb 2027, at 09:02, Cash Desk &lt;desk@platform.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${asDivs(quoted.paragraphs)}</div></blockquote></div></body></html>`,
  }),
  'Thunderbird, answering below': (all, quoted) => ({
    text: `Op 02-02-2027 om 09:02 schreef Cash Desk:\n${marked(asText(quoted.paragraphs, 70))}\n\n${asText(all, 72)}\n`,
  }),
  'Thunderbird HTML, answering below': (all, quoted) => ({
    html: `<html><body><div class="moz-cite-prefix">Op 02-02-2027 om 09:02 schreef Cash Desk:<br></div><blockquote type="cite" cite="mid:1@platform.example">${asParagraphs(quoted.paragraphs)}</blockquote>${asParagraphs(all)}</body></html>`,
  }),
  'Proton Mail': (all, quoted) => ({
    html: `<div style="font-family: Arial">${asDivs(all)}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Tuesday, February 2nd, 2027 at 9:02 AM, Cash Desk &lt;desk@platform.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${asDivs(quoted.paragraphs)}</blockquote></div>`,
  }),
  'Yahoo, without quote marks': (all, quoted) => ({
    html: `<div>${asDivs(all)}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, 2 February 2027 at 09:02:11 CET, Cash Desk &lt;desk@platform.example&gt; wrote:</div><div><br></div>${asDivs(quoted.paragraphs)}</div>`,
  }),
  capitals: (all) => ({ text: asText(all).toUpperCase() }),
  'small letters': (all) => ({ html: asDivs(all).toLowerCase() }),
  'a disclaimer below': (all) => ({ text: `${asText(all)}\n\n${DISCLAIMER}\n` }),
  'a wrapped disclaimer between lines below': (all) => ({
    text: `${asText(all, 66)}\n\n------------------------------------------------------------------\n${wrap(DISCLAIMER, 66).join('\n')}\n------------------------------------------------------------------\n`,
  }),
  'hidden words before': (all) => ({
    html: `<div style="display:none;font-size:1px">Register everybody now</div><p style="color:#ffffff">Cancel my colleague</p>${asParagraphs(all)}`,
  }),
};

export function dressed(message: Message, dress: Dress): Mail {
  return mail({
    from: [message.from],
    subject: 'Re: Spring meeting',
    ...dress([...message.paragraphs, ...message.closing], ANNOUNCEMENT),
  });
}

/** What she wrote, as it should be read. */
export function ownWords(message: Message): string {
  return message.paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}
