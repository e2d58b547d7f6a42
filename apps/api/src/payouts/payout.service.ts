import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { findReference } from '@jkk/domain/payout';
import { holdSpeaker } from '@jkk/domain/payout/hold-speaker';
import { openProposal } from '@jkk/domain/payout/decide';
import { open } from '@jkk/domain/record';
import { hasInterest } from '@jkk/persistence/identity';
import { HoldRepository } from '@jkk/persistence/payment';
import { PayoutListRepository, type PayoutDetail, type PayoutFilter } from '@jkk/persistence/payout';
import { ScreeningRepository } from '@jkk/persistence/screening';
import { LineEvidenceRepository } from '@jkk/persistence/statement';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { CLOCK } from '../tokens';
import type { HoldDecisionRequest, PayoutQuery } from './dto/payout.dto';
import type { PayoutDetailResponse, PayoutListResponse, PayoutResponse } from './dto/payout.views';
import { toPayoutDetail, toPayoutResponse } from './payout.mapper';

const DEFAULT_LIMIT = 50;
const CURSOR = matching(/^\d{1,15}$/);

/** Payouts for the finance desk: lists, one in full, and what becomes of a held one. */
@Injectable()
export class PayoutService {
  private readonly payouts = new PayoutListRepository();
  private readonly evidence = new LineEvidenceRepository();
  private readonly holds = new HoldRepository();
  private readonly screenings = new ScreeningRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list({ cursor, limit, state, claimNumber }: PayoutQuery, actor: Actor): Promise<PayoutListResponse> {
    return this.seen(actor, {
      limit: limit ?? DEFAULT_LIMIT,
      ...unwrapCursor(cursor, CURSOR),
      ...(state === undefined ? {} : { state }),
      ...(claimNumber === undefined ? {} : { claimNumber }),
    });
  }

  /** The payout of this id, or of this reference at a bank, and those of the claims. */
  async named(
    text: string,
    claimNumbers: readonly string[],
    limit: number,
    actor: Actor,
  ): Promise<PayoutResponse[]> {
    const typed = text.toUpperCase();
    const payoutId = findReference(typed)?.payoutId ?? typed;
    const { items } = await this.seen(actor, { limit, anyOf: [payoutId, ...claimNumbers] });
    return items;
  }

  private async seen(actor: Actor, filter: PayoutFilter): Promise<PayoutListResponse> {
    const seen = visibilityOf(actor);
    // Finance without a branch would otherwise see the payouts of all.
    if (!seen.everything && seen.branch === null) return { items: [], next: null };
    const { items, next } = await this.payouts.list(this.database.manager, {
      ...filter,
      ...(seen.everything || seen.branch === null ? {} : { branch: seen.branch }),
    });
    return { items: items.map(toPayoutResponse), next: wrapCursor(next) };
  }

  async get(payoutId: string, actor: Actor): Promise<PayoutDetailResponse> {
    const em = this.database.manager;
    const payout = await this.payouts.find(em, payoutId);
    if (payout === undefined) throw new Problem('NOT_FOUND');
    const isHit = payout.holdReason === 'SCREENING.HIT';
    const hits = isHit ? await this.screenings.listHits(em, payoutId) : [];
    const names = await this.people.listNames(
      em,
      payout.holdDecisions.map(({ decidedBy }) => decidedBy),
    );
    const lines = await this.evidence.ofPayout(em, payoutId);
    const isOwn = payout.holdReason !== null && (await hasInterest(em, actor.userId, [payout.claimNumber]));
    return toPayoutDetail(payout, names, hits, lines, isOwn ? [] : allowedCommands(payout, actor));
  }

  async decideHold(
    payoutId: string,
    { decision, note }: HoldDecisionRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<PayoutDetailResponse>> {
    const command = { code: 'holdDecision', payoutId, actor, repeat, body: { decision, note } };
    const { hit } = await this.work.run(command, open, async (em) => {
      const result = await this.holds.decide(em, {
        payoutId,
        decision,
        note,
        decidedBy: actor.userId,
        roles: actor.roles,
        branch: actor.branch ?? '',
        at: this.clock.now(),
      });
      return result.ok ? { ok: true, value: { step: result.step } } : result;
    });
    return { hit, body: await this.get(payoutId, actor) };
  }
}

/** A maker proposes what becomes of a held payout, a releaser who is somebody else answers. */
function allowedCommands({ holdReason, holdDecisions }: PayoutDetail, actor: Actor): string[] {
  if (holdReason === null) return [];
  const proposal = openProposal(holdDecisions);
  const role = holdSpeaker(proposal !== undefined);
  return actor.roles.includes(role) && proposal?.decidedBy !== actor.userId ? ['hold-decision'] : [];
}
