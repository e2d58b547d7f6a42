import { amountOf } from './paying-rules';
import { wib } from './partner';
import type { SnapAnswer } from './partner';
import { answered, at, filled, firstOf, listOf, same } from './rule';
import type { Need, Rule, Scene } from './rule';

const NEEDS: readonly Need[] = ['other', 'payRupiah', 'bulkItems'];

type Body = Readonly<Record<string, unknown>>;

function bulk(scene: Scene, count = scene.bulkItems ?? 0): Body {
  const { sourceAccount, other, payRupiah = 0, newReference } = scene;
  const partnerBulkId = newReference();
  return {
    partnerBulkId,
    customerReference: partnerBulkId,
    sourceAccountNo: sourceAccount,
    transactionDate: wib(),
    bulkObject: Array.from({ length: count }, () => ({
      partnerReferenceNo: newReference(),
      bankCode: other?.bankCode,
      beneficiaryAccountNo: other?.accountNumber,
      beneficiaryAccountName: other?.name,
      amount: amountOf(payRupiah),
    })),
  };
}

const send = ({ partner }: Scene, body: Body): Promise<SnapAnswer> =>
  partner.call('/transfer-interbank-bulk', body);

/** Many small payments that really move, each by itself. */
export const BULK_RULES: readonly Rule[] = [
  {
    service: '20',
    says: 'a bulk is taken in under a name of the bank, and each of its transfers is known to 36 under service 20',
    needs: NEEDS,
    check: async (scene) => {
      const sent = bulk(scene);
      const answer = await send(scene, sent);
      const last = listOf(sent.bulkObject).at(-1);
      const asked = { serviceCode: '20', originalPartnerReferenceNo: at(last, 'partnerReferenceNo') };
      const status = await scene.partner.call('/transfer/status', asked);
      const isUnderWay = ['00', '01', '02', '03'].includes(String(status.body.latestTransactionStatus));
      return firstOf(
        answered(answer, '2002000', '2022000'),
        filled('bulkId', answer.body.bulkId),
        answered(status, '2003600'),
        isUnderWay ? undefined : 'latestTransactionStatus is neither paid nor under way',
        same('amount.value', at(status.body.amount, 'value'), at(at(last, 'amount'), 'value')),
      );
    },
  },
  {
    service: '20',
    says: 'a bulk is taken in once: again it is a duplicate, with other content inconsistent',
    needs: NEEDS,
    check: async (scene) => {
      const sent = bulk(scene);
      const other = { ...bulk(scene), partnerBulkId: sent.partnerBulkId };
      return firstOf(
        answered(await send(scene, sent), '2002000', '2022000'),
        answered(await send(scene, sent), '4092001'),
        answered(await send(scene, other), '4042018'),
      );
    },
  },
  {
    service: '20',
    says: 'fewer transfers than a bulk has are none',
    needs: NEEDS,
    check: async (scene) =>
      answered(await send(scene, bulk(scene, (scene.bulkItems ?? 0) - 1)), '4002000', '4002001', '4002002'),
  },
  {
    service: '20',
    says: 'bulkObject is mandatory',
    needs: NEEDS,
    check: async (scene) => answered(await send(scene, { ...bulk(scene), bulkObject: undefined }), '4002002'),
  },
];
