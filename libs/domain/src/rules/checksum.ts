import { canonicalJson, sha256 } from '../digest';
import type { AmountRuleSet } from './rule-set';

/**
 * The hash of everything in a rule set that can change an amount or its citation. Who verified a figure is left out:
 * verifying changes no rupiah and must not change the checksum.
 */
export function ruleSetChecksum(rules: AmountRuleSet): string {
  return sha256(canonicalJson(withoutVerification(rules)));
}

function withoutVerification(rules: AmountRuleSet): unknown {
  const figures = Object.fromEntries(
    Object.entries(rules.figures).map(([key, figure]) => [key, { ...figure, verifiedBy: null }]),
  );
  const unverified = <Row extends object>(rows: readonly Row[] | undefined) =>
    rows?.map((row) => ({ ...row, verifiedBy: null }));
  return {
    ...rules,
    figures,
    disabilities: unverified(rules.disabilities),
    benefits: unverified(rules.benefits),
    provisions: unverified(rules.provisions),
  };
}
