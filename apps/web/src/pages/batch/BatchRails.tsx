import { RAIL_LABELS } from '@jkk/domain/words/payouts';
import type { BatchDetail } from '../../api/model';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { railsOf } from './batch-facts';

/** How the money of a batch travels, and why so. */
export function BatchRails({ batch }: { readonly batch: BatchDetail }) {
  const { t, say } = useWords('evidence');
  return railsOf(batch).map(({ key, rail, reason, count }) => (
    <span key={key}>
      {t('onRail', { count, rail: say(labelOf(RAIL_LABELS, rail)), reason: say(reason) })}
    </span>
  ));
}
