import { PAYOUT_STATES, type PayoutState } from './states';

/** Names one change of a payout: which, what became of it, and the how-manyth change it was. */
export const observationId = (payoutId: string, state: PayoutState, count: number): string =>
  `${payoutId}:${state}:${count}`;

/** The state that an observation id speaks of; undefined for anything else. */
export function observedState(id: string): PayoutState | undefined {
  const [, state, count] = id.split(':');
  return count === undefined ? undefined : PAYOUT_STATES.find((known) => known === state);
}
