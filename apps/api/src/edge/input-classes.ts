import 'reflect-metadata';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';

export type InputClass = new () => object;

export interface InputClasses {
  readonly body: InputClass | undefined;
  readonly query: InputClass | undefined;
}

/** The classes that a handler declares for `@Body()` and `@Query()`: declared once, for the checks and for OpenAPI. */
export function inputClassesOf(controller: new (...args: never[]) => object, handler: string): InputClasses {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
    string,
    { index: number }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ??
    []) as unknown[];
  const typeOf = (kind: RouteParamtypes): InputClass | undefined => {
    const found = Object.entries(args).find(([key]) => key.startsWith(`${kind}:`))?.[1];
    const type = found === undefined ? undefined : types[found.index];
    return typeof type === 'function' && type !== Object ? (type as InputClass) : undefined;
  };
  return { body: typeOf(RouteParamtypes.BODY), query: typeOf(RouteParamtypes.QUERY) };
}
