import type { Queryable } from '../database/database';
import { toWireAmount } from '../wire/amount';
import { responseCode } from '../wire/answer';

interface ItemRow {
  partner_reference: string;
  reference_no: string;
  beneficiary_account: string;
  amount: string;
  status: 'PENDING' | 'POSTED' | 'FAILED' | 'RETURNED';
  callback_fault: string | null;
  callback_delay_ms: string | null;
}

const DEFAULT_LATE_MS = 5_000;

/** Writes down what is to be told of a bulk by service 21, once the last of its transfers has come to an end. */
export async function planBulkNotice(
  tx: Queryable,
  bankCode: string,
  bulkId: string,
  now: Date,
): Promise<void> {
  const { rows: bulks } = await tx.query<{ partner_bulk_id: string }>(
    `SELECT partner_bulk_id FROM bulk WHERE bulk_id = $1 FOR UPDATE`,
    [bulkId],
  );
  const { rows } = await tx.query<ItemRow>('SELECT * FROM transfer WHERE bulk_id = $1 ORDER BY transfer_id', [
    bulkId,
  ]);
  const fault = rows[0]?.callback_fault;
  if (rows.some(({ status }) => status === 'PENDING') || fault === 'CALLBACK_NEVER') return;
  const told = fault === 'BULK_NOTIFY_HALF' ? rows.slice(0, Math.ceil(rows.length / 2)) : rows;
  const partnerBulkId = bulks[0]?.partner_bulk_id ?? '';
  const message = { bulkId, partnerBulkId, bulkObject: told.map(toItem) };
  const delayMs = fault === 'CALLBACK_LATE' ? Number(rows[0]?.callback_delay_ms ?? DEFAULT_LATE_MS) : 0;
  for (let times = fault === 'CALLBACK_TWICE' ? 2 : 1; times > 0; times -= 1) {
    await tx.query(
      `INSERT INTO callback (bank_code, service, partner_reference, body, forged, due_at) VALUES ($1, '21', $2, $3, $4, $5)`,
      [
        bankCode,
        partnerBulkId,
        JSON.stringify(message),
        fault === 'CALLBACK_FORGED',
        new Date(now.getTime() + delayMs).toISOString(),
      ],
    );
  }
}

const toItem = (row: ItemRow) => {
  const isPaid = row.status !== 'FAILED';
  return {
    originalReferenceNo: row.reference_no,
    originalPartnerReferenceNo: row.partner_reference,
    responseCode: responseCode('20', isPaid ? 'SUCCESS' : 'INACTIVE_ACCOUNT'),
    responseMessage: isPaid ? 'Successful' : 'Inactive Card/Account/Customer',
    amount: toWireAmount(Number(row.amount)),
    beneficiaryAccountNo: row.beneficiary_account,
  };
};
