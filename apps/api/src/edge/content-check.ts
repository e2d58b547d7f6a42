import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import type { Loose } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';

/** What a check of content may know besides the body. */
export interface CheckContext {
  /** Instant of the request. */
  readonly now: string;
  readonly actor: Actor;
  /** The claim that the request is about, when its address names one. */
  readonly claim?: Claim;
}

export type ContentCheck = (body: Loose, context: CheckContext) => readonly Finding[];
