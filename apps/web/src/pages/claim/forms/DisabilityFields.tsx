import { Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { DISABILITY_TABLE } from '@jkk/domain/rules/data/disability-table';
import { Choice } from '../../../components/choice/Choice';
import { WholeField } from '../../../components/fields/fields';
import { useWords } from '../../../i18n/use-words';
import type { Errors } from './form-kit';
import css from './Form.module.css';

export interface DisabilityValues {
  readonly code: string;
  readonly side?: 'LEFT' | 'RIGHT' | undefined;
  readonly percent?: number | undefined;
  readonly functionLossPercent?: number | undefined;
  readonly decibels?: number | undefined;
  readonly lossPercent?: number | undefined;
}

/** What the benefit's line asks for besides the row; the doctor's form has the percentage of a range only. */
const MEASURE_FIELD = { RANGE: 'percent', DECIBELS: 'decibels', LOSS_PERCENT: 'lossPercent' } as const;

interface DisabilityFieldsProps {
  readonly value: readonly DisabilityValues[];
  readonly onChange: (value: readonly DisabilityValues[]) => void;
  /** Loss of function: only limb and digit rows, each with its share. */
  readonly functional: boolean;
  /** The benefit's own measures are asked too. */
  readonly measured?: boolean;
  readonly errors: Errors;
  /** Path of the list in the body, for the errors. */
  readonly path?: string;
}

function fieldOf(measure: keyof typeof MEASURE_FIELD | 'FIXED', measured: boolean) {
  if (measure === 'FIXED') return undefined;
  const field = MEASURE_FIELD[measure];
  return field === 'percent' || measured ? field : undefined;
}

const rowOf = (code: string) => DISABILITY_TABLE.find((row) => row.code === code);

/** Rows of the disability table; a side is asked where the row is one of a pair, a percentage where it is a range. */
export function DisabilityFields({
  value,
  onChange,
  functional,
  measured,
  errors,
  path = 'disabilities',
}: DisabilityFieldsProps) {
  const { t } = useWords('forms');
  const change = (at: number, part: Partial<DisabilityValues>): void =>
    onChange(value.map((item, n) => (n === at ? { ...item, ...part } : item)));
  return (
    <fieldset className={css.group}>
      <div className={css.groupHead}>
        <h3>{t('disabilities')}</h3>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, { code: '' }])}
        >
          {t('addRow')}
        </Button>
      </div>
      {errors[path] && <p className={css.note}>{errors[path]}</p>}
      {value.map((item, at) => (
        <DisabilityRow
          key={at}
          item={item}
          functional={functional}
          measured={measured === true}
          errorOf={(name) => errors[`${path}.${at}.${name}`]}
          onChange={(part) => change(at, part)}
          onRemove={() => onChange(value.filter((_, n) => n !== at))}
        />
      ))}
    </fieldset>
  );
}

interface DisabilityRowProps {
  readonly item: DisabilityValues;
  readonly functional: boolean;
  readonly measured: boolean;
  readonly errorOf: (name: keyof DisabilityValues) => string | undefined;
  readonly onChange: (part: Partial<DisabilityValues>) => void;
  readonly onRemove: () => void;
}

function DisabilityRow({ item, functional, measured, errorOf, onChange, onRemove }: DisabilityRowProps) {
  const { t, say } = useWords('forms');
  const row = rowOf(item.code);
  const field = row === undefined ? undefined : fieldOf(row.measure, measured);
  const data = DISABILITY_TABLE.filter((candidate) => !functional || candidate.functional).map(
    (candidate) => ({
      value: candidate.code,
      label: `${candidate.code} ${say(candidate.name)}`,
    }),
  );
  return (
    <>
      <Select
        label={t('disabilityRow')}
        searchable
        data={data}
        value={item.code === '' ? null : item.code}
        error={errorOf('code')}
        onChange={(code) =>
          onChange({
            code: code ?? '',
            side: undefined,
            percent: undefined,
            decibels: undefined,
            lossPercent: undefined,
          })
        }
        rightSection={
          <Button variant="subtle" size="xs" aria-label={t('remove')} onClick={onRemove} px={4}>
            <IconX size={14} aria-hidden />
          </Button>
        }
      />
      <div className={css.three}>
        {row?.paired && (
          <Choice
            label={t('side')}
            value={item.side}
            onChange={(side) => onChange({ side })}
            error={errorOf('side')}
            options={[
              { value: 'RIGHT', label: t('right') },
              { value: 'LEFT', label: t('left') },
            ]}
          />
        )}
        {field !== undefined && (
          <WholeField
            label={t(field)}
            min={1}
            max={100}
            value={item[field]}
            onChange={(n) => onChange({ [field]: n })}
            error={errorOf(field)}
          />
        )}
        {functional && (
          <WholeField
            label={t('functionLoss')}
            min={1}
            max={100}
            value={item.functionLossPercent}
            onChange={(functionLossPercent) => onChange({ functionLossPercent })}
            error={errorOf('functionLossPercent')}
          />
        )}
      </div>
    </>
  );
}
