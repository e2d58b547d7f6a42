import type { BankProfile } from '@jkk/banking';
import {
  nightlyScheduleId,
  readingScheduleId,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type ReconciliationWorkflowInput,
} from '@jkk/contracts/temporal';
import { ScheduleAlreadyRunning, type Client, type ScheduleSpec } from '@temporalio/client';

const HOUR_OF_NIGHT = 2;

interface BankSchedule {
  readonly scheduleId: string;
  readonly workflowType: string;
  readonly spec: ScheduleSpec;
  /** How late a run may begin that was missed while Temporal was away. */
  readonly catchupWindow: number | '12 hours';
}

/** Creates the schedules of a bank's readings where there are none; one that an operator has paused or changed stays. */
export async function keepSchedules(
  client: Client,
  { bankCode, pace }: Pick<BankProfile, 'bankCode' | 'pace'>,
): Promise<void> {
  const every = pace.statementIdle;
  await keep(client, bankCode, {
    scheduleId: readingScheduleId(bankCode),
    workflowType: WORKFLOW_TYPE.reading,
    spec: { intervals: [{ every, offset: offsetOf(bankCode, every) }] },
    catchupWindow: every,
  });
  await keep(client, bankCode, {
    scheduleId: nightlyScheduleId(bankCode),
    workflowType: WORKFLOW_TYPE.nightly,
    spec: {
      calendars: [{ hour: HOUR_OF_NIGHT, comment: 'Every night, when banks have booked the day' }],
      timezone: 'Asia/Jakarta',
      jitter: '30 minutes',
    },
    catchupWindow: '12 hours',
  });
}

/** Banks are read one after another and not all at one moment. */
const offsetOf = (bankCode: string, every: number): number => (Number(bankCode) * 1_000) % every;

async function keep(
  client: Client,
  bankCode: string,
  { scheduleId, workflowType, spec, catchupWindow }: BankSchedule,
): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId,
      spec,
      policies: { overlap: 'SKIP', catchupWindow },
      action: {
        type: 'startWorkflow',
        workflowType,
        workflowId: scheduleId,
        taskQueue: TASK_QUEUE.payments,
        args: [{ bankCode } satisfies ReconciliationWorkflowInput],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
