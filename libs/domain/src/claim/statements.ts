import type { Claim, MedicalStatement } from './claim';

/** Whether a medical verifier has confirmed this statement. */
export function isVerified(claim: Claim, statement: MedicalStatement): boolean {
  return bindingStatements(claim).includes(statement);
}

/**
 * The statements that benefits may rest on, oldest first: those that a verifier has confirmed. A confirmation is about the
 * statement that was the last one when it was given; a newer one waits for its own.
 */
export function bindingStatements({ statements, verification }: Claim): readonly MedicalStatement[] {
  if (verification?.outcome !== 'CONFIRMED') return [];
  const standing = statements.filter(({ enteredAt }) => enteredAt <= verification.at);
  return standing.slice(-1);
}
