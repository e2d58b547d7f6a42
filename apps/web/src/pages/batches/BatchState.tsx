import type { Batch } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { Tag } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

export function BatchState({ state }: { readonly state: Batch['state'] }) {
  const { t } = useWords('finance');
  if (state === 'OPEN') return <Certainty step="draft">{t('open')}</Certainty>;
  if (state === 'RELEASED') return <Certainty step="proven">{t('released')}</Certainty>;
  return <Tag>{t('removed')}</Tag>;
}
