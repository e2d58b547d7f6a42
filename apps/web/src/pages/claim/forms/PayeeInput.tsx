import type { BenefitType } from '@jkk/domain/benefits/labels';
import { PAYEE_LABELS } from '@jkk/domain/words/case';
import { useEffect } from 'react';
import type { Claim } from '../../../api/model';
import { Choice } from '../../../components/choice/Choice';
import type { FieldInputProps } from '../../../components/sheet/sheet-context';
import { SheetFields } from '../../../components/sheet/SheetFields';
import { useInput, useSheet } from '../../../components/sheet/sheet-context';
import css from '../../../components/sheet/Sheet.module.css';
import { shortAccount } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { entitledHeirs, firstPayee, FROM_FINAL_REPORT, FROM_REGISTER, payeeKinds } from './payee-values';
import type { PayeeValues } from './payee-values';

/** Who is paid. Heirs and guardian come from the final report, employer and hospital from the reference data. */
export const payeeInputOf = (claim: Claim) =>
  function PayeeInput({ path, field, values }: FieldInputProps) {
    const { t, say } = useWords('forms');
    const { form } = useSheet();
    const { value, onChange } = useInput<PayeeValues>(path);
    const type = values['type'] as BenefitType | '';
    const kinds = type === '' ? [] : payeeKinds(claim, type);
    const fits = kinds.includes(value.kind as never);
    useEffect(() => {
      // Another type of benefit may be for somebody else.
      if (type !== '' && !fits) form.setFieldValue(path, firstPayee(claim, type));
    }, [type, fits, form, path]);
    if (type === '' || field.kind !== 'object') return null;
    const error = (name: string): string | undefined => form.errors[`${path}.${name}`] as string | undefined;
    const { kind: _kind, ...account } = field.fields;
    return (
      <fieldset className={css.list} aria-label={say(field.label)}>
        <Choice
          label={say(field.label)}
          value={value.kind}
          onChange={(kind) =>
            onChange({
              ...EMPTY,
              kind,
              name: kind === 'PARTICIPANT' ? (claim.participant.name ?? '') : '',
            })
          }
          error={error('kind') ?? error('')}
          options={kinds.map((kind) => ({ value: kind, label: say(PAYEE_LABELS[kind]) }))}
        />
        {FROM_FINAL_REPORT.includes(value.kind) ? (
          <Choice
            label={t('payeeName')}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
            error={error('name')}
            help={t('payeeFromReport')}
            options={peopleFor(claim, value.kind).map((person) => ({
              value: person.name,
              label: `${person.name} · ${shortAccount(person.bankCode, person.maskedAccount)}`,
            }))}
          />
        ) : FROM_REGISTER.includes(value.kind) ? (
          <p className={css.note}>{t('payeeFromRegister')}</p>
        ) : (
          value.kind !== '' && (
            <SheetFields
              fields={Object.fromEntries(
                Object.entries(account).map(([name, part]) => [name, { ...part, help: undefined }]),
              )}
              path={path}
              values={value as never}
            />
          )
        )}
      </fieldset>
    );
  };

const EMPTY = { name: '', bankCode: '', accountNumber: '', accountName: '' };

function peopleFor(claim: Claim, kind: string) {
  if (kind === 'HEIR') return entitledHeirs(claim);
  return claim.finalReport?.guardian ? [claim.finalReport.guardian] : [];
}
