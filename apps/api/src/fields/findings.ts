import { OBJECT_EXPECTED, type FieldRefusal } from '@jkk/domain/fields';
import { below, finding, type Finding } from '@jkk/domain/findings';
import { validateSync, type ValidationError } from 'class-validator';
import { FIELD_RULE } from './field';
import { isObject, takeMembers, type ClassRef } from './members';

/**
 * Shape of a body or query: the instance, and every finding at once. Bounds come before rules: what is not declared and
 * what a list has too many of is left behind first. Findings carry nothing that was submitted.
 */
export function checkShape<T extends object>(
  reference: ClassRef<T>,
  value: unknown,
  pointer = '',
): { readonly instance: T | undefined; readonly findings: Finding[] } {
  if (!isObject(value)) {
    return {
      instance: undefined,
      findings: [finding(pointer, OBJECT_EXPECTED.code, OBJECT_EXPECTED.detail)],
    };
  }
  const findings: Finding[] = [];
  const instance = takeMembers(reference, value, pointer, findings);
  const errors = validateSync(instance, {
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  return { instance, findings: [...findings, ...errors.flatMap((error) => toFindings(error, pointer))] };
}

function toFindings(error: ValidationError, parent: string): Finding[] {
  const pointer = below(parent, error.property);
  const own = refusalOf(error.constraints ?? {});
  const nested = (error.children ?? []).flatMap((child) => toFindings(child, pointer));
  return own === undefined ? nested : [finding(pointer, own.code, own.detail)];
}

function refusalOf(constraints: Readonly<Record<string, string>>): FieldRefusal | undefined {
  const message = constraints[FIELD_RULE];
  if (message !== undefined) return JSON.parse(message) as FieldRefusal;
  return Object.keys(constraints).length > 0 ? OBJECT_EXPECTED : undefined;
}
