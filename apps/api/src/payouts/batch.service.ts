import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { finding } from '@jkk/domain/findings';
import type { BatchRecord } from '@jkk/domain/payout/decide';
import { object, open, text } from '@jkk/domain/record';
import { inTransaction } from '@jkk/persistence/database';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { PayoutListRepository } from '@jkk/persistence/payout';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { instantPart, matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import type { PageQuery } from '../edge/page.dto';
import { IDENTIFIERS } from '../fields';
import { CLOCK } from '../tokens';
import type { BatchDetailResponse, BatchListResponse, BatchResponse } from './dto/payout.views';
import { toPayoutResponse } from './payout.mapper';
import { namingCap } from './above-cap';
import { AccountBalances } from './account-balances';
import { namingBanks } from './unfunded-banks';
import { namingFigures } from './unverified-figures';

const DEFAULT_LIMIT = 50;
const CURSOR = [instantPart, matching(IDENTIFIERS.documentId.pattern)];
const PAYOUT_UNKNOWN = {
  id: 'Ada pembayaran yang tidak ada di cabang Anda.',
  en: 'One of these payouts is not in your branch.',
};

/** Batches: one person puts payouts together, another releases them by their hash. */
@Injectable()
export class BatchService {
  private readonly payouts = new PayoutListRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    private readonly batches: PayoutBatchRepository,
    private readonly balances: AccountBalances,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async create(
    payoutIds: readonly string[],
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<BatchDetailResponse>> {
    const draft = { payoutIds, maker: actor.userId, branch: actor.branch ?? '', at: this.clock.now() };
    const command = { code: 'createBatch', actor, repeat, body: { payoutIds } };
    let made: BatchRecord | undefined;
    const { hit, body } = await this.work
      .run(command, object<{ batchId: string }>({ batchId: text }), async (em) => {
        const result = await this.batches.create(em, draft);
        if (!result.ok) {
          return result.above === undefined
            ? namingFigures(result, payoutIds, '/payoutIds')
            : namingCap(result.code, result.above);
        }
        made = result.value;
        return { ok: true, value: { batchId: made.batchId } };
      })
      .catch(namingUnknownPayouts);
    return { hit, body: await this.get(body.batchId, actor, made) };
  }

  async list({ cursor, limit }: PageQuery, actor: Actor): Promise<BatchListResponse> {
    const seen = visibilityOf(actor);
    if (!seen.everything && seen.branch === null) return { items: [], next: null };
    const { items, next } = await this.batches.list(this.database.manager, {
      limit: limit ?? DEFAULT_LIMIT,
      ...unwrapCursor(cursor, ...CURSOR),
      ...(seen.everything || seen.branch === null ? {} : { branch: seen.branch }),
    });
    const names = await this.namesOf(items);
    return { items: items.map((batch) => toBatch(batch, names)), next: wrapCursor(next) };
  }

  /** `known` is the batch as this very request has left it. */
  async get(batchId: string, actor: Actor, known?: BatchRecord): Promise<BatchDetailResponse> {
    const em = this.database.manager;
    const batch = known ?? (await this.batches.find(em, batchId));
    if (batch === undefined) throw new Problem('NOT_FOUND');
    const names = await this.namesOf([batch]);
    const payouts = await this.payouts.listBatch(em, batchId);
    const allowedCommands = (await this.mayRemove(batch, actor)) ? ['removeBatch'] : [];
    return { ...toBatch(batch, names), allowedCommands, items: payouts.map(toPayoutResponse) };
  }

  async remove(batchId: string, actor: Actor): Promise<void> {
    const result = await inTransaction(this.database, (em) =>
      this.batches.remove(em, batchId, makerOf(actor), this.clock.now()),
    );
    if (!result.ok) throw new Problem(result.code);
  }

  async release(
    batchId: string,
    hash: string,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<BatchDetailResponse>> {
    const banks = await this.batches.listBanks(this.database.manager, batchId);
    const request = {
      batchId,
      balances: await this.balances.ask(batchId, banks),
      hash,
      releaser: actor.userId,
      branch: actor.branch ?? '',
      at: this.clock.now(),
    };
    const command = { code: 'releaseBatch', targetId: batchId, actor, repeat, body: { hash } };
    let released: BatchRecord | undefined;
    const { hit } = await this.work.run(command, open, async (em) => {
      const result = await this.batches.release(em, request);
      if (result.ok) {
        released = result.value;
        return { ok: true, value: { batchId } };
      }
      if (result.unfunded !== undefined) return namingBanks(result.code, result.unfunded);
      const order = result.unverified === undefined ? [] : await this.batches.listItems(em, batchId);
      return namingFigures(result, order, '/items');
    });
    return { hit, body: await this.get(batchId, actor, released) };
  }

  private async mayRemove(batch: BatchRecord, actor: Actor): Promise<boolean> {
    if (!actor.roles.includes('FINANCE_MAKER')) return false;
    return (await this.batches.refuseRemoval(this.database.manager, batch, makerOf(actor))) === undefined;
  }

  private namesOf(batches: readonly BatchRecord[]): Promise<ReadonlyMap<string, string>> {
    const ids = batches.flatMap(({ maker, releaser }) => (releaser === null ? [maker] : [maker, releaser]));
    return this.people.listNames(this.database.manager, ids);
  }
}

/** An unknown payout in a body is a finding; only an address that names nothing is not found. */
function namingUnknownPayouts(error: unknown): never {
  if (error instanceof Problem && error.code === 'NOT_FOUND') {
    throw new Problem('VALIDATION.FAILED', {
      errors: [finding('/payoutIds', 'PAYOUT.UNKNOWN', PAYOUT_UNKNOWN)],
    });
  }
  throw error;
}

const makerOf = ({ userId, branch }: Actor) => ({ userId, branch: branch ?? '' });

function toBatch(batch: BatchRecord, names: ReadonlyMap<string, string>): BatchResponse {
  return {
    batchId: batch.batchId,
    count: batch.itemCount,
    total: batch.totalRupiah,
    hash: batch.hash,
    state: batch.state,
    maker: batch.maker,
    makerName: names.get(batch.maker) ?? null,
    createdAt: batch.createdAt,
    releaser: batch.releaser,
    releaserName: batch.releaser === null ? null : (names.get(batch.releaser) ?? null),
    releasedAt: batch.releasedAt,
  };
}
