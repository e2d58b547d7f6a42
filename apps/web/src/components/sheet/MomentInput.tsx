import { DateField } from '../fields/DateField';
import { TimeField } from '../fields/TimeField';
import { useWords } from '../../i18n/use-words';
import { useLabelled } from './use-labelled';
import type { FieldInputProps } from './sheet-context';
import { useSheet } from './sheet-context';
import type { Moment } from './sheet-values';
import css from './Sheet.module.css';

/** A day and its hour, told in the zone of the place. */
export function MomentInput(props: FieldInputProps) {
  const { t } = useWords('forms');
  const { of } = useSheet();
  const { value, onChange, label, error, description, onBlur } = useLabelled<Moment>(props);
  return (
    <div className={css.moment}>
      <DateField
        label={label}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        onBlur={onBlur}
        error={error}
        description={description}
      />
      <TimeField
        label={t('hourOf', { what: label })}
        zone={of.zone}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        onBlur={onBlur}
      />
    </div>
  );
}
