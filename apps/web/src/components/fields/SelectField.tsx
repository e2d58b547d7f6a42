import { lazyPart } from '../../lazy-part';
import type { FieldProps } from './field-props';
import { LateField } from './LateField';
import type { ListSelectProps } from './ListSelect';

const loadList = () => import('./ListSelect');
const ListSelect = lazyPart<ListSelectProps>(() => loadList().then((list) => list.ListSelect));

export interface SelectFieldProps extends FieldProps<string> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly searchable?: boolean;
  readonly clearable?: boolean;
}

/** One of many. */
export function SelectField(props: SelectFieldProps) {
  const { options, searchable = false, clearable: _clearable, value, onChange: _onChange, ...rest } = props;
  const label = options.find((option) => option.value === value)?.label ?? '';
  return (
    <LateField {...rest} value={label} searchable={searchable} fetchList={loadList}>
      {(taken) => <ListSelect {...props} taken={taken} />}
    </LateField>
  );
}
