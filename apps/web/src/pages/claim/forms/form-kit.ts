import type { Claim } from '../../../api/model';
import type { Language } from '../../../i18n';
import { fieldErrors } from '../../../api/problem';

/** What every form of a command is given. */
export interface FormProps {
  readonly claim: Claim;
  readonly onDone: () => void;
}

export type Errors = Readonly<Record<string, string>>;

/** Errors found here before sending, then those of the server at the same paths. */
export const mergedErrors = (local: Errors, error: Error | null, language: Language): Errors => ({
  ...fieldErrors(error, language),
  ...local,
});

/** JSON pointers of the fields that show their own error. */
export const pointersOf = (errors: Errors, fields: readonly string[]): string[] =>
  Object.keys(errors)
    .filter((path) => fields.some((field) => path === field || path.startsWith(`${field}.`)))
    .map((path) => `/${path.replaceAll('.', '/')}`);

/** Names of the required fields that are empty, each with the sentence that says so. */
export function missing(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
  sentence: string,
): Errors {
  return Object.fromEntries(
    names.filter((name) => values[name] === '' || values[name] === undefined).map((name) => [name, sentence]),
  );
}

/** The object without empty texts and undefined values: what was not filled in is not sent. */
export function filled<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  ) as T;
}

/** True where nothing was found. */
export const clean = (errors: Errors): boolean => Object.keys(errors).length === 0;
