import type { Period } from '../../benefits';
import type { Instant, LocalDate } from '../../calendar';
import type { ActorStamp } from '../actor-stamp';

export const RECOVERY_DECISIONS = ['LINE', 'WRITE_OFF'] as const;
export type RecoveryDecision = (typeof RECOVERY_DECISIONS)[number];

/** Two persons say the first ones; an offset comes with the payment of a benefit, a return with its money that came back. */
export const SETTLED_BY = [...RECOVERY_DECISIONS, 'OFFSET', 'RETURN'] as const;

export interface Instalment {
  readonly dueOn: LocalDate;
  readonly amountRupiah: number;
}

/** What settles a part: a credit on a statement, a part of another benefit, or nothing any more. It counts once a second person has said the same. */
export interface RecoverySettlement {
  readonly decision: (typeof SETTLED_BY)[number];
  readonly bankCode: string | null;
  readonly lineId: number | null;
  readonly amountRupiah: number;
  readonly proposedBy: ActorStamp;
  readonly proposedAt: Instant;
  readonly confirmedAt: Instant | null;
  /** The benefit that it was taken off, or whose money came back. */
  readonly benefitId?: string;
  /** The payout whose money came back. */
  readonly payoutId?: string;
}

/** A child of a scholarship; the name where several of one birthday were paid for. */
export interface WrongChild {
  readonly name?: string | undefined;
  readonly birthDate: LocalDate;
}

/** What a payee got too much of one benefit, and how it comes back. What was decided before stays as it was. */
export interface Recovery {
  readonly recoveryNo: string;
  readonly benefitId: string;
  readonly amountRupiah: number;
  /** The days of the benefit that were wrong, where it is granted by days; the amount follows from them. */
  readonly days?: readonly Period[];
  /** The children whose school year was wrong, where it is granted by school years; the amount follows from them. */
  readonly children?: readonly WrongChild[];
  /** The payout that was made beside the one that paid the benefit, where that is what was too much: the benefit stands as it is. */
  readonly payoutId?: string;
  readonly foundBy: ActorStamp;
  readonly foundAt: Instant;
  /** The plan that counts; earlier ones are writings. */
  readonly plan: { readonly at: Instant; readonly instalments: readonly Instalment[] } | null;
  readonly settlements: readonly RecoverySettlement[];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const confirmed = ({ settlements }: Recovery): number =>
  sum(settlements.flatMap(({ confirmedAt, amountRupiah }) => (confirmedAt === null ? [] : [amountRupiah])));

/** What is still owed. */
export const balanceOf = (recovery: Recovery): number => recovery.amountRupiah - confirmed(recovery);

/** A settlement that waits for the second person. */
export const openSettlement = ({ settlements }: Recovery): RecoverySettlement | undefined =>
  settlements.find(({ confirmedAt }) => confirmedAt === null);

interface Owing {
  readonly recoveries?: readonly Recovery[];
}

/** What is not settled in full, the oldest first. */
export const openRecoveries = ({ recoveries = [] }: Owing): Recovery[] =>
  recoveries.filter((recovery) => balanceOf(recovery) > 0);

export const withRecovery = <Of extends Owing>(claim: Of, recovery: Recovery): Of => ({
  ...claim,
  recoveries: (claim.recoveries ?? []).map((each) =>
    each.recoveryNo === recovery.recoveryNo ? recovery : each,
  ),
});

/** What of a benefit's money came back and stays, because it was too much: it is not paid again. */
export const keptOf = ({ recoveries = [] }: Owing, benefitId: string): number =>
  sum(
    recoveries
      .flatMap(({ settlements }) => settlements)
      .flatMap((each) =>
        each.decision === 'RETURN' && each.benefitId === benefitId ? [each.amountRupiah] : [],
      ),
  );

/** Whether a debt is about the benefit itself, and not about a second payment of it. */
export const isOfBenefit = (recovery: Recovery, benefitId: string): boolean =>
  recovery.benefitId === benefitId && recovery.payoutId === undefined;

/** What was found already of a benefit. */
export const foundOf = ({ recoveries = [] }: Owing, benefitId: string): number =>
  sum(recoveries.flatMap((each) => (isOfBenefit(each, benefitId) ? [each.amountRupiah] : [])));

/** What was found already of a payout that was made beside the one that paid the benefit. */
export const foundOfPayout = ({ recoveries = [] }: Owing, payoutId: string): number =>
  sum(recoveries.flatMap((each) => (each.payoutId === payoutId ? [each.amountRupiah] : [])));

/** What came back of one debt: as money on a statement, or taken off another benefit. What was given up did not. */
const backOf = ({ settlements }: Recovery): number =>
  sum(
    settlements.flatMap(({ decision, confirmedAt, amountRupiah }) =>
      confirmedAt === null || decision === 'WRITE_OFF' ? [] : [amountRupiah],
    ),
  );

/** Whether everything of a debt came back. */
export const isBack = (recovery: Recovery): boolean => backOf(recovery) >= recovery.amountRupiah;

/** What of a benefit came back. */
export const cameBack = ({ recoveries = [] }: Owing, benefitId: string): number =>
  sum(recoveries.flatMap((each) => (isOfBenefit(each, benefitId) ? [backOf(each)] : [])));

/** Debts of a benefit that name days: all of them, and those of which everything came back, so that their days are free again. */
export function debtsOfDays({ recoveries = [] }: Owing, benefitId: string): DebtsOfDays {
  const found = recoveries.flatMap(({ days, ...rest }) =>
    days === undefined || rest.benefitId !== benefitId ? [] : [{ ...rest, days }],
  );
  return { found, back: found.filter(isBack) };
}

/** Children of a scholarship whose school year was found wrong: all, and those that were given back and count no more. */
export function wrongChildren(
  { recoveries = [] }: Owing,
  benefitId: string,
): {
  readonly found: readonly WrongChild[];
  readonly back: readonly WrongChild[];
  readonly backRupiah: number;
} {
  const found = recoveries.filter((each) => each.benefitId === benefitId && each.children !== undefined);
  const back = found.filter(isBack);
  const of = (debts: readonly Recovery[]): WrongChild[] => debts.flatMap(({ children = [] }) => children);
  return { found: of(found), back: of(back), backRupiah: sum(back.map((each) => each.amountRupiah)) };
}

type DebtOfDays = Recovery & Required<Pick<Recovery, 'days'>>;
interface DebtsOfDays {
  readonly found: readonly DebtOfDays[];
  readonly back: readonly DebtOfDays[];
}

/** Whether its payee has nothing of a benefit any more: what it was granted for may be granted again. */
export const isGivenBack = (
  claim: Owing,
  { benefitId, amountRupiah }: { readonly benefitId: string; readonly amountRupiah: number },
): boolean => amountRupiah > 0 && cameBack(claim, benefitId) >= amountRupiah;

/** The next instalment that what came since the plan was made does not reach; money fills them in their order. */
export function nextInstalment({ plan, settlements }: Recovery): Instalment | undefined {
  if (plan === null) return undefined;
  let left = sum(
    settlements.flatMap(({ confirmedAt, amountRupiah }) =>
      confirmedAt !== null && confirmedAt >= plan.at ? [amountRupiah] : [],
    ),
  );
  return plan.instalments.find(({ amountRupiah }) => {
    left -= amountRupiah;
    return left < 0;
  });
}
