import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Check, FieldRefusal } from '@jkk/domain/fields';
import { ValidateBy, ValidateIf } from 'class-validator';
import { remember, type Bounds } from './members';

export interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  /** For addresses, where everything is a text: its value, or the text itself for the rule to refuse. */
  readonly parse?: (value: unknown) => unknown;
}

export const MISSING: FieldRefusal = {
  code: 'PROPERTY.MISSING',
  detail: { id: 'Isian ini wajib ada.', en: 'This property is required.' },
};

/**
 * One decorator says four things that must not drift apart: the rule, the finding in two languages, the schema in the
 * OpenAPI file and how much of the value is looked at. JSON's null is a value and is refused by the rule; only an
 * absent property is "not given".
 */
export function field(
  check: Check,
  schema: ApiPropertyOptions,
  options: FieldOptions = {},
  bounds: Bounds = {},
): PropertyDecorator {
  const { optional = false, description, example, parse } = options;
  const guarded: Check = (value) => (value === undefined ? MISSING : check(value));
  const about = {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
  return applyDecorators(
    remember({ ...bounds, ...(parse === undefined ? {} : { parse }) }),
    ApiProperty({ ...schema, ...about, required: !optional } as ApiPropertyOptions),
    ...(optional ? [ValidateIf((_body: object, value: unknown) => value !== undefined)] : []),
    ValidateBy({
      name: FIELD_RULE,
      validator: {
        validate: (value) => guarded(value) === undefined,
        defaultMessage: (about) => JSON.stringify(guarded(about?.value)),
      },
    }),
  );
}

/** Name of the one constraint that our decorators register; its message is a refusal as JSON. */
export const FIELD_RULE = 'field';
