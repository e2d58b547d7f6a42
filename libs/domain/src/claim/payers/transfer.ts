import { formatRupiah, rupiah } from '../../money';
import type { Benefit, Claim } from '../claim';
import { stopClock } from '../clocks/clock';
import { withBenefit, type DecisionContext, type Effect } from '../decision';
import { fixed, type Sentence } from '../sentences';
import { isTreatment } from './other-payers';
import { foundOf, openRecoveries } from '../recovery/recovery';
import { postingOf } from './receivable';

interface Moved {
  readonly claim: Claim;
  readonly effects: readonly Effect[];
  /** What BPJS Kesehatan owes. */
  readonly settlementRupiah: number;
}

/**
 * A claim that is neither accident nor disease of work goes to BPJS Kesehatan. What the programme paid for treatment under its
 * guarantee is settled between the two; what it has not paid is not its to pay.
 */
export function transferred(claim: Claim, context: DecisionContext): Moved {
  const moved = claim.benefits.reduce<Moved>(
    (moved, benefit) => {
      if (benefit.stage === 'PAID') return settledWithInsurer(moved, benefit, context);
      return ENDED.includes(benefit.stage)
        ? moved
        : { ...moved, claim: unpaid(moved.claim, benefit, context) };
    },
    { claim, effects: [], settlementRupiah: 0 },
  );
  return { ...moved, claim: handedOver(moved.claim) };
}

/** The claim is with the insurer; it rests once no payee owes anything any more. */
export const handedOver = (claim: Claim): Claim => ({
  ...claim,
  stage: openRecoveries(claim).length > 0 ? 'TRANSFERRED_OWING' : 'TRANSFERRED',
});

export const isHandedOver = ({ stage }: Pick<Claim, 'stage'>): boolean =>
  stage === 'TRANSFERRED' || stage === 'TRANSFERRED_OWING';

const ENDED: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED'];

function settledWithInsurer(moved: Moved, benefit: Benefit, { now }: DecisionContext): Moved {
  const amountRupiah = bornOf(moved.claim, benefit);
  if (!isTreatment(benefit.type) || benefit.settlement !== undefined || amountRupiah === 0) return moved;
  const owed: Benefit = { ...benefit, settlement: { payer: 'BPJS_KESEHATAN', amountRupiah } };
  return {
    claim: withBenefit(moved.claim, owed),
    effects: [...moved.effects, ...postingOf(moved.claim, owed, 'settlement', 'owed', now)],
    settlementRupiah: moved.settlementRupiah + amountRupiah,
  };
}

/** What the fund bears of a paid benefit: less what another payer, the insurer or its payee owes. */
export const bornOf = (claim: Claim, { benefitId, amountRupiah, receivable, settlement }: Benefit): number =>
  amountRupiah -
  (receivable?.amountRupiah ?? 0) -
  (settlement?.amountRupiah ?? 0) -
  foundOf(claim, benefitId);

/** A benefit that nobody pays here any more. */
export function unpaid(claim: Claim, benefit: Benefit, context: DecisionContext): Claim {
  const { receivable: _owed, settlement: _settled, ...rest } = benefit;
  const { clock, clockMoves } = stopClock(claim, benefit, { reason: 'CLAIM_ENDED', by: null }, context);
  return { ...withBenefit(claim, { ...rest, stage: 'CANCELLED', clock }), clockMoves };
}

/** The event of it, with what is settled where something is. */
export const settlementData = ({ settlementRupiah }: Moved): { settlementRupiah?: number } =>
  settlementRupiah === 0 ? {} : { settlementRupiah };

/** A sentence that goes on with what is settled between the two. */
export const withSettlement =
  (id: string, en: string): Sentence =>
  (data, context) => {
    const { settlementRupiah } = data;
    if (settlementRupiah === undefined) return fixed(id, en)(data, context);
    const amount = formatRupiah(rupiah(Number(settlementRupiah)));
    return {
      id: `${id} Diperhitungkan dengan BPJS Kesehatan untuk perawatan yang sudah dibayar: ${amount}.`,
      en: `${en} Settled with BPJS Kesehatan for treatment that was paid: ${amount}.`,
    };
  };
