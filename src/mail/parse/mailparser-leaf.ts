// One leaf of a message through mailparser: transfer encoding, charset, format=flowed. It sees no more than that leaf, so it cannot merge.
import { MailParser } from 'mailparser';

/** What of a part's header its decoding depends on. */
export interface Encoding {
  /** Content-Transfer-Encoding in lower case. */
  readonly transfer: string;
  /** RFC 3676 format=flowed, and whether with delsp=yes. */
  readonly flow: 'fixed' | 'flowed' | 'delsp';
}

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  checksumAlgo: false,
} as const;
const FLOW = { fixed: '', flowed: '; format=flowed', delsp: '; format=flowed; delsp=yes' } as const;
const TOKEN = /^[A-Za-z0-9:_.+-]{1,60}$/;

/** Whether a header may carry this as it is; else it counts as absent. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** The characters of `body`, lines ended by LF. */
export function decodeWithMailparser(body: Buffer, encoding: Encoding, charset: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser(OPTIONS);
    let text = '';
    parser.on('error', reject);
    parser.on('data', (chunk) => {
      if (chunk.type === 'text') text = chunk.text ?? '';
      else chunk.release?.();
    });
    parser.on('end', () => {
      resolve(text);
    });
    parser.write(header(`text/plain; charset=${charset}${FLOW[encoding.flow]}`, encoding.transfer));
    parser.end(body);
  });
}

/** The octets of `body` with the transfer encoding undone. */
export function undoWithMailparser(body: Buffer, transfer: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser(OPTIONS);
    const chunks: Buffer[] = [];
    parser.on('error', reject);
    parser.on('data', (part) => {
      if (part.type !== 'attachment') return;
      part.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      part.content.on('end', () => part.release?.());
    });
    parser.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    parser.write(header('application/octet-stream', transfer));
    parser.end(body);
  });
}

function header(contentType: string, transfer: string): Buffer {
  const encoding = isToken(transfer) ? `Content-Transfer-Encoding: ${transfer}\r\n` : '';
  return Buffer.from(`Content-Type: ${contentType}\r\n${encoding}\r\n`, 'latin1');
}
