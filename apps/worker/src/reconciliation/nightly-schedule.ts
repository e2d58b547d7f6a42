import {
  nightlyScheduleId,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type ReconciliationWorkflowInput,
} from '@jkk/contracts/temporal';
import { ScheduleAlreadyRunning, type Client } from '@temporalio/client';

const HOUR_OF_NIGHT = 2;

/** Creates the schedule of a bank's nightly reading where there is none; one that an operator has paused or changed stays. */
export async function keepNightlySchedule(client: Client, bankCode: string): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: nightlyScheduleId(bankCode),
      spec: {
        calendars: [{ hour: HOUR_OF_NIGHT, comment: 'Every night, when banks have booked the day' }],
        timezone: 'Asia/Jakarta',
        jitter: '30 minutes',
      },
      policies: { overlap: 'SKIP', catchupWindow: '12 hours' },
      action: {
        type: 'startWorkflow',
        workflowType: WORKFLOW_TYPE.nightly,
        workflowId: nightlyScheduleId(bankCode),
        taskQueue: TASK_QUEUE.payments,
        args: [{ bankCode } satisfies ReconciliationWorkflowInput],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
