import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { DISABILITY_TABLE } from '@jkk/domain/rules/data/disability-table';
import type { Values } from '@jkk/domain/fields/field';
import type { FieldInputProps } from '../../../components/sheet/sheet-context';
import { FieldInput } from '../../../components/sheet/FieldInput';
import { newEntry, typedValues } from '../../../components/sheet/sheet-values';
import { useInput, useSheet } from '../../../components/sheet/sheet-context';
import css from '../../../components/sheet/Sheet.module.css';
import { useWords } from '../../../i18n/use-words';
import own from './Disabilities.module.css';

const DISABLING: readonly unknown[] = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL', 'TOTAL_PERMANENT'];

/** The measure that a row of the table is judged by; the doctor states a percentage only, a benefit its own measure. */
const MEASURES = { RANGE: 'percent', DECIBELS: 'decibels', LOSS_PERCENT: 'lossPercent' } as const;

/** Rows of the disability table; a side is asked where the row is one of a pair, a percentage where it is a range. */
export function DisabilitiesInput({ path, field, values }: FieldInputProps) {
  const { t, say } = useWords('forms');
  const { form, of } = useSheet();
  const { value, error } = useInput<readonly Values[]>(path);
  const { type, condition } = { type: form.getValues()['type'], condition: values['condition'] };
  const kind = type ?? condition;
  // The advisory doctor's form has neither: what he names is about the statement.
  if (
    (kind !== undefined && !DISABLING.includes(kind)) ||
    field.kind !== 'list' ||
    field.item.kind !== 'object'
  ) {
    return null;
  }
  const { item } = field;
  return (
    <fieldset className={css.group} aria-label={say(field.label)}>
      <div className={css.groupHead}>
        <h3>{say(field.label)}</h3>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => form.insertListItem(path, newEntry(item, of.zone))}
        >
          {t('addRow')}
        </Button>
      </div>
      {error && <p className={css.error}>{error}</p>}
      {value.map((entry, at) => (
        <DisabilityRow
          key={at}
          number={at + 1}
          path={`${path}.${at}`}
          fields={item.fields}
          entry={entry}
          functional={kind === 'PARTIAL_FUNCTIONAL' || kind === undefined}
          measured={type !== undefined}
          advising={kind === undefined}
          onRemove={() => form.removeListItem(path, at)}
        />
      ))}
    </fieldset>
  );
}

interface DisabilityRowProps {
  readonly number: number;
  readonly path: string;
  readonly fields: Readonly<Record<string, FieldInputProps['field']>>;
  readonly entry: Values;
  readonly functional: boolean;
  readonly measured: boolean;
  readonly advising: boolean;
  readonly onRemove: () => void;
}

function DisabilityRow(props: DisabilityRowProps) {
  const { number, path, fields, entry, functional, measured, advising, onRemove } = props;
  const { t, say } = useWords('forms');
  const { form, of } = useSheet();
  const { value: code, error } = useInput<string>(`${path}.code`);
  const rowError = form.errors[path];
  const row = DISABILITY_TABLE.find((known) => known.code === code);
  const measure = row === undefined || row.measure === 'FIXED' ? undefined : MEASURES[row.measure];
  const asked = [
    ...(row?.paired ? ['side'] : []),
    ...(advising ? ['percent'] : []),
    ...(measure !== undefined && !advising && (measure === 'percent' || measured) ? [measure] : []),
    ...(functional ? ['functionLossPercent'] : []),
  ];
  const blank = typedValues(fields, {}, of.zone);
  return (
    <div className={own.row} role="group" aria-label={t('numbered', { what: t('disabilityRow'), n: number })}>
      <div className={own.head}>
        <Select
          label={t('disabilityRow')}
          searchable
          data={DISABILITY_TABLE.filter((known) => advising || !functional || known.functional).map(
            (known) => ({
              value: known.code,
              label: `${say(known.name)} (${known.code})`,
            }),
          )}
          value={code === '' ? null : code}
          error={error ?? rowError}
          onChange={(next) => form.setFieldValue(path, { ...blank, code: next ?? '' })}
        />
        <ActionIcon
          className={own.remove}
          variant="subtle"
          size="lg"
          aria-label={t('removeNamed', { what: t('numbered', { what: t('disabilityRow'), n: number }) })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className={css.fields}>
        {asked
          .filter((name) => fields[name] !== undefined)
          .map((name) => (
            <FieldInput key={name} path={`${path}.${name}`} field={fields[name]!} values={entry} />
          ))}
      </div>
    </div>
  );
}
