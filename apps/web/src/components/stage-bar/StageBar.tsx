import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import type { ClaimStage } from '@jkk/domain/claim/stages';
import { useWords } from '../../i18n/use-words';
import css from './StageBar.module.css';

const PHASES = [1, 2, 3, 4, 5, 6] as const;
/** A person's judgement is needed before the claim can go on. */
const JUDGEMENT: readonly ClaimStage[] = ['DUPLICATE_REVIEW', 'DATA_INCOMPLETE', 'DISPUTED'];
/** Ended before the last phase: an outlined dash instead of a filled one. */
export const ENDED_AT: Partial<Record<ClaimStage, number>> = {
  NOT_WORK_RELATED: 3,
  NOT_COVERED: 3,
  WITHDRAWN: 2,
  EXPIRED: 3,
  TRANSFERRED: 3,
  TRANSFERRED_OWING: 3,
  CANCELLED: 1,
};

/** Name of the stage over a bar of six phases. Stages have no colour of their own. */
export function StageBar({ stage }: { readonly stage: ClaimStage }) {
  const { say } = useWords();
  return (
    <span className={css.stage}>
      <span className={css.label}>{say(CLAIM_STAGES[stage])}</span>
      <span className={css.bar} aria-hidden>
        {PHASES.map((phase) => (
          <i key={phase} className={dash(stage, phase)} />
        ))}
      </span>
    </span>
  );
}

function dash(stage: ClaimStage, phase: number): string | undefined {
  if (stage === 'CLOSED') return css.past;
  const at = ENDED_AT[stage] ?? CLAIM_STAGES[stage].phase;
  if (phase < at) return css.past;
  if (phase > at) return undefined;
  if (ENDED_AT[stage] !== undefined) return css.ended;
  return JUDGEMENT.includes(stage) ? css.flag : css.now;
}
