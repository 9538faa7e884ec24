// Pictures of every letter for people to look at: npm run letters:look [-- LABEL-PREFIX]. Needs dist/ and Debian's chromium;
// writes data/letters/LANGUAGE-LABEL.png, each with the letter at 320 and 800 pixels, light and dark.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLetters } from '../../dist/letters/compile.js';
import { SAMPLE_EVENT, samples } from '../../dist/letters/samples.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'config/letters');
const target = join(root, 'data/letters');
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (chromium === undefined) {
  process.stderr.write('there is no chromium here: apt-get install -y --no-install-recommends chromium\n');
  process.exit(1);
}

const languages = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const templates = new Map(
  languages.map(({ name }) => {
    const files = readdirSync(join(source, name)).filter((file) => file.endsWith('.md'));
    return [name, new Map(files.map((file) => [file.slice(0, -3), readFileSync(join(source, name, file), 'utf8')]))];
  }),
);
const outcome = compileLetters({ frame: readFileSync(join(source, 'frame.html'), 'utf8'), templates });
if (!outcome.ok) {
  for (const { language, name, line, message } of outcome.problems)
    process.stderr.write(`${language ?? ''}/${name}:${line ?? ''} ${message}\n`);
  process.exit(1);
}

const house = {
  name: 'Harbour House',
  address: 'desk@harbour.example',
  timeZone: 'Europe/Amsterdam',
  privacy: { notice: null, url: 'https://harbour.example/privacy' },
};
const now = SAMPLE_EVENT.starts.subtract({ days: 1 }).toInstant();
const prefix = process.argv[2] ?? '';
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'letters-'));
try {
  for (const language of outcome.letters.languages) {
    for (const { label, order } of samples(SAMPLE_EVENT, language)) {
      if (!label.startsWith(prefix)) continue;
      picture(`${language}-${label}`, outcome.letters.render(order, house, now).html);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** One picture with four panes. A frame's own color-scheme is what prefers-color-scheme answers inside it. */
function picture(name, html) {
  const text = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const panes = [320, 800].flatMap((width) =>
    ['light', 'dark'].map(
      (scheme) =>
        `<iframe srcdoc="${text}" style="width:${width}px;height:1800px;border:0;margin:0 8px 0 0;color-scheme:${scheme}"></iframe>`,
    ),
  );
  const page = join(work, `${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body style="margin:0;white-space:nowrap;background:#888">${panes.join('')}`,
  );
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--window-size=2280,1800',
    `--user-data-dir=${join(work, 'profile')}`,
  ];
  execFileSync(chromium, [...options, `--screenshot=${join(target, `${name}.png`)}`, `file://${page}`], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  process.stdout.write(`data/letters/${name}.png\n`);
}
