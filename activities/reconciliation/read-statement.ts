import type { DataSource, EntityManager } from 'typeorm';
import type { BankStatement, PartnerBank, PartnerBanks } from '@jkk/banking';
import type { ReadStatementInput, StatementReading } from '@jkk/contracts/temporal';
import { addMilliseconds, earlierInstant, laterInstant, type Instant } from '@jkk/domain/calendar';
import { ACCOUNT, LedgerRepository, transferLines } from '@jkk/persistence/ledger';
import { inTransaction } from '@jkk/persistence/database';
import { AttemptRepository, lockPayouts } from '@jkk/persistence/payout';
import {
  StatementRepository,
  type ReconciliationCursorEntity,
  type StatementBucket,
  type StatementLineDraft,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { DatabaseWireRecorder } from '../payout/recorder';
import { LineMatcher, referenceOf } from './match-line';
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
    private readonly attempts = new AttemptRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  async read(input: ReadStatementInput): Promise<StatementReading> {
    const bank = this.banks.get(input.bankCode);
    const cursor = await this.openCursor(bank);
    const window = this.windowOf(cursor, input, bank);
    const statement = await bank.readStatement(window, new DatabaseWireRecorder(this.dataSource));
    await this.postOpeningBalance(bank, cursor, statement, window);
    const buckets = await this.storeLines(bank, statement.lines);
    await this.advance(bank, window, statement);
    if (statement.complete) {
      await new AbsenceProver(this.dataSource, this.clock, this.logger).prove(bank.profile);
    }
    const expecting = await this.settleExpectation(bank);
    return this.summarise(bank, window, buckets, expecting);
  }

  private openCursor({ profile }: PartnerBank): Promise<ReconciliationCursorEntity> {
    return inTransaction(this.dataSource, (em) =>
      this.statements.lockCursor(em, profile.bankCode, profile.sourceAccount, this.clock.now()),
    );
  }

  /** From a little before the last complete reading until now, or what a person asked for; never into the future. */
  private windowOf(
    cursor: ReconciliationCursorEntity,
    input: ReadStatementInput,
    { profile }: PartnerBank,
  ): Window {
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
    cursor: ReconciliationCursorEntity,
    { startingSen }: BankStatement,
    window: Window,
  ): Promise<void> {
    const amount = Math.trunc(startingSen / SEN_PER_RUPIAH);
    if (cursor.lastReadAt !== null || amount <= 0) return;
    const cash = ACCOUNT.cash(profile.bankCode, profile.sourceAccount);
    await inTransaction(this.dataSource, (em) =>
      this.ledger.post(em, {
        key: `opening:${profile.bankCode}:${profile.sourceAccount}`,
        event: 'OPENING_BALANCE',
        at: window.from,
        lines: transferLines(cash, ACCOUNT.funding, amount),
      }),
    );
  }

  private async storeLines(
    bank: PartnerBank,
    lines: readonly StatementLineDraft[],
  ): Promise<StatementBucket[]> {
    const buckets: StatementBucket[] = [];
    for (let start = 0; start < lines.length; start += CHUNK) {
      const chunk = lines.slice(start, start + CHUNK);
      buckets.push(...(await inTransaction(this.dataSource, (em) => this.storeChunk(em, bank, chunk))));
    }
    return buckets;
  }

  /** New lines with everything they prove, or nothing of them: claims and payouts are locked before the first is moved. */
  private async storeChunk(
    em: EntityManager,
    { profile }: PartnerBank,
    chunk: readonly StatementLineDraft[],
  ): Promise<StatementBucket[]> {
    const at = this.clock.now();
    const { bankCode, sourceAccount } = profile;
    const lines = await this.statements.addLines(
      em,
      { bankCode, accountNumber: sourceAccount, readAt: at },
      chunk,
    );
    const references = new Map(lines.map((line) => [line.lineId, referenceOf(line)]));
    const ids = [...references.values()].flatMap((reference) => reference?.payoutId ?? []);
    const payouts = ids.length === 0 ? [] : await lockPayouts(em, ids);
    const byId = new Map(payouts.map((payout) => [payout.payoutId, payout]));
    const matcher = new LineMatcher(profile);
    const buckets: StatementBucket[] = [];
    for (const line of lines) {
      const reference = references.get(line.lineId);
      const payout = reference === undefined ? undefined : byId.get(reference.payoutId);
      const attempt =
        payout === undefined || reference === undefined
          ? undefined
          : await this.attempts.find(em, payout.payoutId, reference.attemptNo);
      const foreign = payout !== undefined && payout.partnerBankCode !== bankCode;
      const bucket = await matcher.match(
        em,
        foreign ? { line, payout: undefined, attempt: undefined } : { line, payout, attempt },
        at,
      );
      this.report(bucket, bankCode, payout?.payoutId);
      buckets.push(bucket);
    }
    return buckets;
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

  private report(bucket: StatementBucket, bankCode: string, payoutId: string | undefined): void {
    const fields = { bankCode, kind: bucket, ...(payoutId !== undefined && { payoutId }) };
    if (bucket === 'THEIRS_NOT_OURS' || bucket === 'AMOUNT_DIFFERS') {
      this.logger.error(fields, 'a debit on the statement is not accounted for');
    } else {
      this.logger.info(fields, 'a statement line was stored');
    }
  }
}
