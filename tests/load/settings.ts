/** What the launcher tells a benchmark of its instance. */
export function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start the benchmark with npm run bench`);
  return value;
}

/** Process ids of the programs of the instance, by their names. */
export const programs = (): Record<string, number> => JSON.parse(need('JKK_PIDS')) as Record<string, number>;
