import type { EntityManager } from 'typeorm';
import { withVerified, type AmountRuleSet, type RuleBook } from '@jkk/domain/rules';
import { FigureVerificationRepository, type StoredStep } from './figure-verification.repository';

/** A table with the steps that it was marked by; steps are only ever added, so their number tells them apart. */
interface Marked {
  readonly steps: readonly StoredStep[];
  readonly rules: AmountRuleSet;
}

/** Marked tables are kept, because a calculation is fast only with a table that it has seen before. */
const marked = new WeakMap<AmountRuleSet, Marked>();

/** The book with each figure marked that two administrators verified: what a benefit asks that waits for its figure. */
export async function verifiedBook(em: EntityManager, book: RuleBook): Promise<RuleBook> {
  const confirmed = await new FigureVerificationRepository().listAllConfirmed(em);
  const mark = (rules: AmountRuleSet | undefined): AmountRuleSet | undefined =>
    rules === undefined ? undefined : markOnce(rules, confirmed.get(`${rules.code}@${rules.version}`) ?? []);
  return {
    find: (code, occurredOn) => mark(book.find(code, occurredOn)),
    findVersion: (code, version) => mark(book.findVersion(code, version)),
    findLatest: (code) => mark(book.findLatest(code)),
    listVersions: (code) => book.listVersions(code).flatMap((rules) => mark(rules) ?? []),
  };
}

function markOnce(rules: AmountRuleSet, steps: readonly StoredStep[]): AmountRuleSet {
  const known = marked.get(rules);
  if (known !== undefined && isSame(known.steps, steps)) return known.rules;
  const made = withVerified(rules, steps);
  marked.set(rules, { steps, rules: made });
  return made;
}

const isSame = (left: readonly StoredStep[], right: readonly StoredStep[]): boolean =>
  left.length === right.length &&
  left.every(({ fingerprint, at }, index) => {
    const other = right[index];
    return other !== undefined && other.fingerprint === fingerprint && other.at === at;
  });
