import type { PayoutState } from '@jkk/domain/claim/stages';
import type { ReactNode } from 'react';
import { PAYOUT_LABELS } from '@jkk/domain/words/payouts';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { Tag } from '../tag/Tag';
import css from './Certainty.module.css';

/** One scale for everything uncertain: dashed, hatched, half, solid with a tick. */
export type CertaintyStep = 'draft' | 'way' | 'said' | 'proven';

export function Certainty({
  step,
  children,
}: {
  readonly step: CertaintyStep;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${css.cert} ${css[step]}`}>
      <i aria-hidden />
      {children}
    </span>
  );
}

const PAYOUT_STEP: Partial<Record<PayoutState, CertaintyStep>> = {
  AWAITING_RELEASE: 'draft',
  RELEASED: 'way',
  SENDING: 'way',
  PENDING: 'way',
  UNKNOWN: 'way',
  CLAIMED_PAID: 'said',
  RECONCILED: 'proven',
};

/** A payout's state on the scale; states that need a person are plain tags. */
export function PayoutCertainty({ state }: { readonly state: PayoutState }) {
  const { say } = useWords();
  const label = say(labelOf(PAYOUT_LABELS, state));
  const step = PAYOUT_STEP[state];
  if (step === undefined) return <Tag tone={state === 'CANCELLED' ? 'plain' : 'soon'}>{label}</Tag>;
  return <Certainty step={step}>{label}</Certainty>;
}
