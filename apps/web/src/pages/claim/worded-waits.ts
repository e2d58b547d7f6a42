import type { Claim } from '../../api/model';
import type { WaitView } from '../../components/wait-line/wait-words';

/** What the claim waits for, each with what its payment says of it. */
export const wordedWaits = ({ waits, payouts }: Claim): WaitView[] =>
  waits.map((wait) => ({
    ...wait,
    held: payouts.some(({ benefitId, state }) => benefitId === wait.subject && state === 'HELD'),
  }));
