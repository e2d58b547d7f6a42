import { rupiah } from '@jkk/domain/money';
import {
  HOLD_REASON_CODES,
  maskAccount,
  PAYOUT_STATES,
  TRANSFER_SERVICES,
  type PayoutRecord,
  type PayoutSummary,
} from '@jkk/domain/payout';
import { instant, nullable, object, oneOf, readRecord, text, whole } from '@jkk/domain/record';

type Summarised = Pick<
  PayoutRecord,
  | 'payoutId'
  | 'claimNumber'
  | 'benefitId'
  | 'amountRupiah'
  | 'state'
  | 'payeeBankCode'
  | 'partnerBankCode'
  | 'serviceCode'
  | 'payeeName'
  | 'payeeAccountNumber'
  | 'replaces'
  | 'batchId'
  | 'holdReason'
  | 'failureCode'
  | 'nameCheckedAt'
  | 'releasedAt'
  | 'settledAt'
  | 'createdAt'
  | 'updatedAt'
>;

const summarised = object<Summarised>({
  payoutId: text,
  claimNumber: text,
  benefitId: text,
  amountRupiah: whole,
  state: oneOf(PAYOUT_STATES),
  payeeBankCode: text,
  partnerBankCode: text,
  serviceCode: oneOf(TRANSFER_SERVICES),
  payeeName: text,
  payeeAccountNumber: text,
  replaces: nullable(text),
  batchId: nullable(text),
  holdReason: nullable(oneOf(HOLD_REASON_CODES)),
  failureCode: nullable(text),
  nameCheckedAt: nullable(instant),
  releasedAt: nullable(instant),
  settledAt: nullable(instant),
  createdAt: instant,
  updatedAt: instant,
});

/** A payout that PostgreSQL made JSON of. Throws UnreadableRecord. */
export const readPayoutSummary = (claimNumber: string, row: unknown): PayoutSummary =>
  toPayoutSummary(readRecord(summarised, row, { claimNumber }));

export function toPayoutSummary(row: Summarised): PayoutSummary {
  return {
    payoutId: row.payoutId,
    claimNumber: row.claimNumber,
    benefitId: row.benefitId,
    amountRupiah: rupiah(row.amountRupiah),
    state: row.state,
    bankCode: row.payeeBankCode,
    partnerBankCode: row.partnerBankCode,
    serviceCode: row.serviceCode,
    payeeName: row.payeeName,
    maskedAccount: maskAccount(row.payeeAccountNumber),
    replaces: row.replaces,
    batchId: row.batchId,
    holdReason: row.holdReason,
    failureCode: row.failureCode,
    nameCheckedAt: row.nameCheckedAt,
    releasedAt: row.releasedAt,
    settledAt: row.settledAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
