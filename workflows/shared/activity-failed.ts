import { TemporalFailure, isCancellation } from '@temporalio/workflow';

/**
 * An activity has used up its attempts. A remote activity fails with ActivityFailure, a local one with the bare failure
 * of its last attempt, so both are told from a defect by being failures of Temporal; a cancellation is neither.
 */
export const isFailedActivity = (error: unknown): boolean =>
  error instanceof TemporalFailure && !isCancellation(error);
