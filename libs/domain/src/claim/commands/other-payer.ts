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
import { takenElsewhere } from '../payers/other-payers';
import { owedBy, receivableEffect } from '../payers/receivable';
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
  decide(claim, { body, actor }, { now, otherClaims = [] }) {
    const findings = [
      ...letterFindings([claim, ...otherClaims], body),
      ...limitFindings(claim, body, otherClaims),
    ];
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

/** A letter is recorded once, whatever the number of claims; what it says is not raised by saying it again. */
const letterFindings = (claims: readonly Claim[], { payer, number }: OtherPayerBody): Finding[] =>
  unless(
    claims
      .flatMap(({ written }) => written?.otherPayer ?? [])
      .every((known) => known.payer !== payer || bareNumber(known.number) !== bareNumber(number)),
    '/number',
    'PAYER.LETTER_RECORDED',
    'Surat ini sudah dicatat.',
    'This letter is on record already.',
  );

/** The limit is for one victim of one accident, in however many claims it was reported. */
function limitFindings(
  claim: Claim,
  { payer, amount = 0 }: OtherPayerBody,
  others: readonly Claim[],
): Finding[] {
  const { report } = claim;
  const limit = payerLimit(payer, localDate(report.occurredAt, report.place.zone));
  if (limit === undefined) return [];
  const left = Math.max(0, limit.amountRupiah - takenElsewhere(claim, payer, others));
  if (amount <= left) return [];
  const most = formatRupiah(rupiah(left));
  return [
    finding('/amount', 'PAYER.ABOVE_LIMIT', {
      id: `Paling banyak ${most} menurut ${limit.citation}, untuk satu korban satu kecelakaan.`,
      en: `At most ${most} by ${limit.citation}, for one victim of one accident.`,
    }),
  ];
}
