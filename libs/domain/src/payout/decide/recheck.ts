import type { HoldReason } from '../reasons';
import type { PayoutRecord } from '../records';
import { batchHash, type BatchRecord, type SignedPart } from './release';

export type PayeeOfPayout = Pick<
  PayoutRecord,
  'payeeKind' | 'payeeName' | 'payeeBankCode' | 'payeeAccountNumber' | 'payeeAccountName'
>;

/** What the record says of a payout at the moment before it is sent, read anew from its rows. */
export interface SendingRecord {
  readonly batch: BatchRecord | undefined;
  /** Everything that stands in the batch, as its payouts are now. */
  readonly signed: readonly SignedPart[];
  /** The benefit as it stands; undefined when nobody has approved it, or no longer. */
  readonly benefit: ApprovedBenefit | undefined;
  /** Whom the claim's own record pays, and where; undefined when it names nobody. */
  readonly payee: PayeeOfPayout | undefined;
  readonly isActive: { readonly approver: boolean; readonly maker: boolean; readonly releaser: boolean };
}

type ApprovedBenefit = PayeeOfPayout &
  Pick<PayoutRecord, 'amountRupiah' | 'accountEnteredBy' | 'proposedBy' | 'approvedBy'>;

/** Why a payout must not be sent although it was released: something differs from what people decided. */
export function differsFromRecord(payout: PayoutRecord, record: SendingRecord): HoldReason | undefined {
  const { batch, signed, benefit, payee, isActive } = record;
  if (!isSigned(payout, batch, signed)) return 'RECORD.BATCH';
  if (benefit === undefined || !isSame(payout, benefit, PERSONS)) return 'RECORD.BENEFIT';
  if (benefit.amountRupiah !== payout.amountRupiah) return 'RECORD.AMOUNT';
  if (payee === undefined || !isSame(payout, payee, PAYEE) || !isSame(payout, benefit, PAYEE)) {
    return 'RECORD.PAYEE';
  }
  if (!isActive.approver) return 'RECORD.APPROVER';
  return isActive.maker && isActive.releaser ? undefined : 'RECORD.RELEASER';
}

const PERSONS = ['accountEnteredBy', 'proposedBy', 'approvedBy'] as const;
const PAYEE = ['payeeKind', 'payeeName', 'payeeBankCode', 'payeeAccountNumber', 'payeeAccountName'] as const;

const isSame = <Name extends string>(
  left: Readonly<Record<Name, string>>,
  right: Readonly<Record<Name, string>>,
  names: readonly Name[],
): boolean => names.every((name) => left[name] === right[name]);

const isSigned = (
  { batchId, payoutId }: PayoutRecord,
  batch: BatchRecord | undefined,
  signed: readonly SignedPart[],
): boolean =>
  batch?.batchId === batchId &&
  batch?.state === 'RELEASED' &&
  batch.itemCount === signed.length &&
  signed.some((each) => each.payoutId === payoutId) &&
  batchHash(signed) === batch.hash;
