/** Raw variables by name; an empty value counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The only place that reads `process.env`, so that what a process depends on can be listed. */
export function readEnvironment(): Environment {
  return Object.freeze({ ...process.env });
}
