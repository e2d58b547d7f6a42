import type { DataSource, EntityManager } from 'typeorm';
import type { BankStatement, PartnerBank, PartnerBanks } from '@jkk/banking';
import type { ReadStatementInput, StatementReading } from '@jkk/contracts/temporal';
import { addMilliseconds, earlierInstant, laterInstant, type Instant } from '@jkk/domain/calendar';
import { ACCOUNT, transferLines } from '@jkk/domain/ledger';
import { fillGap, type StatementBucket } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { ClosedDayRepository } from '@jkk/persistence/reconciliation';
import {
  GapRepository,
  StatementRepository,
  type OpenGap,
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

/** Lines that speak for a payment too many, or for one that was undone. */
const NEEDS_A_PERSON: readonly StatementBucket[] = ['THEIRS_NOT_OURS', 'AMOUNT_DIFFERS', 'RETURN_SUSPECTED'];

/** An answer's clock has whole seconds. */
const CLOCK_GRAIN_MS = 1_000;

function markAfter(
  known: Instant | null,
  { to }: Window,
  bankTime: Instant,
  { pace }: PartnerBank['profile'],
): Instant {
  const seen = earlierInstant(to, addMilliseconds(bankTime, CLOCK_GRAIN_MS));
  const through = addMilliseconds(seen, -pace.statementLag);
  return known === null ? through : laterInstant(known, through);
}

/** Reads a bank's statement, stores each line once, matches it, and tells payouts and claims what it proves. */
export class StatementReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly statements = new StatementRepository(),
    private readonly gaps = new GapRepository(),
    private readonly ledger = new LedgerRepository(),
    private readonly blocks = new SendingBlockRepository(),
    private readonly days = new ClosedDayRepository(),
  ) {}

  async read(input: ReadStatementInput): Promise<StatementReading> {
    const bank = this.banks.get(input.bankCode);
    const cursor = await this.openCursor(bank);
    const open = await this.gaps.listOpen(this.dataSource.manager, input.bankCode);
    const window = this.windowOf(cursor, open, input, bank);
    const statement = await bank.readStatement(window, new DatabaseWireRecorder(this.dataSource));
    await this.postOpeningBalance(bank, cursor, statement, window);
    const buckets = await this.storeLines(bank, statement.lines);
    await this.matchForgotten(bank);
    await this.keepUnreadable(bank, statement);
    await this.advance(bank, window, statement);
    if (statement.gaps !== undefined) {
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

  /**
   * From a little before the last reading, or from where lines are missing, until now; or what a person asked for; never
   * into the future.
   */
  private windowOf(
    cursor: StatementCursor,
    [oldestGap]: readonly OpenGap[],
    input: ReadStatementInput,
    { profile }: PartnerBank,
  ): Window {
    const now = this.clock.now();
    const sinceMark =
      cursor.completeThrough === null
        ? addMilliseconds(cursor.openedAt, -FIRST_LOOK_BACK_MS)
        : addMilliseconds(cursor.completeThrough, -profile.pace.statementOverlap);
    const longestAgo = addMilliseconds(now, -LONGEST_WINDOW_MS);
    const since = laterInstant(longestAgo, earlierInstant(sinceMark, oldestGap?.from ?? sinceMark));
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
    const reopened = await this.days.reopen(em, profile.bankCode, lines, at);
    if (reopened.length > 0) this.tellReopened(profile.bankCode, reopened);
    const matched = await new LineMatcher(profile).matchAll(em, lines, at);
    if (matched.some(({ isUnknownDebit }) => isUnknownDebit)) {
      await this.blockSending(em, profile.bankCode, at);
    }
    return matched;
  }

  private tellReopened(bankCode: string, days: readonly string[]): void {
    this.logger.error({ bankCode, days, code: 'DAY_REOPENED' }, 'a late line opens a closed day again');
  }

  /** Money left by our own hand, and this database knows nothing of it: it is an older one, or somebody else has our keys. */
  private async blockSending(em: EntityManager, bankCode: string, at: Instant): Promise<void> {
    if (await this.blocks.raise(em, 'UNKNOWN_DEBIT', at)) {
      this.logger.error(
        { bankCode, code: 'SENDING_BLOCKED' },
        'a debit under a reference of ours is not known here',
      );
    }
  }

  /** A stored line is matched once its payout appears. */
  private async matchForgotten({ profile }: PartnerBank): Promise<void> {
    const lines = await this.statements.listForgotten(this.dataSource.manager, profile.bankCode);
    for (let start = 0; start < lines.length; start += CHUNK) {
      const chunk = lines.slice(start, start + CHUNK);
      const matched = await inTransaction(this.dataSource, (em) =>
        new LineMatcher(profile).matchAgain(em, chunk, this.clock.now()),
      );
      for (const line of matched) this.report(line, profile.bankCode);
    }
  }

  /**
   * Only a reading that joins the last one moves the mark up to which everything is known, and never past the bank's own
   * clock: what a bank has not booked yet, no reading can have seen. Where lines are missing is kept beside it.
   */
  private async advance({ profile }: PartnerBank, window: Window, statement: BankStatement): Promise<void> {
    const at = this.clock.now();
    const { bankCode, sourceAccount } = profile;
    const { gaps, bankTime, endingSen } = statement;
    const isMissing = await inTransaction(this.dataSource, async (em) => {
      const cursor = await this.statements.lockCursor(em, bankCode, sourceAccount, at);
      const known = cursor.completeThrough;
      const joins = known === null || window.from <= known;
      const account = { bankCode, accountNumber: sourceAccount, readAt: at };
      const filled = await this.gaps.fillExplained(em, account);
      await this.ledger.postAll(
        em,
        filled.flatMap((gap) => fillGap(gap, profile, at)),
      );
      if (gaps !== undefined) await this.gaps.keep(em, account, window, gaps);
      const open = await this.gaps.listOpen(em, bankCode);
      const isMissingAny = gaps === undefined || open.length > 0;
      const moves = gaps !== undefined && joins && bankTime !== null;
      await this.statements.saveCursor(em, bankCode, {
        lastReadAt: at,
        gapSince: isMissingAny ? (cursor.gapSince ?? at) : null,
        ...(moves && { completeThrough: markAfter(known, window, bankTime, profile), balanceSen: endingSen }),
      });
      return isMissingAny;
    });
    if (isMissing) {
      this.logger.error(
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
    if (NEEDS_A_PERSON.includes(bucket)) {
      this.logger.error(fields, 'a line of the statement is not accounted for');
    } else {
      this.logger.info(fields, 'a statement line was stored');
    }
  }
}
