import { below, finding, unknownProperties, type Finding } from '../findings';
import { fieldRefusal, type BodyOf, type Field, type Fields } from './field';
import { isObject, OBJECT_EXPECTED, readFields } from './object';

const MISSING = fieldRefusal('PROPERTY.MISSING', 'Isian ini wajib ada.', 'This property is required.');
/** Nobody reads more; what is left out shows when these are mended. */
export const FINDINGS_MAX = 50;

/** The body as it is kept, or everything that is wrong with it, at most fifty findings; none repeats what was sent. */
export function readBody<F extends Fields>(
  fields: F,
  value: unknown,
):
  | { readonly ok: true; readonly body: BodyOf<F> }
  | { readonly ok: false; readonly findings: readonly Finding[] } {
  const findings = checkBody(fields, value);
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, body: readFields(fields, value as Readonly<Record<string, unknown>>) as BodyOf<F> };
}

export function checkBody(fields: Fields, value: unknown): Finding[] {
  const findings: Finding[] = [];
  checkObjectAt('', fields, value, findings);
  return findings;
}

function checkObjectAt(pointer: string, fields: Fields, value: unknown, findings: Finding[]): void {
  if (!isObject(value)) {
    findings.push(finding(pointer, OBJECT_EXPECTED.code, OBJECT_EXPECTED.detail));
    return;
  }
  for (const [name, field] of Object.entries(fields)) {
    if (findings.length >= FINDINGS_MAX) return;
    checkField(below(pointer, name), field, Object.hasOwn(value, name) ? value[name] : undefined, findings);
  }
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name)).length;
  if (unknown > 0) findings.push(unknownProperties(pointer, unknown, Object.keys(fields)));
}

function checkField(pointer: string, field: Field, value: unknown, findings: Finding[]): void {
  if (value === undefined) {
    if (field.required) findings.push(finding(pointer, MISSING.code, MISSING.detail));
    return;
  }
  const refusal = field.check(value);
  if (refusal !== undefined) {
    findings.push(finding(pointer, refusal.code, refusal.detail));
  } else if (field.kind === 'object') {
    checkObjectAt(pointer, field.fields, value, findings);
  } else if (field.kind === 'list' && field.item.kind === 'object') {
    const { fields } = field.item;
    (value as readonly unknown[]).forEach((each, index) =>
      checkObjectAt(below(pointer, index), fields, each, findings),
    );
  }
}
