import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIcd10 } from '../../api/reference';
import { useWords } from '../../i18n/use-words';

interface Icd10FieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
  readonly error?: ReactNode;
  readonly limit?: number;
}

const PAUSE_MS = 200;
const WHOLE_CODE = /^[A-Z]\d{2}(\.\d)?$/;

/** Diagnoses found by code or by words. A whole code may be typed as it stands on the form; the server checks it. */
export function Icd10Field({ label, value, onChange, error, limit }: Icd10FieldProps) {
  const { t, say } = useWords('forms');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const found = useIcd10(asked);
  const typed = text.trim().toUpperCase();
  const known = new Map(
    (found.data?.items ?? []).map((item) => [item.code, `${item.code} ${say(item.name)}`.trim()]),
  );
  for (const code of value) if (!known.has(code)) known.set(code, code);
  if (WHOLE_CODE.test(typed) && !known.has(typed)) known.set(typed, typed);
  return (
    <MultiSelect
      label={label}
      description={error ? undefined : t('icd10Help')}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      searchable
      hidePickedOptions
      maxValues={limit}
      searchValue={text}
      onSearchChange={setText}
      data={[...known].map(([code, name]) => ({ value: code, label: name }))}
      filter={({ options }) => options}
      value={[...value]}
      onChange={onChange}
      nothingFoundMessage={asked.length >= 2 ? t('icd10None') : t('icd10Type')}
    />
  );
}
