import { useWords } from '../../i18n/use-words';
import { BankSelect, TextField } from './fields';
import css from './AccountFields.module.css';

export interface AccountValues {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

export const NO_ACCOUNT: AccountValues = { bankCode: '', accountNumber: '', accountName: '' };

interface AccountFieldsProps {
  readonly value: AccountValues;
  readonly onChange: (value: AccountValues) => void;
  /** Error of a field by its name. */
  readonly errorOf: (name: keyof AccountValues) => React.ReactNode;
}

/** Bank, number and name of an account, the name as it stands in the bank book. */
export function AccountFields({ value, onChange, errorOf }: AccountFieldsProps) {
  const { t } = useWords('forms');
  return (
    <div className={css.account}>
      <BankSelect
        label={t('bank')}
        value={value.bankCode}
        onChange={(bankCode) => onChange({ ...value, bankCode })}
        error={errorOf('bankCode')}
      />
      <TextField
        label={t('accountNumber')}
        inputMode="numeric"
        value={value.accountNumber}
        onChange={(text) => onChange({ ...value, accountNumber: text.replace(/\D/g, '') })}
        error={errorOf('accountNumber')}
      />
      <TextField
        label={t('accountName')}
        value={value.accountName}
        onChange={(accountName) => onChange({ ...value, accountName })}
        error={errorOf('accountName')}
        description={t('accountNameHelp')}
      />
    </div>
  );
}
