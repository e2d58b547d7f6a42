import type { DataSource, EntityManager } from 'typeorm';
import type { Exchange, OutgoingMessage, WireRecorder } from '@jkk/banking';
import { atOnce, inTransaction } from '@jkk/persistence/database';
import { WireRepository } from '@jkk/persistence/payout';
import { currentCorrelationId } from '@jkk/platform/correlation';

export interface WireSubject {
  readonly payoutId?: string;
  readonly attemptNo?: number;
  readonly bulkId?: string;
}

/** Runs in the transaction that writes down the first message of a call, before that message is sent. */
export type BeforeFirst = (em: EntityManager, message: OutgoingMessage) => Promise<void>;

/** Writes messages down in a transaction of their own each: when `sending` returns, the row is committed. */
export class DatabaseWireRecorder implements WireRecorder {
  private isFirst = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly subject: WireSubject = {},
    private readonly beforeFirst?: BeforeFirst,
    private readonly wire = new WireRepository(),
  ) {}

  async sending(message: OutgoingMessage): Promise<number> {
    const correlationId = currentCorrelationId();
    const draft = { ...message, ...this.subject, ...(correlationId !== undefined && { correlationId }) };
    const before = this.isFirst ? this.beforeFirst : undefined;
    const wireId =
      before === undefined
        ? await atOnce(this.dataSource, (em) => this.wire.addMessage(em, draft))
        : await inTransaction(this.dataSource, async (em) => {
            await before(em, message);
            return this.wire.addMessage(em, draft);
          });
    this.isFirst = false;
    return wireId;
  }

  async superseded(exchange: Exchange): Promise<void> {
    await storeAnswer(this.dataSource.manager, exchange, 'SUPERSEDED', this.wire);
  }
}

/** The answer to a message, for the record beside what follows from it; nothing where there was no message. */
export const answerBeside = (em: EntityManager, exchange: Exchange | null, outcome: string) =>
  exchange === null
    ? undefined
    : new WireRepository().addingResponse(em, { wireId: exchange.wireId, ...exchange.answer, outcome });

/** Adds the answer to a message to the record, in the caller's transaction; nothing where there was no message. */
export async function storeAnswer(
  em: EntityManager,
  exchange: Exchange | null,
  outcome: string,
  wire = new WireRepository(),
): Promise<void> {
  if (exchange !== null) await wire.addResponse(em, { wireId: exchange.wireId, ...exchange.answer, outcome });
}
