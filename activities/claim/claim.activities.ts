import { ApplicationFailure } from '@temporalio/common';
import type { DataSource, EntityManager } from 'typeorm';
import {
  decide,
  lookAgain,
  openClaim,
  recordDeadline,
  recordFact,
  type ClaimCommand,
  type DecisionContext,
  type Done,
  type PayoutFact,
  type Refusal,
} from '@jkk/domain';
import { readAnswer, readCommand } from '@jkk/domain/claim/record';
import { observationOfFact } from '@jkk/domain/payout/decide';
import type {
  ClaimActivities,
  ClaimCommandAnswer,
  ClaimFactMessage,
  ClaimRecordInput,
  ClaimRecordResult,
} from '@jkk/contracts';
import {
  ClaimRepository,
  closingStatement,
  keepHospitals,
  lookUpCover,
  rewriteWaits,
  type CommandRecord,
  type ClaimChange,
  type LockedClaim,
} from '@jkk/persistence/claim';
import { inTransaction, type Finish } from '@jkk/persistence/database';
import { DocumentRepository } from '@jkk/persistence/document';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { PayoutOrders } from '@jkk/persistence/payment';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import { ReceiptRepository } from '@jkk/persistence/receipt';
import { ObservationRepository, type ObservationRecord } from '@jkk/persistence/payout';
import { HolidayRepository, HospitalRepository } from '@jkk/persistence/reference';
import { BillRepository } from '@jkk/persistence/bill';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { LineDoubtRepository, StatementRepository } from '@jkk/persistence/statement';
import { readTelling } from '@jkk/persistence/unreadable';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { keepBills } from './bills';
import { toProgress } from './progress';
import { applyEffects, type EffectPorts } from './effects';
import { keepReceipts } from './receipts';
import { Registers, type RegisterPorts } from './registers';
import { tellOtherClaims, type OtherClaimPorts } from './rest-elsewhere';

export interface ClaimActivityDependencies {
  readonly dataSource: DataSource;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  /** Wall clock, for the closing time of commands only; decisions get theirs from rows and arguments. */
  readonly clock: Clock;
}

interface ClaimStepPorts extends EffectPorts, Omit<RegisterPorts, 'claims'>, Omit<OtherClaimPorts, 'claims'> {
  readonly claims: ClaimRepository;
  readonly documents: DocumentRepository;
  readonly holidays: HolidayRepository;
  readonly observations: Pick<ObservationRepository, 'find'>;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
}

/** The one local activity of the claim workflow: one transaction per step, safe to repeat. */
export function createClaimActivities({
  dataSource,
  logger,
  clock,
}: ClaimActivityDependencies): ClaimActivities {
  const ports: ClaimStepPorts = {
    claims: new ClaimRepository(),
    documents: new DocumentRepository(),
    holidays: new HolidayRepository(),
    receipts: new ReceiptRepository(),
    history: new PersonHistoryRepository(),
    bills: new BillRepository(),
    hospitals: new HospitalRepository(),
    rules: new PublishedRulesRepository(),
    payouts: new PayoutOrders(),
    ledger: new LedgerRepository(),
    observations: new ObservationRepository(),
    outbox: new OutboxRepository(),
    doubts: new LineDoubtRepository(),
    statements: new StatementRepository(),
    clock,
    logger,
  };
  return {
    async recordClaimStep(input) {
      const result = await inTransaction(dataSource, (em, finish) =>
        new ClaimStep(ports, em, finish).record(input),
      );
      const { stage, version } = result.progress;
      logger.info(
        { claimNumber: input.claimNumber, step: input.kind, stage, version },
        'claim step recorded',
      );
      return result;
    },
  };
}

/** Two round trips where there are no effects: begin, lock and read; then write and commit. */
class ClaimStep {
  private readonly registers: Registers;

  constructor(
    private readonly deps: ClaimStepPorts,
    private readonly em: EntityManager,
    private readonly finish: Finish,
  ) {
    this.registers = new Registers(deps, em);
  }

  async record(input: ClaimRecordInput): Promise<ClaimRecordResult> {
    switch (input.kind) {
      case 'OPEN':
        return this.open(input.claimNumber);
      case 'COMMAND':
        return this.command(input.claimNumber, input.commandId);
      case 'FACT':
        return this.fact(input);
      case 'DEADLINE':
        return this.deadline(input.claimNumber, input.now);
    }
  }

  private async open(claimNumber: string): Promise<ClaimRecordResult> {
    const locked = await this.deps.claims.lock(this.em, claimNumber);
    if (locked.claim.stage !== 'REPORTED') return this.lookedAt(locked);
    const context = await this.context(locked, locked.claim.lastEventAt);
    const cover = await lookUpCover(this.em, locked.claim.report);
    return this.store(locked, openClaim(locked.claim, { ...context, cover }), null, context);
  }

  /** The command's row is locked first: a repeat returns the first answer, a command closed with no stays without effect. */
  private async command(claimNumber: string, commandId: string): Promise<ClaimRecordResult> {
    const { command: row, locked } = await this.deps.claims.lockWithCommand(this.em, claimNumber, commandId);
    if (row === undefined) {
      throw ApplicationFailure.nonRetryable('There is no such command.', 'COMMAND.NOT_FOUND');
    }
    const earlier = answerOf(row);
    if (earlier !== undefined) return { ...(await this.unchanged(locked)), answer: earlier };
    const command = readTelling(() => readCommand(row));
    const context = await this.context(locked, later(row.receivedAt, locked.claim.lastEventAt));
    const decision = decide(
      locked.claim,
      command,
      await this.registers.answerTo(command, locked.claim, context),
    );
    if (!decision.ok) {
      const answer = toRefusal(decision);
      this.finish(closingStatement(commandId, 'REFUSED', answer, this.deps.clock.now()));
      return { ...(await this.unchanged(locked)), answer };
    }
    const answer = toAnswer(decision);
    await keepReceipts(this.em, this.deps, locked.claim, decision.claim);
    await keepBills(this.em, this.deps, locked.claim, decision.claim);
    await keepHospitals(this.em, locked.claim, decision.claim);
    // Here and no earlier: by what a refused command names, nobody may open a document.
    await this.deps.documents.attach(this.em, claimNumber, documentsOf(command));
    const answered = { commandId, answer, at: this.deps.clock.now() };
    return { ...(await this.store(locked, decision, commandId, context, answered)), answer };
  }

