import { judgeCover } from '../cover/cover-judgement';
import { refuse, stamp } from '../decision';
import { splitForm } from '../forms/split';
import { examine } from '../open';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** Two reports that were taken for one are two events after all: the cancelled one goes on from where it stood. */
export const split: ClaimSheet<'split'> = {
  code: 'split',
  on: 'claim',
  form: splitForm,
  operation: { id: 'splitClaim', summary: 'Undo that the claim was found to be the same as another one' },
  shown: { as: 'splits' },
  sentences: {
    FOUND_SPLIT: fixed(
      'Penyamaan dengan klaim lain dibatalkan; klaim berjalan lagi.',
      'Found to be an event of its own after all; the claim goes on.',
    ),
  },
  mayGive: (claim) => claim.sameAs !== null,
  decide(claim, { actor }, context) {
    if (claim.sameAs === null) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const opened = examine(claim, { ...claim, sameAs: null, eligibility: judgeCover(claim) }, context);
    return { ...opened, event: { ...opened.event, code: 'FOUND_SPLIT', by: stamp(actor, 'CLAIM_OFFICER') } };
  },
};
