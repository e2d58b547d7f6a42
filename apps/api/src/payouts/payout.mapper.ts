import type { ScreeningHit } from '@jkk/domain/payout/screening';
import type { PayoutDetail, PayoutListItem } from '@jkk/persistence/payout';
import { localDate } from '@jkk/domain/calendar';
import { isFiled, railReason, type HoldReason } from '@jkk/domain/payout';
import {
  PAYOUT_FILE_STEPS,
  PAYOUT_NEXT_STEPS,
  PENDING_IN_BULK,
  RAIL_REASON_LABELS,
} from '@jkk/domain/words/payouts';
import type { LineEvidence } from '@jkk/persistence/statement';
import { toHold } from '../claims/claim.mapper';
import type { PayoutDetailResponse, PayoutResponse } from './dto/payout.views';

export function toPayoutResponse(payout: PayoutListItem): PayoutResponse {
  return {
    payoutId: payout.payoutId,
    claimNumber: payout.claimNumber,
    benefitId: payout.benefitId,
    benefitType: payout.benefitType,
    branch: payout.branch,
    amount: payout.amountRupiah,
    state: payout.state,
    bankCode: payout.bankCode,
    partnerBankCode: payout.partnerBankCode,
    serviceCode: payout.serviceCode,
    rail: payout.rail,
    railReason: toRailReason(payout),
    payeeKind: payout.payeeKind,
    payeeName: payout.payeeName,
    maskedAccount: payout.maskedAccount,
    accountName: payout.accountName,
    nameCheck: payout.nameCheck,
    nameAtBank: payout.nameAtBank,
    replaces: payout.replaces,
    batchId: payout.batchId,
    hold: toHold(payout.holdReason),
    failureCode: payout.failureCode,
    nameCheckedAt: payout.nameCheckedAt,
    releasedAt: payout.releasedAt,
    settledAt: payout.settledAt,
    sendsAt: payout.sendsAt,
    createdAt: payout.createdAt,
    updatedAt: payout.updatedAt,
  };
}

export function toPayoutDetail(
  payout: PayoutDetail,
  names: ReadonlyMap<string, string>,
  hits: readonly ScreeningHit[],
  statementLines: readonly LineEvidence[],
  allowedCommands: string[],
): PayoutDetailResponse {
  return {
    ...toPayoutResponse(payout),
    nextStep: toNextStep(payout),
    statementLines: [...statementLines],
    attempts: payout.attempts.map(toAttempt),
    wireMessages: payout.wireMessages.map(toWireMessage),
    ledger: payout.ledger.map(({ key, event, at, lines }) => ({
      key,
      event,
      at,
      lines: lines.map(({ account, amountRupiah }) => ({ account, amount: amountRupiah })),
    })),
    holdDecisions: payout.holdDecisions.map((each) => toHoldDecision(each, names)),
    screeningHits: hits.map(({ list, ref, names: all }) => ({ list, ref, names: all.join(', ') })),
    allowedCommands,
  };
}

/** What waits for its file, or stands in one, waits for persons. */
function toNextStep({ state, channel, attempts }: PayoutDetail) {
  if (state === 'RELEASED' && channel === 'FILE') return PAYOUT_FILE_STEPS.RELEASED;
  if (state === 'PENDING' && attempts.some(isFiled)) return PAYOUT_FILE_STEPS.PENDING;
  if (state === 'PENDING' && (attempts.at(-1)?.bulkId ?? null) !== null) return PENDING_IN_BULK;
  return PAYOUT_NEXT_STEPS[state];
}

function toRailReason({ rail, bankCode, amountRupiah, createdAt }: PayoutListItem) {
  const on = localDate(createdAt, 'WIB');
  const code = railReason(rail, { payeeBankCode: bankCode, amountRupiah, on });
  return { code, text: RAIL_REASON_LABELS[code] };
}

function toAttempt(attempt: PayoutDetail['attempts'][number]): PayoutDetailResponse['attempts'][number] {
  const { no, partnerReference, state, responseCode, bankReference, bulkId, sentAt, updatedAt } = attempt;
  return { no, partnerReference, state, responseCode, bankReference, bulkId, sentAt, updatedAt };
}

function toWireMessage(
  message: PayoutDetail['wireMessages'][number],
): PayoutDetailResponse['wireMessages'][number] {
  return {
    serviceCode: message.serviceCode,
    externalId: message.externalId,
    attemptNo: message.attemptNo,
    sentAt: message.sentAt,
    requestHash: message.requestHash,
    receivedAt: message.receivedAt,
    httpStatus: message.httpStatus,
    responseCode: message.responseCode,
    responseHash: message.responseHash,
    outcome: message.outcome,
  };
}

function toHoldDecision(
  { step, decision, holdReason, decidedBy, role, note, decidedAt }: PayoutDetail['holdDecisions'][number],
  names: ReadonlyMap<string, string>,
): PayoutDetailResponse['holdDecisions'][number] {
  return {
    step,
    decision,
    hold: reasonOf(holdReason),
    by: names.get(decidedBy) ?? decidedBy,
    role,
    note,
    at: decidedAt,
  };
}

function reasonOf(reason: HoldReason): { code: string; text: { id: string; en: string } } {
  const hold = toHold(reason);
  if (hold === null) throw new Error('A hold decision has a reason');
  return hold;
}
