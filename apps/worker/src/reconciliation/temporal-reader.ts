import {
  RECONCILIATION_MESSAGE,
  reconciliationStart,
  type ReadStatementRequest,
  type ReconciliationSummary,
} from '@jkk/contracts/temporal';
import { updateWithStart } from '@jkk/platform/temporal';
import type { Client } from '@temporalio/client';

/** A statement of some days has many pages. */
const DEADLINE_MS = 9 * 60_000;

/** Has a bank's one reader read a period of its statement. */
export function readByReader(
  client: Client,
  bankCode: string,
  period: ReadStatementRequest,
): Promise<ReconciliationSummary> {
  const update = { name: RECONCILIATION_MESSAGE.readNow, message: period };
  return client.withDeadline(Date.now() + DEADLINE_MS, () =>
    updateWithStart(client, reconciliationStart(bankCode), update),
  );
}
