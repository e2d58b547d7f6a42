import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { formatDay } from '../../format/dates';
import { parseDay } from '../../format/typed-dates';
import { useWords } from '../../i18n/use-words';
import { lazyPart } from '../../lazy-part';
import { below } from './field-props';
import type { FieldProps } from './field-props';
import css from './DateField.module.css';

const Calendar = lazyPart(() => import('./Calendar').then((part) => part.Calendar));

interface DateFieldProps extends FieldProps<string> {
  /** Among the tools of a list: as high as they are, its label before it. */
  readonly inLine?: boolean;
}

/**
 * A day, `YYYY-MM-DD` or empty. It reads *28 Nov 2026* whatever language the browser speaks, is typed with the day first,
 * or picked from a calendar, which comes when it is asked for.
 */
export function DateField({
  value,
  onChange,
  onBlur,
  error,
  description,
  inLine = false,
  ...props
}: DateFieldProps) {
  const { t, language } = useWords('shell');
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>();
  const [picking, setPicking] = useState(false);
  const change = (text: string): void => {
    setTyped(text);
    const day = text.trim() === '' ? '' : parseDay(text);
    if (day !== null) onChange(day);
  };
  /** Else an open calendar closes as by a click beside it, and the button opens it again. */
  const keepOpen = (event: SyntheticEvent): void => {
    if (picking) event.stopPropagation();
  };
  return (
    <div className={css.field}>
      <TextInput
        {...props}
        {...below}
        {...(inLine && { size: 'xs', className: css.inLine })}
        id={id}
        withAsterisk={false}
        error={error}
        description={error ? undefined : description}
        autoComplete="off"
        value={typed ?? (value === '' ? '' : formatDay(value, language))}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          setTyped(undefined);
          onBlur?.();
        }}
        rightSection={
          props.readOnly !== true && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('openCalendar')}
              aria-describedby={`${id}-label`}
              aria-expanded={picking}
              onMouseDown={keepOpen}
              onTouchStart={keepOpen}
              onClick={() => setPicking(!picking)}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          )
        }
      />
      {picking && (
        <Calendar
          value={value}
          onPick={(day) => {
            onChange(day);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
