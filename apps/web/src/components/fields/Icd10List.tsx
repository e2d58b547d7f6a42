import { MultiSelect } from '@mantine/core';
import { isIcd10, searchIcd10 } from '@jkk/domain/icd10';
import { diagnosisText } from '../../format/diagnosis';
import { useWords } from '../../i18n/use-words';
import { below, type FieldProps } from './field-props';
import type { TakenOver } from './LateField';
import { useTakenOver } from './use-taken-over';

const TYPED_AT_LEAST = 2;

export type Icd10FieldProps = Omit<FieldProps<readonly string[]>, 'onChange'> & {
  readonly onChange: (codes: string[]) => void;
  readonly limit?: number;
};

export interface Icd10ListProps extends Icd10FieldProps {
  readonly taken: TakenOver;
}

/** An `Icd10Field` with its list. */
export function Icd10List({
  taken,
  label,
  description,
  value,
  onChange,
  onBlur,
  error,
  limit,
}: Icd10ListProps) {
  const { t, say } = useWords('forms');
  const { ref, search, onSearchChange } = useTakenOver(taken);
  const isShort = search.trim().length < TYPED_AT_LEAST;
  const shown = [...new Set([...(isShort ? [] : foundBy(search)), ...value])];
  return (
    <MultiSelect
      {...below}
      ref={ref}
      id={taken.id}
      label={label}
      description={error ? undefined : description}
      error={error}
      searchable
      hidePickedOptions
      maxValues={limit}
      searchValue={search}
      onSearchChange={onSearchChange}
      data={shown.map((code) => ({ value: code, label: diagnosisText(code, say) }))}
      filter={({ options }) => options}
      value={[...value]}
      onChange={onChange}
      onBlur={onBlur}
      nothingFoundMessage={isShort ? t('icd10Type') : t('icd10None')}
    />
  );
}

/** A whole code stands for itself, as it is written on the form. */
function foundBy(text: string): readonly string[] {
  const typed = text.trim().toUpperCase();
  return isIcd10(typed) ? [typed, ...searchIcd10(text)] : searchIcd10(text);
}
