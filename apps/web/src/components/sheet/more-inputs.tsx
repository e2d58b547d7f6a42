import { RupiahField, WholeField } from '../fields/number-fields';
import { CodesSelect, TextsField } from '../fields/several-fields';
import { useSheet } from './sheet-context';
import type { FieldInputProps, Widgets } from './sheet-context';
import { useLabelled } from './use-labelled';
import css from './Sheet.module.css';

function NumberInput(props: FieldInputProps) {
  const { value, onChange, ...input } = useLabelled<number | ''>(props);
  const { field } = props;
  if (field.kind !== 'whole' && field.kind !== 'tenths') return null;
  const rest = {
    ...input,
    value: value === '' ? undefined : value,
    onChange: (n?: number) => onChange(n ?? ''),
  };
  return field.unit?.en === 'Rp' ? (
    <RupiahField {...rest} />
  ) : (
    <WholeField {...rest} min={field.min} max={field.max} decimals={field.kind === 'tenths' ? 1 : 0} />
  );
}

/** Codes of a list, or words of one's own. */
function SeveralInput(props: FieldInputProps) {
  const { path, field, values } = props;
  const input = useLabelled<string[]>(props);
  const { narrowing } = useSheet();
  const offered = narrowing.choices?.(path, values) ?? field.suggested?.(values);
  if (field.kind !== 'list') return null;
  return (
    <div className={css.wide}>
      {offered === undefined ? (
        <TextsField {...input} limit={field.max} />
      ) : (
        <CodesSelect {...input} labels={offered} />
      )}
    </div>
  );
}

/** Inputs of kinds whose parts a form without them need not load. */
export const MORE_INPUTS: Widgets = { whole: NumberInput, tenths: NumberInput, several: SeveralInput };
