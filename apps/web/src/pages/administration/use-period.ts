import { formatDay } from '../../format/dates';
import { useWords } from '../../i18n/use-words';

/** From one day to another in words; what has no end says so. */
export function usePeriod(): (from: string, to: string | null) => string {
  const { t, language } = useWords('registers');
  return (from, to) =>
    t('period', {
      from: formatDay(from, language),
      to: to === null ? t('open') : formatDay(to, language),
    });
}
