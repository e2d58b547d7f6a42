import type { DataSource } from 'typeorm';
import {
  divideBookings,
  readBankFile,
  statementsOf,
  type BankProfile,
  type BookedPayment,
  type PaidTogether,
  type StatementOfFile,
} from '@jkk/banking';
import { addMilliseconds, laterInstant } from '@jkk/domain/calendar';
import type { StatementFileRefusal } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { AttemptRepository, PaymentFileRepository } from '@jkk/persistence/payout';
import {
  StatementFileRepository,
  StatementCursorRepository,
  type StatementCursor,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import type { BulkDivider, DividedBulks } from './divide-bulks';
import type { StatementStore } from './store-statement';
import type { AnswerTaker } from './take-answer';

/** The first reading of an account looks this far back; what moved earlier is in its opening balance. */
export const FIRST_LOOK_BACK_MS = 24 * 3_600_000;

interface UntakenFile {
  readonly fileId: string;
  readonly content: Buffer;
}

/** Takes files of statements that were handed in, by the one reader of their bank, so that nothing reads beside it. */
export class FileTaker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: StatementStore,
    private readonly answers: AnswerTaker,
    private readonly bulks: BulkDivider,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly files = new StatementFileRepository(),
    private readonly cursors = new StatementCursorRepository(),
    private readonly payments = new PaymentFileRepository(),
    private readonly attempts = new AttemptRepository(),
  ) {}

  /** A file that cannot be taken stands in nobody's way. */
  async takeAll(profile: BankProfile): Promise<void> {
    const untaken = await this.files.listUntaken(this.dataSource.manager, profile.bankCode);
    for (const file of untaken) {
      const { bankCode } = profile;
      await this.take(profile, file).catch((err: unknown) => {
        this.logger.error(
          { err, bankCode, fileId: file.fileId, code: 'STATEMENT_FILE_FAILED' },
          'a file of statements could not be taken',
        );
      });
    }
  }

  private async take(profile: BankProfile, { fileId, content }: UntakenFile): Promise<void> {
    const since = this.clock.now();
    const file = readBankFile(content);
    if (file.ok && file.format === 'PAIN002') {
      return this.answers.take(profile.bankCode, fileId, file.answer);
    }
    const cursor = await this.cursors.find(this.dataSource.manager, profile.bankCode);
    const divided = await divideBookings(file, (together) => this.bookedTogether(profile, together));
    const statements = statementsOf(divided, {
      accountNumber: profile.sourceAccount,
      now: since,
      coveredSince: coveredSince(cursor),
    });
    const isRefused = typeof statements === 'string';
    const parts = await this.divideBulks(profile, isRefused ? [] : statements);
    if (parts.some(({ bulks }) => bulks.isWaiting)) {
      return this.logger.info(
        { bankCode: profile.bankCode, fileId },
        'a file waits for what became of a bulk',
      );
    }
    const storedKeys = new Map<string, string>();
    for (const { each, bulks } of parts) {
      for (const [key, former] of await this.takeStatement(profile, each, bulks)) storedKeys.set(key, former);
    }
    const { bankCode, sourceAccount: accountNumber } = profile;
    const result = {
      fileId,
      format: file.ok ? file.format : null,
      refusal: isRefused ? statements : null,
      isProven: !isRefused && statements.every(({ statement }) => statement.gaps?.length === 0),
      takenAt: this.clock.now(),
    };
    const entryKeys = parts.flatMap(({ each, bulks: { firstParts } }) =>
      each.entryKeys.map((key) => {
        const part = key === null ? null : (firstParts.get(key) ?? key);
        return part === null ? null : (storedKeys.get(part) ?? part);
      }),
    );
    await inTransaction(this.dataSource, (em) =>
      this.files.keepResult(em, { bankCode, accountNumber, since }, result, entryKeys),
    );
    this.report(bankCode, fileId, result.refusal, entryKeys.length);
  }

  private async divideBulks(profile: BankProfile, statements: readonly StatementOfFile[]) {
    const parts: { readonly each: StatementOfFile; readonly bulks: DividedBulks }[] = [];
    for (const each of statements) {
      parts.push({ each, bulks: await this.bulks.divide(profile, each.statement.lines) });
    }
    return parts;
  }

  /** Payments of ours at this bank that a line may stand for. */
  private async bookedTogether(
    { bankCode }: BankProfile,
    { groupId, references }: PaidTogether,
  ): Promise<readonly BookedPayment[]> {
    const { manager } = this.dataSource;
    if (references.length === 0) return this.payments.listGroup(manager, bankCode, groupId);
    const attempts = await this.attempts.listByReference(manager, references);
    const ours = new Map(attempts.map((attempt) => [attempt.partnerReference, attempt]));
    const booked = references.flatMap((reference) => ours.get(reference) ?? []);
    const isEach = ours.size === references.length && booked.length === references.length;
    return isEach && booked.every(({ partnerBankCode }) => partnerBankCode === bankCode) ? booked : [];
  }

  /** @returns the stored key of each line that files knew under another one before */
  private async takeStatement(
    profile: BankProfile,
    { statement, window }: StatementOfFile,
    { lines }: DividedBulks,
  ): Promise<ReadonlyMap<string, string>> {
    const cursor = await this.store.openCursor(profile);
    if (window !== null) await this.store.postOpeningBalance(profile, cursor, statement, window);
    await this.noteLines(profile.bankCode, cursor, statement.lines.at(-1)?.bookedAt);
    const { fresh, formerKeys } = await this.store.leaveKnown(profile, lines);
    await this.store.storeLines(profile, fresh);
    await this.store.matchForgotten(profile);
    await this.store.keepUnreadable(profile, statement);
    if (window !== null && statement.gaps !== undefined) await this.store.advance(profile, window, statement);
    return formerKeys;
  }

  /** Before the lines: a reading over the bank's interface then looks whether a file has brought what it sees. */
  private async noteLines(
    bankCode: string,
    { fileLinesThrough }: StatementCursor,
    newest: string | undefined,
  ): Promise<void> {
    if (newest === undefined) return;
    const through = fileLinesThrough === null ? newest : laterInstant(fileLinesThrough, newest);
    await inTransaction(this.dataSource, (em) =>
      this.cursors.save(em, bankCode, { fileLinesThrough: through }),
    );
  }

  private report(
    bankCode: string,
    fileId: string,
    refusal: StatementFileRefusal | null,
    entries: number,
  ): void {
    if (refusal === null) this.logger.info({ bankCode, fileId, entries }, 'a file of statements was taken');
    else this.logger.warn({ bankCode, fileId, code: refusal }, 'a file of statements was refused');
  }
}

const coveredSince = (cursor: StatementCursor | undefined): string | null =>
  cursor === undefined || cursor.lastReadAt === null
    ? null
    : addMilliseconds(cursor.openedAt, -FIRST_LOOK_BACK_MS);
