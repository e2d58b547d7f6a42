import { wib, type SnapAnswer } from './partner';
import { answered, at, filled, firstOf, listOf, same, senOf } from './rule';
import type { Rule, Scene } from './rule';

const NOBODY = '9999999999999';
const NO_BANK = '998';
const HOUR_MS = 3_600_000;

const internal = (accountNo: string) => ({ beneficiaryAccountNo: accountNo });
const external = (bankCode: string, accountNo: string) => ({
  beneficiaryBankCode: bankCode,
  beneficiaryAccountNo: accountNo,
});

export const readStatement = ({ partner, sourceAccount }: Scene, hours = 1) =>
  partner.call('/bank-statement', {
    accountNo: sourceAccount,
    fromDateTime: wib(new Date(Date.now() - hours * HOUR_MS)),
    toDateTime: wib(),
  });

const holderNamed = (answer: SnapAnswer, code: string, accountNumber: string): string | undefined =>
  firstOf(
    answered(answer, code),
    filled('beneficiaryAccountName', answer.body.beneficiaryAccountName),
    same('beneficiaryAccountNo', answer.body.beneficiaryAccountNo, accountNumber),
  );

/** Who holds an account, and what the statement says: nothing here moves money. */
export const ASKING_RULES: readonly Rule[] = [
  {
    service: '15',
    says: 'the holder of an account at the bank is named',
    needs: ['payee'],
    check: async ({ partner, payee = '' }) => {
      const answer = await partner.call('/account-inquiry-internal', internal(payee));
      return holderNamed(answer, '2001500', payee);
    },
  },
  {
    service: '15',
    says: 'an account that does not exist has no holder',
    check: async ({ partner }) =>
      answered(await partner.call('/account-inquiry-internal', internal(NOBODY)), '4041511'),
  },
  {
    service: '15',
    says: 'beneficiaryAccountNo is mandatory',
    check: async ({ partner }) => answered(await partner.call('/account-inquiry-internal', {}), '4001502'),
  },
  {
    service: '16',
    says: 'the holder of an account at another bank is named',
    needs: ['other'],
    check: async ({ partner, other }) => {
      const { bankCode = '', accountNumber = '' } = other ?? {};
      const answer = await partner.call('/account-inquiry-external', external(bankCode, accountNumber));
      return holderNamed(answer, '2001600', accountNumber);
    },
  },
  {
    service: '16',
    says: 'a bank that nobody knows cannot be asked',
    check: async ({ partner }) =>
      answered(
        await partner.call('/account-inquiry-external', external(NO_BANK, NOBODY)),
        '4041602',
        '4041603',
      ),
  },
  {
    service: '14',
    says: 'opening balance, lines and closing balance add up',
    check: async (scene) => {
      const answer = await readStatement(scene);
      return firstOf(answered(answer, '2001400'), sumsUp(answer.body));
    },
  },
  {
    service: '14',
    says: 'a window that ends before it begins is refused',
    check: async (scene) => answered(await readStatement(scene, -1), '4001401', '4001400'),
  },
  {
    service: '36',
    says: 'a reference that was never used is not found',
    check: async ({ partner, newReference }) => {
      const request = { serviceCode: '17', originalPartnerReferenceNo: newReference() };
      const answer = await partner.call('/transfer/status', request);
      const isUnknown = answer.body.latestTransactionStatus === '07' && answer.status === 200;
      return isUnknown ? undefined : answered(answer, '4043601');
    },
  },
];

/** Credits above zero, debits below; undefined for a line that nobody can read. */
function moved(line: unknown): bigint | undefined {
  const amount = senOf(at(at(line, 'amount'), 'value'));
  const type = at(line, 'type');
  if (amount === undefined || (type !== 'CREDIT' && type !== 'DEBIT')) return undefined;
  return type === 'CREDIT' ? amount : -amount;
}

/** Only a statement that is whole in one answer and tells its balances can be added up. */
function sumsUp(body: Readonly<Record<string, unknown>>): string | undefined {
  const [balance] = listOf(body.balance);
  const opening = senOf(at(at(balance, 'startingBalance'), 'value'));
  const closing = senOf(at(at(balance, 'endingBalance'), 'value'));
  if (opening === undefined || closing === undefined) {
    return 'no balance is told, so that nobody can see whether a line is missing';
  }
  if (body.hasMore === 'Y') return undefined;
  const lines = listOf(body.detailData).map(moved);
  if (lines.includes(undefined)) {
    return 'a line has no amount with two decimals, or is neither DEBIT nor CREDIT';
  }
  const sum = lines.reduce<bigint>((total, line) => total + (line ?? 0n), opening);
  return sum === closing ? undefined : 'opening balance and lines do not make the closing balance';
}
