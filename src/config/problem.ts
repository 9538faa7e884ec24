// What is wrong with a configuration, as data: which file, where in it, and what would be right. Pure.

export interface ConfigProblem {
  /** As the operator named it, or the environment variable. */
  readonly file: string;
  /** 1-based; null where the problem is not in one place. */
  readonly line: number | null;
  /** Dotted path of the key; '' for the whole file. */
  readonly key: string;
  readonly message: string;
}

/** Thrown once, with everything that is wrong, so that nobody mends one fault a run. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** `config/registrar.yaml:7 inbox.port: …` */
export function describeProblem(problem: ConfigProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${String(problem.line)}`;
  return problem.key === '' ? `${place}: ${problem.message}` : `${place} ${problem.key}: ${problem.message}`;
}
