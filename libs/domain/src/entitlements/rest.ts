import type { Period } from '../benefits';
import { addDays, localDate, type LocalDate } from '../calendar';
import type { Claim, MedicalStatement } from '../claim/claim';
import { awaitsVerification, bindingStatements } from '../claim/medical/statements';
import { trainingDays } from '../claim/years/return-life';
import type { Entry } from './entry';
import { daysWithout } from './periods';

/** Later than any day of a claim: the end of a rest that has none yet. */
export const LAST_DAY: LocalDate = '2199-12-31';

/** The days that a benefit pays for; none where it is no STMB. */
export function restPeriods({ type, details }: Pick<Entry, 'details'> & { readonly type: string }): Period[] {
  return type === 'STMB' && Array.isArray(details['periods']) ? (details['periods'] as Period[]) : [];
}

/**
 * Rest letters of the statements that bind, not beyond today nor the day of death, nor the day on which the person was cured
 * or it was determined what remains, whatever a letter says. Days of a training for the return to work are proven by its plan.
 */
export function provenRest(claim: Claim, today: LocalDate): readonly Period[] {
  const statements = bindingStatements(claim);
  const periods = statements.flatMap(({ restFrom, restTo }, index) => {
    if (restFrom === undefined) return [];
    const ends = [restTo, endedOn(statements.slice(index))];
    const to = ends.filter((end) => end !== undefined).sort()[0] ?? today;
    return to < restFrom ? [] : [{ from: restFrom, to }];
  });
  const last = diedOn(claim) ?? today;
  return daysWithout(
    [...periods, ...trainingDays(claim)],
    [{ from: addDays(last < today ? last : today, 1), to: LAST_DAY }],
  );
}

/** Of several words about one death the last one counts. */
const endedOn = (statements: readonly MedicalStatement[]): LocalDate | undefined => {
  const death = statements.findLast(isDeath);
  return statements.find((each) => each.condition !== 'UNDER_TREATMENT' && (!isDeath(each) || each === death))
    ?.conditionOn;
};

const isDeath = ({ condition }: MedicalStatement): boolean => condition === 'DIED';

/**
 * The day of death by the register, by the last statement of it that binds, or by one that nobody has verified yet: until then
 * no later day is granted.
 */
export function diedOn(claim: Claim): LocalDate | undefined {
  const last = awaitsVerification(claim) ? claim.statements.slice(-1) : [];
  const bound = bindingStatements(claim).filter(({ diedAt }) => diedAt !== undefined);
  const stated = [...bound.slice(-1), ...last].flatMap(({ diedAt }) =>
    diedAt === undefined ? [] : [localDate(diedAt, claim.report.place.zone)],
  );
  return [...stated, ...(claim.cover.member?.diedOn == null ? [] : [claim.cover.member.diedOn])].sort()[0];
}
