import { Injectable } from '@nestjs/common';
import { canSee, type Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, isBenefitType } from '@jkk/domain/benefits';
import { readerAt, standingDisability, type Claim } from '@jkk/domain/claim';
import { DISABILITY_TYPES, earlierItems, type EarlierBenefit } from '@jkk/domain/entitlements';
import { belongsTo } from '@jkk/domain/fields';
import { PP_82_2019 } from '@jkk/domain/rules';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import { DataSource } from 'typeorm';
import type { EarlierDisabilityView } from './dto/claim.views';

/** What other claims granted the same person for disabilities. A claim without one costs no question to the database. */
@Injectable()
export class EarlierDisabilities {
  private readonly history = new PersonHistoryRepository();

  constructor(private readonly database: DataSource) {}

  async list(claim: Claim, actor: Actor): Promise<EarlierDisabilityView[]> {
    const concerned =
      standingDisability(claim) !== undefined ||
      claim.statements.some(({ condition }) => condition === 'TOTAL_PERMANENT') ||
      claim.benefits.some(({ type }) => DISABILITY_TYPES.includes(type));
    const { roles } = readerAt(claim, actor, claim.lastEventAt);
    if (!concerned || !belongsTo('MEDICAL', { roles, own: false })) return [];
    const { nik } = claim.report.participant;
    const others = { nik, exceptClaim: claim.claimNumber };
    const found = await this.history.find(this.database.manager, others, DISABILITY_TYPES);
    const handedness = claim.cover.member?.handedness ?? 'RIGHT';
    return found.map((earlier) => toView(earlier, actor, handedness));
  }
}

/** The number of a claim that the person may not see is not told. */
function toView(earlier: EarlierBenefit, actor: Actor, handedness: 'RIGHT' | 'LEFT'): EarlierDisabilityView {
  const { claimNumber, type, requestedOn, amountRupiah, scope } = earlier;
  const label = isBenefitType(type) ? BENEFIT_LABELS[type] : { id: type, en: type };
  return {
    claimNumber: canSee(actor, { ...scope, consulted: [] }) ? claimNumber : null,
    type,
    name: { id: label.id, en: label.en },
    requestedOn,
    amount: amountRupiah,
    items: earlierItems(earlier, PP_82_2019, handedness).map(({ code, side, percent }) => ({
      code,
      side: side ?? null,
      percent,
    })),
  };
}
