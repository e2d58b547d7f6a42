import { useId } from 'react';
import type { ReactNode } from 'react';
import css from './Choice.module.css';

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V | '' | undefined;
  readonly onChange: (value: V) => void;
  readonly error?: ReactNode;
  readonly help?: string;
}

/** Buttons instead of a drop-down list: up to a handful of choices are all in sight. */
export function Choice<V extends string>({ label, options, value, onChange, error, help }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className={css.wrap} aria-invalid={error ? true : undefined}>
      <legend className={css.label}>{label}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={`${css.option} ${option.value === value ? css.on : ''}`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error ? <span className={css.error}>{error}</span> : help && <span className={css.help}>{help}</span>}
    </fieldset>
  );
}
