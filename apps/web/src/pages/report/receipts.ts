import type { ReportAnswer } from '../../api/model';
import { readDraft, writeDraft } from '../../drafts/draft-store';

/** The part of a receipt that is shown again on this device; the claim keeps the whole. */
interface KeptReceipt {
  readonly claimNumber: string;
  readonly receiptId: string;
  readonly signedAt: string;
}

const NAME = 'receipts';
const KEPT_AT_MOST = 8;

export const readReceipts = (userId: string): readonly KeptReceipt[] =>
  readDraft<KeptReceipt[]>(userId, NAME)?.values ?? [];

export function keepReceipt(userId: string, answer: ReportAnswer): void {
  const { claimNumber, receipt } = answer;
  const kept = { claimNumber, receiptId: receipt.receiptId, signedAt: receipt.signedAt };
  const others = readReceipts(userId).filter((one) => one.receiptId !== kept.receiptId);
  writeDraft(userId, NAME, [kept, ...others].slice(0, KEPT_AT_MOST));
}
