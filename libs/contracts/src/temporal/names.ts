import type { ReconciliationWorkflowInput } from './payout.messages';

/** Task queues. Payments has one of its own, so that only its process is given bank keys. */
export const TASK_QUEUE = { claims: 'claims', payments: 'payments' } as const;

export const WORKFLOW_TYPE = {
  claim: 'claimWorkflow',
  payout: 'payoutWorkflow',
  reconciliation: 'reconciliationWorkflow',
  witness: 'witnessWorkflow',
  balances: 'balancesWorkflow',
  nightly: 'nightlyWorkflow',
} as const;

/** Workflow ids carry numbers only, never personal data: they are stored in clear. */
export const claimWorkflowId = (claimNumber: string): string => `claim/${claimNumber}`;
export const payoutWorkflowId = (payoutId: string): string => `payout/${payoutId}`;
export const reconciliationWorkflowId = (bankCode: string): string => `reconciliation/${bankCode}`;
/** How a bank's one reader is started, by whoever needs it first. */
export const reconciliationStart = (bankCode: string) => ({
  workflowType: WORKFLOW_TYPE.reconciliation,
  workflowId: reconciliationWorkflowId(bankCode),
  taskQueue: TASK_QUEUE.payments,
  args: [{ bankCode } satisfies ReconciliationWorkflowInput],
});
/** The schedule of a bank's nightly reading, and each of its runs. An operator pauses and triggers it by this name. */
export const nightlyScheduleId = (bankCode: string): string => `nightly/${bankCode}`;
/** One for the whole database, whose life it witnesses. */
export const WITNESS_WORKFLOW_ID = 'witness';
/** One at a time for each batch that is about to be released. */
export const balancesWorkflowId = (batchId: string): string => `balances/${batchId}`;
