import type { EntityManager } from 'typeorm';
import { recompute, type RecomputeFinding } from '@jkk/domain/rehearsal';
import { verifiedBook } from '../rules';
import { PublishedRulesRepository } from '../rules-published';
import { pagesOfCalculations } from './stored-calculations';

export interface RecomputeReport {
  readonly claims: number;
  readonly benefits: number;
  /** How many benefits were worked out by each version, `PP-82-2019@1`. */
  readonly ruleSets: Readonly<Record<string, number>>;
  readonly benefitsWithDifferences: number;
  readonly differences: number;
}

/** Works every stored calculation out again; each difference is handed on as it is found. Changes nothing. */
export async function recomputeBenefits(
  em: EntityManager,
  found: (finding: RecomputeFinding) => void,
  only?: string,
): Promise<RecomputeReport> {
  const ruleSets = new Map<string, number>();
  const counts = { claims: 0, benefits: 0, benefitsWithDifferences: 0, differences: 0 };
  const book = await verifiedBook(em, await new PublishedRulesRepository().getBook(em));
  let claimNumber = '';
  for await (const page of pagesOfCalculations(em, only)) {
    const unreadable = page.unreadable.map(toUnreadable);
    unreadable.forEach(found);
    counts.benefitsWithDifferences += unreadable.length;
    counts.differences += unreadable.length;
    for (const stored of page.calculations) {
      const findings = recompute(stored, book);
      findings.forEach(found);
      const version = versionOf(stored.basis);
      ruleSets.set(version, (ruleSets.get(version) ?? 0) + 1);
      if (stored.claimNumber !== claimNumber) counts.claims += 1;
      claimNumber = stored.claimNumber;
      counts.benefits += 1;
      counts.differences += findings.length;
      if (findings.length > 0) counts.benefitsWithDifferences += 1;
    }
  }
  return { ...counts, ruleSets: Object.fromEntries([...ruleSets].sort()) };
}

const toUnreadable = (benefitId: string): RecomputeFinding => ({
  benefitId,
  code: 'RECORD.UNREADABLE',
  stored: null,
  computed: null,
});

function versionOf(basis: { readonly ruleSet: { amounts: string; version: number } } | null): string {
  return basis === null ? 'unknown' : `${basis.ruleSet.amounts}@${basis.ruleSet.version}`;
}
