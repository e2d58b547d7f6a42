import { useRef, useState } from 'react';
import { giveBenefitCommand } from '../../../api/commands';
import type { BenefitBody, BenefitCommand } from '../../../api/commands';
import { newKey } from '../../../api/idempotency';
import type { Benefit, Claim } from '../../../api/model';
import { useCommand } from './use-command';

/**
 * One command for several benefits, sent one by one with the versions seen when the form was opened. What has been done
 * stays done when a later one is refused, and a repeat sends only the rest.
 */
export function useBenefitCommand<C extends BenefitCommand>(
  command: C,
  claim: Claim,
  offered: readonly Benefit[],
  onDone: () => void,
) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(offered.map((benefit) => benefit.benefitId)),
  );
  const seen = useRef(versionsOf(offered));
  const done = useRef(new Set<string>());
  const keysOf = useRef(new Map<string, string>());
  const state = useCommand<BenefitBody<C>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    onDone,
    send: async (body, stamp) => {
      for (const benefit of offered.filter(
        (one) => picked.has(one.benefitId) && !done.current.has(one.benefitId),
      )) {
        const id = benefit.benefitId;
        const key = keysOf.current.get(`${stamp.key} ${id}`) ?? newKey();
        keysOf.current.set(`${stamp.key} ${id}`, key);
        await giveBenefitCommand(command, id, body, {
          version: seen.current.get(id) ?? benefit.version,
          key,
        });
        done.current.add(id);
      }
    },
  });
  const chosen = offered.filter((benefit) => picked.has(benefit.benefitId));
  return {
    ...state,
    picked,
    setPicked,
    chosen,
    total: chosen.reduce((sum, benefit) => sum + benefit.amount, 0),
    adopt: () => {
      seen.current = versionsOf(claim.benefits);
      state.adopt();
    },
  };
}

const versionsOf = (benefits: readonly Benefit[]): ReadonlyMap<string, number> =>
  new Map(benefits.map((benefit) => [benefit.benefitId, benefit.version]));
