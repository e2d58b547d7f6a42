import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BenefitType } from '@jkk/domain/benefits/types';
import { Choice } from '../../../components/choice/Choice';
import { DateField } from '../../../components/fields/DateField';
import { CodeSelect, RupiahField, WholeField } from '../../../components/fields/fields';
import { SCHOOL_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { DisabilityFields } from './DisabilityFields';
import { DETAILS_OF } from './benefit-details';
import type { DetailValues } from './benefit-details';
import type { Errors } from './form-kit';
import css from './Form.module.css';

interface BenefitDetailsProps {
  readonly type: BenefitType;
  readonly values: DetailValues;
  readonly onChange: (part: Partial<DetailValues>) => void;
  readonly errors: Errors;
}

const RUPIAH = ['invoice', 'referencePrice', 'alreadyPaid', 'santunan'] as const;
const DATES = ['startedOn', 'dueOn', 'paidOn'] as const;

/** The fields of one type of benefit: what the calculator's line asks for. */
export function BenefitDetails({ type, values, onChange, errors }: BenefitDetailsProps) {
  const { t } = useWords('forms');
  const asked = DETAILS_OF[type] ?? [];
  if (asked.length === 0) return <p className={css.note}>{t('noDetails')}</p>;
  const has = (name: keyof DetailValues): boolean => asked.includes(name);
  return (
    <>
      {has('periods') && <Periods values={values} onChange={onChange} errors={errors} />}
      {has('receipts') && <Receipts values={values} onChange={onChange} errors={errors} />}
      {has('invoices') && <Invoices values={values} onChange={onChange} errors={errors} />}
      {has('children') && <Pupils values={values} onChange={onChange} errors={errors} />}
      {has('items') && (
        <DisabilityFields
          measured
          functional={type === 'PARTIAL_FUNCTIONAL'}
          value={values.items}
          onChange={(items) => onChange({ items })}
          errors={errors}
          path="details.items"
        />
      )}
      <div className={css.two}>
        {DATES.filter(has).map((name) => (
          <DateField
            key={name}
            label={t(name)}
            value={values[name]}
            onChange={(value) => onChange({ [name]: value })}
            error={errors[`details.${name}`]}
          />
        ))}
        {RUPIAH.filter(has).map((name) => (
          <RupiahField
            key={name}
            label={t(name)}
            value={values[name]}
            onChange={(value) => onChange({ [name]: value })}
            error={errors[`details.${name}`]}
          />
        ))}
      </div>
    </>
  );
}

type PartProps = Omit<BenefitDetailsProps, 'type'>;

function Periods({ values, onChange, errors }: PartProps) {
  const { t } = useWords('forms');
  const set = listSetter(values.periods, (periods) => onChange({ periods }));
  return (
    <Rows title={t('periods')} onAdd={() => onChange({ periods: [...values.periods, { from: '', to: '' }] })}>
      {values.periods.map((period, at) => (
        <Row key={at} onRemove={() => onChange({ periods: values.periods.filter((_, n) => n !== at) })}>
          <DateField
            label={t('from')}
            value={period.from}
            onChange={(from) => set(at, { from })}
            error={errors[`details.periods.${at}.from`]}
          />
          <DateField
            label={t('to')}
            value={period.to}
            onChange={(to) => set(at, { to })}
            error={errors[`details.periods.${at}.to`]}
          />
        </Row>
      ))}
    </Rows>
  );
}

function Receipts({ values, onChange, errors }: PartProps) {
  const { t } = useWords('forms');
  const set = listSetter(values.receipts, (receipts) => onChange({ receipts }));
  return (
    <Rows
      title={t('receipts')}
      onAdd={() => onChange({ receipts: [...values.receipts, { mode: 'LAND', amount: undefined }] })}
    >
      {values.receipts.map((receipt, at) => (
        <Row key={at} onRemove={() => onChange({ receipts: values.receipts.filter((_, n) => n !== at) })}>
          <Choice
            label={t('mode')}
            value={receipt.mode}
            onChange={(mode) => set(at, { mode })}
            options={(['LAND', 'SEA', 'AIR'] as const).map((value) => ({ value, label: t(value) }))}
          />
          <RupiahField
            label={t('amount')}
            value={receipt.amount}
            onChange={(amount) => set(at, { amount })}
            error={errors[`details.receipts.${at}.amount`]}
          />
        </Row>
      ))}
    </Rows>
  );
}

function Invoices({ values, onChange, errors }: PartProps) {
  const { t } = useWords('forms');
  const set = listSetter(values.invoices, (invoices) => onChange({ invoices }));
  return (
    <Rows
      title={t('invoices')}
      onAdd={() => onChange({ invoices: [...values.invoices, { on: '', amount: undefined }] })}
    >
      {values.invoices.map((invoice, at) => (
        <Row key={at} onRemove={() => onChange({ invoices: values.invoices.filter((_, n) => n !== at) })}>
          <DateField
            label={t('on')}
            value={invoice.on}
            onChange={(on) => set(at, { on })}
            error={errors[`details.invoices.${at}.on`]}
          />
          <RupiahField
            label={t('amount')}
            value={invoice.amount}
            onChange={(amount) => set(at, { amount })}
            error={errors[`details.invoices.${at}.amount`]}
          />
        </Row>
      ))}
    </Rows>
  );
}

function Pupils({ values, onChange, errors }: PartProps) {
  const { t } = useWords('forms');
  const set = listSetter(values.children, (children) => onChange({ children }));
  const path = (at: number, name: string): string | undefined => errors[`details.children.${at}.${name}`];
  return (
    <Rows
      title={t('children')}
      onAdd={() =>
        onChange({ children: [...values.children, { birthDate: '', level: '', year: undefined }] })
      }
    >
      {values.children.map((child, at) => (
        <Row key={at} onRemove={() => onChange({ children: values.children.filter((_, n) => n !== at) })}>
          <DateField
            label={t('birthDate')}
            value={child.birthDate}
            onChange={(birthDate) => set(at, { birthDate })}
            error={path(at, 'birthDate')}
          />
          <CodeSelect
            label={t('level')}
            labels={SCHOOL_LABEL}
            value={child.level}
            onChange={(level) => set(at, { level })}
            error={path(at, 'level')}
          />
          <WholeField
            label={t('schoolYear')}
            min={1}
            max={6}
            value={child.year}
            onChange={(year) => set(at, { year })}
            error={path(at, 'year')}
          />
        </Row>
      ))}
    </Rows>
  );
}

/** Sets a part of the entry at a place of a list. */
const listSetter =
  <V extends object>(list: readonly V[], onChange: (list: readonly V[]) => void) =>
  (at: number, part: Partial<V>): void =>
    onChange(list.map((entry, n) => (n === at ? { ...entry, ...part } : entry)));

function Rows({
  title,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useWords('forms');
  return (
    <fieldset className={css.group} aria-label={title}>
      <div className={css.groupHead}>
        <h3>{title}</h3>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
          {t('addRow')}
        </Button>
      </div>
      {children}
    </fieldset>
  );
}

function Row({ onRemove, children }: { readonly onRemove: () => void; readonly children: ReactNode }) {
  const { t } = useWords('forms');
  return (
    <div className={css.two}>
      {children}
      <div>
        <Button variant="subtle" size="xs" leftSection={<IconX size={14} aria-hidden />} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}
