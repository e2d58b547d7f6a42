import { readStatement } from './asking-rules';
import { wib } from './partner';
import type { SnapAnswer } from './partner';
import { answered, at, firstOf, listOf, same } from './rule';
import type { Need, Rule, Scene } from './rule';

const NOBODY = '9999999999999';
const WITHIN: readonly Need[] = ['payee', 'payRupiah'];
const ELSEWHERE: readonly Need[] = ['other', 'payRupiah'];

type Body = Readonly<Record<string, unknown>>;

export const amountOf = (rupiah: number) => ({ value: `${rupiah}.00`, currency: 'IDR' });

function within({ sourceAccount, payee, payRupiah = 0, newReference }: Scene): Body {
  const partnerReferenceNo = newReference();
  return {
    partnerReferenceNo,
    amount: amountOf(payRupiah),
    beneficiaryAccountNo: payee,
    sourceAccountNo: sourceAccount,
    transactionDate: wib(),
    feeType: 'OUR',
    customerReference: partnerReferenceNo,
    remark: `TRIAL ${partnerReferenceNo}`,
  };
}

function elsewhere(scene: Scene): Body {
  const { remark: _, ...rest } = within(scene);
  const { bankCode, accountNumber, name } = scene.other ?? {};
  return {
    ...rest,
    beneficiaryAccountNo: accountNumber,
    beneficiaryAccountName: name,
    beneficiaryBankCode: bankCode,
  };
}

const pay = ({ partner }: Scene, body: Body): Promise<SnapAnswer> =>
  partner.call('/transfer-intrabank', body);

const refused = (says: string, over: Body, ...codes: readonly string[]): Rule => ({
  service: '17',
  says,
  needs: WITHIN,
  check: async (scene) => answered(await pay(scene, { ...within(scene), ...over }), ...codes),
});

const echo = (answer: SnapAnswer, sent: Body): string | undefined =>
  firstOf(
    same('partnerReferenceNo', answer.body.partnerReferenceNo, sent.partnerReferenceNo),
    same('beneficiaryAccountNo', answer.body.beneficiaryAccountNo, sent.beneficiaryAccountNo),
    same('amount.value', at(answer.body.amount, 'value'), at(sent.amount, 'value')),
  );

/** Trial payments: small amounts that really move. */
export const PAYING_RULES: readonly Rule[] = [
  {
    service: '17',
    says: 'a transfer within the bank is paid, and told back as it was asked for',
    needs: WITHIN,
    check: async (scene) => {
      const sent = within(scene);
      const answer = await pay(scene, sent);
      return firstOf(answered(answer, '2001700'), echo(answer, sent));
    },
  },
  {
    service: '17',
    says: 'a reference is paid once: again it is a duplicate, with other content inconsistent',
    needs: WITHIN,
    check: async (scene) => {
      const sent = within(scene);
      const other = { ...sent, amount: amountOf((scene.payRupiah ?? 0) + 1) };
      return firstOf(
        answered(await pay(scene, sent), '2001700'),
        answered(await pay(scene, sent), '4091701'),
        answered(await pay(scene, other), '4041718'),
        await linesOf(scene, sent),
      );
    },
  },
  refused('amount is mandatory', { amount: undefined }, '4001702'),
  refused(
    'an amount has two decimals',
    { amount: { value: '10000', currency: 'IDR' } },
    '4001701',
    '4041713',
  ),
  refused('nothing is paid to an account that does not exist', { beneficiaryAccountNo: NOBODY }, '4041711'),
  refused(
    'nothing is paid from an account of somebody else',
    { sourceAccountNo: NOBODY },
    '4031715',
    '4041711',
  ),
  {
    service: '36',
    says: 'the status of a transfer that was paid is 00, with its amount and account',
    needs: WITHIN,
    check: async (scene) => {
      const sent = within(scene);
      await pay(scene, sent);
      const request = { serviceCode: '17', originalPartnerReferenceNo: sent.partnerReferenceNo };
      const answer = await scene.partner.call('/transfer/status', request);
      const told = { ...answer.body, partnerReferenceNo: answer.body.originalPartnerReferenceNo };
      return firstOf(
        answered(answer, '2003600'),
        same('latestTransactionStatus', answer.body.latestTransactionStatus, '00'),
        echo({ ...answer, body: told }, sent),
      );
    },
  },
  // Some banks call BI-FAST 81.
  {
    service: '18',
    says: 'a transfer to another bank is paid, and is on the statement with its reference',
    needs: ELSEWHERE,
    check: async (scene) => {
      const sent = elsewhere(scene);
      const answer = await scene.partner.call('/transfer-interbank', sent);
      return firstOf(answered(answer, '2001800', '2008100'), echo(answer, sent), await linesOf(scene, sent));
    },
  },
  {
    service: '18',
    says: 'beneficiaryAccountName is mandatory',
    needs: ELSEWHERE,
    check: async (scene) => {
      const sent = { ...elsewhere(scene), beneficiaryAccountName: undefined };
      return answered(await scene.partner.call('/transfer-interbank', sent), '4001802', '4008102');
    },
  },
];

/** One debit with the reference and the amount: no fewer, and no more. */
async function linesOf(scene: Scene, sent: Body): Promise<string | undefined> {
  const answer = await readStatement(scene);
  const debits = listOf(answer.body.detailData).filter(
    (line) =>
      at(line, 'type') === 'DEBIT' && String(at(line, 'remark')).includes(String(sent.partnerReferenceNo)),
  );
  const right = debits.filter((line) => at(at(line, 'amount'), 'value') === at(sent.amount, 'value'));
  return firstOf(
    answered(answer, '2001400'),
    debits.length === 1 && right.length === 1
      ? undefined
      : `the statement shows ${debits.length} debits with the reference, ${right.length} of them with the amount`,
  );
}
