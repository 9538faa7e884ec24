// Compiles config/letters/frame.mjml to frame.html beside it: node test/letters/frame.mjs. With --check it only compares (exit code 1: out of date).
import { readFileSync, writeFileSync } from 'node:fs';
import mjml2html from 'mjml';

const source = new URL('../../config/letters/frame.mjml', import.meta.url);
const target = new URL('../../config/letters/frame.html', import.meta.url);

// Without `fonts` MJML would add links to a font server for fonts that it knows.
const { html, errors } = await mjml2html(readFileSync(source, 'utf8'), {
  fonts: {},
  validationLevel: 'strict',
  keepComments: false,
  minify: false,
});
if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));

// Outlook's conditional comments ("<!--[if mso") stay; indentation only costs bytes.
const compact = `${html
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .join('\n')}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, compact);
else if (readFileSync(target, 'utf8') !== compact) {
  process.stderr.write('config/letters/frame.html is not what frame.mjml gives: run npm run letters:frame\n');
  process.exitCode = 1;
}
