import { MultiSelect } from '@mantine/core';
import { isIcd10, searchIcd10 } from '@jkk/domain/icd10';
import { useState } from 'react';
import { diagnosisText } from '../../format/diagnosis';
import { useWords } from '../../i18n/use-words';
import { below } from './field-props';
import type { FieldProps } from './field-props';

const TYPED_AT_LEAST = 2;

type Icd10FieldProps = Omit<FieldProps<readonly string[]>, 'onChange'> & {
  readonly onChange: (codes: string[]) => void;
  readonly limit?: number;
};

/** Diagnoses found by code or by everyday words in both languages, here on the device: no line is needed to find one. */
export function Icd10Field({ label, value, onChange, error, limit }: Icd10FieldProps) {
  const { t, say } = useWords('forms');
  const [text, setText] = useState('');
  const found = text.trim().length < TYPED_AT_LEAST ? [] : foundBy(text);
  const shown = [...new Set([...found, ...value])];
  return (
    <MultiSelect
      {...below}
      label={label}
      description={error ? undefined : t('icd10Help')}
      error={error}
      searchable
      hidePickedOptions
      maxValues={limit}
      searchValue={text}
      onSearchChange={setText}
      data={shown.map((code) => ({ value: code, label: diagnosisText(code, say) }))}
      filter={({ options }) => options}
      value={[...value]}
      onChange={onChange}
      nothingFoundMessage={text.trim().length < TYPED_AT_LEAST ? t('icd10Type') : t('icd10None')}
    />
  );
}

/** A whole code stands for itself, as it is written on the form. */
function foundBy(text: string): readonly string[] {
  const typed = text.trim().toUpperCase();
  return isIcd10(typed) ? [typed, ...searchIcd10(text)] : searchIcd10(text);
}
