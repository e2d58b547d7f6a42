import type { Instant } from '../../calendar';
import type { DisabilityItem, PanelDecisionBody } from '../forms';

/** What advisory doctors, or the head where they did not agree, say, and since when. */
export type Opinion = Pick<PanelDecisionBody, 'disabilities'> & {
  readonly opinion: PanelDecisionBody['opinion'] | 'DECLINES';
  readonly at: Instant;
};

/** What an opinion makes bind; nothing where it only disagrees or asks for more. */
export function settledBy(
  { opinion, disabilities = [] }: Pick<Opinion, 'opinion' | 'disabilities'>,
  stated: readonly DisabilityItem[],
): readonly DisabilityItem[] | undefined {
  if (opinion === 'MORE_NEEDED' || opinion === 'DECLINES') return undefined;
  if (disabilities.length > 0) return disabilities;
  return opinion === 'AGREES' ? stated : undefined;
}
