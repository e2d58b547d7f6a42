import type { DataSource } from 'typeorm';
import type { PartnerBank, PartnerBanks } from '@jkk/banking';
import type { ReadStatementInput, StatementReading } from '@jkk/contracts/temporal';
import { addHours, addMilliseconds, earlierInstant, laterInstant } from '@jkk/domain/calendar';
import type { StatementBucket } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import {
  GapRepository,
  StatementCursorRepository,
  StatementRepository,
  type OpenGap,
  type StatementCursor,
  type StatementLineDraft,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import type { FileSender } from '../payout/file-sender';
import { DatabaseWireRecorder } from '../payout/recorder';
import { BulkDivider } from './divide-bulks';
import { AbsenceProver } from './prove-absent';
import { StatementStore, type Window } from './store-statement';
import { AnswerTaker } from './take-answer';
import { FileTaker, FIRST_LOOK_BACK_MS } from './take-files';

/** Banks give at most a month at once. */
const LONGEST_WINDOW_MS = 30 * 24 * 3_600_000;
/** A line of a file may be booked on the day after what was told over the interface. */
const FILE_LINES_AROUND_HOURS = 24;

/** Reads a bank's statement, stores each line once, matches it, and tells payouts and claims what it proves. */
export class StatementReader {
  private readonly store: StatementStore;
  private readonly files: FileTaker;
  private readonly bulks: BulkDivider;

  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly fileSender: Pick<FileSender, 'makeAll'>,
    private readonly statements = new StatementRepository(),
    private readonly cursors = new StatementCursorRepository(),
    private readonly gaps = new GapRepository(),
  ) {
    this.store = new StatementStore(dataSource, clock, logger);
    const answers = new AnswerTaker(dataSource, clock, logger);
    this.bulks = new BulkDivider(dataSource, clock);
    this.files = new FileTaker(dataSource, this.store, answers, this.bulks, clock, logger);
  }

  /** Files first: they are here, whether or not the bank answers. */
  async read(input: ReadStatementInput): Promise<StatementReading> {
    const bank = this.banks.get(input.bankCode);
    const { profile } = bank;
    await this.files.takeAll(profile);
    if (profile.channel === 'FILE') return this.goByFiles(bank);
    const cursor = await this.store.openCursor(profile);
    const open = await this.gaps.listOpen(this.dataSource.manager, input.bankCode);
    const window = this.windowOf(cursor, open, input, bank);
    const read = await bank.readStatement(window, new DatabaseWireRecorder(this.dataSource));
    const { lines, isWaiting } = await this.bulks.divide(profile, read.lines);
    // What is left out for now is read again by the next reading.
    const whole = { ...read, gaps: isWaiting ? undefined : read.gaps };
    const statement = open.length === 0 ? await this.store.joinKnown(profile, window, whole) : whole;
    await this.store.postOpeningBalance(profile, cursor, statement, window);
    const fresh = await this.leaveBroughtByFiles(bank, cursor, window, lines);
    const buckets = await this.store.storeLines(profile, fresh);
    await this.store.matchForgotten(profile);
    await this.store.keepUnreadable(profile, statement);
    await this.store.advance(profile, window, statement);
    if (statement.gaps !== undefined) {
      await new AbsenceProver(this.dataSource, this.clock, this.logger).prove(profile);
    }
    const expecting = await this.settleExpectation(bank);
    return this.summarise(bank, window, buckets, expecting);
  }

  /** A bank of files is not asked anything: what it brought is taken, and what it is to do is put into a file. */
  private async goByFiles(bank: PartnerBank): Promise<StatementReading> {
    await this.store.openCursor(bank.profile);
    await this.fileSender.makeAll(bank);
    const now = this.clock.now();
    const expecting = await this.settleExpectation(bank);
    return this.summarise(bank, { from: now, to: now }, [], expecting);
  }

  private async leaveBroughtByFiles(
    { profile }: PartnerBank,
    { fileLinesThrough }: StatementCursor,
    { from }: Window,
    lines: readonly StatementLineDraft[],
  ): Promise<readonly StatementLineDraft[]> {
    const mayMeet = fileLinesThrough !== null && from <= addHours(fileLinesThrough, FILE_LINES_AROUND_HOURS);
    return mayMeet ? (await this.store.leaveKnown(profile, lines)).fresh : lines;
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

  /** Senders hold a share lock while they expect a line, so nobody slips in between this look and what is saved. */
  private settleExpectation({ profile }: PartnerBank): Promise<boolean> {
    const { bankCode } = profile;
    return inTransaction(this.dataSource, async (em) => {
      const cursor = await this.cursors.lock(em, bankCode);
      const expecting = await this.statements.hasUnproven(em, bankCode);
      if (expecting !== cursor.expecting) await this.cursors.save(em, bankCode, { expecting });
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
      expecting,
      nextReadInSeconds: expecting ? busySeconds : Math.ceil(profile.pace.statementIdle / 1000),
      busySeconds,
    };
  }
}
