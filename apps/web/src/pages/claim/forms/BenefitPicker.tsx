import { Checkbox } from '@mantine/core';
import type { Benefit } from '../../../api/model';
import { Money } from '../../../components/money/Money';
import { shortAccount } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import css from './Forms.module.css';

interface BenefitPickerProps {
  readonly benefits: readonly Benefit[];
  readonly picked: ReadonlySet<string>;
  readonly onChange: (picked: ReadonlySet<string>) => void;
}

/** The benefits that one command is given for, each with its amount and payee. */
export function BenefitPicker({ benefits, picked, onChange }: BenefitPickerProps) {
  const { t, say } = useWords('forms');
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset>
      <legend className={css.legend}>{t('which')}</legend>
      <div className={css.pick}>
        {benefits.map((benefit) => (
          <label key={benefit.benefitId}>
            <Checkbox
              checked={picked.has(benefit.benefitId)}
              onChange={() => toggle(benefit.benefitId)}
              aria-label={say(benefit.label)}
            />
            <span>
              {say(benefit.label)}
              <small>
                {benefit.payeeAccount.name} ·{' '}
                {shortAccount(benefit.payeeAccount.bankCode, benefit.payeeAccount.maskedAccount)}
              </small>
            </span>
            <Money rupiah={benefit.amount} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
