import type { DataSource, EntityManager } from 'typeorm';
import { BankUnavailableError, type AccountAnswer, type PartnerBanks } from '@jkk/banking';
import { partnerReference, type PayeeCheckOutcome, type PayoutRecord } from '@jkk/domain/payout';
import {
  isStoppable,
  judgeHolder,
  needsFirstCheck,
  takeCheck,
  takeScreening,
  type PayeeCheck,
} from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut, type Screener } from '@jkk/persistence/payment';
import { PayeeCheckRepository, PayoutRepository } from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import { answerBeside, DatabaseWireRecorder, storeAnswer } from './recorder';

/** Name inquiries, and with each the lists of persons whom nobody may pay. No answer of the bank, no payment. */
export class PayeeChecker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly screener: Screener,
    private readonly payouts = new PayoutRepository(),
    private readonly checks = new PayeeCheckRepository(),
  ) {}

  /** Asks once per payout; a repeat asks nobody. Throws BankUnavailableError while the bank gives no answer. */
  async checkOnce(payoutId: string): Promise<PayeeCheckOutcome | 'NOT_NEEDED'> {
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    if (!needsFirstCheck(payout)) return payout.nameCheck ?? 'NOT_NEEDED';
    return (await this.check(payout)).nameCheck ?? 'NOT_NEEDED';
  }

  /** Asks the bank and records what it said, and what follows from it for the payout, which it returns as it stands then. */
  async check(payout: PayoutRecord): Promise<PayoutRecord> {
    const answer = await this.ask(payout);
    const judged = judgeHolder(payout, answer);
    const checked = await inTransaction(this.dataSource, async (em) => {
      if (judged !== undefined) return this.record(em, payout.payoutId, judged, answer);
      return storeAnswer(em, answer.exchange, 'UNAVAILABLE');
    });
    if (checked === undefined) {
      throw new BankUnavailableError(payout.partnerBankCode, answer.responseCode ?? 'NO_ANSWER');
    }
    return checked;
  }

  private ask(payout: PayoutRecord): Promise<AccountAnswer> {
    const query = {
      bankCode: payout.payeeBankCode,
      accountNumber: payout.payeeAccountNumber,
      partnerReference: partnerReference(payout.payoutId, 1),
    };
    const recorder = new DatabaseWireRecorder(this.dataSource, { payoutId: payout.payoutId });
    return this.banks.get(payout.partnerBankCode).inquireAccount(query, recorder);
  }

  private async record(
    em: EntityManager,
    payoutId: string,
    judged: PayeeCheck,
    { exchange, responseCode }: AccountAnswer,
  ): Promise<PayoutRecord> {
    const at = this.clock.now();
    const payout = await this.payouts.lock(em, payoutId);
    const checked = takeCheck(payout, judged, at);
    const screened = isStoppable(checked.payout) ? await this.screener.look(em, payout, at) : undefined;
    const outcome = takeScreening(checked, screened?.holdReason, at);
    await carryOut(
      em,
      [outcome],
      [],
      [
        answerBeside(em, exchange, judged.outcome),
        this.checks.adding(em, { payoutId, ...judged, responseCode, checkedAt: at }),
        this.screener.adding(em, screened),
      ],
    );
    return outcome.payout;
  }
}
