import { payoutLifeDiagram } from './diagram';
import { PAYOUT_STATES, PAYOUT_TRANSITIONS } from './states';

describe('the picture of a payout', () => {
  it('shows every state and every move of the table', () => {
    const lines = payoutLifeDiagram().split('\n');
    const moves = PAYOUT_STATES.flatMap((from) =>
      PAYOUT_TRANSITIONS[from].map((to) => `  ${from} --> ${to}`),
    );
    expect(lines.filter((line) => !line.includes('[*]')).slice(1)).toEqual(moves);
    for (const state of PAYOUT_STATES) expect(lines.some((line) => line.includes(state))).toBe(true);
    expect(lines).toContain('  RECONCILED --> RETURNED');
    expect(lines).toContain('  CANCELLED --> [*]');
  });
});
