import type { Claim } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { Tag } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

/** What the medical verifier said about the last statement. */
export function Verdict({ verification }: { readonly verification: Claim['verification'] }) {
  const { t } = useWords('claim');
  if (verification === null) return <Certainty step="way">{t('notVerified')}</Certainty>;
  if (verification.outcome === 'QUERIED') return <Tag tone="soon">{t('queried')}</Tag>;
  return <Certainty step="proven">{t('confirmed')}</Certainty>;
}
