import { localDate, type LocalDate } from '../../calendar';
import { unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { currentCondition, lastStatement, type Benefit, type Claim } from '../claim';
import { lastMoveOn } from '../clocks/clock';
import { invalidAt, type Refusal } from '../decision';
import type { CheckContext } from '../sheet';

/** Papers are complete on the day the last one came in, whenever that is written down: not before what they prove, not in future. */
export function checkCompleteOn(body: Loose, { now, claim }: CheckContext): Finding[] {
  const { completeOn } = body;
  if (typeof completeOn !== 'string') return [];
  const { zone } = claim.report.place;
  return [
    ...unless(
      completeOn <= localDate(now, zone),
      '/completeOn',
      'DATE.IN_FUTURE',
      'Tanggal ini belum tiba.',
      'This day has not come yet.',
    ),
    ...unless(
      completeOn >= earliest(claim),
      '/completeOn',
      'DATE.BEFORE_START',
      `Berkas tidak dapat lengkap sebelum ${earliest(claim)}, hari keadaan peserta ini dinyatakan.`,
      `The documents cannot have been complete before ${earliest(claim)}, when this condition was stated.`,
    ),
  ];
}

function earliest(claim: Claim): LocalDate {
  const received = localDate(claim.receivedAt, claim.report.place.zone);
  const conditionOn =
    currentCondition(claim) === undefined
      ? undefined
      : (claim.finalReport?.conditionOn ?? lastStatement(claim)?.conditionOn);
  return conditionOn !== undefined && conditionOn > received ? conditionOn : received;
}

/** A clock goes on no earlier than it stopped. */
export function completeOnRefusal(
  claim: Claim,
  { benefitId }: Pick<Benefit, 'benefitId'>,
  { completeOn }: { readonly completeOn?: LocalDate },
): Refusal | undefined {
  const last = lastMoveOn(claim, benefitId);
  if (completeOn === undefined || last === undefined || completeOn >= last) return undefined;
  return invalidAt('/completeOn', 'DATE.BEFORE_START', {
    id: `Tenggat bayar berhenti ${last}; berkas tidak dapat lengkap sebelum itu.`,
    en: `The payment clock stopped on ${last}; the documents cannot have been complete before.`,
  });
}
