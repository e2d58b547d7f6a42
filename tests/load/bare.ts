import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { PayoutActivities, PayoutStep } from '@jkk/contracts/temporal';
import { PAYOUT_MESSAGE, WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { observationId } from '@jkk/domain/payout';
import { pause } from '../support/wait';
import { runLanes } from './lanes';
import type { LaneResult } from './lanes';

/** Human commands of a claim after its report. */
const COMMANDS = 8;
const QUEUE = { claims: 'bare-claims', payments: 'bare-payments' } as const;
/** Even the quickest bank needs a moment between the transfer and the line. */
const STATEMENT_PAUSE_MS = 100;
const quiet = new DefaultLogger('ERROR');

/** A server's own speed: what claim-shaped workflows reach when nothing stands behind them. */
export class BareRace {
  private constructor(
    private readonly client: Client,
    private readonly workers: readonly Worker[],
    private readonly running: Promise<unknown>,
    private readonly sent: Sent,
    private readonly close: () => Promise<void>,
  ) {}

  static async prepare(address: string): Promise<BareRace> {
    // Ctrl-C ends the benchmark at once; there is nothing to drain.
    Runtime.install({ logger: quiet, shutdownSignals: [] });
    const workflowBundle = await bundleWorkflowCode({
      workflowsPath: require.resolve('./bare.workflow'),
      logger: quiet,
    });
    const native = await NativeConnection.connect({ address });
    const connection = await Connection.connect({ address });
    const create = (taskQueue: string, activities: object): Promise<Worker> =>
      Worker.create({
        connection: native,
        taskQueue,
        workflowBundle,
        activities,
        maxConcurrentWorkflowTaskExecutions: 80,
        workflowTaskPollerBehavior: { type: 'autoscaling' },
        activityTaskPollerBehavior: { type: 'autoscaling' },
      });
    const sent = new Sent();
    const workers = [
      await create(QUEUE.claims, { doNothing: async () => undefined }),
      await create(QUEUE.payments, idlePayments(sent)),
    ];
    const running = Promise.all(workers.map((worker) => worker.run()));
    return new BareRace(new Client({ connection }), workers, running, sent, async () => {
      await connection.close();
      await native.close();
    });
  }

  run(lives: number, inFlight: number): Promise<LaneResult> {
    return runLanes(lives, inFlight, () => this.live());
  }

  async stop(): Promise<void> {
    this.workers.forEach((worker) => worker.shutdown());
    await this.running;
    await this.close();
  }

  private async live(): Promise<void> {
    const id = randomUUID();
    const claim = await this.client.workflow.start('bareClaimWorkflow', {
      taskQueue: QUEUE.claims,
      workflowId: `bare-claim/${id}`,
    });
    for (let command = 0; command < COMMANDS; command += 1) {
      await claim.executeUpdate('bareCommand', { args: [command] });
    }
    const sent = this.sent.wait(id);
    const payout = await this.client.workflow.start(WORKFLOW_TYPE.payout, {
      taskQueue: QUEUE.payments,
      workflowId: `bare-payout/${id}`,
      args: [{ payoutId: id }],
    });
    await sent;
    await pause(STATEMENT_PAUSE_MS);
    await payout.signal(PAYOUT_MESSAGE.observed, { observationId: observationId(id, 'RECONCILED', 1) });
    await payout.result();
    await claim.signal('bareFact');
    await claim.result();
  }
}

/** Which payouts have been sent, so that the statement does not speak before that. */
class Sent {
  private readonly waiting = new Map<string, () => void>();

  wait(payoutId: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(payoutId, resolve));
  }

  note(payoutId: string): void {
    this.waiting.get(payoutId)?.();
    this.waiting.delete(payoutId);
  }
}

/** The bank takes it at once, and the statement speaks by the signal. */
function idlePayments(sent: Sent): Omit<PayoutActivities, 'checkPayee'> {
  const waiting: PayoutStep = { state: 'CLAIMED_PAID', next: 'WAIT', afterSeconds: 0 };
  return {
    sendPayout: async ({ payoutId }) => {
      sent.note(payoutId);
      return waiting;
    },
    inquirePayout: async () => waiting,
    lookAtPayout: async () => ({ state: 'RECONCILED', next: 'END', afterSeconds: 0 }),
  };
}
