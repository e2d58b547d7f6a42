import {
  checkList,
  checkText,
  IDENTIFIERS,
  listSchema,
  textSchema,
  type IdentifierName,
  type ListRule,
} from '@jkk/domain/fields';
import { field, type FieldOptions } from './field';

export { IDENTIFIERS, type IdentifierName } from '@jkk/domain/fields';

export const IdentifierField = (name: IdentifierName, options: FieldOptions = {}): PropertyDecorator =>
  field(checkText(IDENTIFIERS[name]), textSchema(IDENTIFIERS[name]), options);

/** A list of ids, each of which may stand once only. */
export function IdentifierListField(
  name: IdentifierName,
  options: ListRule & FieldOptions,
): PropertyDecorator {
  const rule = { distinct: true, ...options };
  const schema = listSchema({ type: 'string', pattern: IDENTIFIERS[name].pattern.source }, rule);
  return field(checkList(rule, checkText(IDENTIFIERS[name])), schema, options, { listMax: options.max });
}
