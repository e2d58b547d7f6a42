import type { Actor, Role } from '../../access';
import { localDate, type Instant, type LocalDate } from '../../calendar';
import type { Claim } from '../claim';
import type { ClaimCommandCode } from '../commands';
import type { Referral, ReferredHospital } from './referral';

/** A stretch of days in which one hospital treats; the day of a transfer belongs to both. */
export interface TreatmentPeriod extends ReferredHospital {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** From when to when the hospital reads what is written about its patient. */
  readonly since: Instant;
  readonly left: Instant | null;
}

export const openReferral = ({ referrals }: Pick<Claim, 'referrals'>): Referral | undefined =>
  referrals?.find(({ answer }) => answer === null);

/** The hospitals that treated, in order; the last one counts. Empty where the report names none. */
export function treatmentPeriods({ report, cover, referrals = [], reportedAt }: Claim): TreatmentPeriod[] {
  if (report.plkkCode === undefined) return [];
  const moves = referrals.flatMap(({ from, to, answer }) =>
    answer?.outcome === 'ACCEPTED' ? [{ from, to, at: answer.at, on: answer.receivedOn ?? '' }] : [],
  );
  const first = {
    ...(moves[0]?.from ?? { plkkCode: report.plkkCode, name: cover.plkkName }),
    from: localDate(report.occurredAt, report.place.zone),
    since: reportedAt,
  };
  const later = moves.map(({ to, at, on }) => ({ ...to, from: on, since: at }));
  return [first, ...later].map((period, index) => ({
    ...period,
    until: moves[index]?.on ?? null,
    left: moves[index]?.at ?? null,
  }));
}

/** Which hospital treated at that moment. */
export const hospitalAt = (claim: Claim, at: Instant): TreatmentPeriod | undefined => {
  const periods = treatmentPeriods(claim);
  return periods.findLast(({ since }) => since <= at) ?? periods[0];
};

/** Hospitals that see the claim beside the one that treats: those that did, and the one that is asked to. */
export function otherHospitals(claim: Pick<Claim, 'report' | 'referrals'>): string[] {
  const accepted = (claim.referrals ?? []).filter(({ answer }) => answer?.outcome === 'ACCEPTED');
  const asked = openReferral(claim)?.to.plkkCode;
  const codes = [...accepted.map(({ from }) => from.plkkCode), ...(asked === undefined ? [] : [asked])];
  return [...new Set(codes)].filter((code) => code !== claim.report.plkkCode);
}

const OF_HOSPITAL: readonly Role[] = ['PLKK_STAFF', 'PLKK_DOCTOR'];

export const actsForHospital = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  roles.some((role) => OF_HOSPITAL.includes(role));

/** Whether the person acts for a hospital that does not treat, or not any more. */
export const isOfOtherHospital = (claim: Claim, actor: Actor): boolean =>
  claim.referrals !== undefined && actsForHospital(actor) && actor.plkkCode !== claim.report.plkkCode;

/**
 * The person as far as what was written then is a business of the person's hospital: one that has handed its patient on
 * reads what was written until then, one that is asked to take the patient reads the referral alone.
 */
export function readerAt(claim: Claim, actor: Actor, at: Instant): Actor {
  if (!isOfOtherHospital(claim, actor)) return actor;
  const asked = openReferral(claim);
  const isReferral = asked?.to.plkkCode === actor.plkkCode && asked?.at === at;
  const left = treatmentPeriods(claim).findLast(({ plkkCode }) => plkkCode === actor.plkkCode)?.left;
  return isReferral || (typeof left === 'string' && at <= left) ? actor : withoutHospital(actor);
}

/** The person as far as a thing of one hospital alone, such as its bill, is a business of the person's. */
export const readerOfHospital = (claim: Claim, actor: Actor, plkkCode: string | undefined): Actor =>
  claim.referrals === undefined || !actsForHospital(actor) || plkkCode === actor.plkkCode
    ? actor
    : withoutHospital(actor);

const withoutHospital = (actor: Actor): Actor => ({
  ...actor,
  roles: actor.roles.filter((role) => !OF_HOSPITAL.includes(role)),
});

/** Whose bill it is: of the hospital of whoever files it, or of the one that treated on its first day. */
export function billingHospital(
  claim: Claim,
  { plkkCode, roles }: Pick<Actor, 'plkkCode' | 'roles'>,
  stayFrom: LocalDate,
): TreatmentPeriod | undefined {
  const periods = treatmentPeriods(claim);
  const isOwn = roles.includes('PLKK_STAFF') && periods.length > 1;
  const own = periods.filter((period) => !isOwn || period.plkkCode === plkkCode);
  return own.findLast(({ from }) => from <= stayFrom) ?? own[0];
}

/** The hospital whose bill a benefit pays; the one that treats where it pays none. */
export const hospitalOfBenefit = ({ bills, report }: Claim, benefitId: string): string | undefined =>
  bills?.find(({ decision }) => decision?.benefitId === benefitId)?.plkkCode ?? report.plkkCode;

/** The name of a hospital that treated. */
export const hospitalName = (claim: Claim, plkkCode: string): string | null =>
  treatmentPeriods(claim).find((period) => period.plkkCode === plkkCode)?.name ?? null;

const OF_ANY_HOSPITAL: readonly ClaimCommandCode[] = ['referralAnswer', 'hospitalBill', 'answer', 'delivery'];

/** Commands that of all hospitals the one that treats gives; the others answer, and bill their own days. */
export const isForTreatingHospital = (code: ClaimCommandCode): boolean => !OF_ANY_HOSPITAL.includes(code);
