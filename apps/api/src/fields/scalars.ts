import {
  checkCode,
  checkDate,
  checkFlag,
  checkInstant,
  checkList,
  checkText,
  checkWhole,
  DATE_SCHEMA,
  INSTANT_SCHEMA,
  listSchema,
  textSchema,
  wholeSchema,
  type ListRule,
  type TextRule,
  type WholeRule,
} from '@jkk/domain/fields';
import { field, type FieldOptions } from './field';

/** The domain's kinds of fields as decorators, for bodies and queries that are no commands on claims. */

export interface TextOptions extends FieldOptions, TextRule {}

export const TextField = (options: TextOptions = {}): PropertyDecorator =>
  field(checkText(options), textSchema(options), options);

export const CodeField = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(checkCode(values), { type: 'string', enum: [...values] }, options);

/** Several of these codes, each once. */
export function CodeListField(
  values: readonly string[],
  options: ListRule & FieldOptions,
): PropertyDecorator {
  const rule = { distinct: true, ...options };
  const schema = listSchema({ type: 'string', enum: [...values] }, rule);
  return field(checkList(rule, checkCode(values)), schema, options, { listMax: options.max });
}

export const WholeField = (options: WholeRule & FieldOptions): PropertyDecorator =>
  field(checkWhole(options), wholeSchema(options), options);

export const FlagField = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkFlag, { type: 'boolean' }, options);

/** An ISO 8601 instant with any offset. */
export const InstantField = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkInstant, INSTANT_SCHEMA, options);

export const DateField = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkDate, DATE_SCHEMA, options);
