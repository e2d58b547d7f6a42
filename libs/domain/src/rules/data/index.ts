import type { AmountRuleSet, AmountRuleSetCode } from '../rule-set';
import { PP_44_2015 } from './pp-44-2015';
import { PP_82_2019 } from './pp-82-2019';

export { CONTRIBUTION_STEPS } from './contribution-steps';
export { DISABILITY_TABLE } from './disability-table';
export { PP_44_2015, PP_82_2019 };

/** The benefit tables that can be computed with. The tables of migrant workers are not verified and have no entry. */
const LOADED: readonly AmountRuleSet[] = [PP_44_2015, PP_82_2019];

export function findAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet | undefined {
  return LOADED.find((rules) => rules.code === code);
}

/** Throws RangeError for a table that is not loaded. */
export function getAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet {
  const found = findAmountRuleSet(code);
  if (found === undefined) throw new RangeError(`The benefit table ${code} is not loaded`);
  return found;
}
