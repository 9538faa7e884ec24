// Reads a configuration folder and the environment into a Config, or names everything that is wrong. Reads the disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../domain/event.ts';
import { Temporal } from '../domain/time.ts';
import type { Config, InboxConfig, OutboxConfig } from './config.ts';
import { readSecret, SECRETS, type Environment } from './env.ts';
import { eventSchema, toEvent } from './event-schema.ts';
import { ConfigError, type ConfigProblem } from './problem.ts';
import { registrarSchema, type RegistrarYaml } from './registrar-schema.ts';
import { readYaml, validate, type YamlFile } from './yaml-file.ts';

/** Throws ConfigError with all problems at once. */
export function loadConfig(directory: string, env: Environment): Config {
  const problems: ConfigProblem[] = [];
  const main = loadRegistrar(directory, problems);
  const timeZone = main?.timezone ?? 'UTC';
  const events = loadEvents(directory, timeZone, main, problems);
  const inboxPassword = secret(env, SECRETS.inbox, problems);
  const outboxPassword = secret(env, SECRETS.outbox, problems);
  const inbox = main === null ? null : inboxConfig(main, inboxPassword, directory, problems);
  const outbox = main === null ? null : outboxConfig(main, outboxPassword, directory, problems);
  if (main === null || inbox === null || outbox === null || problems.length > 0) throw new ConfigError(problems);
  return {
    directory,
    name: main.name,
    address: main.address,
    timeZone,
    languages: main.languages,
    mode: main.mode,
    organisers: main.organisers,
    digest: { at: main.digest.at },
    privacy: privacyConfig(main),
    inbox,
    outbox,
    storeUrl: main.store.url,
    events,
  };
}

function loadRegistrar(directory: string, problems: ConfigProblem[]): RegistrarYaml | null {
  const file = join(directory, 'registrar.yaml');
  if (!existsSync(file)) {
    const message = existsSync(directory)
      ? 'does not exist; it names the organisation, its inbox and its store (the config folder of the source has one to copy)'
      : `the folder ${directory} does not exist; make it, or name another with --config DIR`;
    problems.push({ file, line: null, key: '', message });
    return null;
  }
  const yaml = open(file, problems);
  if (yaml === null) return null;
  const result = validate(yaml, registrarSchema);
  if ('data' in result) return result.data;
  problems.push(...result.problems);
  return null;
}

function loadEvents(
  directory: string,
  timeZone: string,
  main: RegistrarYaml | null,
  problems: ConfigProblem[],
): readonly Event[] {
  const folder = join(directory, 'events');
  if (!existsSync(folder)) return [];
  const events: Event[] = [];
  const fileOf = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const yaml = open(join(folder, name), problems);
    if (yaml === null) continue;
    const checked = validate(yaml, eventSchema);
    if ('problems' in checked) {
      problems.push(...checked.problems);
      continue;
    }
    const built = toEvent(checked.data, timeZone, main?.organisers ?? [], yaml);
    if ('problems' in built) {
      problems.push(...built.problems);
      continue;
    }
    const other = fileOf.get(built.event.id);
    if (other !== undefined) {
      const message = `"${built.event.id}" is also the id in ${other}; each event needs its own`;
      problems.push({ file: yaml.name, line: yaml.lineOf(['id']), key: 'id', message });
      continue;
    }
    if (main !== null && thanksNobody(built.event, main)) {
      const kept = `P${String(main.privacy.keep.people)}D`;
      const message = `comes when nobody is known any more: people are kept for ${kept} (privacy.keep.people in registrar.yaml)`;
      problems.push({ file: yaml.name, line: yaml.lineOf(['followUp']), key: 'followUp', message });
      continue;
    }
    fileOf.set(built.event.id, yaml.name);
    events.push(built.event);
  }
  return events.sort((a, b) => Temporal.ZonedDateTime.compare(a.starts, b.starts));
}

function privacyConfig({ privacy: { notice, url, keep } }: RegistrarYaml): Config['privacy'] {
  return { notice: notice ?? null, url: url ?? null, keep: { needsDays: keep.needs, peopleDays: keep.people } };
}

/** Whether its word of thanks would go out after its people are forgotten. */
function thanksNobody({ ends, followUp }: Event, { privacy: { keep } }: RegistrarYaml): boolean {
  if (followUp === null) return false;
  return Temporal.ZonedDateTime.compare(ends.add(followUp), ends.add({ days: keep.people })) >= 0;
}

function open(file: string, problems: ConfigProblem[]): YamlFile | null {
  try {
    const result = readYaml(file);
    if ('value' in result) return result;
    problems.push(...result);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    problems.push({ file, line: null, key: '', message: `cannot be read (${why})` });
  }
  return null;
}

function secret(env: Environment, name: string, problems: ConfigProblem[]): string | null {
  const result = readSecret(env, name);
  if ('value' in result) return result.value;
  problems.push(result);
  return null;
}

function inboxConfig(
  main: RegistrarYaml,
  password: string | null,
  directory: string,
  problems: ConfigProblem[],
): InboxConfig {
  const since = main.inbox.since?.toZonedDateTime(main.timezone).toInstant() ?? null;
  if (main.inbox.kind === 'maildir') return { ...main.inbox, since };
  return { ...main.inbox, since, password, ca: authority(main.inbox.caFile, directory, 'inbox', problems) };
}

function outboxConfig(
  main: RegistrarYaml,
  password: string | null,
  directory: string,
  problems: ConfigProblem[],
): OutboxConfig {
  if (main.outbox.kind === 'maildir') return main.outbox;
  return { ...main.outbox, password, ca: authority(main.outbox.caFile, directory, 'outbox', problems) };
}

/** The certificates of `caFile` in PEM; null where none is named. */
function authority(
  caFile: string | undefined,
  directory: string,
  key: 'inbox' | 'outbox',
  problems: ConfigProblem[],
): string | null {
  if (caFile === undefined) return null;
  try {
    return readFileSync(caFile, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const message = `"${caFile}" cannot be read (${why}); it must be a PEM file`;
    problems.push({ file: join(directory, 'registrar.yaml'), line: null, key: `${key}.caFile`, message });
    return null;
  }
}
