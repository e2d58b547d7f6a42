import type { EntityManager } from 'typeorm';
import { mostUrgent, type Benefit, type Claim, type ClaimEventDraft } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { ROW_LOCK } from '../database/row-lock';
import { PayoutSummaryRepository } from '../payout-summary';
import { BenefitEntity, ClaimEntity, ClaimEventEntity } from './claim.entities';
import { toBenefit, toBenefitRow, toClaim, toClaimColumns } from './claim.mapper';
import { eventHash, FIRST_HASH } from './event-hash';
import { replaceWaits } from './replace-waits';

/** A subquery and not a second question, so that nobody sees a claim of one moment with benefits of another. */
const BENEFITS = `(SELECT coalesce(jsonb_agg(b.content ORDER BY b.benefit_id), '[]')
  FROM benefit b WHERE b.claim_number = claim.claim_number)`;

/** A claim that was loaded to be changed: its row is locked until the transaction ends. */
export interface LockedClaim {
  readonly claim: Claim;
  readonly eventSeq: number;
  readonly eventHash: string;
}

export interface ClaimChange {
  readonly claim: Claim;
  readonly event: ClaimEventDraft;
  /** Command id or fact id; null for what software did by rule. */
  readonly sourceId: string | null;
  readonly calendar: HolidayCalendar;
  readonly effects?: () => Promise<void>;
}

/** Reads and writes claims whole. Only the claim's workflow writes, through its activity. */
export class ClaimRepository {
  constructor(private readonly payouts = new PayoutSummaryRepository()) {}

  async find(em: EntityManager, claimNumber: string): Promise<Claim | undefined> {
    const { entities, raw } = await em
      .createQueryBuilder(ClaimEntity, 'claim')
      .addSelect(BENEFITS, 'benefits')
      .where({ claimNumber })
      .getRawAndEntities<{ benefits: Benefit[] }>();
    const [row] = entities;
    if (row === undefined) return undefined;
    const benefits = raw[0]?.benefits.map((content) => toBenefit({ content })) ?? [];
    return this.withPayouts(em, row, benefits, { lock: false });
  }

  /** Throws when there is no such claim. Locks the claim and its payouts, in this order. */
  async lock(em: EntityManager, claimNumber: string): Promise<LockedClaim> {
    const row = await em.findOne(ClaimEntity, {
      where: { claimNumber },
      lock: ROW_LOCK,
    });
    if (row === null) throw new Error('There is no such claim.');
    const benefits = await em.find(BenefitEntity, { where: { claimNumber }, order: { benefitId: 'ASC' } });
    const claim = await this.withPayouts(em, row, benefits.map(toBenefit), { lock: true });
    return { claim, eventSeq: row.eventSeq, eventHash: row.eventHash };
  }

  /** Stores a claim that was just reported, with its first event. */
  async insert(em: EntityManager, claim: Claim, event: ClaimEventDraft, sourceId: string): Promise<void> {
    const first = chained(claim.claimNumber, 0, FIRST_HASH, event, sourceId);
    await em.insert(ClaimEntity, {
      ...toClaimColumns(claim),
      eventSeq: first.seq,
      eventHash: first.hash,
      nextDueAt: mostUrgent(claim),
    } as never);
    await em.insert(ClaimEventEntity, first);
    await replaceWaits(em, claim);
  }

  /**
   * Stores what a decision made of a locked claim: one event, changed benefits, then `effects` (which may change payouts), and
   * last the row and its waits. Returns the claim as it stands then.
   */
  async store(em: EntityManager, before: LockedClaim, change: ClaimChange): Promise<Claim> {
    const { claim, event, sourceId, calendar } = change;
    const next = chained(claim.claimNumber, before.eventSeq, before.eventHash, event, sourceId);
    await em.insert(ClaimEventEntity, next);
    await storeBenefits(em, before.claim, claim);
    const after = change.effects === undefined ? claim : await this.carryOut(em, claim, change.effects);
    const { claimNumber, ...columns } = toClaimColumns(after);
    const end = { eventSeq: next.seq, eventHash: next.hash, nextDueAt: mostUrgent(after, calendar) };
    await em.update(ClaimEntity, { claimNumber }, { ...columns, ...end } as never);
    await replaceWaits(em, after, calendar);
    return after;
  }

  private async carryOut(em: EntityManager, claim: Claim, effects: () => Promise<void>): Promise<Claim> {
    await effects();
    return { ...claim, payouts: await this.payouts.listByClaim(em, claim.claimNumber, { lock: true }) };
  }

  /** Whether an event of this command or fact stands already. */
  async hasEventOf(em: EntityManager, claimNumber: string, sourceId: string): Promise<boolean> {
    return em.existsBy(ClaimEventEntity, { claimNumber, sourceId });
  }

  /** Oldest first; at most `limit` after `afterSeq`. */
  async listEvents(
    em: EntityManager,
    claimNumber: string,
    afterSeq = 0,
    limit = 500,
  ): Promise<ClaimEventEntity[]> {
    return em
      .createQueryBuilder(ClaimEventEntity, 'event')
      .where('event.claimNumber = :claimNumber AND event.seq > :afterSeq', { claimNumber, afterSeq })
      .orderBy('event.seq')
      .limit(limit)
      .getMany();
  }

  /** Claim number of a benefit, or undefined. */
  async findClaimOfBenefit(em: EntityManager, benefitId: string): Promise<string | undefined> {
    const row = await em.findOne(BenefitEntity, {
      where: { benefitId },
      select: { benefitId: true, claimNumber: true },
    });
    return row?.claimNumber;
  }

  private async withPayouts(
    em: EntityManager,
    row: ClaimEntity,
    benefits: readonly Benefit[],
    options: { lock: boolean },
  ): Promise<Claim> {
    const payouts = benefits.length === 0 ? [] : await this.payouts.listByClaim(em, row.claimNumber, options);
    return toClaim(row, benefits, payouts);
  }
}

async function storeBenefits(em: EntityManager, before: Claim, after: Claim): Promise<void> {
  const known = new Map<string, Benefit>(before.benefits.map((benefit) => [benefit.benefitId, benefit]));
  for (const benefit of after.benefits) {
    const old = known.get(benefit.benefitId);
    if (old === benefit) continue;
    const { benefitId, ...columns } = toBenefitRow(after.claimNumber, benefit);
    if (old === undefined) await em.insert(BenefitEntity, { benefitId, ...columns } as never);
    else await em.update(BenefitEntity, { benefitId }, columns as never);
  }
}

function chained(
  claimNumber: string,
  lastSeq: number,
  previousHash: string,
  event: ClaimEventDraft,
  sourceId: string | null,
): ClaimEventEntity {
  const unsealed = {
    claimNumber,
    seq: lastSeq + 1,
    at: event.at,
    code: event.code,
    actorUser: event.by?.userId ?? null,
    actorRole: event.by?.role ?? null,
    stage: event.stage,
    data: event.data,
    sourceId,
    previousHash,
  };
  return { ...unsealed, hash: eventHash(unsealed) };
}
