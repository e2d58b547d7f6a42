import { Refusal, answer, responseCode } from '../wire/answer';
import type { Answer, Case, Service } from '../wire/answer';
import { toWireAmount } from '../wire/amount';
import { echoed } from '../wire/account-echo';
import { isBetween, isWorkingDay } from '../wire/wib';
import { acceptTransfer } from './accept-transfer';
import type { AcceptedTransfer } from './accept-transfer';
import type { RequestContext } from './context';
import { readTransfer } from './transfer-request';
import type { TransferRequest } from './transfer-request';

/** Services 17, 18, 22 and 23. The booking is committed before there is an answer. */
export async function transfer(request: RequestContext): Promise<Answer> {
  const asked = readTransfer(request);
  refuseByFault(request);
  refuseOutsideHours(request);
  const outcome = outcomeToTell(request);
  const accepted = await acceptTransfer(request, asked, responseCode(request.service, outcome));
  if (outcome !== 'SUCCESS' && outcome !== 'IN_PROGRESS') return answer(request.service, outcome);
  return answer(request.service, outcome, receipt(request, asked, accepted));
}

function refuseByFault({ fault }: RequestContext): void {
  if (fault?.name === 'ACCOUNT_CLOSED') throw new Refusal('INACTIVE_ACCOUNT');
  if (fault?.name === 'INSUFFICIENT_FUNDS') throw new Refusal('INSUFFICIENT_FUNDS');
  if (fault?.name === 'CUT_OFF') throw new Refusal('CUT_OFF');
}

/** Outside the hours of the clearing systems, and on Saturdays and Sundays, a bank says that it has closed. */
function refuseOutsideHours({ service, profile: { clearingHours }, clock }: RequestContext): void {
  if (clearingHours === null || !isCleared(service)) return;
  const { from, to } = clearingHours;
  if (!isWorkingDay(clock.now()) || !isBetween(clock.now(), from, to)) throw new Refusal('CUT_OFF');
}

function outcomeToTell({ fault }: RequestContext): Case {
  if (fault?.name === 'PENDING_202') return 'IN_PROGRESS';
  if (fault?.name === 'LATE_POSTING') return fault.answer === '202' ? 'IN_PROGRESS' : 'TIMEOUT';
  return 'SUCCESS';
}

/** RTGS and SKN say in the receipt how far the transfer has come. */
const isCleared = (service: Service): boolean => service === '22' || service === '23';

function receipt(
  { body, fault, service, profile }: RequestContext,
  asked: TransferRequest,
  accepted: AcceptedTransfer,
): Record<string, unknown> {
  const amount = fault?.name === 'WRONG_ECHO_AMOUNT' ? asked.amount + 1 : asked.amount;
  const reference = fault?.name === 'WRONG_ECHO_REFERENCE' ? '0000000000000A01' : asked.partnerReference;
  return {
    referenceNo: accepted.referenceNo,
    partnerReferenceNo: reference,
    amount: toWireAmount(amount),
    ...(service !== '17' && { beneficiaryBankCode: asked.beneficiaryBank }),
    beneficiaryAccountNo: echoed(asked.beneficiaryAccount, profile),
    sourceAccountNo: asked.sourceAccount,
    ...(service === '18' && { traceNo: String(accepted.transferId).padStart(12, '0') }),
    ...(typeof body.customerReference === 'string' && { customerReference: body.customerReference }),
    transactionDate: asked.transactionDate,
    ...(isCleared(service) && { transactionStatus: accepted.posted ? '00' : '03' }),
  };
}
