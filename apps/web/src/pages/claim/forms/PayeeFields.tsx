import type { PayeeKind } from '@jkk/domain/benefits/payee-kinds';
import type { Claim } from '../../../api/model';
import { Choice } from '../../../components/choice/Choice';
import { AccountFields } from '../../../components/fields/AccountFields';
import { TextField } from '../../../components/fields/fields';
import { PAYEE_LABEL, shortAccount } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { entitledHeirs, FROM_FINAL_REPORT, FROM_REGISTER, NEW_PAYEE } from './payee-values';
import type { PayeeValues } from './payee-values';
import type { Errors } from './form-kit';
import css from './Form.module.css';

interface PayeeFieldsProps {
  readonly claim: Claim;
  readonly kinds: readonly PayeeKind[];
  readonly value: PayeeValues;
  readonly onChange: (value: PayeeValues) => void;
  readonly errors: Errors;
}

/** Who is paid. Heirs and guardian come from the final report, employer and hospital from the reference data. */
export function PayeeFields({ claim, kinds, value, onChange, errors }: PayeeFieldsProps) {
  const { t, say } = useWords('forms');
  const people =
    value.kind === 'HEIR'
      ? entitledHeirs(claim)
      : claim.finalReport?.guardian
        ? [claim.finalReport.guardian]
        : [];
  return (
    <>
      <Choice
        label={t('payee')}
        value={value.kind}
        onChange={(kind) =>
          onChange({ ...NEW_PAYEE, kind, name: kind === 'PARTICIPANT' ? (claim.participant.name ?? '') : '' })
        }
        error={errors['payee.kind'] ?? errors.payee}
        options={kinds.map((kind) => ({ value: kind, label: say(PAYEE_LABEL[kind]) }))}
      />
      {FROM_FINAL_REPORT.includes(value.kind) && (
        <Choice
          label={t('payeeName')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          error={errors['payee.name']}
          help={t('payeeFromReport')}
          options={people.map((person) => ({
            value: person.name,
            label: `${person.name} · ${shortAccount(person.bankCode, person.maskedAccount)}`,
          }))}
        />
      )}
      {FROM_REGISTER.includes(value.kind) && <p className={css.note}>{t('payeeFromRegister')}</p>}
      {value.kind !== '' &&
        !FROM_REGISTER.includes(value.kind) &&
        !FROM_FINAL_REPORT.includes(value.kind) && (
          <>
            <TextField
              label={t('payeeName')}
              value={value.name}
              onChange={(name) => onChange({ ...value, name })}
              error={errors['payee.name']}
            />
            <AccountFields
              value={value}
              onChange={(account) => onChange({ ...value, ...account })}
              errorOf={(name) => errors[`payee.${name}`]}
            />
          </>
        )}
    </>
  );
}
