import fc from 'fast-check';
import {
  ATTEMPT_STATES,
  ATTEMPT_TRANSITIONS,
  canMoveAttempt,
  canMovePayout,
  isLiveAttempt,
  isLivePayout,
  isSettledPayout,
  PAYOUT_STATES,
  PAYOUT_TRANSITIONS,
  UNPROVEN_ATTEMPT_STATES,
  UNPROVEN_PAYOUT_STATES,
  type AttemptState,
  type PayoutState,
} from './states';

/** A walk through the table: each step is chosen among what the table allows. */
function walk<State extends string>(
  table: Readonly<Record<State, readonly State[]>>,
  start: State,
  choices: number[],
): State[] {
  const path = [start];
  for (const choice of choices) {
    const next = table[path.at(-1) as State];
    if (next.length === 0) break;
    path.push(next[choice % next.length] as State);
  }
  return path;
}

const choices = fc.array(fc.nat(11), { maxLength: 25 });

describe('life of a payout', () => {
  it('never moves a payout that was proven back to where it could be paid again', () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const path = walk<PayoutState>(PAYOUT_TRANSITIONS, 'AWAITING_RELEASE', steps);
        const proven = path.indexOf('RECONCILED');
        if (proven >= 0) {
          expect(['RECONCILED', 'RETURNED']).toEqual(expect.arrayContaining(path.slice(proven)));
        }
      }),
    );
  });

  it('never leads from an unclear outcome to another sending', () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const path = walk<PayoutState>(PAYOUT_TRANSITIONS, 'AWAITING_RELEASE', steps);
        const unclear = path.findIndex(
          (state) => state === 'UNKNOWN' || state === 'PENDING' || state === 'CLAIMED_PAID',
        );
        if (unclear >= 0) expect(path.slice(unclear)).not.toContain('SENDING');
      }),
    );
  });

  it('leaves a state that is not live only because its debit stands on a statement', () => {
    for (const state of PAYOUT_STATES.filter((candidate) => !isLivePayout(candidate))) {
      expect(PAYOUT_TRANSITIONS[state].filter((to) => to !== 'RECONCILED')).toEqual([]);
      expect(isSettledPayout(state)).toBe(true);
    }
  });

  it('reaches every state from its start', () => {
    expect(reachable<PayoutState>(PAYOUT_TRANSITIONS, 'AWAITING_RELEASE')).toEqual(new Set(PAYOUT_STATES));
  });

  it('goes through a person between a hold and a sending', () => {
    expect(canMovePayout('HELD', 'RELEASED')).toBe(false);
    expect(canMovePayout('HELD', 'SENDING')).toBe(false);
    expect(canMovePayout('AWAITING_RELEASE', 'SENDING')).toBe(false);
  });

  it('cancels only what was never sent', () => {
    const cancellable = PAYOUT_STATES.filter((state) => canMovePayout(state, 'CANCELLED'));
    expect(cancellable).toEqual(['AWAITING_RELEASE', 'HELD']);
  });
});

describe('life of an attempt', () => {
  it('reaches every state from its start', () => {
    expect(reachable<AttemptState>(ATTEMPT_TRANSITIONS, 'SENDING')).toEqual(new Set(ATTEMPT_STATES));
  });

  it('is sent again only after NOT_SENT', () => {
    expect(ATTEMPT_STATES.filter((state) => canMoveAttempt(state, 'SENDING'))).toEqual(['NOT_SENT']);
  });

  it('makes room for another attempt only at an end that nothing but a debit on a statement undoes', () => {
    for (const state of ATTEMPT_STATES.filter((candidate) => !isLiveAttempt(candidate))) {
      expect(ATTEMPT_TRANSITIONS[state]).toEqual(['RECONCILED']);
    }
  });

  it('counts an unproven attempt as live', () => {
    expect(UNPROVEN_ATTEMPT_STATES.every(isLiveAttempt)).toBe(true);
    expect(UNPROVEN_PAYOUT_STATES.every(isLivePayout)).toBe(true);
  });
});

function reachable<State extends string>(
  table: Readonly<Record<State, readonly State[]>>,
  start: State,
): Set<State> {
  const seen = new Set<State>([start]);
  for (const state of seen) for (const next of table[state]) seen.add(next);
  return seen;
}
