import 'reflect-metadata';
import { below, finding, type Finding } from '@jkk/domain/findings';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { FIELD_RULE, type Refusal } from './field';
import { OBJECT_EXPECTED } from './structures';

type ClassRef<T extends object> = new () => T;

/** Shape of a body or query: the instance, and every finding at once. Findings carry no submitted value. */
export function checkShape<T extends object>(
  reference: ClassRef<T>,
  value: unknown,
  pointer = '',
): { readonly instance: T | undefined; readonly findings: Finding[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      instance: undefined,
      findings: [finding(pointer, OBJECT_EXPECTED.code, OBJECT_EXPECTED.detail)],
    };
  }
  const instance = plainToInstance(reference, value);
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    validationError: { target: false },
  });
  return { instance, findings: errors.flatMap((error) => toFindings(error, pointer)) };
}

const UNKNOWN: Refusal = {
  code: 'PROPERTY.UNKNOWN',
  detail: { id: 'Isian ini tidak dikenal.', en: 'This property is not known here.' },
};

function toFindings(error: ValidationError, parent: string): Finding[] {
  const pointer = below(parent, error.property);
  const own = refusalOf(error.constraints ?? {});
  const nested = (error.children ?? []).flatMap((child) => toFindings(child, pointer));
  return own === undefined ? nested : [finding(pointer, own.code, own.detail)];
}

function refusalOf(constraints: Readonly<Record<string, string>>): Refusal | undefined {
  const message = constraints[FIELD_RULE];
  if (message !== undefined) return JSON.parse(message) as Refusal;
  if ('whitelistValidation' in constraints) return UNKNOWN;
  return Object.keys(constraints).length > 0 ? OBJECT_EXPECTED : undefined;
}
