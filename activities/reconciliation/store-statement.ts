import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import type { DataSource, EntityManager } from 'typeorm';
import type { BankProfile, BankStatement } from '@jkk/banking';
import { addMilliseconds, earlierInstant, type Instant } from '@jkk/domain/calendar';
import { ACCOUNT, transferLines } from '@jkk/domain/ledger';
import { fillGap, openingGap, wholeKey, type StatementBucket } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { ClosedDayRepository } from '@jkk/persistence/reconciliation';
import {
  GapRepository,
  LineAliasRepository,
  StatementCursorRepository,
  StatementRepository,
  type NewLines,
  type StatementCursor,
  type StatementLineDraft,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { LineMatcher, type MatchedLine } from './match-line';

/** Lines of one transaction: few enough that no claim is locked for long. */
const CHUNK = 25;
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Lines that speak for a payment too many, or for one that was undone. */
const NEEDS_A_PERSON: readonly StatementBucket[] = ['THEIRS_NOT_OURS', 'AMOUNT_DIFFERS', 'RETURN_SUSPECTED'];

/** An answer's clock has whole seconds. */
const CLOCK_GRAIN_MS = 1_000;

function markAfter({ to }: Window, bankTime: Instant, { pace }: BankProfile): Instant {
  const seen = earlierInstant(to, addMilliseconds(bankTime, CLOCK_GRAIN_MS));
  return addMilliseconds(seen, -pace.statementLag);
}

/** Parts of one line of the bank stay together: all of them are stored, or none. */
function chunksOf(lines: readonly StatementLineDraft[]): StatementLineDraft[][] {
  const chunks: StatementLineDraft[][] = [];
  for (const line of lines) {
    const chunk = chunks.at(-1);
    const isPart = chunk?.at(-1) !== undefined && wholeKey(chunk.at(-1)!) === wholeKey(line);
    if (chunk !== undefined && (chunk.length < CHUNK || isPart)) chunk.push(line);
    else chunks.push([line]);
  }
  return chunks;
}

/** Stores what a statement says, however it came, with everything that it proves. */
export class StatementStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly statements = new StatementRepository(),
    private readonly cursors = new StatementCursorRepository(),
    private readonly aliases = new LineAliasRepository(),
    private readonly gaps = new GapRepository(),
    private readonly ledger = new LedgerRepository(),
    private readonly blocks = new SendingBlockRepository(),
    private readonly days = new ClosedDayRepository(),
  ) {}

  openCursor(profile: BankProfile): Promise<StatementCursor> {
    const { bankCode, sourceAccount } = profile;
    return this.cursors.open(this.dataSource.manager, bankCode, sourceAccount, this.clock.now());
  }

  /** The money that was on the account before we ever read its statement. */
  async postOpeningBalance(
    profile: BankProfile,
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

  /**
   * A reading that is whole in itself need not join the last one: what moved behind it is missing from the lines that are
   * known. The next reading begins there, and where the bank shows nothing there it stays open for a person.
   */
  async joinKnown(
    { bankCode, sourceAccount: accountNumber }: BankProfile,
    { from }: Window,
    statement: BankStatement,
  ): Promise<BankStatement> {
    const { startingSen, gaps } = statement;
    if (gaps === undefined || startingSen === null) return statement;
    const em = this.dataSource.manager;
    const known = await this.statements.findLastKnown(em, { bankCode, accountNumber }, from);
    const opening = { from, startingSen, known, explained: [] };
    if (known === undefined || openingGap(opening) === undefined) return statement;
    const explained = await this.gaps.listExplained(em, bankCode, known.bookedAt);
    const missing = openingGap({ ...opening, explained });
    return missing === undefined ? statement : { ...statement, gaps: [missing, ...gaps] };
  }

  /** Lines that were met in the other kind of reading are left out. */
  async leaveKnown(
    { bankCode, sourceAccount: accountNumber }: BankProfile,
    lines: readonly StatementLineDraft[],
  ): Promise<NewLines<StatementLineDraft>> {
    return inTransaction(this.dataSource, (em) =>
      this.aliases.keepNew(em, { bankCode, accountNumber }, lines),
    );
  }

  async storeLines(profile: BankProfile, lines: readonly StatementLineDraft[]): Promise<StatementBucket[]> {
    const buckets: StatementBucket[] = [];
    for (const chunk of chunksOf(lines)) {
      const matched = await inTransaction(this.dataSource, (em) => this.storeChunk(em, profile, chunk));
      for (const line of matched) this.report(line, profile.bankCode);
      buckets.push(...matched.map(({ bucket }) => bucket));
    }
    return buckets;
  }

  async keepUnreadable(profile: BankProfile, { unreadable }: BankStatement): Promise<void> {
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
    profile: BankProfile,
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
  async matchForgotten(profile: BankProfile): Promise<void> {
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
  async advance(profile: BankProfile, window: Window, statement: BankStatement): Promise<void> {
    const at = this.clock.now();
    const { bankCode, sourceAccount } = profile;
    const { gaps, bankTime, endingSen } = statement;
    const isMissing = await inTransaction(this.dataSource, async (em) => {
      const cursor = await this.cursors.lock(em, bankCode);
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
      const through = bankTime === null ? null : markAfter(window, bankTime, profile);
      const isNewer = through !== null && (known === null || through >= known);
      await this.cursors.save(em, bankCode, {
        lastReadAt: at,
        gapSince: isMissingAny ? (cursor.gapSince ?? at) : null,
        ...(gaps !== undefined && joins && isNewer && { completeThrough: through, balanceSen: endingSen }),
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

  private report({ bucket, payoutId }: MatchedLine, bankCode: string): void {
    const fields = { bankCode, kind: bucket, ...(payoutId !== undefined && { payoutId }) };
    if (NEEDS_A_PERSON.includes(bucket)) {
      this.logger.error(fields, 'a line of the statement is not accounted for');
    } else {
      this.logger.info(fields, 'a statement line was stored');
    }
  }
}
