import type { Queryable } from '../database/database';
import { Refusal } from '../wire/answer';
import type { RequestContext } from './context';
import type { TransferRequest } from './transfer-request';

interface EarlierRow {
  status: string;
  service: string;
  amount: string;
  beneficiary_bank: string;
  beneficiary_account: string;
  source_account: string;
}

/**
 * Applies this bank's rule about a partnerReferenceNo it has seen: other content is inconsistent, the same content is a
 * duplicate. A failed transfer may be tried again, and what lies behind the look-back is forgotten.
 */
export async function refuseDuplicate(
  tx: Queryable,
  request: RequestContext,
  transfer: TransferRequest,
): Promise<void> {
  const { dedupeMode, lookBackDays } = request.profile;
  if (dedupeMode === 'none') return;
  const { rows } = await tx.query<EarlierRow>(
    `SELECT * FROM transfer
     WHERE bank_code = $1 AND partner_reference = $2 AND accepted_at > $3::timestamptz - make_interval(days => $4)
       AND status <> 'FAILED' ORDER BY transfer_id`,
    [request.partner.bankCode, transfer.partnerReference, request.clock.now().toISOString(), lookBackDays],
  );
  const known = dedupeMode === 'onSuccess' ? rows.filter((row) => row.status !== 'PENDING') : rows;
  const first = known[0];
  if (first === undefined) return;
  throw new Refusal(isSame(first, transfer) ? 'DUPLICATE_REFERENCE' : 'INCONSISTENT_REQUEST');
}

function isSame(earlier: EarlierRow, transfer: TransferRequest): boolean {
  return (
    earlier.service === transfer.service &&
    Number(earlier.amount) === transfer.amount &&
    earlier.beneficiary_bank === transfer.beneficiaryBank &&
    earlier.beneficiary_account === transfer.beneficiaryAccount &&
    earlier.source_account === transfer.sourceAccount
  );
}
