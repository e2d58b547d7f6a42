/** Activity types of standalone activities, which have no workflow around them. */
export const STANDALONE_ACTIVITY = { checkPayee: 'checkPayee' } as const;

/** One check per payout: the id makes a repeated message start nothing twice. */
export const payeeCheckActivityId = (payoutId: string): string => `payee-check/${payoutId}`;

export interface PayeeCheckInput {
  readonly payoutId: string;
}
