import type { Claim } from '../claim';
import { bindingStatements } from './statements';

/** What was hurt, coarsely enough that claims can be held beside each other. */
export interface MainInjury {
  /** Category of ICD-10, three characters. */
  readonly group: string | null;
  readonly part: string | null;
}

const CATEGORY = 3;

/** The first diagnosis that a verifier confirmed, else the first of the report; the part of the body is the report's. */
export function mainInjury(claim: Claim): MainInjury {
  const [first] = claim.report.injuries;
  const diagnosis = bindingStatements(claim).at(-1)?.diagnoses[0] ?? first?.icd10;
  return { group: diagnosis?.slice(0, CATEGORY) ?? null, part: first?.bodyPart ?? null };
}
