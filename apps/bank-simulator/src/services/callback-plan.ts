import type { Queryable } from '../database/database';
import { toWireAmount } from '../wire/amount';
import { planBulkNotice } from './bulk-notice';

export const CALLBACK_FAULTS = [
  'CALLBACK_TWICE',
  'CALLBACK_OUT_OF_ORDER',
  'CALLBACK_LATE',
  'CALLBACK_NEVER',
  'CALLBACK_FORGED',
  'CALLBACK_UNKNOWN',
  'BULK_NOTIFY_HALF',
] as const;
export type CallbackFault = (typeof CALLBACK_FAULTS)[number];

/** By which service the standard tells what became of a transfer; the others are not told about. */
const SERVICES: Readonly<Record<string, '75' | '76'>> = { '22': '76', '23': '75' };
const STATUS = { POSTED: '00', FAILED: '06', RETURNED: '04' } as const;
const NO_TRANSFER = '9999999999999A01';
const DEFAULT_LATE_MS = 5_000;

export interface ToldTransfer {
  readonly transfer_id: string;
  readonly bank_code: string;
  readonly service: string;
  readonly bulk_id: string | null;
  readonly partner_reference: string;
  readonly reference_no: string;
  readonly external_id: string;
  readonly source_account: string;
  readonly beneficiary_bank: string;
  readonly beneficiary_account: string;
  readonly amount: string;
  readonly transaction_date: string;
  readonly callback_fault: CallbackFault | null;
  readonly callback_delay_ms: string | null;
}

/** Writes down what is to be told of a transfer that has come to an end, in the transaction that ends it. */
export async function planCallback(
  tx: Queryable,
  transferId: number,
  status: keyof typeof STATUS,
  now: Date,
): Promise<void> {
  const { rows } = await tx.query<ToldTransfer>('SELECT * FROM transfer WHERE transfer_id = $1', [
    transferId,
  ]);
  const row = rows[0];
  if (row !== undefined && row.bulk_id !== null && status !== 'RETURNED') {
    return planBulkNotice(tx, row.bank_code, row.bulk_id, now);
  }
  const service = row && SERVICES[row.service];
  if (row === undefined || service === undefined || row.callback_fault === 'CALLBACK_NEVER') return;
  for (const told of messagesOf(row, STATUS[status])) {
    await tx.query(
      `INSERT INTO callback (bank_code, service, partner_reference, body, forged, due_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        row.bank_code,
        service,
        row.partner_reference,
        JSON.stringify(bodyOf(row, told)),
        row.callback_fault === 'CALLBACK_FORGED',
        new Date(now.getTime() + delayOf(row)).toISOString(),
      ],
    );
  }
}

interface Told {
  readonly reference: string;
  readonly status: string;
}

function messagesOf(
  { partner_reference: reference, callback_fault: fault }: ToldTransfer,
  status: string,
): Told[] {
  const message = { reference, status };
  switch (fault) {
    case 'CALLBACK_TWICE':
      return [message, message];
    case 'CALLBACK_OUT_OF_ORDER':
      return [message, { ...message, status: '03' }];
    case 'CALLBACK_UNKNOWN':
      return [{ ...message, reference: NO_TRANSFER }, message];
    default:
      return [message];
  }
}

const delayOf = ({ callback_fault: fault, callback_delay_ms: delay }: ToldTransfer): number =>
  fault === 'CALLBACK_LATE' ? Number(delay ?? DEFAULT_LATE_MS) : 0;

const bodyOf = (row: ToldTransfer, { reference, status }: Told) => ({
  originalPartnerReferenceNo: reference,
  originalReferenceNo: reference === row.partner_reference ? row.reference_no : undefined,
  originalExternalId: row.external_id.slice(0, 19),
  latestTransactionStatus: status,
  amount: toWireAmount(Number(row.amount)),
  beneficiaryBankCode: row.beneficiary_bank,
  beneficiaryAccountNo: row.beneficiary_account,
  sourceAccountNo: row.source_account,
  transactionDate: row.transaction_date,
});
