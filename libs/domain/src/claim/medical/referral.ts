import type { Instant, LocalDate } from '../../calendar';

export const REFERRAL_OUTCOMES = ['ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

export interface ReferredHospital {
  readonly plkkCode: string;
  readonly name: string | null;
}

/** A patient handed on from one hospital to another: what was written about it is a writing. */
export interface Referral {
  readonly from: ReferredHospital;
  readonly to: ReferredHospital;
  readonly at: Instant;
  readonly answer: {
    readonly outcome: ReferralOutcome;
    readonly at: Instant;
    /** The day on which the patient came over; null where nobody came. */
    readonly receivedOn: LocalDate | null;
  } | null;
}
