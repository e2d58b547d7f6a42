import type { DataSource } from 'typeorm';
import { BankUnavailableError, type AccountAnswer, type PartnerBanks } from '@jkk/banking';
import { localDate } from '@jkk/domain/calendar';
import { compareNames, isWithinLimit, partnerReference } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import {
  holdAfterCheck,
  lockPayout,
  movePayout,
  PayeeCheckRepository,
  PayoutRepository,
  type PayeeCheckOutcome,
  type PayoutEntity,
} from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import { DatabaseWireRecorder, storeAnswer } from './recorder';

/** Before a payment the holder of the account must have been asked for within this time. */
const FRESH_MS = 24 * 3_600_000;

/** Payees that are persons: the holder is compared with the person who was approved, whatever the account is called. */
const PERSONS = ['PARTICIPANT', 'HEIR', 'GUARDIAN'];

/** Name inquiries. No answer of the bank, no payment. */
export class PayeeChecker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly payouts = new PayoutRepository(),
    private readonly checks = new PayeeCheckRepository(),
  ) {}

  /** Asks once per payout; a repeat asks nobody. Throws BankUnavailableError while the bank gives no answer. */
  async checkOnce(payoutId: string): Promise<PayeeCheckOutcome | 'NOT_NEEDED'> {
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    if (payout.nameCheck !== null) return payout.nameCheck;
    if (payout.state !== 'AWAITING_RELEASE' && payout.state !== 'HELD') return 'NOT_NEEDED';
    return this.check(payout);
  }

  isFresh({ nameCheck, nameCheckedAt, acceptedName, nameAtBank }: PayoutEntity): boolean {
    if (nameCheck === null || nameCheckedAt === null) return false;
    if (holdAfterCheck({ acceptedName }, { outcome: nameCheck, nameAtBank }) !== undefined) return false;
    return Date.parse(this.clock.now()) - Date.parse(nameCheckedAt) <= FRESH_MS;
  }

  /** Asks the bank and records what it said; a payout that may not be sent after it is HELD. */
  async check(payout: PayoutEntity): Promise<PayeeCheckOutcome> {
    const bank = this.banks.get(payout.partnerBankCode);
    const recorder = new DatabaseWireRecorder(this.dataSource, { payoutId: payout.payoutId });
    const query = {
      bankCode: payout.payeeBankCode,
      accountNumber: payout.payeeAccountNumber,
      partnerReference: partnerReference(payout.payoutId, 1),
    };
    const answer = await bank.inquireAccount(query, recorder);
    const outcome = outcomeOf(answer, payout);
    await inTransaction(this.dataSource, async (em) => {
      await storeAnswer(em, answer.exchange, outcome ?? 'UNAVAILABLE');
      if (outcome === undefined) return;
      await this.record(await lockPayout(em, payout.payoutId), outcome, answer, em);
    });
    if (outcome === undefined) {
      throw new BankUnavailableError(payout.partnerBankCode, answer.responseCode ?? 'NO_ANSWER');
    }
    return outcome;
  }

  private async record(
    payout: PayoutEntity,
    outcome: PayeeCheckOutcome,
    answer: AccountAnswer,
    em: Parameters<PayeeCheckRepository['record']>[0],
  ): Promise<void> {
    const at = this.clock.now();
    const nameAtBank = answer.kind === 'HOLDER' ? answer.name : null;
    const { responseCode } = answer;
    await this.checks.record(em, payout, { outcome, nameAtBank, responseCode, checkedAt: at });
    const holdReason = holdAfterCheck(payout, { outcome, nameAtBank });
    if (holdReason === undefined || (payout.state !== 'AWAITING_RELEASE' && payout.state !== 'RELEASED')) {
      return;
    }
    await movePayout(em, payout, { to: 'HELD', source: 'PAYEE_CHECK', at, holdReason, code: outcome });
  }
}

function outcomeOf(answer: AccountAnswer, payout: PayoutEntity): PayeeCheckOutcome | undefined {
  switch (answer.kind) {
    case 'HOLDER':
      return compareNames(
        PERSONS.includes(payout.payeeKind) ? payout.payeeName : payout.payeeAccountName,
        answer.name,
      );
    case 'CLOSED':
      return 'ACCOUNT_CLOSED';
    case 'UNKNOWN_ACCOUNT':
      return 'ACCOUNT_UNKNOWN';
    case 'UNAVAILABLE':
      return undefined;
  }
}

/** Whether the rail of a payout carries its amount on the day of sending. */
export const isCarried = (payout: PayoutEntity, now: string): boolean =>
  isWithinLimit(payout.rail, payout.amountRupiah, localDate(now, 'WIB'));
