import type { EligibilityFacts } from './facts';
import type { ReasonCode } from './reasons';

/** Why a case is covered against which nothing stands: what the table looked at and found in order. */
export function groundsOfCover(facts: EligibilityFacts, others: readonly ReasonCode[]): ReasonCode[] {
  return [...membershipGrounds(facts, others), 'REPORTED_IN_TIME', ...circumstanceGrounds(facts)];
}

function membershipGrounds(facts: EligibilityFacts, others: readonly ReasonCode[]): ReasonCode[] {
  const afterwards = others.includes('DISEASE_WITHIN_3_YEARS');
  if (facts.segment === 'JAKON') return afterwards ? [] : ['PROJECT_COVERED'];
  const inArrears = others.some((code) => ARREARS.includes(code));
  return [
    ...(afterwards ? [] : (['MEMBER_ON_THE_DAY'] as const)),
    ...(inArrears || facts.segment === 'PMI' ? [] : (['CONTRIBUTION_PAID'] as const)),
  ];
}

const ARREARS: readonly ReasonCode[] = ['ARREARS_UP_TO_3_MONTHS', 'BPU_UNPAID_UP_TO_3_MONTHS'];

function circumstanceGrounds({ circumstance, diedAt, evidenced }: EligibilityFacts): ReasonCode[] {
  if (circumstance === 'SUDDEN_DEATH') {
    return typeof diedAt === 'string' ? ['SUDDEN_DEATH_WITHIN_24_HOURS'] : [];
  }
  const asksForEvidence = circumstance === 'VIOLENCE' || circumstance === 'COMMUTING';
  return asksForEvidence && evidenced === true ? ['EVIDENCE_PRESENT'] : [];
}
