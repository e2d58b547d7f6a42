import { finding } from '@jkk/domain/findings';
import { Problem } from '@jkk/platform/problem';

const BEFORE_START = {
  id: 'Hari terakhir tidak boleh sebelum hari pertama.',
  en: 'The last day cannot be before the first.',
};

/** Refuses a list from one day to another that ends before it begins. */
export function checkDays({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new Problem('VALIDATION.FAILED', {
    errors: [finding('/query/to', 'DATE.BEFORE_START', BEFORE_START)],
  });
}
