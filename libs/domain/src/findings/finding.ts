import type { FindingCode } from './codes';

/** A sentence for a person, Indonesian first. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/**
 * One thing that is wrong with what was submitted: where (JSON pointer), which (a stable code) and why (a sentence in
 * both languages). It never repeats the submitted value. `type` names the benefit of a calculation line.
 */
export interface Finding {
  readonly pointer: string;
  readonly code: FindingCode;
  readonly detail: Text;
  readonly type?: string;
}

export function finding(pointer: string, code: FindingCode, detail: Text, type?: string): Finding {
  return type === undefined ? { pointer, code, detail } : { pointer, type, code, detail };
}

const POINTER_NAME_LIMIT = 64;

/** Appends one step to a JSON pointer (RFC 6901); an unknown name is cut, so that a pointer stays short. */
export function below(pointer: string, step: string | number): string {
  if (typeof step === 'number') return `${pointer}/${step}`;
  const name = step.slice(0, POINTER_NAME_LIMIT).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointer}/${name}`;
}

const KNOWN_NAMED_MAX = 60;

/** Properties that nobody asked for, as one finding of the object that has them: their names are the sender's. */
export function unknownProperties(
  pointer: string,
  count: number,
  known: readonly string[],
  type?: string,
): Finding {
  const names = known.slice(0, KNOWN_NAMED_MAX).join(', ');
  const detail = {
    id: `Isian yang tidak dikenal di sini: ${count}. Yang dikenal: ${names}.`,
    en: `Unknown properties here: ${count}. Known: ${names}.`,
  };
  return finding(pointer, 'PROPERTY.UNKNOWN', detail, type);
}
