// Text from mails without what could command a terminal or hide. Pure.

/** C0, C1, bidirectional and zero-width characters become a space. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ' ').trim();
}
