import type { Instant } from '../calendar';
import { lastStatement, type Claim, type Written } from './claim';
import type { ReopeningBody } from './forms';

const TREATED: readonly unknown[] = [
  'WORSE',
  'FURTHER_OPERATION',
] satisfies readonly ReopeningBody['reasonCode'][];

/** Whether the participant is treated again, rather than asking for a benefit. */
export const isTreated = ({ reasonCode }: { readonly reasonCode?: unknown }): boolean =>
  TREATED.includes(reasonCode);

export const lastReopening = ({ written }: Claim): Written<ReopeningBody> | undefined =>
  written?.reopening?.at(-1);

/** Since when a treatment that began again waits for what the doctor says of it; undefined once that is there. */
export function treatedAgainSince(claim: Claim): Instant | undefined {
  const last = lastReopening(claim);
  const stated = lastStatement(claim)?.enteredAt ?? '';
  return last !== undefined && isTreated(last) && last.at > stated ? last.at : undefined;
}
