import { Problem } from './problem';
import type { Finding } from './problem';

/** Answers what is wrong with a value, or undefined. */
export type Rule = (value: unknown) => string | undefined;

export interface FieldRule {
  readonly rule: Rule;
  readonly required?: boolean;
}

export const matches =
  (pattern: RegExp, says: string): Rule =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : says;
export const oneOf = (...allowed: readonly string[]): Rule =>
  matches(new RegExp(`^(${allowed.join('|')})$`), `must be one of ${allowed.join(', ')}`);
export const integer =
  (min: number, max: number): Rule =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `must be a whole number from ${min} to ${max}`;
export const flag: Rule = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false');
export const instant: Rule = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'must be an instant in ISO 8601';

export const bankCode = matches(/^(?!000)\d{3}$/, 'must be a bank code of three digits');
export const accountNumber = matches(/^[A-Z0-9-]{1,34}$/, 'must be 1 to 34 digits, capitals or hyphens');
export const reference = matches(/^[A-Za-z0-9]{1,64}$/, 'must be 1 to 64 letters and digits');
export const shortText = matches(/^[^\p{Cc}]{1,100}$/u, 'must be a text of 1 to 100 characters');

/** Every finding at once: wrong type, missing, unknown. Throws 422. */
export function check(value: unknown, fields: Record<string, FieldRule>, at = ''): Record<string, unknown> {
  const findings = findingsOf(value, fields, at);
  if (findings.length > 0) throw new Problem(422, 'The request is not valid.', findings);
  return value as Record<string, unknown>;
}

export function findingsOf(value: unknown, fields: Record<string, FieldRule>, at: string): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ pointer: at, detail: 'must be an object' }];
  }
  const given = value as Record<string, unknown>;
  const strange = Object.keys(given).filter((name) => !Object.hasOwn(fields, name)).length;
  // Their names are the sender's and are not repeated.
  const unknown = strange === 0 ? [] : [{ pointer: at, detail: `has unknown properties: ${strange}` }];
  const wrong = Object.entries(fields).flatMap(([name, field]) => {
    const detail = wrongAbout(Object.hasOwn(given, name) ? given[name] : undefined, field);
    return detail === undefined ? [] : [{ pointer: `${at}/${name}`, detail }];
  });
  return [...unknown, ...wrong];
}

function wrongAbout(value: unknown, { rule, required }: FieldRule): string | undefined {
  if (value === undefined) return required ? 'is required' : undefined;
  return rule(value);
}
