// Messages as octets: text and HTML in any charset and transfer encoding (RFC 2045 §6), for tests that go through the real parser. Pure.

type Charset = 'utf-8' | 'iso-8859-15' | 'windows-1252';
type Encoding = '8bit' | 'quoted-printable' | 'base64';

interface Body {
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
}

/** Characters beyond Latin-1 that mails use, where the two charsets have them. */
const BEYOND: Readonly<Record<Exclude<Charset, 'utf-8'>, Readonly<Record<string, number>>>> = {
  'iso-8859-15': { '€': 0xa4, Š: 0xa6, š: 0xa8, Ž: 0xb4, ž: 0xb8, Œ: 0xbc, œ: 0xbd },
  'windows-1252': { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 },
};

/** The octets of `text`. What the charset lacks becomes the plain character that mail programs put for it, else "?". */
export function octets(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  const plain: Readonly<Record<string, string>> = {
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '•': '*',
  };
  const table = BEYOND[charset];
  const codes = Array.from(text, (character) => {
    const known = table[character];
    if (known !== undefined) return known;
    const code = (plain[character] ?? character).charCodeAt(0);
    return code < 256 ? code : 0x3f;
  });
  return Buffer.from(codes);
}

function transferred(body: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case '8bit':
      return body;
    case 'base64':
      return Buffer.from(body.toString('base64').replace(/.{76}/g, '$&\r\n'), 'latin1');
    case 'quoted-printable':
      return Buffer.from(body.toString('latin1').split('\r\n').map(quotedPrintable).join('\r\n'), 'latin1');
  }
}

/** One line, with soft line breaks (RFC 2045 §6.7). */
function quotedPrintable(line: string): string {
  const pieces = Array.from(line, (character, index) => {
    const code = character.charCodeAt(0);
    const bare = (code > 32 && code < 127 && character !== '=') || (code === 32 && index < line.length - 1);
    return bare ? character : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (current.length + piece.length > 75) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...lines, current].join('\r\n');
}

/** A complete message: `header` lines, then text, HTML, or both as multipart/alternative. */
export function rawMail(
  header: readonly string[],
  { text, html }: Body,
  charset: Charset = 'utf-8',
  encoding: Encoding = '8bit',
): Buffer {
  const entity = (type: string, content: string): Buffer =>
    Buffer.concat([
      Buffer.from(`Content-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`),
      transferred(octets(content.replace(/\r?\n/g, '\r\n'), charset), encoding),
      Buffer.from('\r\n'),
    ]);
  const parts = [
    ...(typeof text === 'string' ? [entity('text/plain', text)] : []),
    ...(typeof html === 'string' ? [entity('text/html', html)] : []),
  ];
  const top = Buffer.from(`${[...header, 'MIME-Version: 1.0'].join('\r\n')}\r\n`);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return Buffer.concat([top, only]);
  const boundary = '=_both_=';
  return Buffer.concat([
    top,
    Buffer.from(`Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`),
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}
