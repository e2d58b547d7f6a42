import { isCounted } from '../benefit/counted';
import { localDate } from '../../calendar';
import { payerLimit, type Payer } from '../../payers';
import type { Benefit, Claim } from '../claim';

/** Benefits that pay for treatment, which others may have to pay first. */
const TREATMENT: readonly string[] = ['MEDICAL_BILL', 'MEDICAL_REIMBURSEMENT'];
export const isTreatment = (type: string): boolean => TREATMENT.includes(type);

/** The last answer of each payer counts. */
const answers = ({ written }: Claim) =>
  new Map((written?.otherPayer ?? []).map((answer) => [answer.payer, answer]));

/** What the guarantee letters of a claim come to, or those of one payer. */
export const guaranteedRupiah = (claim: Claim, of?: Payer): number =>
  [...answers(claim).values()].reduce(
    (sum, { payer, answer, amount = 0 }) =>
      sum + (answer === 'GUARANTEE' && (of === undefined || payer === of) ? amount : 0),
    0,
  );

/** What of a guarantee was taken off benefits and bills of the claim already, or is owed for what the programme paid first. */
export function usedRupiah(claim: Claim, except?: string): number {
  const { benefits, bills = [] } = claim;
  const counted = benefits.filter((benefit) => benefit.benefitId !== except && isCounted(claim, benefit));
  const taken = counted.reduce((sum, benefit) => sum + shareOfOthers(benefit), 0);
  const owed = counted.reduce((sum, { receivable }) => sum + (receivable?.amountRupiah ?? 0), 0);
  const whole = bills.reduce((sum, { decision }) => sum + (decision?.othersRupiah ?? 0), 0);
  return taken + owed + whole;
}

function shareOfOthers({ basis }: Benefit): number {
  const share = (basis?.request as { readonly othersPay?: unknown } | undefined)?.othersPay;
  return typeof share === 'number' ? share : 0;
}

/** What others still pay of the next bill or receipt. */
export const leftOfGuarantees = (claim: Claim, except?: string): number =>
  Math.max(0, guaranteedRupiah(claim) - usedRupiah(claim, except));

/** What this payer owes for what the programme paid first. */
const owedRupiah = ({ benefits }: Claim, payer: Payer): number =>
  benefits.reduce(
    (sum, { receivable }) => sum + (receivable?.payer === payer ? receivable.amountRupiah : 0),
    0,
  );

/** What other claims about the same accident took of what this payer pays for one victim: by its letter, or owed without one. */
export const takenElsewhere = (claim: Claim, payer: Payer, others: readonly Claim[]): number =>
  others
    .filter((other) => isSameAccident(other, claim))
    .reduce((sum, other) => sum + Math.max(guaranteedRupiah(other, payer), owedRupiah(other, payer)), 0);

const DAY_MS = 86_400_000;
const isSameAccident = (one: Claim, other: Claim): boolean =>
  Math.abs(Date.parse(one.report.occurredAt) - Date.parse(other.report.occurredAt)) <= DAY_MS;

/**
 * What Jasa Raharja owes for treatment after an accident on the road that the programme has paid first: up to its limit for
 * the victim, in however many claims, as long as it has not refused. Where it guaranteed, that is the rest of its letter; it
 * pays before any other payer.
 */
export function owedFor(
  claim: Claim,
  benefit: Benefit,
  others: readonly Claim[] = [],
): Benefit['receivable'] {
  const { report } = claim;
  const isOnRoad = report.kind === 'ACCIDENT' && report.place.type === 'TRAFFIC';
  if (!isOnRoad || !isTreatment(benefit.type)) return undefined;
  const answer = answers(claim).get('JASA_RAHARJA');
  if (answer?.answer === 'REFUSAL') return undefined;
  const limit = payerLimit('JASA_RAHARJA', localDate(report.occurredAt, report.place.zone));
  const rest = (limit?.amountRupiah ?? 0) - takenElsewhere(claim, 'JASA_RAHARJA', others);
  const owed = owedRupiah(claim, 'JASA_RAHARJA');
  const paid = Math.min(guaranteedRupiah(claim, 'JASA_RAHARJA'), usedRupiah(claim) - owed);
  const amountRupiah = Math.min(benefit.amountRupiah, Math.min(answer?.amount ?? rest, rest) - paid - owed);
  return amountRupiah > 0 ? { payer: 'JASA_RAHARJA', amountRupiah } : undefined;
}
