import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { addDays, daysBetween, localDate, startOfDay } from '@jkk/domain/calendar';
import { DEBTOR_CODES, debtorLabel, type Receivable } from '@jkk/domain/ledger';
import { PARTNER_BANK_CODES } from '@jkk/domain/payout';
import {
  listReceivables,
  listWaitingSettlements,
  owedBy,
  receivableSubject,
  ReceivableRepository,
  type SettlementWord,
} from '@jkk/persistence/reconciliation';
import { PeopleRepository } from '@jkk/persistence/session';
import { listOpenCredits } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toStep, toWaitingWord, type StepResponse } from '../commands/two-persons';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { instantPart, matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { PAGE_LIMIT } from '../edge/page.dto';
import { CLOCK } from '../tokens';
import type {
  ReceivableQuery,
  ReceivablesResponse,
  ReceivableView,
  SettlementProposalView,
  SettlementRequest,
  SettlingLineQuery,
  SettlingLinesResponse,
} from './receivables.dto';

const CLAIM = matching(/^JKK-\d{4}-\d{7,9}$/);
const ACCOUNT = matching(/^RECEIVABLE_[A-Z_]{1,40}$/);
const LINE = matching(/^\d{1,15}$/);

/** What others owe to the fund, and how two persons settle it. */
@Injectable()
export class ReceivablesService {
  private readonly owed = new ReceivableRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: ReceivableQuery, actor: Actor): Promise<ReceivablesResponse> {
    const { payer, claimNumber, minDays, cursor, limit } = query;
    const { everything, branch } = visibilityOf(actor);
    if (!everything && branch === null) return { total: 0, count: 0, items: [], next: null };
    const today = localDate(this.clock.now(), 'WIB');
    const page = await listReceivables(this.database.manager, {
      branch: everything ? null : branch,
      claimNumber: claimNumber ?? null,
      debtors: payer === undefined ? DEBTOR_CODES : [payer],
      before: minDays === undefined ? null : startOfDay(addDays(today, 1 - minDays), 'WIB'),
      limit: limit ?? PAGE_LIMIT,
      ...unwrapCursor(cursor, instantPart, CLAIM, ACCOUNT),
    });
    const proposalOf = await this.proposals(page.items);
    const items = page.items.map((each): ReceivableView => ({
      claimNumber: each.claimNumber,
      payer: each.payer,
      label: debtorLabel(each.payer),
      balance: each.balanceRupiah,
      since: each.since,
      ageDays: daysBetween(localDate(each.since, 'WIB'), today),
      proposal: proposalOf(each),
    }));
    return { total: page.totalRupiah, count: page.count, items, next: wrapCursor(page.next) };
  }

  /** Credits that may pay it, the newest first. */
  async lines(
    claimNumber: string,
    { payer, cursor, limit }: SettlingLineQuery,
  ): Promise<SettlingLinesResponse> {
    const em = this.database.manager;
    const balance = (await owedBy(em, claimNumber, payer))?.balanceRupiah ?? 0;
    const { items, next } = await listOpenCredits(em, PARTNER_BANK_CODES, balance, {
      limit: limit ?? PAGE_LIMIT,
      ...unwrapCursor(cursor, LINE),
    });
    const toView = ({ amountRupiah: amount, ...line }: (typeof items)[number]) => ({ ...line, amount });
    return { balance, items: items.map(toView), next: wrapCursor(next) };
  }

  settle(
    claimNumber: string,
    { payer, decision, note, bankCode, lineId, amount }: SettlementRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const said = {
      payer,
      decision,
      bankCode: bankCode ?? null,
      lineId: lineId ?? null,
      amountRupiah: amount ?? null,
      note,
    };
    const command = { code: 'settleReceivable', targetId: claimNumber, actor, repeat, body: said };
    return this.work.run(command, STEP, async (em) => {
      const by = saidBy(actor, this.clock.now());
      return toStep(await this.owed.settle(em, { claimNumber, ...said, ...by }));
    });
  }

  private async proposals(
    items: readonly Receivable[],
  ): Promise<(owed: Receivable) => SettlementProposalView | null> {
    const subjectOf = ({ claimNumber, payer }: Receivable) => receivableSubject(claimNumber, payer);
    const em = this.database.manager;
    const waiting = await listWaitingSettlements(em, items.map(subjectOf));
    const names = await this.people.listNames(
      em,
      [...waiting.values()].map(({ decidedBy }) => decidedBy),
    );
    return (owed) => {
      const word = waiting.get(subjectOf(owed));
      return word === undefined ? null : toProposal(word, names);
    };
  }
}

const toProposal = (word: SettlementWord, names: ReadonlyMap<string, string>): SettlementProposalView => ({
  ...toWaitingWord(word, names),
  decision: word.decision,
  amount: word.amountRupiah ?? 0,
  bankCode: word.bankCode,
  lineId: word.lineId,
  remark: word.remark,
});
