import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ZoneCode } from '../../format/dates';
import { parseTime } from '../../format/typed-dates';
import { useWords } from '../../i18n/use-words';
import { below } from './field-props';
import type { FieldProps } from './field-props';

/** An hour of 24, `HH:mm` or empty, with its zone beside it; the browser's own field would say AM and PM. */
export function TimeField({
  value,
  onChange,
  error,
  description,
  zone = 'WIB',
  ...props
}: FieldProps<string> & { readonly zone?: ZoneCode }) {
  const { language } = useWords();
  const [typed, setTyped] = useState<string | undefined>();
  const change = (text: string): void => {
    setTyped(text);
    const time = text.trim() === '' ? '' : parseTime(text);
    if (time !== null) onChange(time);
  };
  return (
    <TextInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      inputMode="numeric"
      autoComplete="off"
      placeholder={language === 'id' ? '00.00' : '00:00'}
      rightSection={<small>{zone}</small>}
      rightSectionWidth={48}
      value={typed ?? (language === 'id' ? value.replace(':', '.') : value)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}
