import { missing } from '../../fields';
import { formatRupiah, rupiah } from '../../money';
import { commandRule } from '../commands';
import { actingRole, done, invalidAt, refuse, stamp, type DecisionContext } from '../decision';
import { recoverySettlementForm, type RecoverySettlementBody } from '../forms/recovery-settlement';
import { freeBalanceOf } from '../recovery/offset';
import {
  openRecoveries,
  openSettlement,
  withRecovery,
  type Recovery,
  type RecoverySettlement,
} from '../recovery/recovery';
import { recoveryEffect } from '../recovery/recovery-posting';
import type { EventData } from '../sentences';
import { settleIfDone } from '../settle';
import type { ClaimSheet } from '../sheet';
import { NOT_OPEN } from './recovery-plan';

/** A credit on a statement pays what a payee owes, or it is given up; the maker says it, and the releaser says the same. */
export const recoverySettlement: ClaimSheet<'recoverySettlement'> = {
  code: 'recoverySettlement',
  on: 'claim',
  form: recoverySettlementForm,
  operation: {
    id: 'settleRecovery',
    summary: 'Settle what a payee owes by a credit or a write-off; two persons say the same',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'recoverySettlements' },
  sentences: {
    RECOVERY_SETTLEMENT_PROPOSED: told('penyelesaian diusulkan', 'a settlement was proposed'),
    RECOVERY_SETTLED: told('diselesaikan', 'was settled'),
  },
  mayGive: (claim, actor) =>
    openRecoveries(claim).some((each) => openSettlement(each)?.proposedBy.userId !== actor.userId),
  check: (body) =>
    body['decision'] === 'LINE' ? missing(body, 'bankCode', 'lineId') : missing(body, 'amount'),
  decide(claim, { body, actor }, context) {
    const recovery = openRecoveries(claim).find((each) => each.recoveryNo === body.recoveryNo);
    if (recovery === undefined) return invalidAt('/recoveryNo', 'RECOVERY.NOT_OPEN', NOT_OPEN);
    const amountRupiah = amountOf(body, context);
    if (amountRupiah === undefined) return invalidAt('/lineId', 'RECOVERY.NO_CREDIT', NO_CREDIT);
    const balance = freeBalanceOf(claim, recovery);
    if (amountRupiah > balance) {
      const pointer = body.decision === 'LINE' ? '/lineId' : '/amount';
      return invalidAt(pointer, 'NUMBER.OUT_OF_RANGE', most(balance));
    }
    const by = stamp(actor, actingRole(actor, commandRule('recoverySettlement').roles));
    const said = {
      decision: body.decision,
      bankCode: body.bankCode ?? null,
      lineId: body.lineId ?? null,
      amountRupiah,
    };
    const open = openSettlement(recovery);
    const event = { by, now: context.now, data: { recoveryNo: recovery.recoveryNo, ...said } };
    if (open === undefined || !isSame(open, said)) {
      const proposed = { ...said, proposedBy: by, proposedAt: context.now, confirmedAt: null };
      const settlements = [...recovery.settlements.filter((each) => each !== open), proposed];
      return done(claim, {
        ...event,
        claim: withRecovery(claim, { ...recovery, settlements }),
        code: 'RECOVERY_SETTLEMENT_PROPOSED',
      });
    }
    if (open.proposedBy.userId === actor.userId) return refuse('APPROVAL.SAME_PERSON');
    return done(claim, {
      ...event,
      claim: settleIfDone(withRecovery(claim, confirmedNow(recovery, open, context.now))),
      code: 'RECOVERY_SETTLED',
      effects: [
        recoveryEffect(claim, recovery, body.decision, amountRupiah, context.now, body.lineId),
        ...(body.lineId === undefined ? [] : [{ kind: 'EXPLAIN_LINE' as const, lineId: body.lineId }]),
      ],
    });
  },
};

type Said = Pick<RecoverySettlement, 'decision' | 'bankCode' | 'lineId' | 'amountRupiah'>;

const isSame = (open: RecoverySettlement, said: Said): boolean =>
  open.decision === said.decision &&
  open.bankCode === said.bankCode &&
  open.lineId === said.lineId &&
  open.amountRupiah === said.amountRupiah;

const confirmedNow = (recovery: Recovery, open: RecoverySettlement, now: string): Recovery => ({
  ...recovery,
  settlements: recovery.settlements.map((each) => (each === open ? { ...each, confirmedAt: now } : each)),
});

/** A line says itself how much it is; what is not there, or explained already, pays nothing. */
const amountOf = (
  { decision, amount }: RecoverySettlementBody,
  { openCredit }: Pick<DecisionContext, 'openCredit'>,
): number | undefined => (decision === 'LINE' ? openCredit?.amountRupiah : amount);

function told(id: string, en: string) {
  return ({ recoveryNo, amountRupiah }: EventData): { id: string; en: string } => {
    const amount = formatRupiah(rupiah(Number(amountRupiah)));
    return {
      id: `Piutang ${String(recoveryNo)}: ${id}, ${amount}.`,
      en: `Receivable ${String(recoveryNo)}: ${en}, ${amount}.`,
    };
  };
}

const NO_CREDIT = {
  id: 'Tidak ada kredit terbuka bernilai rupiah utuh dengan nomor ini.',
  en: 'No open credit of whole rupiah has this number.',
};
const most = (balance: number) => ({
  id: `Paling banyak ${formatRupiah(rupiah(balance))}, sisa utangnya.`,
  en: `At most ${formatRupiah(rupiah(balance))}, which is still owed.`,
});
