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

/**
 * The properties of a body that a check reads. Their shape is not assured yet: checks run together with those of shape,
 * so that all findings come at once.
 */
export type Loose<Names extends string> = { readonly [K in Names]?: unknown };

type ContentCheck<Names extends string> = (body: Loose<Names>, context: CheckContext) => readonly Finding[];

const KEY = Symbol('content-check');

/** Adds rules that look at several properties of a body, at the clock or at the caller. */
export function AlsoCheck<Names extends string>(
  check: ContentCheck<Names>,
): (target: new () => { [K in Names]?: unknown }) => void {
  return (target) => Reflect.defineMetadata(KEY, check, target);
}

export function contentFindings(
  reference: new () => object,
  body: object,
  context: CheckContext,
): readonly Finding[] {
  const check = Reflect.getMetadata(KEY, reference) as ContentCheck<string> | undefined;
  return check?.(body, context) ?? [];
}
