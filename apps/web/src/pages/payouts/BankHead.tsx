import { rupiahText } from '../../format/money';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import type { BankGroup } from './by-bank';

interface BankHeadProps {
  readonly group: BankGroup;
  /** Rupiah that we have at this bank; undefined while that is not known. */
  readonly balance: number | undefined;
}

/** How much a bank is to pay, beside what lies there. */
export function BankHead({ group: { bankCode, rows, total }, balance }: BankHeadProps) {
  const { t } = useWords('finance');
  return (
    <>
      <b>{bankName(bankCode)}</b> {t('count', { count: rows.length })} · {rupiahText(total)}
      {balance !== undefined && ` · ${t('atBank', { balance: rupiahText(balance) })}`}
    </>
  );
}
