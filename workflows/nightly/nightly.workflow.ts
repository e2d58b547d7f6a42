import { proxyActivities } from '@temporalio/workflow';
import type {
  NightlyActivities,
  ReconciliationSummary,
  ReconciliationWorkflowInput,
} from '@jkk/contracts/temporal';

/** A bank that is away all night is left to the next one; the schedule shows the run that failed. */
const { rereadStatement } = proxyActivities<NightlyActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30s',
  retry: {
    maximumAttempts: 10,
    initialInterval: '1 minute',
    backoffCoefficient: 2,
    maximumInterval: '30 minutes',
  },
});

/** One night of one bank; started by its schedule, or by an operator who triggers it. */
export function nightlyWorkflow({ bankCode }: ReconciliationWorkflowInput): Promise<ReconciliationSummary> {
  return rereadStatement({ bankCode });
}
