import { ObjectReader, type Finding } from '../findings';
import {
  AMOUNT_RULE_SETS,
  findAmountRuleSet,
  ruleSetChecksum,
  type AmountRuleSet,
  type AmountRuleSetCode,
} from '../rules';
import { readRuleSet } from './candidate-file';
import { readChanges } from './candidate-changes';
import { differences, type FigureChange } from './differences';

/** A changed benefit table before it is law here. */
export interface Candidate {
  /** The table that it would take the place of. */
  readonly base: AmountRuleSet;
  readonly rules: AmountRuleSet;
  readonly checksum: string;
  readonly changes: readonly FigureChange[];
}

export type ReadCandidate =
  | { readonly ok: true; readonly candidate: Candidate }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/**
 * Reads a candidate: either a whole rule set in the shape of the data files, or `{ base, changes }` with the figures that
 * change. All that is wrong is returned at once; nothing that was not asked for is accepted.
 */
export function readCandidate(
  value: unknown,
  baseOf: (code: AmountRuleSetCode) => AmountRuleSet | undefined = findAmountRuleSet,
): ReadCandidate {
  const errors: Finding[] = [];
  const reader = ObjectReader.of(value, '', errors);
  if (reader === undefined) return { ok: false, errors };
  const whole = !reader.has('base') && !reader.has('changes');
  const code = reader.oneOf(whole ? 'code' : 'base', AMOUNT_RULE_SETS);
  const base = code === undefined ? undefined : baseOf(code);
  if (code !== undefined && base === undefined) {
    reader.refuse(whole ? 'code' : 'base', 'RULES.NOT_LOADED', {
      id: 'Tabel manfaat ini belum dimuat.',
      en: 'This benefit table is not loaded.',
    });
  }
  if (base === undefined) return { ok: false, errors };
  const rules = whole ? readRuleSet(reader, base) : readChanges(reader, base);
  reader.finish();
  if (rules === undefined || errors.length > 0) return { ok: false, errors };
  const changes = differences(base, rules);
  return { ok: true, candidate: { base, rules, checksum: ruleSetChecksum(rules), changes } };
}
