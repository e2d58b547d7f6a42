import type { Instant } from '../../calendar';

/** What the participant and the employer were called until then. */
export interface FormerNames {
  readonly participant: string;
  readonly employer: string;
  readonly until: Instant;
}
