import type { Instant } from '../calendar/instant';
import type { NamedFigure } from './figure-list';

export const FIGURE_STATES = ['UNVERIFIED', 'PROPOSED', 'VERIFIED'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

export const VERIFICATION_STEPS = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const;
export type VerificationStepCode = (typeof VERIFICATION_STEPS)[number];

/** What one administrator said about one figure as it stood then. */
export interface VerificationStep {
  readonly fingerprint: string;
  readonly step: VerificationStepCode;
  readonly by: string;
  readonly at: Instant;
  /** Which printed source was compared, or why the other one's word is not enough. */
  readonly note: string;
}

/** The steps about this very figure, oldest first: what was said about another value of it no longer counts. */
export function stepsOf<Step extends VerificationStep>(
  { fingerprint }: NamedFigure,
  steps: readonly Step[],
): readonly Step[] {
  return steps.filter((step) => step.fingerprint === fingerprint);
}

/** A figure is verified when one administrator compared it with the printed law and another one confirmed. */
export function figureState(figure: NamedFigure, steps: readonly VerificationStep[]): FigureState {
  const last = stepsOf(figure, steps).at(-1)?.step;
  if (figure.verifiedBy !== null || last === 'CONFIRMED') return 'VERIFIED';
  return last === 'PROPOSED' ? 'PROPOSED' : 'UNVERIFIED';
}

export type VerificationRefusal =
  | 'FIGURE.ALREADY_VERIFIED'
  | 'FIGURE.ALREADY_PROPOSED'
  | 'FIGURE.NOT_PROPOSED'
  | 'APPROVAL.SAME_PERSON';

/** Why this person may not propose (PROPOSED) or answer (CONFIRMED, DECLINED) now; undefined when nothing is against it. */
export function verificationRefusal(
  figure: NamedFigure,
  steps: readonly VerificationStep[],
  wanted: { readonly step: VerificationStepCode; readonly by: string },
): VerificationRefusal | undefined {
  const state = figureState(figure, steps);
  if (state === 'VERIFIED') return 'FIGURE.ALREADY_VERIFIED';
  if (wanted.step === 'PROPOSED') return state === 'PROPOSED' ? 'FIGURE.ALREADY_PROPOSED' : undefined;
  if (state !== 'PROPOSED') return 'FIGURE.NOT_PROPOSED';
  return stepsOf(figure, steps).at(-1)?.by === wanted.by ? 'APPROVAL.SAME_PERSON' : undefined;
}
