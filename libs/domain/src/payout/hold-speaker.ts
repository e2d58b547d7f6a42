type HoldRole = 'FINANCE_MAKER' | 'FINANCE_RELEASER';

/** Who speaks next about a held payout: a maker proposes, a releaser answers. */
export const holdSpeaker = (isProposed: boolean): HoldRole =>
  isProposed ? 'FINANCE_RELEASER' : 'FINANCE_MAKER';
