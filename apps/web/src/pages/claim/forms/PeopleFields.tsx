import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AccountFields } from '../../../components/fields/AccountFields';
import { DateField } from '../../../components/fields/DateField';
import { CodeSelect, TextField, WholeField } from '../../../components/fields/fields';
import { RELATION_LABEL, SCHOOL_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import type { Errors } from './form-kit';
import type { ChildValues, GuardianValues, HeirValues, PersonValues } from './people-values';
import css from './Form.module.css';

interface PersonProps<V> {
  readonly value: V;
  readonly errors: Errors;
  readonly onChange: (value: V) => void;
  readonly onRemove: () => void;
}

type Numbered<V> = PersonProps<V> & { readonly number: number; readonly path: string };

export function HeirFields({ number, path, value, errors, onChange, onRemove }: Numbered<HeirValues>) {
  const { t } = useWords('forms');
  return (
    <PersonGroup title={t('heir', { n: number })} onRemove={onRemove}>
      <CodeSelect
        label={t('relation')}
        labels={RELATION_LABEL}
        value={value.relation}
        onChange={(relation) => onChange({ ...value, relation })}
        error={errors[`${path}.relation`]}
      />
      <IdentityFields value={value} errors={errors} path={path} onChange={onChange} />
      <AccountFields
        value={value}
        onChange={(account) => onChange({ ...value, ...account })}
        errorOf={(name) => errors[`${path}.${name}`]}
      />
    </PersonGroup>
  );
}

export function GuardianFields({ value, errors, onChange, onRemove }: PersonProps<GuardianValues>) {
  const { t } = useWords('forms');
  return (
    <PersonGroup title={t('guardian')} onRemove={onRemove}>
      <TextField
        label={t('relation')}
        value={value.relation}
        onChange={(relation) => onChange({ ...value, relation })}
        error={errors['guardian.relation']}
      />
      <IdentityFields value={value} errors={errors} path="guardian" onChange={onChange} />
      <AccountFields
        value={value}
        onChange={(account) => onChange({ ...value, ...account })}
        errorOf={(name) => errors[`guardian.${name}`]}
      />
    </PersonGroup>
  );
}

function IdentityFields({
  value,
  errors,
  path,
  onChange,
}: {
  readonly value: PersonValues;
  readonly errors: Errors;
  readonly path: string;
  readonly onChange: (value: PersonValues) => void;
}) {
  const { t } = useWords('forms');
  return (
    <div className={css.two}>
      <TextField
        label={t('name')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errors[`${path}.name`]}
      />
      <TextField
        label={t('nik')}
        inputMode="numeric"
        value={value.nik}
        onChange={(nik) => onChange({ ...value, nik: nik.replace(/\D/g, '') })}
        error={errors[`${path}.nik`]}
        description={t('nikHelp')}
      />
    </div>
  );
}

export function ChildFields({ number, path, value, errors, onChange, onRemove }: Numbered<ChildValues>) {
  const { t } = useWords('forms');
  return (
    <PersonGroup title={t('child', { n: number })} onRemove={onRemove}>
      <div className={css.two}>
        <TextField
          label={t('name')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          error={errors[`${path}.name`]}
        />
        <DateField
          label={t('birthDate')}
          value={value.birthDate}
          onChange={(birthDate) => onChange({ ...value, birthDate })}
          error={errors[`${path}.birthDate`]}
        />
        <CodeSelect
          label={t('level')}
          labels={SCHOOL_LABEL}
          value={value.level}
          onChange={(level) => onChange({ ...value, level })}
          error={errors[`${path}.level`]}
        />
        <WholeField
          label={t('schoolYear')}
          min={1}
          max={6}
          value={value.year}
          onChange={(year) => onChange({ ...value, year })}
          error={errors[`${path}.year`]}
        />
      </div>
    </PersonGroup>
  );
}

function PersonGroup({
  title,
  onRemove,
  children,
}: {
  readonly title: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useWords('forms');
  return (
    <fieldset className={css.group} aria-label={title}>
      <div className={css.groupHead}>
        <h3>{title}</h3>
        <Button variant="subtle" size="xs" leftSection={<IconX size={14} aria-hidden />} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
      {children}
    </fieldset>
  );
}
