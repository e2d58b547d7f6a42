import type { DataSource, EntityManager } from 'typeorm';
import type { PaymentAnswer } from '@jkk/banking';
import type { Instant } from '@jkk/domain/calendar';
import { isSameFile, spreadAnswer, takeFileStatus, type FileStatus } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut } from '@jkk/persistence/payment';
import {
  AttemptRepository,
  PaymentFileRepository,
  PayoutRepository,
  type AnsweredFile,
} from '@jkk/persistence/payout';
import { StatementFileRepository, type PaymentAnswerRow } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';

type Row = Omit<PaymentAnswerRow, 'fileId' | 'no'>;
type Item = AnsweredFile['items'][number];

/** Codes and references are at most as long as their fields; what is longer is none of ours. */
const LONGEST = 35;

/** Takes what a bank answered to a file of payments: claims, which the statement has still to prove. */
export class AnswerTaker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'error'>,
    private readonly files = new StatementFileRepository(),
    private readonly paymentFiles = new PaymentFileRepository(),
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
  ) {}

  /** In one transaction, so that an answer is taken whole or not at all. */
  async take(bankCode: string, fileId: string, answer: PaymentAnswer): Promise<void> {
    const at = this.clock.now();
    const rows = await inTransaction(this.dataSource, async (em) => {
      const answered = await this.paymentFiles.findAnswered(em, bankCode, answer.messageId);
      const taken = await this.takeAll(em, answer, answered, at);
      const result = { fileId, format: 'PAIN002', refusal: null, isProven: false, takenAt: at } as const;
      await this.files.keepAnswers(em, result, taken);
      return taken;
    });
    const findings = rows.filter(({ outcome }) => outcome !== 'NEW' && outcome !== 'KNOWN').length;
    const fields = { bankCode, fileId, entries: rows.length, findings };
    if (findings === 0) this.logger.info(fields, 'an answer to a file of payments was taken');
    else {
      this.logger.error({ ...fields, code: 'PAYMENT_ANSWER' }, 'an answer says what is not known, or else');
    }
  }

  private async takeAll(
    em: EntityManager,
    answer: PaymentAnswer,
    answered: AnsweredFile | undefined,
    at: Instant,
  ): Promise<Row[]> {
    const said = spreadAnswer<Item>(answered?.items ?? [], answer);
    if (said.length === 0) return [named(answer.messageId, answer.wholeStatus, 'UNKNOWN_REFERENCE')];
    // In one order for everybody, before anything is decided.
    await this.payouts.lockAll(
      em,
      said.flatMap(({ item }) => (item === undefined ? [] : [item.payoutId])),
    );
    const rows: Row[] = [];
    const isBelieved = answered !== undefined && isOfFile(answer, answered);
    for (const { reference, item, isDivided, ...status } of said) {
      rows.push(
        item === undefined
          ? named(reference, status, 'UNKNOWN_REFERENCE')
          : await this.takeOne(em, item, status, isBelieved && !isDivided, at),
      );
    }
    return rows;
  }

  /** Who says both has said nothing. */
  private async takeOne(
    em: EntityManager,
    { payoutId, attemptNo, partnerReference }: Item,
    status: FileStatus,
    isBelieved: boolean,
    at: Instant,
  ): Promise<Row> {
    const payout = await this.payouts.get(em, payoutId);
    const attempt = await this.attempts.find(em, payoutId, attemptNo);
    if (attempt === undefined || !isBelieved) {
      return { ...named(partnerReference, status, 'CONTRADICTS'), payoutId, attemptNo };
    }
    const { verdict, outcome } = takeFileStatus(payout, attempt, status, at);
    await carryOut(em, [outcome]);
    return { ...named(partnerReference, status, verdict), payoutId, attemptNo };
  }
}

/** Nobody can have answered about a file that never left; one that counts or sums otherwise was changed on its way. */
const isOfFile = (answer: PaymentAnswer, { items, totalRupiah, isHandedOver }: AnsweredFile): boolean =>
  isHandedOver && isSameFile({ count: items.length, totalRupiah }, answer);

const named = (reference: string, status: FileStatus | null, outcome: Row['outcome']): Row => ({
  reference: reference.slice(0, LONGEST),
  status: (status?.status ?? '').slice(0, LONGEST),
  reason: (status?.reason ?? '').slice(0, LONGEST),
  outcome,
  payoutId: null,
  attemptNo: null,
});
