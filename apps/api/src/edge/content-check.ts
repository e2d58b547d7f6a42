import 'reflect-metadata';
import type { Actor } from '@jkk/domain/access';
import type { Finding } from '@jkk/domain/findings';
import type { Claim } from '@jkk/domain/claim';

/** What a check of content may know besides the body. */
export interface CheckContext {
  /** Instant of the request. */
  readonly now: string;
  readonly actor: Actor;
  /** The claim that the request is about, when its address names one. */
  readonly claim?: Claim;
}

/** A body whose shape is not assured yet: checks run together with those of shape, so that all findings come at once. */
export type Loose<T> = { readonly [K in keyof T]?: unknown };

type ContentCheck<T> = (body: Loose<T>, context: CheckContext) => readonly Finding[];

const KEY = Symbol('content-check');

/** Adds rules that look at several properties of a body, at the clock or at the caller. */
export function AlsoCheck<T extends object>(check: ContentCheck<T>): (target: new () => T) => void {
  return (target) => Reflect.defineMetadata(KEY, check, target);
}

export function contentFindings(
  reference: new () => object,
  body: object,
  context: CheckContext,
): readonly Finding[] {
  const check = Reflect.getMetadata(KEY, reference) as ContentCheck<object> | undefined;
  return check?.(body, context) ?? [];
}
