import type { EntityManager } from 'typeorm';
import {
  advanceKeys,
  advancesOf,
  isCounted,
  receiptKeysOf,
  type Benefit,
  type Claim,
  type ClaimCommand,
  type KnownReceipts,
} from '@jkk/domain';
import type { ReceiptRepository } from '@jkk/persistence/receipt';

/** Where the receipts and files of a request stand already, in any claim. */
export async function findReceipts(
  em: EntityManager,
  receipts: ReceiptRepository,
  { body, benefitId }: ClaimCommand<'requestBenefit' | 'correction'>,
  claim: Claim,
): Promise<KnownReceipts> {
  const { documents, advances } = body;
  const before = claim.benefits.find((benefit) => benefit.benefitId === benefitId);
  const files = await receipts.hashes(em, documents ?? before?.documents ?? []);
  const keys = receiptKeysOf(body, files, advanceKeys(claim, advances));
  return { files, uses: await receipts.find(em, keys, before?.benefitId) };
}

/** Where the receipts and files stand by now of a benefit that had ended and is proposed after all. */
export async function findReceiptsOf(
  em: EntityManager,
  receipts: ReceiptRepository,
  claim: Claim,
  benefit: Benefit,
): Promise<KnownReceipts> {
  const files = await receipts.hashes(em, benefit.documents);
  const keys = receiptKeysOf(benefit, files, advanceKeys(claim, advancesOf(benefit)));
  return { files, uses: await receipts.find(em, keys, benefit.benefitId) };
}

/** Brings the receipts of the benefits that a decision made or changed to where they stand now. */
export async function keepReceipts(
  em: EntityManager,
  { receipts }: { readonly receipts: ReceiptRepository },
  before: Claim,
  after: Claim,
): Promise<void> {
  const known = new Map(before.benefits.map((benefit) => [benefit.benefitId, benefit]));
  const touched = after.benefits.filter((benefit) => {
    const old = known.get(benefit.benefitId);
    return (
      old === undefined || restsOnOther(old, benefit) || isCounted(before, old) !== isCounted(after, benefit)
    );
  });
  await receipts.release(
    em,
    touched.flatMap(({ benefitId }) => (known.has(benefitId) ? [benefitId] : [])),
  );
  for (const benefit of touched.filter(
    (each) => isCounted(after, each) && !isCountedAgain(before, known.get(each.benefitId), each),
  )) {
    const files = await receipts.hashes(em, benefit.documents);
    const keys = receiptKeysOf(benefit, files, advanceKeys(after, advancesOf(benefit)));
    await receipts.use(em, after, benefit.benefitId, keys);
  }
}

/**
 * Whose refusal was taken back, or what is owed again after it had been given back, rests on nothing until it is corrected:
 * another benefit may have its receipts by now.
 */
const isCountedAgain = (before: Claim, old: Benefit | undefined, { stage }: Benefit): boolean =>
  old !== undefined && !isCounted(before, old) && (stage === 'RETURNED' || stage === 'PAID');

const restsOnOther = (old: Benefit, benefit: Benefit): boolean =>
  old.details !== benefit.details || old.documents !== benefit.documents;
