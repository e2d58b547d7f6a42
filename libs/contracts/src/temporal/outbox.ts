export interface PayeeCheckInput {
  readonly payoutId: string;
}
