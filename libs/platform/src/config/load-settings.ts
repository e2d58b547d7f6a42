import 'reflect-metadata';
import { validateSync } from 'class-validator';
import type { Environment } from './environment';
import { variablesOf } from './variable';

type SettingsClass<T extends object> = new () => T;

/** Says which variables are missing or wrong. It carries names only: a value may be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly variables: readonly string[]) {
    super(`Missing or invalid environment variables: ${variables.join(', ')}`);
  }
}

/** Fills, checks and freezes one settings class. Throws ConfigError naming every wrong variable of it. */
export function loadSettings<T extends object>(settings: SettingsClass<T>, environment: Environment): T {
  const [loaded] = loadAllSettings(environment, settings);
  return loaded;
}

/** The same for several classes at once, so that one start names every wrong variable of the process. */
export function loadAllSettings<T extends object[]>(
  environment: Environment,
  ...classes: { [K in keyof T]: SettingsClass<T[K]> }
): T {
  const wrong = new Set<string>();
  const loaded = classes.map((settings) => {
    const { instance, names } = fill(settings, environment);
    names.forEach((name) => wrong.add(name));
    return Object.freeze(instance);
  });
  if (wrong.size > 0) throw new ConfigError([...wrong].sort());
  return loaded as T;
}

function fill(
  settings: SettingsClass<object>,
  environment: Environment,
): { instance: object; names: string[] } {
  const instance = new settings() as Record<string, unknown>;
  const nameOf = new Map<string, string>();
  for (const { property, name, convert } of variablesOf(settings)) {
    nameOf.set(property, name);
    const text = environment[name];
    if (text !== undefined && text !== '') instance[property] = convert(text);
  }
  const errors = validateSync(instance, { forbidUnknownValues: false, stopAtFirstError: true });
  return { instance, names: errors.map(({ property }) => nameOf.get(property) ?? property) };
}
