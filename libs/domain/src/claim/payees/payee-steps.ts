import type { Instant } from '../../calendar';
import type { ActorStamp } from '../actor-stamp';
import type { Benefit, Claim, Payee } from '../claim';

/** The benefits after a change, each with one step more where it pays somebody else or another account. */
export function withPayeeSteps(
  before: Pick<Claim, 'benefits'>,
  after: Pick<Claim, 'benefits'>,
  { now, by }: { readonly now: Instant; readonly by: ActorStamp | null },
): readonly Benefit[] {
  if (before.benefits === after.benefits) return after.benefits;
  return after.benefits.map((benefit) => {
    const known = before.benefits.find(({ benefitId }) => benefitId === benefit.benefitId);
    if (known === undefined || isSame(known.payee, benefit.payee)) return benefit;
    const steps = known.payeeSteps ?? [{ payee: known.payee, at: known.requestedAt, by: known.requestedBy }];
    return { ...benefit, payeeSteps: [...steps, { payee: benefit.payee, at: now, by }] };
  });
}

const isSame = (left: Payee, right: Payee): boolean =>
  left.kind === right.kind &&
  left.name === right.name &&
  left.bankCode === right.bankCode &&
  left.accountNumber === right.accountNumber &&
  left.accountName === right.accountName;
