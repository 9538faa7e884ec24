import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageFiles } from '../../src/worker/message-files.ts';
import { temporaryFolder, writeInto } from '../support/temp-folder.ts';

async function list(folder: string, ...paths: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const found: [string, string][] = [];
  for await (const { file, source } of messageFiles(paths.map((path) => join(folder, path)))) {
    found.push([file.replace(`${folder}/`, ''), Buffer.from(source).toString('utf8')]);
  }
  return found;
}

describe('messages on disk', () => {
  it('are found in folders by their names, in name order, and by any name where they are asked for', async () => {
    const folder = temporaryFolder({ 'in/b.EML': 'b', 'in/a/z.eml': 'z', 'in/c.txt': 'no', 'in/a.eml': 'a' });
    expect(await list(folder, 'in')).toEqual([
      ['in/a/z.eml', 'z'],
      ['in/a.eml', 'a'],
      ['in/b.EML', 'b'],
    ]);
    expect(await list(folder, 'in/c.txt')).toEqual([['in/c.txt', 'no']]);
  });

  it('are none where a folder or a file is empty, and a missing path is an error that names it', async () => {
    const folder = temporaryFolder({ 'empty.eml': '' });
    expect(await list(folder, 'empty.eml')).toEqual([['empty.eml', '']]);
    await expect(list(folder, 'gone')).rejects.toMatchObject({ code: 'ENOENT', path: join(folder, 'gone') });
  });
});

describe('an mbox file', () => {
  it('is split at "From " lines after an empty line only, whatever its line ends are', async () => {
    for (const end of ['\n', '\r\n']) {
      const mbox = [
        'From a Mon',
        'Subject: 1',
        '',
        'Dear all,',
        'From Monday on I work.',
        '',
        'From b Tue',
        'Subject: 2',
        '',
        'x',
        '',
      ];
      const folder = temporaryFolder({ 'all.mbox': mbox.join(end) });
      expect(await list(folder, 'all.mbox')).toEqual([
        ['all.mbox:1', ['Subject: 1', '', 'Dear all,', 'From Monday on I work.', '', ''].join(end)],
        ['all.mbox:2', ['Subject: 2', '', 'x', ''].join(end)],
      ]);
    }
  });

  it('gives back every message that was written into one (mboxrd)', async () => {
    const line = fc.constantFrom('', 'From here', '>From there', '>>From', 'Dear all,', 'x'.repeat(70_000));
    const message = fc
      .array(line, { minLength: 1, maxLength: 6 })
      .map((lines) => ['Subject: x', '', ...lines, ''].join('\n'));
    const folder = temporaryFolder();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        const name = `${String(count++)}.mbox`;
        const quoted = messages.map((text) => `From x Mon\n${text.replace(/^(>*From )/gm, '>$1')}\n`);
        writeInto(folder, { [name]: quoted.join('') });
        expect((await list(folder, name)).map(([, text]) => text)).toEqual(messages.map((text) => `${text}\n`));
      }),
      { numRuns: 30 },
    );
  });
});
