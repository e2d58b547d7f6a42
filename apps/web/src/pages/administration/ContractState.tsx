import { Tag } from '../../components/tag/Tag';
import { dayOf, formatDay } from '../../format/dates';
import { useWords } from '../../i18n/use-words';

interface ContractStateProps {
  readonly from: string;
  readonly to: string | null;
}

/** Whether an agreement holds today, has ended, or takes effect later. */
export function ContractState({ from, to }: ContractStateProps) {
  const { t, language } = useWords('registers');
  const today = dayOf(new Date().toISOString());
  if (from > today) return <Tag tone="soon">{t('coming', { date: formatDay(from, language) })}</Tag>;
  return to !== null && to < today ? <Tag>{t('over')}</Tag> : <Tag tone="done">{t('holds')}</Tag>;
}
