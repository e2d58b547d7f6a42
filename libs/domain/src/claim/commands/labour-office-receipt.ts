import { dayText, localDate } from '../../calendar';
import { looseDate, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { datesInPast } from '../checks';
import type { Claim } from '../claim';
import { done, refuse, stamp } from '../decision';
import { labourOfficeReceiptForm } from '../forms/labour-office-receipt';
import { settlementData, transferred, withSettlement } from '../payers/transfer';
import type { ClaimSheet } from '../sheet';
import { awaitsReceipt } from '../waits/notice-wait';
import { objectionDue } from '../waits/objection-term';

/** The receipt of the labour office proves the notice of the conclusion (D2c); what only waited for it goes on. */
export const labourOfficeReceipt: ClaimSheet<'labourOfficeReceipt'> = {
  code: 'labourOfficeReceipt',
  on: 'claim',
  form: labourOfficeReceiptForm,
  operation: {
    id: 'recordLabourOfficeReceipt',
    summary: 'Record the receipt of the labour office for the notice of the conclusion',
  },
  shown: { as: 'labourOfficeReceipts' },
  sentences: {
    NOTICE_RECEIVED: (data, context) => {
      const on = dayText(String(data['receivedOn']));
      const moved = data['transferred'] === true;
      return withSettlement(
        `Dinas Tenaga Kerja menerima pemberitahuan kesimpulan pada ${on.id}.${moved ? ' Klaim dialihkan ke BPJS Kesehatan.' : ''}`,
        `The labour office received the notice of the conclusion on ${on.en}.${moved ? ' The claim goes to BPJS Kesehatan.' : ''}`,
      )(data, context);
    },
  },
  mayGive: awaitsReceipt,
  check: (body, context) => [
    ...datesInPast(body, ['receivedOn'], context),
    ...notBeforeConclusion(body, context.claim),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, context) {
    if (!awaitsReceipt(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { noticeBy: _known, ...noticed } = claim;
    const moved = isTermOver(claim, context.now) ? transferred(noticed, context) : undefined;
    return done(claim, {
      claim: moved?.claim ?? noticed,
      code: 'NOTICE_RECEIVED',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now: context.now,
      data: {
        receivedOn: body.receivedOn,
        ...(moved && { transferred: true, ...settlementData(moved) }),
      },
      ...(moved && { effects: moved.effects }),
    });
  },
};

/** Nobody has objected in time, and the claim was kept for the receipt alone. */
function isTermOver(claim: Claim, now: string): boolean {
  const { dueAt } = objectionDue(claim);
  return claim.stage === 'NOT_WORK_RELATED' && dueAt !== null && dueAt < now;
}

const notBeforeConclusion = (body: Loose, { conclusion, report }: Claim): Finding[] => {
  const on = looseDate(body['receivedOn']);
  return unless(
    on === undefined || conclusion === null || on >= localDate(conclusion.at, report.place.zone),
    '/receivedOn',
    'DATES.ORDER',
    'Tanggal ini lebih awal daripada kesimpulan.',
    'This date is earlier than the conclusion.',
  );
};