  private async fact(input: Extract<ClaimRecordInput, { kind: 'FACT' }>): Promise<ClaimRecordResult> {
    const locked = await this.deps.claims.lock(this.em, input.claimNumber, input.factId);
    if (locked.isKnown) return this.unchanged(locked);
    const move = await this.moveOf(input);
    if (move === undefined) return this.disbelieved(input, locked);
    const context = await this.context(locked, later(move.observedAt, locked.claim.lastEventAt));
    const fact: PayoutFact = { code: input.code, payoutId: input.payoutId };
    const seen = recordFact(locked.claim, fact, context);
    const asked = await this.registers.answerToFact(locked.claim, context, {
      rules: bringsAmount(seen),
      otherClaims: makesOwe(seen),
    });
    const done = asked === context ? seen : recordFact(locked.claim, fact, asked);
    return done === undefined ? this.unchanged(locked) : this.store(locked, done, input.factId, context);
  }

  /** What the rows say of a fact: whoever can reach a workflow may tell it anything. */
  private async moveOf(fact: ClaimFactMessage): Promise<ObservationRecord | undefined> {
    const observationId = observationOfFact(fact);
    return observationId === undefined ? undefined : this.deps.observations.find(this.em, observationId);
  }

  private disbelieved(fact: ClaimFactMessage, locked: LockedClaim): Promise<ClaimRecordResult> {
    const { claimNumber } = locked.claim;
    this.deps.logger.warn({ claimNumber, code: fact.code }, 'a fact that no row tells of is not believed');
    return this.unchanged(locked);
  }

  private async deadline(claimNumber: string, now: string): Promise<ClaimRecordResult> {
    const locked = await this.deps.claims.lock(this.em, claimNumber);
    const context = await this.context(locked, later(now, locked.claim.lastEventAt));
    const done = recordDeadline(locked.claim, now, context);
    return done === undefined ? this.unchanged(locked) : this.store(locked, done, null, context);
  }

  private async context({ claim, holidayVersion }: LockedClaim, now: string): Promise<DecisionContext> {
    const calendar = await this.deps.holidays.getCalendar(this.em, holidayVersion);
    return { now, calendar, cover: claim.cover };
  }

  private async store(
    locked: LockedClaim,
    done: Done,
    sourceId: string | null,
    context: DecisionContext,
    answered?: ClaimChange['answered'],
  ): Promise<ClaimRecordResult> {
    const { effects } = done;
    await tellOtherClaims(this.em, this.deps, locked.claim, done.claim);
    const claim = await this.deps.claims.store(this.em, this.finish, locked, {
      claim: done.claim,
      event: done.event,
      sourceId,
      calendar: context.calendar,
      answered,
      ...(effects.length === 0
        ? {}
        : { effects: () => applyEffects(this.em, this.deps, done.claim, effects, context.now) }),
    });
    return { progress: toProgress(claim, context.calendar) };
  }

  /** What lies outside the claim may have changed what it waits for. */
  private async lookedAt(locked: LockedClaim): Promise<ClaimRecordResult> {
    const context = await this.context(locked, locked.claim.lastEventAt);
    const found = lookAgain(locked.claim, context);
    if (found !== undefined) return this.store(locked, found, null, context);
    await rewriteWaits(this.em, locked.claim, context.calendar);
    return this.unchanged(locked);
  }

  private async unchanged({ claim, holidayVersion }: LockedClaim): Promise<ClaimRecordResult> {
    return { progress: toProgress(claim, await this.deps.holidays.getCalendar(this.em, holidayVersion)) };
  }
}

/** A payment for treatment makes another payer owe, up to what it pays in all claims about the accident. */
const makesOwe = (done: Done | undefined): boolean =>
  done?.effects.some((each) => each.kind === 'POST' && each.posting.event === 'RECEIVABLE_BEGAN') === true;

/** A payment that was late: what is owed for it is worked out by the benefit tables as they are published and verified now. */
const bringsAmount = (done: Done | undefined): boolean => done?.event.data['compensationId'] !== undefined;

const documentsOf = ({ body }: ClaimCommand): readonly string[] =>
  'documents' in body ? (body.documents ?? []) : [];

const later = (a: string, b: string): string => (a > b ? a : b);

/** What an earlier handling of this command answered; a command that was answered with no stays unsent for ever. */
function answerOf(command: CommandRecord): ClaimCommandAnswer | undefined {
  if (command.status === 'RECEIVED') return undefined;
  if (command.status === 'NOT_SENT') return { outcome: 'REFUSED', code: 'SERVICE.UNAVAILABLE' };
  return readTelling(() => readAnswer(command.commandId, command.answer));
}

const toRefusal = ({ code, errors }: Refusal): ClaimCommandAnswer => ({
  outcome: 'REFUSED',
  code,
  ...(errors === undefined ? {} : { errors }),
});

const toAnswer = ({ claim, benefitId }: Done): ClaimCommandAnswer => ({
  outcome: 'DONE',
  version: claim.version,
  ...(benefitId === undefined ? {} : { benefitId }),
});
