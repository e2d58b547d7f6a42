import { postDueTransfers } from './post-transfer';
import type { BankProfile } from '../config/profiles';
import { Refusal, answer } from '../wire/answer';
import type { Answer } from '../wire/answer';
import { toWireAmount } from '../wire/amount';
import { mandatory, optional } from '../wire/fields';
import { isBetween } from '../wire/wib';
import type { RequestContext } from './context';

interface TransferRow {
  service: string;
  partner_reference: string;
  external_id: string;
  reference_no: string;
  source_account: string;
  beneficiary_account: string;
  amount: string;
  transaction_date: string;
  status: 'PENDING' | 'POSTED' | 'FAILED' | 'RETURNED';
  answered_code: string;
}

const LATEST_STATUS = { POSTED: '00', PENDING: '03', RETURNED: '04', FAILED: '06' } as const;
const DESCRIPTION: Readonly<Record<string, string>> = {
  '00': 'Success',
  '03': 'Pending',
  '04': 'Refunded',
  '06': 'Failed',
  '07': 'Not found',
};

/** Service 36: what became of a transfer? */
export async function inquireStatus(request: RequestContext): Promise<Answer> {
  const { body, clock, profile, fault } = request;
  const service = mandatory(body, 'serviceCode', 2, /^\d{2}$/);
  const keys = [
    optional(body, 'originalPartnerReferenceNo', 64),
    optional(body, 'originalReferenceNo', 64),
    optional(body, 'originalExternalId', 36),
  ];
  if (keys.every((key) => key === undefined)) {
    throw new Refusal('MANDATORY_FIELD', 'originalPartnerReferenceNo');
  }
  if (isEndOfDay(profile, clock.now())) throw new Refusal('CUT_OFF');
  await postDueTransfers(request.db, clock.now());
  const known = service === profile.biFastCode ? '18' : service === '18' ? undefined : service;
  const row =
    fault?.name === 'STATUS_LAG' || known === undefined
      ? undefined
      : await findTransfer(request, known, keys);
  if (row === undefined) return notFound(request, service);
  const latest = fault?.name === 'STATUS_VALUE' ? (fault.value ?? '09') : LATEST_STATUS[row.status];
  return answer('36', 'SUCCESS', { ...report(row, latest), serviceCode: service });
}

/** A lagging store answers 07 in a 200; a reference never seen is 4043601. Neither proves that nothing was paid. */
function notFound(request: RequestContext, service: string): Answer {
  const reference = optional(request.body, 'originalPartnerReferenceNo', 64);
  if (request.fault?.name !== 'STATUS_LAG') return answer('36', 'TRANSACTION_NOT_FOUND');
  return answer('36', 'SUCCESS', {
    ...(reference && { originalPartnerReferenceNo: reference }),
    serviceCode: service,
    latestTransactionStatus: '07',
    transactionStatusDesc: DESCRIPTION['07'],
  });
}

async function findTransfer(
  { db, partner, clock, profile }: RequestContext,
  service: string,
  keys: readonly (string | undefined)[],
): Promise<TransferRow | undefined> {
  const { rows } = await db.query<TransferRow>(
    `SELECT service, partner_reference, external_id, reference_no, source_account, beneficiary_account, amount,
       transaction_date, status, answered_code
     FROM transfer
     WHERE bank_code = $1 AND service = $2 AND status_visible_from <= $6::timestamptz
       AND accepted_at > $6::timestamptz - make_interval(days => $7)
       AND partner_reference = coalesce($3, partner_reference)
       AND reference_no = coalesce($4, reference_no)
       AND external_id = coalesce($5, external_id)
     ORDER BY transfer_id DESC LIMIT 1`,
    [partner.bankCode, service, ...keys, clock.now().toISOString(), profile.lookBackDays],
  );
  return rows[0];
}

function report(row: TransferRow, latest: string): Record<string, unknown> {
  return {
    originalReferenceNo: row.reference_no,
    originalPartnerReferenceNo: row.partner_reference,
    originalExternalId: row.external_id,
    serviceCode: row.service,
    transactionDate: row.transaction_date,
    amount: toWireAmount(Number(row.amount)),
    beneficiaryAccountNo: row.beneficiary_account,
    referenceNumber: row.reference_no,
    sourceAccountNo: row.source_account,
    previousResponseCode: row.answered_code,
    latestTransactionStatus: latest,
    transactionStatusDesc: DESCRIPTION[latest] ?? 'Other',
  };
}

function isEndOfDay(profile: BankProfile, now: Date): boolean {
  const { from, to } = profile.endOfDay;
  return from !== to && isBetween(now, from, to);
}
