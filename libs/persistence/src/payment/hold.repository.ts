import type { EntityManager } from 'typeorm';
import { holdSpeaker, type PayoutRecord } from '@jkk/domain/payout';
import {
  decideHold,
  openProposal,
  type HoldRefusal,
  type HoldRequest,
  type HoldStep,
} from '@jkk/domain/payout/decide';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { hasInterest, hasLeft } from '../identity';
import { HoldWordRepository, PayoutRepository } from '../payout';
import { carryOut } from './carry-out';

export type HoldResult =
  | { readonly ok: true; readonly step: HoldStep; readonly payout: PayoutRecord }
  | { readonly ok: false; readonly code: HoldRefusal };

/** What two persons decide about a held payout. */
export class HoldRepository {
  constructor(
    private readonly payouts = new PayoutRepository(),
    private readonly words = new HoldWordRepository(),
  ) {}

  async decide(
    em: EntityManager,
    { payoutId, ...request }: HoldRequest & { readonly payoutId: string },
  ): Promise<HoldResult> {
    const [payout] = await this.payouts.lockAll(em, [payoutId]);
    if (payout === undefined) return { ok: false, code: 'NOT_FOUND' };
    const words = await this.words.list(em, payoutId);
    const replaced = await this.payouts.listReplaced(em, payout.replaces);
    const interest = await hasInterest(em, request.decidedBy, [payout.claimNumber]);
    const decided = decideHold(payout, words, { ...request, hasInterest: interest }, replaced);
    if (!decided.ok) return decided;
    const proposer = openProposal(words)?.decidedBy;
    const confirms = decided.word.step === 'CONFIRMED' && proposer !== undefined;
    if (confirms && (await hasLeft(em, proposer, holdSpeaker(false)))) {
      return { ok: false, code: 'APPROVAL.PERSON_LEFT' };
    }
    await this.words.add(em, payoutId, decided.word);
    await carryOut(em, [decided.outcome]);
    // A word that moves nothing still decides who is awaited next.
    if (decided.word.step !== 'CONFIRMED') await refreshClaimWaits(em, [payout.claimNumber]);
    return { ok: true, step: decided.word.step, payout: decided.outcome.payout };
  }
}
