import { Certainty } from '../../components/certainty/Certainty';
import { Tag } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

/** What the medical verifier said about a statement; undefined while nothing has been said. */
export function Verdict({ outcome }: { readonly outcome: unknown }) {
  const { t } = useWords('claim');
  if (outcome === 'QUERIED') return <Tag tone="soon">{t('queried')}</Tag>;
  if (outcome === 'CONFIRMED') return <Certainty step="proven">{t('confirmed')}</Certainty>;
  return <Certainty step="way">{t('notVerified')}</Certainty>;
}
