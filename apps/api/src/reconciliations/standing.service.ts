import { Inject, Injectable } from '@nestjs/common';
import { toWaitingWord } from '../commands/two-persons';
import { AGEING_LABELS } from '@jkk/domain/words/payouts';
import { isOfAmount, OPEN_BUCKETS, readDivision, type Word } from '@jkk/domain/payout/decide';
import {
  AgeingRepository,
  subjectOfItem,
  WordRepository,
  type ItemKey,
} from '@jkk/persistence/reconciliation';
import { BankRepository } from '@jkk/persistence/reference';
import { PeopleRepository } from '@jkk/persistence/session';
import {
  GapRepository,
  ReconciliationViewRepository,
  StatementRepository,
  type StoredLine,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { CLOCK } from '../tokens';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import type { AgeingResponse } from './dto/ageing.views';
import type { StatementLineQuery } from './dto/reconciliation.dto';
import type {
  BankStandingListResponse,
  GapListResponse,
  ItemProposalView,
  StatementLineListResponse,
  UnreadableLineListResponse,
} from './dto/standing.views';

const DEFAULT_LIMIT = 50;
const CANDIDATE_LIMIT = 5;
const itemOfLine = ({ lineId }: StoredLine): ItemKey => ({ kind: 'LINE', key: String(lineId) });
/** What a word says, as it was asked for. */
function toDecision({ decision, details }: Word) {
  if (decision !== 'DIVIDE') return { decision, reference: details, references: [], fee: 0 };
  const { references, feeRupiah } = readDivision(details ?? '');
  return { decision, reference: null, references: [...references], fee: feeRupiah };
}

const CURSOR = matching(/^\d{1,15}$/);

/** Where the books and the banks' statements differ, and the lines that a person has to explain. */
@Injectable()
export class StandingService {
  private readonly standings = new ReconciliationViewRepository();
  private readonly statements = new StatementRepository();
  private readonly banks = new BankRepository();
  private readonly gaps = new GapRepository();
  private readonly ages = new AgeingRepository();
  private readonly words = new WordRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<BankStandingListResponse> {
    const rows = await this.standings.list(this.database.manager);
    return {
      items: rows.map(({ accountNumber: _ours, ledgerBalanceRupiah, openLines, ...row }) => ({
        ...row,
        ledgerBalance: ledgerBalanceRupiah,
        openLines: Object.entries(openLines).map(([bucket, count]) => ({ bucket, count })),
      })),
    };
  }

  async ageing(): Promise<AgeingResponse> {
    const at = this.clock.now();
    const rows = await this.ages.list(this.database.manager, at);
    const items = rows.map(({ rupiah, ...row }) => ({
      ...row,
      label: AGEING_LABELS[row.kind],
      amount: rupiah,
    }));
    return { at, items };
  }

  async listLines(
    bankCode: string,
    { bucket, cursor, limit }: StatementLineQuery,
  ): Promise<StatementLineListResponse> {
    await this.requirePartner(bankCode);
    const { items, next } = await this.statements.listBuckets(this.database.manager, bankCode, {
      buckets: bucket === undefined ? OPEN_BUCKETS : [bucket],
      limit: limit ?? DEFAULT_LIMIT,
      ...unwrapCursor(cursor, CURSOR),
    });
    const proposals = await this.proposalsOf(bankCode, items.map(itemOfLine));
    const em = this.database.manager;
    const candidates = await this.statements.listCandidates(em, bankCode, items, this.clock.now());
    return {
      items: items.map((line) => ({
        itemId: `LINE-${line.lineId}`,
        proposal: proposals(itemOfLine(line)),
        candidates: candidates
          .filter((attempt) => isOfAmount(line, attempt))
          .slice(0, CANDIDATE_LIMIT)
          .map(({ payoutId, partnerReference, state, sentAt }) => {
            return { payoutId, reference: partnerReference, state, sentAt };
          }),
        lineId: line.lineId,
        bookedAt: line.bookedAt,
        direction: line.direction,
        amountSen: line.amountSen,
        remark: line.remark,
        status: line.status,
        bucket: line.bucket,
        payoutId: line.payoutId,
      })),
      next: wrapCursor(next),
    };
  }

  async listUnreadable(bankCode: string): Promise<UnreadableLineListResponse> {
    await this.requirePartner(bankCode);
    const lines = await this.standings.listUnreadable(this.database.manager, bankCode);
    const itemOf = ({ contentHash }: { contentHash: string }): ItemKey => ({
      kind: 'TEXT',
      key: contentHash,
    });
    const proposals = await this.proposalsOf(bankCode, lines.map(itemOf));
    return {
      items: lines.map(({ contentHash, ...line }) => ({
        itemId: `TEXT-${contentHash}`,
        proposal: proposals(itemOf({ contentHash })),
        ...line,
      })),
    };
  }

  async listGaps(bankCode: string): Promise<GapListResponse> {
    await this.requirePartner(bankCode);
    const gaps = await this.gaps.listOpen(this.database.manager, bankCode);
    const itemOf = ({ gapId }: { gapId: number }): ItemKey => ({ kind: 'GAP', key: String(gapId) });
    const proposals = await this.proposalsOf(bankCode, gaps.map(itemOf));
    return {
      items: gaps.map(({ gapId, ...gap }) => ({
        itemId: `GAP-${gapId}`,
        proposal: proposals(itemOf({ gapId })),
        ...gap,
      })),
    };
  }

  /** What waits for the second person, by item. */
  private async proposalsOf(bankCode: string, items: readonly ItemKey[]) {
    const subjects = items.map((item) => subjectOfItem(bankCode, item));
    const em = this.database.manager;
    const waiting = await this.words.listWaiting(em, subjects);
    const names = await this.people.listNames(
      em,
      [...waiting.values()].map(({ decidedBy }) => decidedBy),
    );
    return (item: ItemKey): ItemProposalView | null => {
      const word = waiting.get(subjectOfItem(bankCode, item));
      if (word === undefined) return null;
      return { ...toDecision(word), ...toWaitingWord(word, names) };
    };
  }

  /** Only an address that names a partner bank is found. */
  async requirePartner(bankCode: string): Promise<void> {
    const bank = await this.banks.find(this.database.manager, bankCode);
    if (bank?.partner !== true) throw new Problem('NOT_FOUND');
  }
}
