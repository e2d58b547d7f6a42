import type { Instant } from '../../calendar';
import type { EligibilityAssessment } from '../../eligibility';
import type { ActorStamp } from '../actor-stamp';

/** What the table of cover said of the claim from then on; the last step counts. */
export interface CoverStep extends EligibilityAssessment {
  /** Null where it stood before this was kept. */
  readonly at: Instant | null;
  /** Null when software acted by rule. */
  readonly by: ActorStamp | null;
}
