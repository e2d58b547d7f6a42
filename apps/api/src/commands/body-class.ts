import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { Field, Fields } from '@jkk/domain/fields';
import { ValidateNested } from 'class-validator';
import { field, WholeField, type FieldOptions } from '../fields';
import { typeOf } from '../fields/output';

type ClassRef = new () => object;

/** What every command on a claim or a benefit carries. */
class VersionedRequest {
  @WholeField({ min: 1, max: 1_000_000_000, description: 'The version that the caller has seen.' })
  version: number;
}

const classes = new Map<Fields, ClassRef>();

/**
 * The class of a body, made from its fields: its rules for the checks, its schema for the OpenAPI file. Forms that share
 * their fields share the class.
 */
export function bodyClass(name: string, fields: Fields, versioned = false): ClassRef {
  const known = classes.get(fields);
  if (known !== undefined) return known;
  const made = named(`${name}Request`, versioned ? VersionedRequest : Object);
  for (const [property, each] of Object.entries(fields)) {
    bodyProperty(each)(made.prototype as object, property);
  }
  classes.set(fields, made);
  return made;
}

/** A class whose name its schema is called by. */
export function named(name: string, parent: ClassRef): ClassRef {
  return { [name]: class extends parent {} }[name] as ClassRef;
}

function bodyProperty(each: Field): PropertyDecorator {
  const options: FieldOptions = {
    optional: !each.required,
    ...(each.help && { description: each.help.en }),
    ...(each.example !== undefined && { example: each.example }),
  };
  if (each.kind === 'object') {
    const nested = (): ClassRef => bodyClass(each.name, each.fields);
    return applyDecorators(field(each.check, typeOf(nested), options, { nested }), ValidateNested());
  }
  if (each.kind === 'list' && each.item.kind === 'object') {
    const { name, fields } = each.item;
    const nested = (): ClassRef => bodyClass(name, fields);
    const schema = { ...typeOf(nested), isArray: true, minItems: each.min, maxItems: each.max };
    return applyDecorators(
      field(each.check, schema, options, { nested, listMax: each.max }),
      ValidateNested(),
    );
  }
  const bounds = each.kind === 'list' || each.kind === 'documents' ? { listMax: each.max } : {};
  return field(each.check, each.schema, options, bounds);
}

/** Says which class the body of a handler has, where the class is made by program. Stands above the other decorators. */
export const BodyOfClass =
  (made: ClassRef): MethodDecorator =>
  (prototype, name) => {
    const types = Reflect.getMetadata('design:paramtypes', prototype, name) as unknown[];
    const handlers = prototype.constructor;
    const args = Reflect.getMetadata(ROUTE_ARGS_METADATA, handlers, name) as Record<
      string,
      { index: number }
    >;
    const body = Object.entries(args).find(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`))?.[1];
    const typed = types.map((type, index) => (index === body?.index ? made : type));
    Reflect.defineMetadata('design:paramtypes', typed, prototype, name);
  };
