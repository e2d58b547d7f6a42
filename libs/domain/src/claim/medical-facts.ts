import type { BenefitType } from '../benefits';
import { looseList, looseObject, type Loose } from '../fields';
import { finding, type Finding } from '../findings';
import type { Claim } from './claim';
import { bindingStatements } from './statements';

/** What of a disability a doctor states and an officer only chooses. */
const MEASURES = ['code', 'side', 'percent', 'decibels', 'lossPercent', 'functionLossPercent'] as const;

const isPartial = (type: BenefitType): boolean =>
  type === 'PARTIAL_ANATOMICAL' || type === 'PARTIAL_FUNCTIONAL';

/** Every disability of a request stands in the verified statement, with the same row, side and measure. */
export function unstatedDisabilities(
  claim: Claim,
  type: BenefitType,
  details: Loose,
  pointer: string,
): Finding[] {
  if (!isPartial(type)) return [];
  const stated = bindingStatements(claim).flatMap(({ disabilities }) => disabilities ?? []);
  const left = [...stated];
  return looseList(details['items']).flatMap((item, index) => {
    const at = left.findIndex((each) =>
      MEASURES.every((name) => looseObject(each)[name] === looseObject(item)[name]),
    );
    if (at < 0) return [finding(`${pointer}/items/${index}`, 'DISABILITY.NOT_STATED', NOT_STATED)];
    left.splice(at, 1);
    return [];
  });
}

const NOT_STATED = {
  id: 'Cacat ini tidak tercantum demikian di keterangan dokter yang dibenarkan.',
  en: 'The verified medical statement does not name this disability like this.',
};
