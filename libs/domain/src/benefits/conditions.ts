/** The state of health that the doctor's form 3b KK 3 ends in. */
export const CONDITIONS = [
  'UNDER_TREATMENT',
  'RECOVERED',
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
  'TOTAL_PERMANENT',
  'DIED',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Treatment, transport and lost wages are paid in every condition. */
export const ANY_CONDITION: readonly Condition[] = CONDITIONS;

/** Devices are for the living; while treatment goes on, too. */
export const WHILE_ALIVE: readonly Condition[] = CONDITIONS.filter((condition) => condition !== 'DIED');

export const PARTIAL_DISABILITY: readonly Condition[] = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'];
