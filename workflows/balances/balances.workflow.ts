import { proxyActivities } from '@temporalio/workflow';
import type { BalanceActivities, BalancesWorkflowInput, BankBalance } from '@jkk/contracts/temporal';

/** Whoever releases a batch waits for it: once, and shortly. */
const { inquireBalances } = proxyActivities<BalanceActivities>({
  startToCloseTimeout: '10s',
  scheduleToCloseTimeout: '10s',
  retry: { maximumAttempts: 1 },
});

/** What may be paid from our accounts at these banks at this moment. */
export function balancesWorkflow({ bankCodes }: BalancesWorkflowInput): Promise<readonly BankBalance[]> {
  return inquireBalances({ bankCodes });
}
