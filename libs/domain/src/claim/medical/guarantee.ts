import { localDate, type Instant, type LocalDate } from '../../calendar';
import { provisionalGuarantor, type Guarantor } from '../../eligibility/assess';
import type { ActorStamp } from '../actor-stamp';
import type { Claim, Guarantee } from '../claim';
import type { GuaranteeStatus, GuaranteeStep } from './guarantee-step';

export { GUARANTORS, type Guarantor } from '../../eligibility/assess';

export * from './guarantee-step';

interface Moved {
  readonly claim: Pick<Claim, 'guarantee'>;
  readonly code: string;
  readonly now: Instant;
  readonly by: ActorStamp | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The guarantee after a change, with one step more where its status is another one. */
export function withStep(before: Claim['guarantee'], moved: Moved): Claim['guarantee'] {
  const { guarantee } = moved.claim;
  if (guarantee === null || guarantee === before) return guarantee;
  const steps = before?.steps ?? [];
  if (before?.status === guarantee.status) return { ...guarantee, ...(before.steps && { steps }) };
  const reason = moved.data?.['reasonCode'];
  const step: GuaranteeStep = {
    status: guarantee.status,
    event: moved.code,
    at: moved.now,
    by: moved.by,
    reasonCode: typeof reason === 'string' ? reason : null,
  };
  return { ...guarantee, steps: [...steps, step] };
}

/** The guarantee with another status, unless a person has revoked it: that stays until a person lets it stand again. */
export const withStatus = (guarantee: Guarantee | null, status: GuaranteeStatus): Guarantee | null =>
  guarantee === null || guarantee.steps?.at(-1)?.event === 'GUARANTEE_REVOKED'
    ? guarantee
    : { ...guarantee, status };

/** Stages in which the event is known to be work-related. */
const CONCLUDED: readonly Claim['stage'][] = ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'];

export const reinstated = (claim: Claim): Guarantee | null =>
  claim.guarantee && { ...claim.guarantee, status: statusOfCover(claim) };

/** A guarantee is confirmed once the event is known to be work-related and it is decided that the programme covers it. */
export const withCoverStatus = (claim: Claim): Claim => ({
  ...claim,
  guarantee: withStatus(claim.guarantee, statusOfCover(claim)),
});

/**
 * Nothing is guaranteed any more where the programme does not cover the claim, whatever has shown it; what was confirmed is
 * provisional again where cover came in doubt.
 */
export const withGuaranteeOfCover = (claim: Claim): Claim => {
  const { guarantee, eligibility } = claim;
  if (guarantee === null || guarantee.status === 'REVOKED') return claim;
  const withNow = (status: GuaranteeStatus): Claim => ({
    ...claim,
    guarantee: withStatus(guarantee, status),
  });
  if (eligibility?.outcome === 'NOT_COVERED') return withNow('REVOKED');
  const isInDoubt = eligibility?.outcome === 'OFFICER_DECIDES' && guarantee.status === 'CONFIRMED';
  return isInDoubt ? withNow('PROVISIONAL') : claim;
};

const statusOfCover = ({ stage, eligibility }: Claim): GuaranteeStatus => {
  if (eligibility?.outcome === 'NOT_COVERED') return 'REVOKED';
  const isOpen = !CONCLUDED.includes(stage) || eligibility?.outcome === 'OFFICER_DECIDES';
  return isOpen ? 'PROVISIONAL' : 'CONFIRMED';
};

/** Who pays the hospital under it: a suspected disease is BPJS Kesehatan's until it is confirmed. */
export const guarantorOf = ({ guarantee, report }: Claim): Guarantor =>
  guarantee?.status === 'CONFIRMED' ? 'BPJS_KETENAGAKERJAAN' : provisionalGuarantor(report.kind);

export interface GuaranteeCover {
  /** Null in rows that were written before its steps were kept. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly billedRupiah: number;
  readonly approvedRupiah: number;
}

/** What it covers so far: its days, and what the hospital has asked for and been approved. */
export function coveredSoFar({ guarantee, bills = [], report }: Claim): GuaranteeCover {
  const dayOf = (at: Instant | undefined): LocalDate | null =>
    at === undefined ? null : localDate(at, report.place.zone);
  const lines = bills.flatMap((bill) => bill.lines);
  return {
    from: dayOf(guarantee?.steps?.[0]?.at),
    until: guarantee?.status === 'REVOKED' ? dayOf(guarantee.steps?.at(-1)?.at) : null,
    billedRupiah: lines.reduce((sum, { askedRupiah }) => sum + askedRupiah, 0),
    approvedRupiah: bills.reduce((sum, { decision }) => sum + (decision?.approvedRupiah ?? 0), 0),
  };
}
