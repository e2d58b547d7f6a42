import type { Instant } from '../../calendar';
import { lastStatement, type Claim, type MedicalStatement, type Verification } from '../claim';
import { commandRule } from '../commands';

/** A statement that benefits may rest on, since when it may, and whether the verifier disputed a percentage of it. */
export interface Binding {
  readonly statement: MedicalStatement;
  readonly since: Instant;
  readonly disputed: boolean;
}

/** Rows that were written before all of them were kept have the last one. */
const verifications = ({ written, verification }: Claim): readonly Verification[] =>
  written?.verification ?? (verification === null ? [] : [verification]);

/**
 * The statements that bind, oldest first: those that a verifier has confirmed. A confirmation is about the statement that
 * was the last one when it was given; a newer one waits for its own.
 */
export function bindings(claim: Claim): readonly Binding[] {
  const found = new Map<MedicalStatement, Binding>();
  for (const { outcome, at, disputed } of verifications(claim)) {
    const statement = claim.statements.filter(({ enteredAt }) => enteredAt <= at).at(-1);
    if (outcome !== 'CONFIRMED' || statement === undefined || found.has(statement)) continue;
    found.set(statement, { statement, since: at, disputed: disputed === true });
  }
  return claim.statements.flatMap((statement) => found.get(statement) ?? []);
}

export const bindingStatements = (claim: Claim): readonly MedicalStatement[] =>
  bindings(claim).map(({ statement }) => statement);

/** Whether the last statement waits for a verifier: nobody has confirmed or queried it yet. */
export function awaitsVerification(claim: Claim): boolean {
  const last = claim.statements.at(-1);
  return last !== undefined && !verifications(claim).some(({ at }) => at >= last.enteredAt);
}

/** A statement that came after the final report: the claim rests until it is verified and accepted. */
export const isTurning = (claim: Claim): boolean => {
  const last = lastStatement(claim);
  return last !== undefined && claim.finalReport !== null && last.enteredAt > claim.finalReport.at;
};

/** The statement that came after the first verification and waits for its own. */
export function laterStatement(claim: Claim): MedicalStatement | undefined {
  const { stage } = claim;
  if (stage === 'UNDER_VERIFICATION' || !commandRule('verification').stages.includes(stage)) return undefined;
  if (!awaitsVerification(claim) || (stage === 'SETTLED' && !isTurning(claim))) return undefined;
  return lastStatement(claim);
}

/** The statement that turns a claim whose final report is in: confirmed, and newer than that report. */
export function turningStatement(claim: Claim): MedicalStatement | undefined {
  const last = bindings(claim).at(-1);
  const { finalReport } = claim;
  if (last === undefined || finalReport === null || last.statement !== claim.statements.at(-1)) {
    return undefined;
  }
  return last.statement.enteredAt > finalReport.at ? last.statement : undefined;
}
