import type { Claim } from '../../api/model';
import type { WaitView } from '../../components/wait-line/wait-words';

/** What the claim waits for, each with what its payment says of it. */
export const wordedWaits = ({ waits, benefits, payouts }: Claim): WaitView[] =>
  waits.map((wait) => {
    const benefit = benefits.find(({ benefitId }) => benefitId === wait.subject);
    const isGranted = benefit?.stage === 'APPROVED' || benefit?.stage === 'PAYING';
    const last = payouts.filter(({ benefitId }) => benefitId === wait.subject).at(-1);
    return { ...wait, payment: isGranted ? (last?.state ?? null) : null };
  });
