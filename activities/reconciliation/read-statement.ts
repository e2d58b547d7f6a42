import type { DataSource, EntityManager } from 'typeorm';
import type { BankStatement, PartnerBank, PartnerBanks } from '@jkk/banking';
import type { ReadStatementInput, StatementReading } from '@jkk/contracts/temporal';
import { addMilliseconds, earlierInstant, laterInstant, type Instant } from '@jkk/domain/calendar';
import { ACCOUNT, transferLines } from '@jkk/domain/ledger';
import type { StatementBucket } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import {
  StatementRepository,
  type StatementCursor,
  type StatementLineDraft,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { DatabaseWireRecorder } from '../payout/recorder';
import { LineMatcher, type MatchedLine } from './match-line';
import { AbsenceProver } from './prove-absent';

/** Banks give at most a month at once. */
const LONGEST_WINDOW_MS = 30 * 24 * 3_600_000;
/** The first reading of an account looks this far back. */
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;
/** Lines of one transaction: few enough that no claim is locked for long. */
const CHUNK = 25;
const SEN_PER_RUPIAH = 100;

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Reads a bank's statement, stores each line once, matches it, and tells payouts and claims what it proves. */
export class StatementReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  async read(input: ReadStatementInput): Promise<StatementReading> {
    const bank = this.banks.get(input.bankCode);
    const cursor = await this.openCursor(bank);
    const window = this.windowOf(cursor, input, bank);
    const statement = await bank.readStatement(window, new DatabaseWireRecorder(this.dataSource));
    await this.postOpeningBalance(bank, cursor, statement, window);
    const buckets = await this.storeLines(bank, statement.lines);
    await this.keepUnreadable(bank, statement);
    await this.advance(bank, window, statement);
    if (statement.complete) {
      await new AbsenceProver(this.dataSource, this.clock, this.logger).prove(bank.profile);
    }
    const expecting = await this.settleExpectation(bank);
    return this.summarise(bank, window, buckets, expecting);
  }

  private openCursor({ profile }: PartnerBank): Promise<StatementCursor> {
    return inTransaction(this.dataSource, (em) =>
      this.statements.lockCursor(em, profile.bankCode, profile.sourceAccount, this.clock.now()),
    );
  }

  /** From a little before the last complete reading until now, or what a person asked for; never into the future. */
  private windowOf(cursor: StatementCursor, input: ReadStatementInput, { profile }: PartnerBank): Window {
    const now = this.clock.now();
    const since =
      cursor.completeThrough === null
        ? addMilliseconds(cursor.openedAt, -FIRST_LOOK_BACK_MS)
        : addMilliseconds(cursor.completeThrough, -profile.pace.statementOverlap);
    const to = input.to === undefined ? now : earlierInstant(input.to, now);
    const from = earlierInstant(input.from ?? since, to);
    return { from, to: earlierInstant(to, addMilliseconds(from, LONGEST_WINDOW_MS)) };
  }

  /** The money that was on the account before we ever read its statement. */
  private async postOpeningBalance(
    { profile }: PartnerBank,
    cursor: StatementCursor,
    { startingSen }: BankStatement,
    window: Window,
  ): Promise<void> {
    const amount = Math.trunc((startingSen ?? 0) / SEN_PER_RUPIAH);
    if (cursor.lastReadAt !== null || amount <= 0) return;
    const cash = ACCOUNT.cash(profile.bankCode, profile.sourceAccount);
    await inTransaction(this.dataSource, (em) =>
      this.ledger.postAll(em, [
        {
          key: `opening:${profile.bankCode}:${profile.sourceAccount}`,
          event: 'OPENING_BALANCE',
          at: window.from,
          lines: transferLines(cash, ACCOUNT.funding, amount),
        },
      ]),
    );
  }

  private async storeLines(
    bank: PartnerBank,
    lines: readonly StatementLineDraft[],
  ): Promise<StatementBucket[]> {
    const buckets: StatementBucket[] = [];
    for (let start = 0; start < lines.length; start += CHUNK) {
      const chunk = lines.slice(start, start + CHUNK);
      const matched = await inTransaction(this.dataSource, (em) => this.storeChunk(em, bank, chunk));
      for (const line of matched) this.report(line, bank.profile.bankCode);
      buckets.push(...matched.map(({ bucket }) => bucket));
    }
    return buckets;
  }

  private async keepUnreadable({ profile }: PartnerBank, { unreadable }: BankStatement): Promise<void> {
    if (unreadable.length === 0) return;
    const { bankCode, sourceAccount: accountNumber } = profile;
    const account = { bankCode, accountNumber, readAt: this.clock.now() };
    await inTransaction(this.dataSource, (em) => this.statements.addUnreadable(em, account, unreadable));
    this.logger.error(
      { bankCode, count: unreadable.length, code: 'STATEMENT_LINE_UNREADABLE' },
      'lines of a statement have to be read by a person',
    );
  }

  /** New lines with everything they prove, or nothing of them. */
  private async storeChunk(
    em: EntityManager,
    { profile }: PartnerBank,
    chunk: readonly StatementLineDraft[],
  ): Promise<MatchedLine[]> {
    const at = this.clock.now();
    const account = { bankCode: profile.bankCode, accountNumber: profile.sourceAccount, readAt: at };
    const lines = await this.statements.addLines(em, account, chunk);
    return new LineMatcher(profile).matchAll(em, lines, at);
  }

  /** Only a complete reading that joins the last one moves the mark up to which everything is known. */
  private async advance({ profile }: PartnerBank, window: Window, statement: BankStatement): Promise<void> {
    const at = this.clock.now();
    const { bankCode, sourceAccount, pace } = profile;
    await inTransaction(this.dataSource, async (em) => {
      const cursor = await this.statements.lockCursor(em, bankCode, sourceAccount, at);
      const joins = cursor.completeThrough === null || window.from <= cursor.completeThrough;
      const through = addMilliseconds(window.to, -pace.statementLag);
      const known = cursor.completeThrough;
      const completeThrough = known === null ? through : laterInstant(known, through);
      await this.statements.saveCursor(em, bankCode, {
        lastReadAt: at,
        gapSince: statement.complete ? null : (cursor.gapSince ?? at),
        ...(statement.complete && joins && { completeThrough, balanceSen: statement.endingSen }),
      });
    });
    if (!statement.complete) {
      this.logger.warn(
        { bankCode, code: 'STATEMENT_INCOMPLETE' },
        'lines and balances of a statement do not add up',
      );
    }
  }

  /** Senders hold a share lock while they expect a line, so nobody slips in between this look and what is saved. */
  private settleExpectation({ profile }: PartnerBank): Promise<boolean> {
    const { bankCode, sourceAccount } = profile;
    return inTransaction(this.dataSource, async (em) => {
      await this.statements.lockCursor(em, bankCode, sourceAccount, this.clock.now());
      const expecting = await this.statements.hasUnproven(em, bankCode);
      await this.statements.saveCursor(em, bankCode, { expecting });
      return expecting;
    });
  }

  private summarise(
    { profile }: PartnerBank,
    window: Window,
    buckets: readonly StatementBucket[],
    expecting: boolean,
  ): StatementReading {
    const count = (bucket: StatementBucket): number => buckets.filter((each) => each === bucket).length;
    const busySeconds = Math.ceil(profile.pace.statementBusy / 1000);
    const matched = count('MATCHED');
    const returned = count('RETURN');
    return {
      bankCode: profile.bankCode,
      readFrom: window.from,
      readTo: window.to,
      newLines: buckets.length,
      matched,
      returned,
      unmatched: buckets.length - matched - returned - count('FEE') - count('FUNDING'),
      nextReadInSeconds: expecting ? busySeconds : Math.ceil(profile.pace.statementIdle / 1000),
      busySeconds,
    };
  }

  private report({ bucket, payoutId }: MatchedLine, bankCode: string): void {
    const fields = { bankCode, kind: bucket, ...(payoutId !== undefined && { payoutId }) };
    if (bucket === 'THEIRS_NOT_OURS' || bucket === 'AMOUNT_DIFFERS') {
      this.logger.error(fields, 'a debit on the statement is not accounted for');
    } else {
      this.logger.info(fields, 'a statement line was stored');
    }
  }
}
