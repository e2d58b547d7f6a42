import { ApiProperty } from '@nestjs/swagger';

type ClassRef = new () => object;
interface OutputOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly list?: boolean;
  readonly description?: string;
}

/** Swagger knows a function that returns a class, for classes that refer to each other, by its name `type`. */
export const typeOf = (reference: () => ClassRef): { type: () => ClassRef } => ({ type: () => reference() });

/** Schema of a property that we answer with; nothing is checked at run time, the compiler checks the mapper. */
function output(
  schema: object,
  { optional = false, nullable = false, list = false, description }: OutputOptions,
): PropertyDecorator {
  return ApiProperty({
    ...schema,
    required: !optional,
    ...(nullable ? { nullable } : {}),
    ...(list ? { isArray: true } : {}),
    ...(description === undefined ? {} : { description }),
  });
}

export const TextOut = (options: OutputOptions = {}): PropertyDecorator => output({ type: String }, options);
export const InstantOut = (options: OutputOptions = {}): PropertyDecorator =>
  output({ type: String, format: 'date-time' }, options);
export const DateOut = (options: OutputOptions = {}): PropertyDecorator =>
  output({ type: String, format: 'date' }, options);
/** Rupiah, counts and versions: everything with digits is a whole number here. */
export const WholeOut = (options: OutputOptions = {}): PropertyDecorator =>
  output({ type: 'integer' }, options);
export const FlagOut = (options: OutputOptions = {}): PropertyDecorator => output({ type: Boolean }, options);
export const CodeOut = (values: readonly string[], options: OutputOptions = {}): PropertyDecorator =>
  output({ type: String, enum: [...values] }, options);
export const ObjectOut = (reference: () => ClassRef, options: OutputOptions = {}): PropertyDecorator =>
  output(typeOf(reference), options);
export const ListOut = (reference: () => ClassRef, options: OutputOptions = {}): PropertyDecorator =>
  output(typeOf(reference), { ...options, list: true });
export const OpenOut = (options: OutputOptions = {}): PropertyDecorator =>
  output({ type: 'object', additionalProperties: true }, options);
