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
  reading: 'readingWorkflow',
} as const;

/**
 * The order in which Temporal hands out what waits; what names none is 3. A person who waits for a balance, and the reading that
 * proves payments, do not queue behind the five thousand payments of a batch, nor does the question what became of one.
 */
export const PRIORITY = { first: { priorityKey: 1 }, question: { priorityKey: 2 } } as const;

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
  priority: PRIORITY.first,
});
/** The schedule of a bank's ordinary readings, and each of its runs. An operator pauses and triggers it by this name. */
export const readingScheduleId = (bankCode: string): string => `reading/${bankCode}`;
/** The schedule of a bank's nightly reading, and each of its runs. An operator pauses and triggers it by this name. */
export const nightlyScheduleId = (bankCode: string): string => `nightly/${bankCode}`;
/** One for the whole database, whose life it witnesses. */
export const WITNESS_WORKFLOW_ID = 'witness';
/** One at a time for each batch that is about to be released. */
export const balancesWorkflowId = (batchId: string): string => `balances/${batchId}`;
