import 'dayjs/locale/id';
import { DateInput } from '@mantine/dates';
import { formatDay } from '../../format/dates';
import { parseDay } from '../../format/typed-dates';
import { useWords } from '../../i18n/use-words';
import { below } from './field-props';
import type { FieldProps } from './field-props';

/** A day, `YYYY-MM-DD` or empty. It reads *28 Nov 2026* whatever language the browser speaks, and may be typed with the day first. */
export function DateField({ value, onChange, error, description, ...props }: FieldProps<string>) {
  const { t, language } = useWords('shell');
  return (
    <DateInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
      dateParser={parseDay}
      valueFormat={(day) => formatDay(day, language)}
      locale={language}
      allowDeselect
      hideOutsideDates
      ariaLabels={{
        monthLevelControl: t('chooseMonth'),
        yearLevelControl: t('chooseYear'),
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        previousDecade: t('previousDecade'),
        nextDecade: t('nextDecade'),
      }}
      autoComplete="off"
    />
  );
}
