import type { DataSource } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { findBulkId, findReference } from '@jkk/domain/payout';
import { bulkBooking, divideBooking, firstPartOf, withoutFee } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { AttemptRepository } from '@jkk/persistence/payout';
import { LineAliasRepository, type StatementLineDraft } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';

/** Lines as they are to be stored. */
export interface DividedBulks {
  readonly lines: readonly StatementLineDraft[];
  /** The key of the first part of each line that stands for a bulk, by the key of that line. */
  readonly firstParts: ReadonlyMap<string, string>;
  /** Whether a line is left out until its bank has said what became of each of its transfers. */
  readonly isWaiting: boolean;
}

/** The lines that take the place of one of the bank. */
type Division = readonly StatementLineDraft[] | 'WAIT' | 'UNCLEAR';

/**
 * Banks book a bulk in one line, or a payment with its fee. Each of its payments gets a line of its own, and for ever the same one: a line that is stored
 * whole stays whole, and one that was divided is not looked at again.
 */
export class BulkDivider {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly attempts = new AttemptRepository(),
    private readonly aliases = new LineAliasRepository(),
  ) {}

  async divide(profile: BankProfile, lines: readonly StatementLineDraft[]): Promise<DividedBulks> {
    const firstParts = new Map<string, string>();
    const divisions = await this.divisionsOf(profile, lines);
    if (divisions.size === 0) return { lines, firstParts, isWaiting: false };
    const whole = lines.filter(({ key }) => divisions.has(key));
    const { stored, known } = await this.lookUp(profile, whole);
    let isWaiting = false;
    const divided = lines.flatMap((line) => {
      const division = divisions.get(line.key);
      const first = firstPartOf(line.key);
      if (division === undefined || known.has(line.key)) return [line];
      if (stored.has(first)) {
        firstParts.set(line.key, first);
        return [];
      }
      if (division === 'UNCLEAR') return [line];
      if (division === 'WAIT') {
        isWaiting = true;
        return [];
      }
      firstParts.set(line.key, first);
      return division;
    });
    return { lines: divided, firstParts, isWaiting };
  }

  /** What becomes of each line that is not one payment, by its key. */
  private async divisionsOf(
    profile: BankProfile,
    lines: readonly StatementLineDraft[],
  ): Promise<Map<string, Division>> {
    const unnamed = lines.filter(({ remark }) => findReference(remark) === undefined);
    const divisions = await this.bulksAmong(profile, unnamed);
    if (!profile.feeWithPayment) return divisions;
    const debits = lines.filter(({ direction }) => direction === 'DEBIT');
    const references = debits.flatMap(({ remark }) => findReference(remark)?.reference ?? []);
    const attempts = await this.attempts.listByReference(this.dataSource.manager, references);
    for (const line of debits) {
      const reference = findReference(line.remark)?.reference;
      const attempt = attempts.find((each) => each.partnerReference === reference);
      const parts = attempt?.partnerBankCode === profile.bankCode ? withoutFee(line, attempt) : undefined;
      if (parts !== undefined) divisions.set(line.key, parts);
    }
    return divisions;
  }

  private async bulksAmong(
    { bankCode }: BankProfile,
    lines: readonly StatementLineDraft[],
  ): Promise<Map<string, Division>> {
    const named = lines.flatMap((line) => {
      const bulkId = findBulkId(line.remark);
      return bulkId === undefined ? [] : [{ line, bulkId }];
    });
    const bulkIds = [...new Set(named.map(({ bulkId }) => bulkId))];
    const attempts = await this.attempts.listByBulk(this.dataSource.manager, bankCode, bulkIds);
    const now = this.clock.now();
    return new Map(
      named.map(({ line, bulkId }) => {
        const ofBulk = attempts.filter((attempt) => attempt.bulkId === bulkId);
        const booking = bulkBooking(line, ofBulk, now);
        return [line.key, booking.is === 'PAID' ? divideBooking(line, booking.attempts) : booking.is];
      }),
    );
  }

  /** Keys of these lines and of their first parts that are stored, and the lines that are stored whole, however they came. */
  private async lookUp(
    { bankCode, sourceAccount: accountNumber }: BankProfile,
    whole: readonly StatementLineDraft[],
  ) {
    const account = { bankCode, accountNumber };
    return inTransaction(this.dataSource, async (em) => {
      const keys = whole.flatMap(({ key }) => [key, firstPartOf(key)]);
      const stored = await this.aliases.listStored(em, account, keys);
      const open = whole.filter(({ key }) => !stored.has(key) && !stored.has(firstPartOf(key)));
      const { fresh } = await this.aliases.keepNew(em, account, open);
      const isNew = new Set(fresh.map(({ key }) => key));
      const met = open.filter(({ key }) => !isNew.has(key)).map(({ key }) => key);
      const known = new Set([...whole.filter(({ key }) => stored.has(key)).map(({ key }) => key), ...met]);
      return { stored, known };
    });
  }
}
