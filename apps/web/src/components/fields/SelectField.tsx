import { fetchedPart } from '../../lazy-part';
import { LateField } from './LateField';
import type { ListSelectProps, SelectFieldProps } from './ListSelect';

const list = fetchedPart<ListSelectProps>(() => import('./ListSelect').then((part) => part.ListSelect));

/** One of many. */
export function SelectField(props: SelectFieldProps) {
  const { options, searchable = false, clearable: _clearable, value, onChange: _onChange, ...rest } = props;
  const label = options.find((option) => option.value === value)?.label ?? '';
  return (
    <LateField {...rest} value={label} searchable={searchable} fetchList={list.fetch}>
      {(taken) => <list.Part {...props} taken={taken} />}
    </LateField>
  );
}
