// HTML as a run of texts and tags, character references decoded. Pure; linear, whatever the markup.
// htmlparser2's tokenizer alone: its parser keeps a stack of open elements that takes quadratic time on deep nesting.
import { Tokenizer } from 'htmlparser2';

export interface TagHandler {
  text(text: string): void;
  /** `name` and the names of `attributes` in lower case. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
}

/** The attributes that tell something about words; others (pictures as data: URLs …) are not even kept. */
const WANTED = new Set(
  'style class id name type cite hidden color bgcolor background text href face data-marker alt'.split(' '),
);
const MAX_NAME = 60;
const MAX_ATTRIBUTE = 2_000;

/** Reads `html` to its end. */
export function readTags(html: string, handler: TagHandler): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const nameAt = (start: number, end: number): string =>
    html
      .slice(start, Math.min(end, start + MAX_NAME))
      .trim()
      .toLowerCase();
  const open = (): void => {
    handler.open(name, attributes);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        handler.text(html.slice(start, end));
      },
      ontextentity(code) {
        handler.text(String.fromCodePoint(code));
      },
      onopentagname(start, end) {
        name = nameAt(start, end);
        if (attributes.size > 0) attributes = new Map();
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
        value = '';
      },
      onattribdata(start, end) {
        const room = MAX_ATTRIBUTE - value.length;
        if (room > 0 && WANTED.has(attribute)) value += html.slice(start, Math.min(end, start + room));
      },
      onattribentity(code) {
        if (value.length < MAX_ATTRIBUTE) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (WANTED.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        handler.close(nameAt(start, end));
      },
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function nothing(): void {
  // Comments, declarations and the end of the document hold no words.
}
