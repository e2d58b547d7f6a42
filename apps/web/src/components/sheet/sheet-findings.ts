import type { Field, Fields, Values } from '@jkk/domain/fields/field';
import { checkBody } from '@jkk/domain/fields/read-body';
import type { ProblemError } from '../../api/problem';
import { fieldPath } from '../../api/problem';
import { askedFields, bodyOf, partsOf } from './sheet-values';
import type { Asking } from './sheet-values';

/** Findings of the domain's own check of shape, before anything is sent. */
export function findingsOf(fields: Fields, values: Values, of: Asking): readonly ProblemError[] {
  const asked = askedFields(fields, values, of);
  const opened = Object.entries(asked).filter(([, field]) => field.kind === 'open');
  return [
    ...checkBody(asked, bodyOf(fields, values, of)),
    ...opened.flatMap(([name, field]) =>
      findingsOf(partsOf(field, values, of) ?? {}, (values[name] ?? {}) as Values, of).map((finding) => ({
        ...finding,
        pointer: `/${name}${finding.pointer}`,
      })),
    ),
  ];
}

export interface PlacedFindings {
  /** By the path of the field, row or list that shows them. */
  readonly errors: Readonly<Record<string, readonly ProblemError[]>>;
  /** Those whose place this form does not show. */
  readonly rest: readonly ProblemError[];
}

/** Puts every finding to the nearest place that the form shows: the field, else its row, else its list. */
export function placeFindings(
  fields: Fields,
  values: Values,
  of: Asking,
  findings: readonly ProblemError[],
): PlacedFindings {
  const errors: Record<string, ProblemError[]> = {};
  const rest: ProblemError[] = [];
  for (const finding of findings) {
    const place = placeOf(fields, values, of, fieldPath(finding.pointer).split('.'));
    if (place === undefined) rest.push(finding);
    else (errors[place] ??= []).push(finding);
  }
  return { errors, rest };
}

function placeOf(fields: Fields, values: Values, of: Asking, path: readonly string[]): string | undefined {
  const [name = '', ...deeper] = path;
  const field = askedFields(fields, values, of)[name];
  if (field === undefined) return undefined;
  return [name, ...within(field, partsOf(field, values, of), values[name], of, deeper)].join('.');
}

/** The rest of the path as far as this field shows its parts. */
function within(
  field: Field,
  parts: Fields | undefined,
  value: unknown,
  of: Asking,
  path: readonly string[],
): readonly string[] {
  if (path.length === 0) return [];
  if (parts !== undefined) {
    const part = placeOf(parts, (value ?? {}) as Values, of, path);
    return part === undefined ? [] : [part];
  }
  if (field.kind !== 'list' || field.item.kind !== 'object') return [];
  const [index = '', ...deeper] = path;
  const rows = (value ?? []) as readonly unknown[];
  if (rows[Number(index)] === undefined) return [];
  return [index, ...within(field.item, field.item.fields, rows[Number(index)], of, deeper)];
}
