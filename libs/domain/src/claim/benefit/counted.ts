import type { Benefit, Claim } from '../claim';
import { isGivenBack } from '../recovery/recovery';

const ENDED: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED'];

/** Whether a benefit stands for anything: neither refused nor cancelled, nor wholly given back after it was paid. */
export const isCounted = (claim: Pick<Claim, 'recoveries'>, benefit: Benefit): boolean =>
  !ENDED.includes(benefit.stage) && !isGivenBack(claim, benefit);
