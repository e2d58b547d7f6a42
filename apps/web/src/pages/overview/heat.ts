import { CLAIM_STAGES, type ClaimStage } from '@jkk/domain/claim/stages';
import { STAGE_AGES, type StageAge } from '@jkk/domain/claim/overview';

export interface StageCount {
  readonly stage: ClaimStage;
  readonly age: StageAge;
  readonly claims: number;
  readonly overdue: number;
}

export interface HeatRow {
  readonly stage: ClaimStage;
  readonly ages: readonly number[];
  readonly claims: number;
  readonly overdue: number;
}

export const AGES = Object.keys(STAGE_AGES) as StageAge[];
const STAGES = Object.keys(CLAIM_STAGES) as ClaimStage[];

/** A row for each stage that has claims, in the order of a claim's life. */
export function heatRows(counts: readonly StageCount[]): HeatRow[] {
  return STAGES.map((stage) =>
    rowOf(
      stage,
      counts.filter((each) => each.stage === stage),
    ),
  ).filter(({ claims }) => claims > 0);
}

function rowOf(stage: ClaimStage, counts: readonly StageCount[]): HeatRow {
  const ages = AGES.map((age) => sum(counts.filter((each) => each.age === age).map(({ claims }) => claims)));
  return { stage, ages, claims: sum(ages), overdue: sum(counts.map(({ overdue }) => overdue)) };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** 0 for none, else 1 to 5 by the share of the greatest. */
export const heatOf = (count: number, greatest: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / greatest) * 5));
