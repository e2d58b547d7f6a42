import { findAccount } from '../ledger/accounts';
import { answer, Refusal } from '../wire/answer';
import type { Answer } from '../wire/answer';
import { toWireAmount } from '../wire/amount';
import { mandatory, optional } from '../wire/fields';
import type { RequestContext } from './context';
import { postDueTransfers } from './post-transfer';

/** Service 11: what is on the partner's own account at this moment. */
export async function inquireBalance({ body, partner, db, clock, fault }: RequestContext): Promise<Answer> {
  const accountNumber = mandatory(body, 'accountNo', 16);
  const partnerReference = optional(body, 'partnerReferenceNo', 64);
  await postDueTransfers(db, clock.now());
  const isOwn = accountNumber === partner.sourceAccount.number;
  const account = isOwn ? await findAccount(db, { bankCode: partner.bankCode, accountNumber }) : undefined;
  if (account === undefined) throw new Refusal('INVALID_ACCOUNT');
  const amount = toWireAmount(fault?.name === 'LOW_BALANCE' ? 1 : account.balance);
  return answer('11', 'SUCCESS', {
    ...(partnerReference && { partnerReferenceNo: partnerReference }),
    accountNo: accountNumber,
    name: account.name,
    accountInfos: [
      { balanceType: 'Cash', amount, ledgerBalance: amount, availableBalance: amount, status: '0001' },
    ],
  });
}
