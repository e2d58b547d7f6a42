import { looseDate, type Loose } from '@jkk/domain/fields';
import { finding, type Finding } from '@jkk/domain/findings';

const ORDER = {
  id: 'Hari terakhir tidak boleh sebelum hari pertama.',
  en: 'The last day does not lie before the first one.',
};

export function daysInOrder({ firstDay, lastDay }: Loose): Finding[] {
  const [first, last] = [looseDate(firstDay), looseDate(lastDay)];
  const isWrong = first !== undefined && last !== undefined && last < first;
  return isWrong ? [finding('/lastDay', 'DATES.ORDER', ORDER)] : [];
}
