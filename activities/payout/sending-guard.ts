import type { DataSource, EntityManager } from 'typeorm';
import { WITNESS_ONTO, type WitnessTelling, type WitnessTestimony } from '@jkk/contracts/temporal';
import type { Instant } from '@jkk/domain/calendar';
import { judgeLife, type BlockReason, type Mark } from '@jkk/domain/payout/decide';
import { clockLead } from '@jkk/persistence/connection';
import { inTransaction } from '@jkk/persistence/database';
import {
  mayHaveForgottenFiles,
  SendingBlockRepository,
  SendingMarkRepository,
  type MadeMark,
} from '@jkk/persistence/generation';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { StatementCursorRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import { LARGEST_CLOCK_LEAD_MS } from '@jkk/platform/health';
import type { Logger } from '@jkk/platform/logging';

/** Keeps the last mark of the database outside of it. */
export interface Witness {
  tell(telling: WitnessTelling): Promise<WitnessTestimony>;
}

/** Why nothing may be sent through a bank at this moment; undefined where it may. */
export type Unsendable =
  | 'SENDING_BLOCKED'
  | 'STATEMENT_UNREAD'
  | 'WITNESS_SILENT'
  | 'CLOCK_DIFFERS'
  | undefined;

export interface SendingGuard {
  /** Before anything is prepared; may ask the witness. Where it is silent, a payout waits as it does for its bank. */
  look(bankCode: string): Promise<Unsendable>;
  /** Once more, in the transaction that writes down the intention to send. */
  maySend(em: EntityManager, bankCode: string): Promise<boolean>;
}

/** A mark is believed for so long; a backup that is younger than this is noticed by the statement alone. */
const LEASE_MS = 10_000;
/** Other processes tell the witness as well, and then one tries again on top of what they told. */
const TRIES = 5;

/**
 * Notices that the database was put back from a backup: its witness remembers a mark that it does not know, or its banks
 * show debits that it does not know. Then nothing is sent until two persons lift the block. After each start of the
 * process a bank's statement is read before the first sending, because both databases may have been put back together.
 * After a block a bank of files is told nothing before everything that it may have been given is carried out and read.
 */
export class WitnessedGuard implements SendingGuard {
  private mark: MadeMark | undefined;
  private since: Instant;
  private leaseEnds = 0;
  private clockLeaseEnds = 0;
  private renewal: Promise<boolean> | undefined;
  /** The block about which the witness has nothing to say. */
  private agreedOn: number | undefined;
  /** Banks whose statement was read since this life began. */
  private readonly read = new Set<string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly witness: Witness,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'error'>,
    private readonly leaseMs = LEASE_MS,
    private readonly marks = new SendingMarkRepository(),
    private readonly blocks = new SendingBlockRepository(),
    private readonly cursors = new StatementCursorRepository(),
  ) {
    this.since = clock.now();
  }

  async look(bankCode: string): Promise<Unsendable> {
    if (!(await this.isClockRight())) return 'CLOCK_DIFFERS';
    const isWitnessed = await this.isWitnessed().catch(() => undefined);
    if (isWitnessed === undefined) return 'WITNESS_SILENT';
    if (!isWitnessed) return 'SENDING_BLOCKED';
    if (this.read.has(bankCode)) return undefined;
    const { manager } = this.dataSource;
    const cursor = await this.cursors.find(manager, bankCode);
    const isUnread = (cursor?.lastReadAt ?? '') < this.since;
    if (isUnread || (await mayHaveForgottenFiles(manager, bankCode))) {
      await this.askForStatement(bankCode);
      return 'STATEMENT_UNREAD';
    }
    this.read.add(bankCode);
    return undefined;
  }

  async maySend(em: EntityManager, bankCode: string): Promise<boolean> {
    const { mark, since } = this;
    const may = mark !== undefined && (await this.marks.maySend(em, mark, bankCode, since));
    if (!may) this.leaseEnds = 0;
    return may;
  }

  /** When a transfer was sent, asked for and proven absent is told by this clock: a wrong one sends nothing. */
  private async isClockRight(): Promise<boolean> {
    if (performance.now() < this.clockLeaseEnds) return true;
    const lead = await clockLead(this.dataSource, () => Date.parse(this.clock.now()));
    if (Math.abs(lead) > LARGEST_CLOCK_LEAD_MS) return false;
    this.clockLeaseEnds = performance.now() + this.leaseMs;
    return true;
  }

  /** Whether the witness knows this database; asks it where the last answer is too old. */
  isWitnessed(): Promise<boolean> {
    if (this.mark !== undefined && performance.now() < this.leaseEnds) return Promise.resolve(true);
    this.renewal ??= this.renewUnlessBlocked().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async renewUnlessBlocked(): Promise<boolean> {
    const block = await this.blocks.findOpen(this.dataSource.manager);
    if (block === undefined) return this.renew();
    this.read.clear();
    if (block.reason === 'UNKNOWN_DEBIT' && block.blockId !== this.agreedOn) await this.widen(block.blockId);
    return false;
  }

  /**
   * What a statement has noticed the witness may know more about: said while the block stands, or two persons lift it and the
   * witness raises the next one. A silent witness is asked again at the next look.
   */
  private async widen(blockId: number): Promise<void> {
    const made = await this.marks.make(this.dataSource.manager);
    const { mark, token, lineage } = made;
    const telling = { mark, token, lineage, onto: WITNESS_ONTO.look };
    const told = await this.witness.tell(telling).catch(() => undefined);
    if (told === undefined) return;
    const reason = await this.judge(told.last, made);
    if (reason === undefined) this.agreedOn = blockId;
    else await this.blocks.widen(this.dataSource.manager, reason, told.last?.token ?? null);
  }

  private async renew(): Promise<boolean> {
    const made = await this.marks.make(this.dataSource.manager);
    if (this.mark !== undefined && this.mark.instance !== made.instance) this.begin();
    const leaseEnds = performance.now() + this.leaseMs;
    let onto: string = this.mark?.lineage === made.lineage ? this.mark.token : WITNESS_ONTO.look;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { mark, token, lineage } = made;
      const { accepted, last } = await this.witness.tell({ mark, token, lineage, onto });
      if (accepted) {
        this.mark = made;
        this.leaseEnds = leaseEnds;
        return true;
      }
      const reason = await this.judge(last, made);
      if (reason !== undefined && !(await this.isAccepted(reason, last))) {
        return this.block(reason, last);
      }
      onto = last?.token ?? WITNESS_ONTO.nothing;
    }
    return false;
  }

  private async judge(last: Mark | null, made: MadeMark): Promise<ReturnType<typeof judgeLife>> {
    const madeLastTold = last !== null && (await this.marks.isMade(this.dataSource.manager, last));
    return judgeLife(last, { ...made, madeLastTold });
  }

  /** Two persons have lifted the block for this very difference; the witness may be told on top of it. */
  private isAccepted(reason: BlockReason, last: Mark | null): Promise<boolean> {
    return this.blocks.accept(this.dataSource.manager, reason, last?.token ?? null);
  }

  private async block(reason: BlockReason, last: Mark | null): Promise<false> {
    this.begin();
    const raised = await this.blocks.raise(
      this.dataSource.manager,
      reason,
      this.clock.now(),
      last?.token ?? null,
    );
    if (raised) {
      this.logger.error({ reason, code: 'SENDING_BLOCKED' }, 'nothing is sent until two persons say so');
    }
    return false;
  }

  /** As after a start of the process. */
  private begin(): void {
    this.mark = undefined;
    this.leaseEnds = 0;
    this.since = this.clock.now();
    this.read.clear();
  }

  private async askForStatement(bankCode: string): Promise<void> {
    const partnerReference = `life/${this.mark?.mark ?? 0}/${this.since}`;
    await inTransaction(this.dataSource, (em) =>
      new OutboxRepository().add(em, { kind: 'EXPECT_STATEMENT', bankCode, partnerReference }),
    );
  }
}
