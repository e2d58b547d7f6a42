import type { Text } from '../findings';
import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';
import { TEXT_EXPECTED } from './text';

export function checkCode(values: readonly string[]): Check {
  const list = values.join(', ');
  const unknown = fieldRefusal(
    'VALUE.NOT_ALLOWED',
    `Isian ini harus salah satu dari: ${list}.`,
    `This must be one of: ${list}.`,
  );
  return (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    return values.includes(value) ? undefined : unknown;
  };
}

/** One of a list of codes, each with its words. */
export function code<Value extends string>(
  labels: Readonly<Record<Value, Text>>,
  options: FieldOptions,
): Field<Value, true> {
  const values = Object.keys(labels);
  return {
    ...common(options),
    kind: 'code',
    values,
    labels,
    check: checkCode(values),
    read: asIs,
    schema: { type: 'string', enum: values },
  };
}
