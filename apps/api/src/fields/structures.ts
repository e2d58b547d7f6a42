import { applyDecorators } from '@nestjs/common';
import { checkList, checkObject, checkOpen, OPEN_SCHEMA, type ListRule } from '@jkk/domain/fields';
import { ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field';
import type { ClassRef } from './members';
import { typeOf } from './output';

/** One nested object of a class of its own. */
export const ObjectField = (reference: () => ClassRef, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(field(checkObject, typeOf(reference), options, { nested: reference }), ValidateNested());

/** A list of nested objects. */
export function ListField(reference: () => ClassRef, options: ListRule & FieldOptions): PropertyDecorator {
  const { min = 1, max } = options;
  const schema = { ...typeOf(reference), isArray: true, minItems: min, maxItems: max };
  return applyDecorators(
    field(checkList(options, checkObject), schema, options, { nested: reference, listMax: max }),
    ValidateNested(),
  );
}

/** An object whose properties another room knows and checks; here only that it is one and that it can be stored. */
export const OpenObjectField = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkOpen, OPEN_SCHEMA, options);
