import type { PayoutStep } from '@jkk/contracts/temporal';
import type { NextStep } from '@jkk/domain/payout/decide';

/** What the workflow needs of a step; who owns it and why is for people and logs. */
export const toStep = ({ state, next, afterSeconds }: NextStep): PayoutStep => ({
  state,
  next,
  afterSeconds,
});
