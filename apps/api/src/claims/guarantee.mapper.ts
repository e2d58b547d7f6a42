import type { Actor } from '@jkk/domain/access';
import { coveredSoFar, guarantorOf, readerAt, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import type { GuaranteeView } from './dto/guarantee.views';

/** The guarantee with its steps; amounts and reasons for whom treatment is a business of. */
export function toGuaranteeView(claim: Claim, actor: Actor): GuaranteeView | null {
  const { guarantee } = claim;
  if (guarantee === null) return null;
  const { roles } = readerAt(claim, actor, claim.lastEventAt);
  const isTreating = belongsTo('TREATING', { roles, own: false });
  const { from, until, billedRupiah, approvedRupiah } = coveredSoFar(claim);
  return {
    number: guarantee.number,
    status: guarantee.status,
    guarantor: guarantorOf(claim),
    covers: {
      from,
      until,
      billed: isTreating ? billedRupiah : null,
      approved: isTreating ? approvedRupiah : null,
    },
    steps: (guarantee.steps ?? []).map(({ by, reasonCode, ...step }) => ({
      ...step,
      by: by && { ...by },
      reasonCode: isTreating ? reasonCode : null,
    })),
  };
}
