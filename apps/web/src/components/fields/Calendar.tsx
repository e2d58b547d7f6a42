import 'dayjs/locale/id';
import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useWords } from '../../i18n/use-words';
import css from './DateField.module.css';

interface CalendarProps {
  readonly value: string;
  readonly onPick: (day: string) => void;
  readonly onClose: () => void;
}

/** The days of a month below their field; the focus goes back to where it was. */
export function Calendar({ value, onPick, onClose }: CalendarProps) {
  const { t, language } = useWords('shell');
  return (
    <Popover
      opened
      withRoles={false}
      onChange={onClose}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <span className={css.foot} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('calendar')} tabIndex={-1}>
        <DatePicker
          value={value === '' ? null : value}
          defaultDate={value === '' ? undefined : value}
          onChange={(day) => onPick(day ?? '')}
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
        />
      </Popover.Dropdown>
    </Popover>
  );
}
