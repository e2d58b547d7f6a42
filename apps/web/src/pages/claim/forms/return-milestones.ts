import { RETURN_MILESTONES } from '@jkk/domain/claim/years/return-words';
import type { Claim } from '../../../api/model';
import type { Text } from '../../../i18n/use-words';

/** What the last plan of return to work still awaits, with its words. */
export function awaitedMilestones({ returnPlans, returnProgress }: Claim): Readonly<Record<string, Text>> {
  const plan = returnPlans.at(-1);
  if (plan === undefined) return {};
  const planned: readonly string[] = [
    ...plan.milestones.map(({ milestone }) => milestone),
    ...(plan.training === null ? [] : ['TRAINING_DONE']),
    'BACK_AT_WORK',
  ];
  const over = returnProgress.filter(({ at, status }) => at >= plan.at && status !== 'POSTPONED');
  const gone: readonly string[] = over.map(({ milestone }) => milestone);
  return Object.fromEntries(
    Object.entries(RETURN_MILESTONES).filter(
      ([milestone]) => planned.includes(milestone) && !gone.includes(milestone),
    ),
  );
}
