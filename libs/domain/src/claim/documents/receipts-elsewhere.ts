import { canSee, type Actor, type ClaimScope } from '../../access';
import { benefitFacts, isBenefitType } from '../../benefits';
import type { LocalDate } from '../../calendar';
import {
  fileKey,
  isSameReceipt,
  receiptKeys,
  receiptsOf,
  receiptUsed,
  type Receipt,
  type ReceiptKey,
} from '../../entitlements';
import { finding, type Finding, type Text } from '../../findings';
import type { Benefit, Claim } from '../claim';

/** A receipt or a file on which a benefit that counts rests, in this or in any other claim. */
export interface ReceiptUse {
  readonly key: string;
  readonly receipt: Receipt | null;
  readonly benefitId: string;
  readonly claimNumber: string;
  /** The day at the place of its claim. */
  readonly usedOn: LocalDate;
  readonly scope: Omit<ClaimScope, 'consulted'>;
}

/** What the record knows of the receipts and files of a request; looked up in the transaction that decides. */
export interface KnownReceipts {
  /** SHA-256 of the files that were handed in with the request. */
  readonly files: readonly string[];
  readonly uses: readonly ReceiptUse[];
}

export const NO_RECEIPTS: KnownReceipts = { files: [], uses: [] };

/** Everything by which what proves the payments behind a benefit is found again; nothing where it is not paid by proof. */
export function receiptKeysOf(
  { type, details }: Pick<Benefit, 'type' | 'details'>,
  files: readonly string[],
  advances: readonly ReceiptKey[] = [],
): ReceiptKey[] {
  const byReceipt = isBenefitType(type) && benefitFacts(type).paidByReceipt === true;
  if (!byReceipt && advances.length === 0) return [];
  return [...(byReceipt ? receiptKeys(details) : []), ...advances, ...[...new Set(files)].map(fileKey)];
}

/** One receipt is paid once, whatever the claim and whoever is paid. Receipts of the same claim are the account's matter, files are not. */
export function receiptsUsed(
  claim: Claim,
  details: Benefit['details'],
  { files, uses }: KnownReceipts,
  { actor, pointer }: { readonly actor: Actor; readonly pointer: string },
): Finding[] {
  const elsewhere = uses.filter(({ claimNumber }) => claimNumber !== claim.claimNumber);
  const receipts = receiptsOf(details).flatMap((receipt) => {
    const same = elsewhere.find((use) => use.receipt !== null && isSameReceipt(receipt, use.receipt));
    return same === undefined
      ? []
      : [finding(pointer + receipt.pointer, 'RECEIPT.GRANTED', tellReceipt(same, actor))];
  });
  const file = uses.find((use) => files.some((sha256) => fileKey(sha256).key === use.key));
  return [
    ...receipts,
    ...(file === undefined ? [] : [finding('/documents', 'RECEIPT.GRANTED', tellFile(file, actor))]),
  ];
}

/** The number of a claim that the person may not see is not told. */
export function placeOf({ benefitId, usedOn: on, scope }: ReceiptUse, actor: Actor): Text {
  const visible = canSee(actor, { ...scope, consulted: [] });
  return visible
    ? { id: `${benefitId}, ${on}`, en: `${benefitId}, ${on}` }
    : { id: `klaim lain, ${on}`, en: `another claim, ${on}` };
}

function tellReceipt(use: ReceiptUse, actor: Actor): Text {
  const { id, en } = placeOf(use, actor);
  return { id: receiptUsed(id).id, en: receiptUsed(en).en };
}

function tellFile(use: ReceiptUse, actor: Actor): Text {
  const { id, en } = placeOf(use, actor);
  return {
    id: `Berkas yang sama sudah membuktikan kuitansi lain (${id}); lampirkan bukti untuk permintaan ini saja.`,
    en: `The same file has proved a receipt before (${en}); attach what proves this request only.`,
  };
}
