import type { Instant } from '../../calendar';
import type { EligibilityAssessment } from '../../eligibility';
import type { ActorStamp } from '../actor-stamp';
import type { Claim } from '../claim';
import type { CoverStep } from './cover-step';

interface Moved {
  readonly claim: Pick<Claim, 'eligibility'>;
  readonly now: Instant;
  readonly by: ActorStamp | null;
}

/** The steps after a change, one more where cover is judged otherwise than before. */
export function withCoverStep(
  before: Pick<Claim, 'eligibility' | 'coverSteps'>,
  { claim, now, by }: Moved,
): readonly CoverStep[] | undefined {
  const { eligibility } = claim;
  if (eligibility === null || isSame(before.eligibility, eligibility)) return before.coverSteps;
  const { outcome, mode, reasons } = eligibility;
  return [...stepsOf(before), { outcome, mode, reasons, at: now, by }];
}

function stepsOf({
  eligibility,
  coverSteps,
}: Pick<Claim, 'eligibility' | 'coverSteps'>): readonly CoverStep[] {
  if (coverSteps !== undefined || eligibility === null) return coverSteps ?? [];
  const { outcome, mode, reasons } = eligibility;
  return [{ outcome, mode, reasons, at: null, by: null }];
}

const isSame = (left: Claim['eligibility'], right: EligibilityAssessment): boolean =>
  left?.outcome === right.outcome && left.mode === right.mode && codesOf(left) === codesOf(right);

const codesOf = ({ reasons }: EligibilityAssessment): string => reasons.map(({ code }) => code).join(' ');
