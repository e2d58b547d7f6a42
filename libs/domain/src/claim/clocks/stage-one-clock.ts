import type { Claim } from '../claim';

/** Permenaker 1/2025, Pasal 8: without form 3 KK 1 in time the benefits become the employer's obligation first. */
export const makesEmployerAdvance = ({ report, ruleSet }: Claim): boolean =>
  report.segment === 'PU' && ruleSet.procedure === 'PERMENAKER-1-2025';

/** Whether the form has not come and its deadline was recorded as passed. */
export const isStageOneOverdue = (claim: Claim): boolean =>
  claim.stageOne === null &&
  makesEmployerAdvance(claim) &&
  claim.passedDeadlines.some((key) => key.startsWith('STAGE_ONE|'));
