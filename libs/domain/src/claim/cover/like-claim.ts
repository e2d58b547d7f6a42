import type { Likeness } from '../../duplicates';

/** Another claim that may be about the same event, and why. */
export interface LikeClaim extends Likeness {
  readonly claimNumber: string;
}
