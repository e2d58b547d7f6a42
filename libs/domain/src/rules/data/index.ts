import type { AmountRuleSet, AmountRuleSetCode } from '../rule-set';
import { PERMENAKER_18_2018 } from './permenaker-18-2018';
import { PERMENAKER_4_2023 } from './permenaker-4-2023';
import { PP_44_2015 } from './pp-44-2015';
import { PP_82_2019 } from './pp-82-2019';

export { DISABILITY_TABLE } from './disability-table';
export { PERMENAKER_18_2018, PERMENAKER_4_2023, PP_44_2015, PP_82_2019 };

/** Every benefit table. Those of migrant workers hold what is known of them; a line waits until its figure is verified. */
const LOADED: readonly AmountRuleSet[] = [PP_44_2015, PP_82_2019, PERMENAKER_18_2018, PERMENAKER_4_2023];

export function findAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet | undefined {
  return LOADED.find((rules) => rules.code === code);
}

/** Throws RangeError for a table that is not loaded. */
export function getAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet {
  const found = findAmountRuleSet(code);
  if (found === undefined) throw new RangeError(`The benefit table ${code} is not loaded`);
  return found;
}
