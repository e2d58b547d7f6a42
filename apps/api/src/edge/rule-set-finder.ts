import {
  AMOUNT_RULE_SETS,
  findAmountRuleSet,
  findNamedFigure,
  type AmountRuleSet,
  type RuleBook,
} from '@jkk/domain/rules';
import type { Subject } from './caller';

const PUBLISHED = /^(?<name>[A-Z0-9-]+)@(?<version>[1-9]\d{0,5})$/;

/** How an address names a benefit table: the newest that was shipped by its code, another version as `PP-82-2019@1`. */
export function ruleSetId({ code, version }: Pick<AmountRuleSet, 'code' | 'version'>): string {
  return findAmountRuleSet(code)?.version === version ? code : `${code}@${version}`;
}

export function findRuleSet(id: string, book: RuleBook): Subject | undefined {
  const ruleSet = tableOf(id, book);
  return ruleSet === undefined ? undefined : { ruleSet };
}

export function findFigureOf(id: string, key: string, book: RuleBook): Subject | undefined {
  const ruleSet = tableOf(id, book);
  const figure = ruleSet === undefined ? undefined : findNamedFigure(ruleSet, key);
  return ruleSet === undefined || figure === undefined ? undefined : { ruleSet, figure };
}

function tableOf(id: string, book: RuleBook): AmountRuleSet | undefined {
  const { name = id, version } = PUBLISHED.exec(id)?.groups ?? {};
  const code = AMOUNT_RULE_SETS.find((each) => each === name);
  if (code === undefined) return undefined;
  const number = version === undefined ? findAmountRuleSet(code)?.version : Number(version);
  return number === undefined ? undefined : book.findVersion(code, number);
}
