/** The order of lists, as their indexes and queries both say it: who has no deadline comes last. */
export const NEVER = `'9999-12-31T00:00:00Z'::timestamptz`;
export const CLAIM_URGENCY = `(coalesce(next_due_at, ${NEVER}))`;
export const WAIT_URGENCY = `(coalesce(due_at, ${NEVER}))`;
/** Of the claim that waits. */
export const WAIT_CLAIM_URGENCY = `(coalesce(claim_due_at, ${NEVER}))`;

/** The return period of a settled claim passes by itself: it is watched, and nobody's work. */
export const IS_WORK = `NOT (stage = 'SETTLED' AND code = 'SETTLEMENT')`;
