import { MONEY_STATES } from '@jkk/domain/claim';
import { isOneOf } from '../database/codes';

/** How far the money of a benefit `b` is; null where it counts nowhere. */
export const MONEY_STATE = `CASE ${Object.entries(MONEY_STATES)
  .map(([state, stages]) => `WHEN ${isOneOf('b.stage', stages)} THEN '${state}'`)
  .join(' ')} END`;
