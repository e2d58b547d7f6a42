import { localDate } from '../../calendar';
import { familyDoubts, type FamilyDoubt } from '../../payees';
import type { Benefit, Claim } from '../claim';

const OF_FAMILY: ReadonlySet<string> = new Set(['HEIR', 'GUARDIAN', 'CHILD']);

/** What the law of marriage says against the family that a benefit goes to. */
export function familyInDoubt(
  { finalReport, report, cover }: Claim,
  { payee }: Pick<Benefit, 'payee'>,
): FamilyDoubt[] {
  if (finalReport === null || !OF_FAMILY.has(payee.kind)) return [];
  const { heirs = [], proofs = [], condition, conditionOn } = finalReport;
  const on = condition === 'DIED' ? conditionOn : localDate(report.occurredAt, report.place.zone);
  return familyDoubts({ heirs, proofs: proofs.map(({ kind }) => kind) }, cover.member, on);
}
