import { Inject, Injectable } from '@nestjs/common';
import {
  RECONCILIATION_MESSAGE,
  reconciliationStart,
  type ReadStatementRequest,
  type ReconciliationSummary,
} from '@jkk/contracts/temporal';
import type { Actor } from '@jkk/domain/access';
import { instant as inUtc } from '@jkk/domain/calendar';
import { instant, object, readRecord, text, whole } from '@jkk/domain/record';
import { CommandRepository, type CommandRecord } from '@jkk/persistence/claim';
import { BankRepository } from '@jkk/persistence/reference';
import { readTelling } from '@jkk/persistence/unreadable';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { Problem } from '@jkk/platform/problem';
import { TEMPORAL_CLIENT, updateWithStart, type TemporalClient } from '@jkk/platform/temporal';
import { DataSource } from 'typeorm';
import { CommandLog } from '../commands/command-log';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK, LOGGER } from '../tokens';
import { notPartner } from './not-partner';
import { whyPending } from './why-pending';
import type { ReconciliationRequest, ReconciliationResponse } from './dto/reconciliation.dto';

/** A statement of a busy day has many pages, so this may take longer than a command on a claim. */
const ANSWER_LIMIT_MS = 25_000;

/** Reads a statement on demand, by the bank's one reconciliation workflow, so that two reads never overlap. */
@Injectable()
export class ReconciliationService {
  private readonly commands = new CommandRepository();
  private readonly banks = new BankRepository();

  constructor(
    private readonly database: DataSource,
    private readonly log: CommandLog,
    @Inject(TEMPORAL_CLIENT) private readonly temporal: TemporalClient,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async readNow(
    request: ReconciliationRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<ReconciliationResponse>> {
    await this.refuseOtherBanks(request.bankCode);
    const body = toPeriod(request);
    const wanted = { code: 'reconcile', targetId: request.bankCode, actor, repeat, body };
    const { command, isNew } = await this.log.keep(wanted);
    const stored = command.status === 'DONE' ? summaryIn(command) : undefined;
    const summary = stored ?? (await this.deliver(command.commandId, request.bankCode, body));
    return { hit: !isNew, body: toResponse(summary) };
  }

  private async refuseOtherBanks(bankCode: string): Promise<void> {
    const bank = await this.banks.find(this.database.manager, bankCode);
    if (bank?.partner === true) return;
    throw notPartner('/bankCode');
  }

  /** Reading a statement twice changes nothing, so an open outcome is simply asked for again. */
  private async deliver(
    commandId: string,
    bankCode: string,
    period: ReadStatementRequest,
  ): Promise<ReconciliationSummary> {
    try {
      const until = Date.now() + ANSWER_LIMIT_MS;
      const summary = await this.temporal.client.withDeadline(until, () =>
        updateWithStart<ReconciliationSummary>(this.temporal.client, reconciliationStart(bankCode), {
          name: RECONCILIATION_MESSAGE.readNow,
          id: commandId,
          message: period,
        }),
      );
      await this.commands.close(this.database.manager, commandId, 'DONE', summary, this.clock.now());
      return summary;
    } catch (error) {
      this.logger.warn({ err: error, bankCode, commandId }, 'A statement could not be read on demand');
      throw new Problem('COMMAND.PENDING', { commandId, errors: [whyPending(error)] });
    }
  }
}

const SUMMARY = object<ReconciliationSummary>({
  bankCode: text,
  readFrom: instant,
  readTo: instant,
  newLines: whole,
  matched: whole,
  returned: whole,
  unmatched: whole,
});

const summaryIn = ({ commandId, answer }: CommandRecord): ReconciliationSummary =>
  readTelling(() => readRecord(SUMMARY, answer, { commandId }));

function toPeriod({ from, to }: ReconciliationRequest): ReadStatementRequest {
  return {
    ...(from === undefined ? {} : { from: inUtc(from) }),
    ...(to === undefined ? {} : { to: inUtc(to) }),
  };
}

function toResponse(summary: ReconciliationSummary): ReconciliationResponse {
  const { bankCode, readFrom, readTo, newLines, matched, returned, unmatched } = summary;
  return { bankCode, readFrom, readTo, newLines, matched, returned, unmatched };
}
