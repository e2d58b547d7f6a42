import type { TermUnit } from '@jkk/domain/policies';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';

/** A value in words: `7 hari kerja`, `Rp100.000.000`, `ya`. */
export function useTermValue(): (unit: TermUnit, value: number) => string {
  const { t } = useWords('rules');
  return (unit, value) => {
    if (unit === 'RUPIAH') return rupiahText(value);
    if (unit === 'SWITCH') return t(value === 1 ? 'switchOn' : 'switchOff');
    return unit === 'DAY_OF_MONTH' ? t('term_DAY_OF_MONTH', { value }) : t(`term_${unit}`, { count: value });
  };
}
