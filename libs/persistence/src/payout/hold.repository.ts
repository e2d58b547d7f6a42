import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { isFinalHold } from '@jkk/domain/payout';
import { lockPayout, movePayout } from './payout-moves';
import { HoldDecisionEntity, type HoldStep } from './payout-record.entities';
import { PayoutEntity } from './payout.entities';
import { PayoutRepository } from './payout.repository';

export interface HoldDecisionRequest {
  readonly payoutId: string;
  readonly decision: 'PAY' | 'CANCEL';
  readonly note: string;
  readonly decidedBy: string;
  readonly roles: readonly string[];
  readonly branch: string;
  readonly at: Instant;
}

export type HoldDecisionResult =
  | { readonly ok: true; readonly step: HoldStep; readonly payout: PayoutEntity }
  | {
      readonly ok: false;
      readonly code:
        'NOT_FOUND' | 'PAYOUT.NOT_HELD' | 'PAYOUT.HOLD_FINAL' | 'APPROVAL.SAME_PERSON' | 'ACCESS.DENIED';
    };

/**
 * What becomes of a held payout takes two persons: a finance maker proposes, a releaser confirms with the same decision or
 * declines with the other one, which leaves it held. PAY sends it back to be released anew, CANCEL ends it.
 */
export class HoldRepository {
  constructor(private readonly payouts = new PayoutRepository()) {}

  async decide(em: EntityManager, request: HoldDecisionRequest): Promise<HoldDecisionResult> {
    const known = await this.payouts.find(em, request.payoutId);
    if (known === undefined || known.branch !== request.branch) return { ok: false, code: 'NOT_FOUND' };
    const payout = await lockPayout(em, request.payoutId);
    const { holdReason } = payout;
    if (holdReason === null) return { ok: false, code: 'PAYOUT.NOT_HELD' };
    if (request.decision === 'PAY' && isFinalHold(holdReason)) {
      return { ok: false, code: 'PAYOUT.HOLD_FINAL' };
    }
    const open = await findOpenProposal(em, payout.payoutId);
    const role = open === undefined ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
    if (open?.decidedBy === request.decidedBy) return { ok: false, code: 'APPROVAL.SAME_PERSON' };
    if (!request.roles.includes(role)) return { ok: false, code: 'ACCESS.DENIED' };
    const step = stepAfter(open, request.decision);
    await em.insert(HoldDecisionEntity, {
      payoutId: payout.payoutId,
      holdNo: open?.holdNo ?? (await countRounds(em, payout.payoutId)) + 1,
      step,
      decision: request.decision,
      holdReason,
      decidedBy: request.decidedBy,
      role,
      note: request.note,
      decidedAt: request.at,
    });
    if (step === 'CONFIRMED') await this.carryOut(em, payout, request);
    return { ok: true, step, payout };
  }

  /** Oldest first. */
  async list(em: EntityManager, payoutId: string): Promise<HoldDecisionEntity[]> {
    return em.find(HoldDecisionEntity, { where: { payoutId }, order: { decisionId: 'ASC' } });
  }

  private async carryOut(
    em: EntityManager,
    payout: PayoutEntity,
    request: HoldDecisionRequest,
  ): Promise<void> {
    const { payoutId } = payout;
    const tellWorkflow = payout.releaseCount > 0;
    const base = { source: 'PERSON', at: request.at, code: request.decision } as const;
    if (request.decision === 'CANCEL') {
      await movePayout(em, payout, { ...base, to: 'CANCELLED', tellWorkflow });
      await this.payouts.reverseApproval(em, payout, request.at);
      return;
    }
    await em.update(PayoutEntity, { payoutId }, { acceptedName: payout.nameAtBank });
    payout.acceptedName = payout.nameAtBank;
    await movePayout(em, payout, { ...base, to: 'AWAITING_RELEASE' });
  }
}

function stepAfter(open: HoldDecisionEntity | undefined, decision: 'PAY' | 'CANCEL'): HoldStep {
  if (open === undefined) return 'PROPOSED';
  return open.decision === decision ? 'CONFIRMED' : 'DECLINED';
}

/** The proposal of the last round, if nobody has answered it yet. */
async function findOpenProposal(
  em: EntityManager,
  payoutId: string,
): Promise<HoldDecisionEntity | undefined> {
  const [last] = await em.find(HoldDecisionEntity, {
    where: { payoutId },
    order: { decisionId: 'DESC' },
    take: 1,
  });
  return last?.step === 'PROPOSED' ? last : undefined;
}

async function countRounds(em: EntityManager, payoutId: string): Promise<number> {
  return em.countBy(HoldDecisionEntity, { payoutId, step: 'PROPOSED' });
}
