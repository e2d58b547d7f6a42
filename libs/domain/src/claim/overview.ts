import { BENEFIT_STAGES, type BenefitStage } from './stages';

/** How long a claim has been in its stage, in whole days from the first to the last of them. */
export const STAGE_AGES = {
  UP_TO_2: { from: 0, to: 2 },
  UP_TO_7: { from: 3, to: 7 },
  UP_TO_14: { from: 8, to: 14 },
  UP_TO_30: { from: 15, to: 30 },
  UP_TO_90: { from: 31, to: 90 },
  OVER_90: { from: 91, to: null },
} as const satisfies Readonly<Record<string, { readonly from: number; readonly to: number | null }>>;

export type StageAge = keyof typeof STAGE_AGES;
export const STAGE_AGE_CODES = Object.keys(STAGE_AGES) as StageAge[];

/** How far the money of a benefit is. */
export const MONEY_STATES = {
  ASKED: ['REQUESTED', 'DOCUMENTS_INCOMPLETE', 'COMPLETE', 'PROPOSED', 'RETURNED'],
  APPROVED: ['APPROVED', 'PAYING'],
  PAID: ['PAID'],
} as const satisfies Readonly<Record<string, readonly BenefitStage[]>>;

export type MoneyState = keyof typeof MONEY_STATES;
export const MONEY_STATE_CODES = Object.keys(MONEY_STATES) as MoneyState[];

/** Stages of a benefit that is asked for still or was granted: what sums of money count. */
export const COUNTED_BENEFIT_STAGES = (Object.keys(BENEFIT_STAGES) as BenefitStage[]).filter((stage) =>
  Object.values(MONEY_STATES).some((stages: readonly BenefitStage[]) => stages.includes(stage)),
);

/** What money is summed by. */
export const MONEY_KEYS = ['benefit', 'province', 'hospital', 'officer'] as const;
export type MoneyKey = (typeof MONEY_KEYS)[number];
