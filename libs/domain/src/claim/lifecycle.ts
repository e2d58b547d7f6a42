import { CLAIM_STAGES, type ClaimStage } from './stages';

/**
 * The life of a claim as a table: from each stage to where, and by what. `done` refuses every move that does not stand here,
 * and the picture in the README is made from it.
 */
export const CLAIM_LIFE: Readonly<Record<ClaimStage, Partial<Readonly<Record<ClaimStage, string>>>>> = {
  REPORTED: {
    DUPLICATE_REVIEW: 'another report within 24 hours',
    DATA_INCOMPLETE: 'participant, employer or cover not found',
    UNDER_VERIFICATION: 'covered',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  DUPLICATE_REVIEW: {
    DATA_INCOMPLETE: 'distinct, data missing',
    UNDER_VERIFICATION: 'distinct',
    CANCELLED: 'same, or cancellation',
    WITHDRAWN: 'withdrawal',
    EXPIRED: 'limitation passed',
  },
  DATA_INCOMPLETE: {
    UNDER_VERIFICATION: 'completion, or cover decided',
    DUPLICATE_REVIEW: 'completed, and like another report',
    NOT_COVERED: 'no cover',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  UNDER_VERIFICATION: {
    UNDER_REVIEW: 'statement confirmed',
    NOT_COVERED: 'cover refused',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  UNDER_REVIEW: {
    ACCEPTED: 'concluded positive',
    IN_TREATMENT: 'concluded positive, still treated',
    NOT_WORK_RELATED: 'concluded negative',
    NOT_COVERED: 'cover refused',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  ACCEPTED: {
    UNDER_REVIEW: 'conclusion reversed',
    IN_TREATMENT: 'treated again',
    FINAL_REPORTED: 'final report',
    NOT_COVERED: 'cover refused',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  IN_TREATMENT: {
    UNDER_REVIEW: 'conclusion reversed',
    FINAL_REPORTED: 'final report',
    NOT_COVERED: 'cover refused',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
    EXPIRED: 'limitation passed',
  },
  NOT_COVERED: {
    DATA_INCOMPLETE: 'new facts, data missing',
    UNDER_VERIFICATION: 'new facts',
    DUPLICATE_REVIEW: 'new facts, and like another report',
    CLOSED: 'no new facts until the limitation',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
  },
  NOT_WORK_RELATED: {
    UNDER_REVIEW: 'conclusion reversed',
    DISPUTED: 'objection',
    TRANSFERRED: 'term of objection passed',
    TRANSFERRED_OWING: 'term of objection passed, a payee owes',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
  },
  DISPUTED: {
    ACCEPTED: 'determined positive',
    IN_TREATMENT: 'determined positive, still treated',
    TRANSFERRED: 'determined negative',
    TRANSFERRED_OWING: 'determined negative, a payee owes',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
  },
  FINAL_REPORTED: {
    SETTLED: 'every benefit paid or refused',
    CLOSED: 'reopened, and nothing asked for',
    NOT_COVERED: 'cover refused',
    IN_TREATMENT: 'worse, treated again',
    WITHDRAWN: 'withdrawal',
    CANCELLED: 'cancellation',
  },
  SETTLED: {
    FINAL_REPORTED: 'another benefit, worse or died, money came back, or a refusal reversed',
    IN_TREATMENT: 'worse, treated again',
    CLOSED: 'return horizon passed',
    NOT_COVERED: 'cover refused',
  },
  CLOSED: { FINAL_REPORTED: 'money came back, or reopened', IN_TREATMENT: 'reopened, treated again' },
  WITHDRAWN: {},
  EXPIRED: {},
  TRANSFERRED: { TRANSFERRED_OWING: 'a payee owes, or owes again as money came back' },
  TRANSFERRED_OWING: { TRANSFERRED: 'what was owed is settled' },
  CANCELLED: { DATA_INCOMPLETE: 'split, data missing', UNDER_VERIFICATION: 'split' },
};

/** Whether a claim may go from one stage to another; staying is always allowed. */
export const mayMove = (from: ClaimStage, to: ClaimStage): boolean =>
  from === to || CLAIM_LIFE[from][to] !== undefined;

const FROM_EVERYWHERE: readonly string[] = [
  'withdrawal',
  'cancellation',
  'limitation passed',
  'cover refused',
];

/** The life of a claim as a Mermaid state diagram, ends without an exit drawn as such. */
export function claimLifeDiagram(): string {
  const moves = Object.entries(CLAIM_LIFE).flatMap(([from, targets]) =>
    Object.entries(targets)
      .filter(([, by]) => !FROM_EVERYWHERE.includes(by))
      .map(([to, by]) => `  ${from} --> ${to}: ${by}`),
  );
  const ends = Object.keys(CLAIM_STAGES)
    .filter((stage) => Object.keys(CLAIM_LIFE[stage as ClaimStage]).length === 0)
    .map((stage) => `  ${stage} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> REPORTED', ...moves, ...ends].join('\n');
}
