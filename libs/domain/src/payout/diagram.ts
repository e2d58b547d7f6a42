import { PAYOUT_STATES, PAYOUT_TRANSITIONS } from './states';

/** The life of a payout as a Mermaid state diagram, ends without an exit drawn as such. */
export function payoutLifeDiagram(): string {
  const moves = PAYOUT_STATES.flatMap((from) => PAYOUT_TRANSITIONS[from].map((to) => `  ${from} --> ${to}`));
  const ends = PAYOUT_STATES.filter((state) => PAYOUT_TRANSITIONS[state].length === 0);
  return [
    'stateDiagram-v2',
    '  [*] --> AWAITING_RELEASE',
    ...moves,
    ...ends.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}
