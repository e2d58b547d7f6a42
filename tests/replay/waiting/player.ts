import { randomUUID } from 'node:crypto';
import { CompleteAsyncError } from '@temporalio/activity';
import type { Client, WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  PAYOUT_MESSAGE,
  payoutWorkflowId,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type ClaimActivities,
  type PayoutActivities,
  type PayoutStep,
} from '@jkk/contracts/temporal';
import type { Walk } from '@jkk/domain/claim/spec-support';
import { isSettledPayout, observationId, type PayoutState } from '@jkk/domain/payout';
import { eventually } from '../../support/wait';
import { scriptOf, type ScriptStep } from './claim-script';
import type { Answer, PayoutLife } from './payouts';

const MINUTE_MS = 60_000;

interface ClaimPlay {
  readonly script: readonly ScriptStep[];
  /** Index of the step that was recorded last; -1 before the claim was taken in. */
  position: number;
}

interface PayoutPlay {
  readonly answers: Answer[];
  state: PayoutState;
}

export type Played = WorkflowHandleWithFirstExecutionRunId;

/** Plays lives on a real server: what the workflows are told is sent to them, and what their activities answer is written. */
export class Player {
  private readonly claims = new Map<string, ClaimPlay>();
  private readonly payouts = new Map<string, PayoutPlay>();

  constructor(
    private readonly client: Client,
    private readonly pass: (workflowId: string, milliseconds: number) => Promise<void>,
  ) {}

  readonly claimActivities: ClaimActivities = {
    recordClaimStep: ({ claimNumber, kind }) => {
      const play = this.claims.get(claimNumber)!;
      const next = play.script[play.position + 1];
      if (next?.kind === kind) play.position += 1;
      return Promise.resolve(play.script[Math.max(play.position, 0)]!.result);
    },
  };

  readonly payoutActivities: Omit<PayoutActivities, 'checkPayee'> = {
    sendPayout: ({ payoutId }) => this.answer(payoutId),
    inquirePayout: ({ payoutId }) => this.answer(payoutId),
    lookAtPayout: ({ payoutId }) => {
      const { state } = this.payouts.get(payoutId)!;
      return Promise.resolve({ state, next: isSettledPayout(state) ? 'END' : 'WAIT', afterSeconds: 0 });
    },
  };

  async claim(walk: Walk, claimNumber: string): Promise<Played> {
    const play: ClaimPlay = { script: scriptOf(walk), position: -1 };
    this.claims.set(claimNumber, play);
    const handle = await this.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: TASK_QUEUE.claims,
      args: [{ claimNumber }],
    });
    let passed = 0;
    for (const [at, step] of play.script.entries()) {
      if (step.kind === 'COMMAND') await this.command(handle.workflowId, step.message);
      else if (step.kind === 'FACT') await this.signal(handle.workflowId, CLAIM_MESSAGE.fact, step.message);
      else if (step.kind === 'DEADLINE') {
        const due = Date.parse(play.script[at - 1]!.result.progress.wakeUpAt ?? '');
        passed += await this.passUntil(
          handle.workflowId,
          due - Date.now() - passed,
          () => play.position >= at,
        );
      }
      await eventually(`step ${at}`, () => Promise.resolve(play.position >= at || undefined));
    }
    return handle;
  }

  async payout(life: PayoutLife): Promise<Played> {
    const payoutId = randomUUID().replaceAll('-', '').slice(0, 13).toUpperCase();
    const play: PayoutPlay = { answers: [...life.answers], state: 'CLAIMED_PAID' };
    this.payouts.set(payoutId, play);
    const handle = await this.client.workflow.start(WORKFLOW_TYPE.payout, {
      workflowId: payoutWorkflowId(payoutId),
      taskQueue: TASK_QUEUE.payments,
      args: [{ payoutId }],
    });
    const told = life.becomes ?? [];
    const untilAnswered = (left: number) => (): boolean => play.answers.length <= left;
    if (life.passes !== undefined) await this.passUntil(handle.workflowId, life.passes, untilAnswered(0));
    // Every state but an end, which is read in the row, is asked for once more.
    const later = told.filter((state) => !isSettledPayout(state)).length;
    await eventually('the answers', () => Promise.resolve(untilAnswered(later)() || undefined));
    for (const state of told) await this.tell(handle.workflowId, payoutId, (play.state = state));
    if (life.lie !== undefined) await this.tell(handle.workflowId, payoutId, life.lie);
    await eventually('the last answer', () => Promise.resolve(untilAnswered(0)() || undefined));
    return handle;
  }

  private answer(payoutId: string): Promise<PayoutStep> {
    const answer = this.payouts.get(payoutId)?.answers.shift();
    if (answer === 'UNDER_WAY') throw new CompleteAsyncError();
    if (answer === undefined || answer === 'FAILS') throw ApplicationFailure.nonRetryable('It broke');
    return Promise.resolve(answer);
  }

  private async command(workflowId: string, message: { commandId: string }): Promise<void> {
    await this.client.workflow
      .getHandle(workflowId)
      .executeUpdate(CLAIM_MESSAGE.command, { updateId: message.commandId, args: [message] });
  }

  private signal(workflowId: string, name: string, message: object): Promise<void> {
    return this.client.workflow.getHandle(workflowId).signal(name, message);
  }

  private tell(workflowId: string, payoutId: string, state: PayoutState): Promise<void> {
    return this.signal(workflowId, PAYOUT_MESSAGE.observed, {
      observationId: observationId(payoutId, state, 1),
    });
  }

  /** A workflow that begins its history anew meanwhile is given the rest of the time in its next run. */
  private async passUntil(workflowId: string, milliseconds: number, isOver: () => boolean): Promise<number> {
    let passed = 0;
    const steps = [milliseconds - MINUTE_MS, 2 * MINUTE_MS];
    while (!isOver() && passed < 4 * milliseconds) {
      const step = steps.shift() ?? milliseconds / 8;
      await this.pass(workflowId, step).catch(() => undefined);
      passed += step;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return passed;
  }
}
