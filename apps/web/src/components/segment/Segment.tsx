import css from './Segment.module.css';

interface SegmentProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: V) => void;
}

/** Two or three views of the same thing, one of them pressed. */
export function Segment<V extends string>({ label, value, options, onChange }: SegmentProps<V>) {
  return (
    <span className={css.seg} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}
