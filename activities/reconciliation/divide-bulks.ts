import type { DataSource } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { findBulkId, findReference } from '@jkk/domain/payout';
import { bulkBooking, divideBooking, firstPartOf } from '@jkk/domain/payout/decide';
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

/**
 * Banks book a bulk in one line. Each of its payments gets a line of its own, and for ever the same one: a line that is stored
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
    const bulkIds = new Map(
      lines.flatMap(({ key, remark }) => {
        const bulkId = findReference(remark) === undefined ? findBulkId(remark) : undefined;
        return bulkId === undefined ? [] : [[key, bulkId] as const];
      }),
    );
    const firstParts = new Map<string, string>();
    if (bulkIds.size === 0) return { lines, firstParts, isWaiting: false };
    const whole = lines.filter(({ key }) => bulkIds.has(key));
    const { stored, known } = await this.lookUp(profile, whole);
    const { manager } = this.dataSource;
    const attempts = await this.attempts.listByBulk(manager, profile.bankCode, [
      ...new Set(bulkIds.values()),
    ]);
    const now = this.clock.now();
    let isWaiting = false;
    const divided = lines.flatMap((line) => {
      const bulkId = bulkIds.get(line.key);
      const first = firstPartOf(line.key);
      if (bulkId === undefined || known.has(line.key)) return [line];
      if (stored.has(first)) {
        firstParts.set(line.key, first);
        return [];
      }
      const ofBulk = attempts.filter((attempt) => attempt.bulkId === bulkId);
      const booking = bulkBooking(line, ofBulk, now);
      if (booking.is === 'UNCLEAR') return [line];
      if (booking.is === 'WAIT') {
        isWaiting = true;
        return [];
      }
      firstParts.set(line.key, first);
      return divideBooking(line, booking.attempts);
    });
    return { lines: divided, firstParts, isWaiting };
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
