import { withoutChildren } from '@jkk/domain/entitlements/children';
import type { Benefit, Claim } from '../../../api/model';

interface Child {
  readonly name?: string;
  readonly birthDate: string;
}

/** Children whom a scholarship paid for and who were not found wrong: among these the wrong ones are chosen. */
export function standingChildren({ recoveries }: Claim, benefit: Benefit | undefined): readonly Child[] {
  if (benefit === undefined) return [];
  const wrong = recoveries
    .filter(({ benefitId }) => benefitId === benefit.benefitId)
    .flatMap(({ children }) => children);
  const { children } = withoutChildren(benefit.details ?? {}, wrong);
  return Array.isArray(children)
    ? (children as Child[]).map(({ name, birthDate }) => ({ ...(name && { name }), birthDate }))
    : [];
}
