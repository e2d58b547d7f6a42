import { localDate } from '../../calendar';
import { needsFile, unless } from '../../fields';
import type { Finding } from '../../findings';
import { formatRupiah, rupiah } from '../../money';
import { done, invalid, invalidAt, stamp } from '../decision';
import { recoveryPlanForm, type RecoveryPlanBody } from '../forms/recovery-plan';
import { openRecoveries, openSettlement, withRecovery } from '../recovery/recovery';
import { freeBalanceOf } from '../recovery/offset';
import type { ClaimSheet } from '../sheet';

/** How a payee pays back, agreed with the payee's consent; a later plan takes the place of the one before. */
export const recoveryPlan: ClaimSheet<'recoveryPlan'> = {
  code: 'recoveryPlan',
  on: 'claim',
  form: recoveryPlanForm,
  operation: { id: 'planRecovery', summary: 'Record the instalments in which a payee pays back' },
  shown: { as: 'recoveryPlans' },
  sentences: {
    RECOVERY_PLANNED: ({ recoveryNo, instalments }) => ({
      id: `Piutang ${String(recoveryNo)} disepakati dibayar dalam ${String(instalments)} angsuran.`,
      en: `Receivable ${String(recoveryNo)} is agreed to be paid in ${String(instalments)} instalments.`,
    }),
  },
  mayGive: (claim) => openRecoveries(claim).some((each) => openSettlement(each) === undefined),
  check: needsFile,
  decide(claim, { body, actor }, { now }) {
    const recovery = openRecoveries(claim).find((each) => each.recoveryNo === body.recoveryNo);
    if (recovery === undefined || openSettlement(recovery) !== undefined) {
      return invalidAt('/recoveryNo', 'RECOVERY.NOT_OPEN', NOT_OPEN);
    }
    const findings = planFindings(
      freeBalanceOf(claim, recovery),
      body,
      localDate(now, claim.report.place.zone),
    );
    if (findings.length > 0) return invalid(findings);
    const instalments = body.instalments.map(({ dueOn, amount }) => ({ dueOn, amountRupiah: amount }));
    return done(claim, {
      claim: withRecovery(claim, { ...recovery, plan: { at: now, instalments } }),
      code: 'RECOVERY_PLANNED',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now,
      data: { recoveryNo: recovery.recoveryNo, instalments: instalments.length },
    });
  },
};

function planFindings(balance: number, { instalments }: RecoveryPlanBody, today: string): Finding[] {
  const planned = instalments.reduce((sum, { amount }) => sum + amount, 0);
  const days = instalments.map(({ dueOn }) => dueOn);
  const isOrdered = days.every(
    (day, index) => day >= today && (index === 0 || day > (days[index - 1] ?? '')),
  );
  const owed = formatRupiah(rupiah(balance));
  return [
    ...unless(
      planned === balance,
      '/instalments',
      'RECOVERY.SUM_DIFFERS',
      `Jumlah angsuran harus ${owed}.`,
      `The instalments have to come to ${owed}.`,
    ),
    ...unless(
      isOrdered,
      '/instalments',
      'DATES.ORDER',
      'Tanggal angsuran tidak boleh lewat, dan urut.',
      'The days of instalments are not past, and in order.',
    ),
  ];
}

export const NOT_OPEN = {
  id: 'Tidak ada piutang terbuka dengan nomor ini.',
  en: 'No open receivable has this number.',
};
