import { Injectable } from '@nestjs/common';
import { canSee, type Actor } from '@jkk/domain/access';
import { BENEFIT_TYPES } from '@jkk/domain/benefits';
import { mainInjury, type Claim } from '@jkk/domain/claim';
import { earlierItems } from '@jkk/domain/entitlements';
import { icd10Name } from '@jkk/domain/icd10';
import { PP_82_2019 } from '@jkk/domain/rules';
import { SimilarAwardsRepository, type SimilarAward } from '@jkk/persistence/award';
import { DataSource } from 'typeorm';
import type { SimilarAwardView, SimilarAwardsResponse } from './dto/similar-awards.views';

/** What other claims were granted for a like injury: of the benefits asked for here, or of any while none is. */
@Injectable()
export class SimilarAwards {
  private readonly awards = new SimilarAwardsRepository();

  constructor(private readonly database: DataSource) {}

  async list(claim: Claim, actor: Actor): Promise<SimilarAwardsResponse> {
    const asked = [...new Set(claim.benefits.map(({ type }) => type))];
    const injury = mainInjury(claim);
    const found = await this.awards.find(this.database.manager, {
      ...injury,
      exceptClaim: claim.claimNumber,
      kind: claim.report.kind,
      types: asked.length > 0 ? asked : BENEFIT_TYPES,
    });
    return { items: found.map((award) => toView(award, actor)) };
  }
}

/** Nothing of whom it was granted; the number of a claim that the person may not see is not told either. */
function toView(award: SimilarAward, actor: Actor): SimilarAwardView {
  const { claimNumber, type, amountRupiah, approvedAt, injuryGroup, injuredPart, scope } = award;
  return {
    claimNumber: canSee(actor, { ...scope, consulted: [] }) ? claimNumber : null,
    type,
    injuryGroup,
    injuryName: (injuryGroup === null ? undefined : icd10Name(injuryGroup)) ?? null,
    bodyPart: injuredPart,
    amount: amountRupiah,
    approvedAt,
    items: earlierItems(award, PP_82_2019, award.handedness ?? 'RIGHT').map(({ code, side, percent }) => ({
      code,
      side: side ?? null,
      percent,
    })),
  };
}
