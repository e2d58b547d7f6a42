import { localDate } from '../../calendar';
import { bareNumber } from '../../entitlements';
import { looseInstant, missing, needsFile, unless, type Loose } from '../../fields';
import { finding, type Finding } from '../../findings';
import { formatRupiah, rupiah } from '../../money';
import { payerLimit, PAYERS, type Payer } from '../../payers';
import { datesInPast, notBeforeAccident } from '../checks';
import type { Claim } from '../claim';
import { done, invalid, stamp, withBenefit } from '../decision';
import { otherPayerForm, type OtherPayerBody } from '../forms/other-payer';
import { owedBy, receivableEffect } from '../receivable';
import type { ClaimSheet } from '../sheet';

/**
 * What another payer answered. A guarantee is taken off bills and receipts of treatment from then on; a refusal ends what
 * that payer owed for what the programme paid first.
 */
export const otherPayer: ClaimSheet<'otherPayer'> = {
  code: 'otherPayer',
  on: 'claim',
  form: otherPayerForm,
  operation: {
    id: 'recordOtherPayer',
    summary: 'Record the guarantee letter, or the refusal, of another payer for treatment',
  },
  shown: { as: 'otherPayers' },
  sentences: {
    OTHER_PAYER_ANSWERED: ({ payer, answer, amountRupiah }) => {
      const { id, en } = PAYERS[payer as Payer];
      if (answer === 'REFUSAL') {
        return { id: `${id} menolak menjamin perawatan.`, en: `${en} refused to guarantee the treatment.` };
      }
      const amount = formatRupiah(rupiah(Number(amountRupiah)));
      return {
        id: `${id} menjamin perawatan ${amount}.`,
        en: `${en} guarantees ${amount} of the treatment.`,
      };
    },
  },
  check: (body, context) => [
    ...(body['answer'] === 'GUARANTEE' ? missing(body, 'amount') : []),
    ...unless(
      body['answer'] !== 'REFUSAL' || body['amount'] === undefined,
      '/amount',
      'VALUE.NOT_ALLOWED',
      'Surat penolakan tidak memuat jaminan.',
      'A refusal guarantees nothing.',
    ),
    ...datesInPast(body, ['issuedOn'], context),
    ...notBeforeAccident('/issuedOn', dateOf(body), context.claim),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, { now }) {
    const findings = [...letterFindings(claim, body), ...limitFindings(claim, body)];
    if (findings.length > 0) return invalid(findings);
    const by = stamp(actor, 'CLAIM_OFFICER');
    const ended = body.answer === 'REFUSAL' ? owedBy(claim, body.payer) : [];
    return done(claim, {
      claim: ended.reduce((after, { receivable: _owed, ...benefit }) => withBenefit(after, benefit), claim),
      code: 'OTHER_PAYER_ANSWERED',
      by,
      now,
      data: { payer: body.payer, answer: body.answer, amountRupiah: body.amount ?? 0 },
      effects: ended.flatMap((benefit) => receivableEffect(claim, benefit, 'ended', now)),
    });
  },
};

const dateOf = ({ issuedOn }: Loose): string | undefined =>
  typeof issuedOn === 'string' && looseInstant(issuedOn) === undefined ? issuedOn : undefined;

/** A letter is recorded once; what it says is not raised by saying it again. */
const letterFindings = ({ written }: Claim, { payer, number }: OtherPayerBody): Finding[] =>
  unless(
    (written?.otherPayer ?? []).every(
      (known) => known.payer !== payer || bareNumber(known.number) !== bareNumber(number),
    ),
    '/number',
    'PAYER.LETTER_RECORDED',
    'Surat ini sudah dicatat.',
    'This letter is on record already.',
  );

function limitFindings({ report }: Claim, { payer, amount = 0 }: OtherPayerBody): Finding[] {
  const limit = payerLimit(payer, localDate(report.occurredAt, report.place.zone));
  if (limit === undefined || amount <= limit.amountRupiah) return [];
  const most = formatRupiah(rupiah(limit.amountRupiah));
  return [
    finding('/amount', 'PAYER.ABOVE_LIMIT', {
      id: `Paling banyak ${most} menurut ${limit.citation}.`,
      en: `At most ${most} by ${limit.citation}.`,
    }),
  ];
}
