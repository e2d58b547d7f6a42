import type { Claim, MedicalStatement, Verification } from './claim';

/** Rows that were written before all of them were kept have the last one. */
const verifications = ({ written, verification }: Claim): readonly Verification[] =>
  written?.verification ?? (verification === null ? [] : [verification]);

/**
 * The statements that benefits may rest on, oldest first: those that a verifier has confirmed. A confirmation is about the
 * statement that was the last one when it was given; a newer one waits for its own.
 */
export function bindingStatements(claim: Claim): readonly MedicalStatement[] {
  const confirmed = verifications(claim).flatMap(({ outcome, at }) => {
    const last = claim.statements.filter(({ enteredAt }) => enteredAt <= at).at(-1);
    return outcome === 'CONFIRMED' && last !== undefined ? [last] : [];
  });
  return claim.statements.filter((statement) => confirmed.includes(statement));
}

/** Whether the last statement waits for a verifier: nobody has confirmed or queried it yet. */
export function awaitsVerification(claim: Claim): boolean {
  const last = claim.statements.at(-1);
  return last !== undefined && !verifications(claim).some(({ at }) => at >= last.enteredAt);
}
