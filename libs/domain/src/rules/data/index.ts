import type { AmountRuleSet, AmountRuleSetCode } from '../rule-set';
import { PERMENAKER_18_2018 } from './permenaker-18-2018';
import { PERMENAKER_4_2023_V1 } from './permenaker-4-2023';
import { PERMENAKER_4_2023 } from './permenaker-4-2023-v2';
import { PP_44_2015_V1 } from './pp-44-2015';
import { PP_44_2015 } from './pp-44-2015-v2';
import { PP_82_2019_V1 } from './pp-82-2019';
import { PP_82_2019 } from './pp-82-2019-v2';

export { DISABILITY_TABLE } from './disability-table';
export { PERMENAKER_18_2018, PERMENAKER_4_2023, PP_44_2015, PP_82_2019 };

/**
 * Every version of every benefit table that was released, the newest of a table first. Those of migrant workers hold what
 * is known of them; a line waits until its figure is verified.
 */
export const SHIPPED_TABLES: readonly AmountRuleSet[] = [
  PP_44_2015,
  PP_44_2015_V1,
  PP_82_2019,
  PP_82_2019_V1,
  PERMENAKER_18_2018,
  PERMENAKER_4_2023,
  PERMENAKER_4_2023_V1,
];

/** The newest version of a table that was released. */
export function findAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet | undefined {
  return SHIPPED_TABLES.find((rules) => rules.code === code);
}

/** Throws RangeError for a table that is not loaded. */
export function getAmountRuleSet(code: AmountRuleSetCode): AmountRuleSet {
  const found = findAmountRuleSet(code);
  if (found === undefined) throw new RangeError(`The benefit table ${code} is not loaded`);
  return found;
}
