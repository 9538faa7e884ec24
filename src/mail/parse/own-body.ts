// Joins the text parts of one message into one plain and one HTML rendering, each of which says everything or is null. Pure.

/** One passage of a message: its plain and its HTML rendering, null where the sender gave none. */
export interface Body {
  readonly text: string | null;
  readonly html: string | null;
}

/**
 * multipart/alternative (RFC 2046 §5.1.4): the children say the same, so they make one passage.
 * Of several renderings of a kind the last is the best; an empty one beside another kind is none.
 */
export function oneOfAlternatives(children: readonly (readonly Body[])[]): Body[] {
  let text: string | null = null;
  let html: string | null = null;
  for (const child of children) {
    const joined = joinBodies(child);
    if (!isBlank(joined.text)) text = joined.text;
    if (!isBlank(joined.html)) html = joined.html;
  }
  return text === null && html === null ? [] : [{ text, html }];
}

/**
 * Passages one after another. Where one of them exists in HTML only, the plain text would be a torso and is null;
 * passages in plain text only are put into the HTML.
 */
export function joinBodies(passages: readonly Body[]): Body {
  const spoken = passages.filter((passage) => !isBlank(passage.text) || !isBlank(passage.html));
  if (spoken.length <= 1) return spoken[0] ?? passages[0] ?? { text: null, html: null };
  const texts = spoken.map((passage) => passage.text);
  const text = texts.includes(null) ? null : texts.join('\n');
  if (spoken.every((passage) => passage.html === null)) return { text, html: null };
  return { text, html: spoken.map((passage) => passage.html ?? asHtml(passage.text ?? '')).join('\n') };
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${escaped.replaceAll('\n', '<br>\n')}</div>`;
}
