import type { BodyOf, Field, Fields } from '../fields';
import {
  date,
  flag,
  instant,
  list,
  object,
  oneOf,
  open,
  optional,
  tenths,
  text,
  whole,
  type Parts,
  type Shape,
} from './shape';

/**
 * What a body must be to be read back: derived from the form it was filled into, so that a new field has no second
 * declaration. Bounds, patterns and registers were judged when it was written, and may be other ones by now.
 */
export const shapeOfFields = <F extends Fields>(fields: F): Shape<BodyOf<F>> =>
  object(partsOf(fields, isRequired));

/** The same with everything left out that somebody likes to leave out. */
export const shapeOfSome = <F extends Fields>(fields: F): Shape<Partial<BodyOf<F>>> =>
  object(partsOf(fields, () => false));

const isRequired = ({ required }: Field): boolean => required;

function partsOf<T>(fields: Fields, mustBeThere: (field: Field) => boolean): Parts<T> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const shape = shapeOf(field);
      return [name, mustBeThere(field) ? shape : optional(shape)];
    }),
  ) as Parts<T>;
}

function shapeOf(field: Field): Shape<unknown> {
  return shapeOfKind(field) as Shape<unknown>;
}

function shapeOfKind(field: Field): object {
  switch (field.kind) {
    case 'text':
    case 'identifier':
    case 'nik':
    case 'icd10':
      return text;
    case 'code':
      return oneOf(field.values);
    case 'whole':
      return whole;
    case 'tenths':
      return tenths;
    case 'flag':
      return flag;
    case 'date':
      return date;
    case 'instant':
      return instant;
    case 'documents':
      return list(text);
    case 'object':
      return shapeOfFields(field.fields);
    case 'list':
      return list(shapeOf(field.item));
    case 'open':
      return open;
  }
}
