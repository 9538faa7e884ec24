import { describe, expect, it } from 'vitest';
import { compileLetters } from '../../src/letters/compile.ts';
import { SAMPLE_EVENT, samples } from '../../src/letters/samples.ts';
import { compiled, HOUSE, readSources } from './support.ts';

const NOW = SAMPLE_EVENT.starts.subtract({ days: 1 }).toInstant();

function sample(label: string, language: string) {
  const found = samples(SAMPLE_EVENT, language).find((one) => one.label === label);
  if (found === undefined) throw new Error(`no sample ${label}`);
  return found.order;
}

/** The sources of this repository with one file of a language changed; null removes it. */
function withFile(language: string, name: string, text: string | null) {
  const sources = readSources();
  const files = new Map(sources.templates.get(language));
  if (text === null) files.delete(name);
  else files.set(name, text);
  return { ...sources, templates: new Map(sources.templates).set(language, files) };
}

function problemsOf(sources: ReturnType<typeof readSources>) {
  const outcome = compileLetters(sources);
  return outcome.ok ? [] : outcome.problems;
}

describe('the letters of the repository', () => {
  it('compile in every language, with no letter and no variable missing', () => {
    expect(problemsOf(readSources())).toEqual([]);
    expect(compiled().languages).toEqual(['en', 'nl']);
  });

  it('confirm in English with date, weekday, zone, place and how to change it', () => {
    const letter = compiled().render(sample('confirmation', 'en'), HOUSE, NOW);
    expect(letter.subject).toBe("You're registered: Standing close, standing apart");
    expect(letter.text).toContain('Dear Jane Doe,');
    expect(letter.text).toContain('Thursday 10 December 2026, 14:00–16:30 (Amsterdam time)');
    expect(letter.text).toContain('Harbour House, Long Quay 12, The Hague');
    expect(letter.text).toContain('Just answer this mail.');
    expect(letter.calendar?.method).toBe('REQUEST');
  });

  it('confirm in Dutch with the month and weekday in Dutch', () => {
    const letter = compiled().render(sample('confirmation', 'nl'), HOUSE, NOW);
    expect(letter.text).toContain('Beste Jane Doe,');
    expect(letter.text).toContain('donderdag 10 december 2026, 14:00–16:30 uur (Amsterdam)');
  });

  it('list everybody of a party, with what each of them asked for', () => {
    const { text } = compiled().render(sample('confirmation-party', 'en'), HOUSE, NOW);
    expect(text).toContain(
      '- Jane Doe, in person; noted: vegan\n- Sam Visser (Partner Foundation), in person; noted: wheelchair\n- 2 people, online\n',
    );
  });

  it('are the same for the same order at the same time', () => {
    const order = sample('confirmation', 'nl');
    expect(compiled().render(order, HOUSE, NOW)).toEqual(compiled().render(order, HOUSE, NOW));
  });

  it('use the first language where there are no letters in the one asked for', () => {
    const order = { ...sample('who', 'en'), language: 'xx' };
    expect(compiled().render(order, HOUSE, NOW).text).toContain('Dear Jane Doe,');
  });
});

describe('faulty templates', () => {
  it('are told by language, file and line, all at once', () => {
    const sources = withFile(
      'nl',
      'confirmation',
      '---\nsubject: Hoi {{ event.titel }}\n---\n\n{{ greeting }}\n\n{{ adres }}\n',
    );
    const broken = new Map(sources.templates.get('nl'))
      .set('who', '---\nsubject: x\n---\n{% if a %}')
      .set('full', 'no front matter');
    broken.delete('pending');
    const problems = problemsOf({ ...sources, templates: new Map(sources.templates).set('nl', broken) });
    expect(problems.map(({ language, name, line }) => [language, name, line])).toEqual(
      expect.arrayContaining([
        ['nl', 'pending', null],
        ['nl', 'full', 1],
        ['nl', 'who', 4],
      ]),
    );
  });

  it('name an unknown variable, its line and those that there are', () => {
    const problems = problemsOf(
      withFile('nl', 'confirmation', '---\nsubject: Hoi {{ event.titel }}\n---\n\n{{ greeting }}\n\n{{ adres }}\n'),
    );
    expect(problems.map(({ line, message }) => [line, message.split(' here;')[0]])).toEqual([
      [2, 'there is no variable "event.titel"'],
      [7, 'there is no variable "adres"'],
    ]);
    expect(problems[1]?.message).toContain('place, privacy');
  });

  it('are found in a branch that is never taken and inside a loop', () => {
    const body =
      '{% if alone and mixed %}\n{{ nonsense }}\n{% endif %}\n{% for person in people %}\n{{ person.nmae }}\n{% endfor %}\n';
    const problems = problemsOf(withFile('en', 'waiting', `---\nsubject: x\n---\n${body}`));
    expect(problems.map(({ line }) => line)).toEqual([5, 8]);
  });

  it.each([
    ['a filter that does not exist', '{{ name | shout }}', 'shout'],
    ['the raw filter', '{{ name | raw }}', 'raw'],
    ['an include', "{% include 'x' %}", 'include'],
    ['a render', "{% render 'x' %}", 'render'],
    ['a tag that is not closed', '{% if name %}', 'not closed'],
  ])('with %s are refused', (_what, body, word) => {
    const problems = problemsOf(withFile('en', 'who', `---\nsubject: x\n---\n${body}\n`));
    expect(problems).toEqual([
      { language: 'en', name: 'who', line: 4, message: expect.stringContaining(word) as string },
    ]);
  });

  it('are refused where the file belongs to no letter', () => {
    expect(problemsOf(withFile('en', 'confirmatoin', 'x'))[0]?.message).toContain('no letter or part of this name');
  });

  it('are refused where the frame is broken', () => {
    const problems = problemsOf({ ...readSources(), frame: '<p>\n{{ contnet }}</p>' });
    expect(problems).toEqual([
      { language: null, name: 'frame', line: 2, message: expect.stringContaining('contnet') as string },
    ]);
  });

  it('are refused where the folder is no language', () => {
    const sources = readSources();
    const files = sources.templates.get('en') ?? new Map<string, string>();
    const problems = problemsOf({ ...sources, templates: new Map([['not a language', files]]) });
    expect(problems[0]?.message).toContain('no language code');
  });
});
