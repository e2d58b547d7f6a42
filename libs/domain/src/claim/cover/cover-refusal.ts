import { judgeCover } from './cover-judgement';
import type { Claim } from '../claim';
import { refuse, type Refusal } from '../decision';

/** Why nothing may be paid because of this claim as it is known now; undefined where the programme covers it. */
export function coverRefusal(claim: Claim): Refusal | undefined {
  if (claim.cover.member === null) return refuse('COVER.NOT_GIVEN');
  switch (judgeCover(claim).outcome) {
    case 'NOT_COVERED':
      return refuse('COVER.NOT_GIVEN');
    case 'OFFICER_DECIDES':
      return refuse('COVER.UNDECIDED');
    default:
      return undefined;
  }
}
