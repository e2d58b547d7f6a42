import { checkNik, NIK_SCHEMA } from '@jkk/domain/fields';
import { field, type FieldOptions } from './field';

export const NikField = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkNik, NIK_SCHEMA, options);
