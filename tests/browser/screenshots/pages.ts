import { RECIPES } from '../../demo/sample/plan';
import type { Loose } from '../../support/loose';
import type { World } from '../../support/world';
import { REGISTERS } from '../support/registers';

/** A page as somebody opens it. */
export interface Shot {
  readonly name: string;
  readonly as: string;
  readonly address: string;
}

const shot = (as: string, name: string, address: string): Shot => ({ as, name: `${as}-${name}`, address });

/** Every page, each as whoever works on it; records are those of the sample. */
export async function allPages(world: World): Promise<Shot[]> {
  const auditor = await world.desks.as('auditor');
  const { items: payouts } = await auditor.read<{ items: Loose[] }>('/payouts?limit=100');
  const { items: batches } = await auditor.read<{ items: Loose[] }>('/payout-batches');
  const payout = (state: string): string => payouts.find((one) => one.state === state)?.payoutId;
  const paid = payouts.find((one) => one.state === 'RECONCILED')!;
  return [
    shot('plkk', 'work', '/'),
    shot('plkk', 'report', '/report'),
    shot('doctor', 'work', '/'),
    shot('officer', 'work', '/'),
    shot('officer', 'claims', '/claims'),
    ...(await claimsOfStages(world)),
    shot('officer', 'notices', '/notices'),
    shot('officer', 'calculation', `/benefits/${paid.benefitId}/calculation`),
    shot('officer', 'not-found', '/nowhere'),
    shot('verifier', 'work', '/'),
    shot('approver', 'work', '/'),
    shot('head', 'overview', '/overview'),
    shot('maker', 'work', '/'),
    shot('maker', 'payouts', '/payouts'),
    ...['HELD', 'UNKNOWN', 'FAILED', 'RETURNED', 'RECONCILED'].map((state) =>
      shot('maker', `payout-${state}`, `/payouts/${payout(state)}`),
    ),
    shot('maker', 'batches', '/batches'),
    shot('maker', 'reconciliation', '/reconciliation'),
    shot('maker', 'ledger', '/ledger'),
    shot('maker', 'account', '/ledger?account=BENEFIT_EXPENSE'),
    ...(batches[0] === undefined ? [] : [shot('releaser', 'batch', `/batches/${batches[0].batchId}`)]),
    shot('auditor', 'readings', '/readings'),
    shot('admin', 'rules', '/rules'),
    shot('admin', 'radar', '/radar'),
    shot('admin', 'people', '/people'),
    ...REGISTERS.map((register) => shot('admin', register, `/administration/${register}`)),
  ];
}

/** One claim of every stage that the sample has. */
async function claimsOfStages(world: World): Promise<Shot[]> {
  const auditor = await world.desks.as('auditor');
  const stages = [...new Set(RECIPES.map(({ stage }) => stage))];
  const found = await Promise.all(
    stages.map(async (stage) => {
      const { items } = await auditor.read<{ items: Loose[] }>(`/claims?stage=${stage}&limit=1`);
      return items[0] === undefined
        ? []
        : [shot('officer', `claim-${stage}`, `/claims/${items[0].claimNumber}`)];
    }),
  );
  return found.flat();
}
