import { In, type EntityManager } from 'typeorm';
import { readBenefit } from '@jkk/domain/claim/record';
import { ruleSetsOf, unverifiedOfLine, type CalculationLine } from '@jkk/domain/benefits';
import type { RuleBook, UnverifiedFigure } from '@jkk/domain/rules';
import { BenefitEntity } from '../claim/claim.entities';
import { PublishedRulesRepository } from '../rules-published';
import { readOrSetAside } from '../unreadable';
import { FigureVerificationRepository } from './figure-verification.repository';

/** A payout whose benefit rests on figures that nobody verified. */
export interface UnverifiedPayout {
  readonly payoutId: string;
  readonly figures: readonly UnverifiedFigure[];
  /** Its benefit cannot be read, so nobody knows what it rests on. */
  readonly unreadable?: true;
}

interface PayoutOfBenefit {
  readonly payoutId: string;
  readonly benefitId: string;
}

/**
 * Which of these payouts rest on unverified figures, told from the stored traces of their benefits, in the caller's
 * transaction. One whose benefit cannot be read is told of as such; a benefit without a calculation throws.
 */
export async function findUnverifiedPayouts(
  em: EntityManager,
  payouts: readonly PayoutOfBenefit[],
): Promise<readonly UnverifiedPayout[]> {
  const lines = await linesOf(em, payouts);
  const book = await new PublishedRulesRepository().getBook(em);
  const read = [...lines.values()].filter((line) => line !== 'UNREADABLE');
  const confirmed = await confirmedOf(em, read, book);
  return payouts.flatMap(({ payoutId, benefitId }) => {
    const line = lines.get(benefitId);
    if (line === undefined) throw new Error('A benefit that is to be paid has no calculation');
    if (line === 'UNREADABLE') return [{ payoutId, figures: [], unreadable: true }];
    const figures = unverifiedOfLine(
      line,
      (code, version) => confirmed.get(`${code}@${version}`) ?? NONE,
      (code, version) => book.findVersion(code, version),
    );
    return figures.length === 0 ? [] : [{ payoutId, figures }];
  });
}

const NONE: ReadonlySet<string> = new Set();

async function linesOf(
  em: EntityManager,
  payouts: readonly PayoutOfBenefit[],
): Promise<ReadonlyMap<string, CalculationLine | 'UNREADABLE'>> {
  const benefitIds = [...new Set(payouts.map(({ benefitId }) => benefitId))];
  const rows = await em.find(BenefitEntity, {
    where: { benefitId: In(benefitIds) },
    select: { benefitId: true, claimNumber: true, content: true },
  });
  return new Map(
    rows.map(({ benefitId, claimNumber, content }) => [
      benefitId,
      readOrSetAside(() => readBenefit(claimNumber, content))?.line ?? 'UNREADABLE',
    ]),
  );
}

async function confirmedOf(
  em: EntityManager,
  lines: readonly CalculationLine[],
  book: RuleBook,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const verifications = new FigureVerificationRepository();
  const confirmed = new Map<string, ReadonlySet<string>>();
  for (const { code, version } of ruleSetsOf(lines)) {
    const rules = book.findVersion(code, version);
    confirmed.set(`${code}@${version}`, await verifications.listConfirmed(em, code, version, rules));
  }
  return confirmed;
}
