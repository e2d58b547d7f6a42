import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import { Checkbox } from '@mantine/core';
import { useDivisible } from '../../api/reconciliations';
import { RupiahField } from '../../components/fields/number-fields';
import { Money } from '../../components/money/Money';
import { LoadFailed } from '../../components/states/States';
import { senText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import formCss from '../claim/forms/Forms.module.css';

/** Which payments a debit pays, and what the bank took beside them. */
export interface Division {
  readonly references: readonly string[];
  readonly fee: number;
}

interface DivisionPickerProps {
  readonly bankCode: string;
  readonly itemId: string;
  readonly division: Division;
  readonly error?: string | undefined;
  readonly onChange: (division: Division) => void;
}

/** The payments that a debit may pay together, and what is left of it; all of it has to be said. */
export function DivisionPicker({ bankCode, itemId, division, error, onChange }: DivisionPickerProps) {
  const { t } = useWords('items');
  const query = useDivisible(bankCode, itemId);
  if (query.error !== null) {
    return <LoadFailed title={t('payments')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return null;
  const { items, amountSen, mayHaveFee } = query.data;
  const { references, fee } = division;
  const picked = items.filter(({ reference }) => references.includes(reference));
  const paid = picked.reduce((sum, { amount }) => sum + amount, fee);
  const toggle = (reference: string): void => {
    const others = references.filter((each) => each !== reference);
    const next = others.length < references.length ? others : [...references, reference];
    onChange({ ...division, references: next });
  };
  return (
    <fieldset aria-invalid={error === undefined ? undefined : true}>
      <legend className={formCss.legend}>{t('payments')}</legend>
      {items.length === 0 && <p>{t('noPayments')}</p>}
      <div className={formCss.pick}>
        {items.map(({ reference, claimNumber, payeeName, amount }) => (
          <label key={reference}>
            <Checkbox
              checked={references.includes(reference)}
              onChange={() => toggle(reference)}
              aria-label={reference}
            />
            <span>
              {payeeName}
              <small>
                {reference} · {claimNumber}
              </small>
            </span>
            <Money rupiah={amount} />
          </label>
        ))}
      </div>
      {mayHaveFee && (
        <RupiahField
          label={t('besideFee')}
          value={fee === 0 ? undefined : fee}
          onChange={(value) => onChange({ ...division, fee: value ?? 0 })}
        />
      )}
      <p>{t('left', { amount: senText(amountSen - paid * SEN_PER_RUPIAH) })}</p>
      {error !== undefined && <p>{error}</p>}
    </fieldset>
  );
}
